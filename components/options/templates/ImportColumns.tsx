import { t } from '@/lib/platform/i18n.ts';
import type { ColumnMapping, Columns, Field } from '@/lib/replies/templates/import/types.ts';
import { FIELDS } from '@/lib/replies/templates/import/types.ts';
import { Choose } from '../../shared/Choose.tsx';
import { FIELD_TEXTS } from './import-texts.ts';

interface ImportColumnsProps {
  columns: Columns;
  onMap(mapping: ColumnMapping): void;
}

/** Which column is what; what is read follows at once. */
export function ImportColumns({ columns: { seen, mapping }, onMap }: ImportColumnsProps) {
  const choices = [
    { value: '', label: t('import_column_none') },
    ...seen.map(({ name, sample }, place) => ({
      value: String(place),
      label: sayColumn(name, sample, place),
    })),
  ];
  const change = (field: Field, chosen: string) => {
    const { [field]: _, ...others } = mapping.columns;
    onMap({ ...mapping, columns: chosen === '' ? others : { ...others, [field]: Number(chosen) } });
  };
  return (
    <fieldset class="import-columns">
      <legend>{t('import_columns')}</legend>
      <div class="template-pair">
        {FIELDS.map((field) => (
          <Choose
            key={field}
            label={t(FIELD_TEXTS[field])}
            choices={choices}
            value={String(mapping.columns[field] ?? '')}
            onChange={(chosen) => change(field, chosen)}
          />
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={mapping.header}
          onChange={(event) => onMap({ ...mapping, header: event.currentTarget.checked })}
        />
        <span>{t('import_header')}</span>
      </label>
    </fieldset>
  );
}

function sayColumn(name: string, sample: string, place: number): string {
  if (name !== '') return name;
  const number = t('import_column', String(place + 1));
  return sample === '' ? number : `${t('lead', number)} ${sample.slice(0, 40)}`;
}
