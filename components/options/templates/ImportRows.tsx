import type { ImportActions, ImportPreview, KeptTemplate } from '@/lib/options/importing-model.ts';
import { type Outcome, outcomeAt } from '@/lib/options/importing-preview.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import type { MarkedRow } from '@/lib/replies/templates/import/duplicates.ts';
import { gist } from '@/lib/replies/templates/plain.ts';
import type { TemplateVariant } from '@/lib/replies/templates/template.ts';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { LANGUAGE_TEXTS } from '../../shared/languages.ts';
import { variantLabel } from '../../shared/template-labels.ts';
import { sayRemark } from './import-texts.ts';

interface ImportRowsProps {
  preview: ImportPreview;
  actions: ImportActions;
}

/** Remarks that are shown of one. */
const MOST_REMARKS = 5;

export function ImportRows({ preview, actions }: ImportRowsProps) {
  const { rows, visible, more, chosen, allChosen, counts, onlyRemarks } = preview;
  return (
    <>
      <div class="import-filters">
        <Check checked={allChosen} onCheck={(on) => actions.chooseAll(on)} label={t('import_all')} />
        {counts.remarks > 0 && (
          <Check
            checked={onlyRemarks}
            onCheck={(on) => actions.showOnlyRemarks(on)}
            label={plural('import_only_remarks', counts.remarks)}
          />
        )}
      </div>
      <div class="import-table">
        <table>
          <caption class="visually-hidden">{t('import_table')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{t('import_column_take')}</span>
              </th>
              <th scope="col">{t('import_field_title')}</th>
              <th scope="col">{t('import_field_folder')}</th>
              <th scope="col">{t('import_field_language')}</th>
              <th scope="col">{t('import_column_state')}</th>
            </tr>
          </thead>
          <tbody>
            {visible.map((place) => {
              const row = rows[place];
              return (
                row && (
                  <Row
                    key={place}
                    row={row}
                    outcome={outcomeAt(preview, place)}
                    chosen={chosen.has(place)}
                    onChoose={(on) => actions.choose(place, on)}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      {more > 0 && <Button onClick={() => actions.showMore()}>{plural('import_more', more)}</Button>}
    </>
  );
}

interface RowProps {
  row: MarkedRow<KeptTemplate>;
  /** Null: it is left where it is. */
  outcome: Outcome | null;
  chosen: boolean;
  onChoose(on: boolean): void;
}

function Row({ row, outcome, chosen, onChoose }: RowProps) {
  const { title, folder, variants } = row.template;
  const { template, remarks, gone } = outcome ?? { ...row, gone: [] };
  const name = title || t('template_untitled');
  const said = [...new Set(remarks.map(sayRemark))];
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('import_take_one', name)}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <td class="import-what">
        <bdi>{name}</bdi>
        {template.shortcut !== '' && (
          <Chip>
            <span class="visually-hidden">{t('import_field_shortcut')}: </span>
            {template.shortcut}
          </Chip>
        )}
        {gone.length > 0 && <p class="import-gone">{t('import_replaces', gone.map(textName).join(', '))}</p>}
        <small>{gist(variants[0]?.body ?? '')}</small>
        {said.length > 0 && (
          <ul class="import-remarks">
            {said.slice(0, MOST_REMARKS).map((text) => (
              <li key={text}>{text}</li>
            ))}
            {said.length > MOST_REMARKS && (
              <li>{plural('import_more_remarks', said.length - MOST_REMARKS)}</li>
            )}
          </ul>
        )}
      </td>
      <td data-label={t('import_field_folder')}>{folder}</td>
      <td data-label={t('import_field_language')}>{languagesOf(variants)}</td>
      <td data-label={t('import_column_state')}>{stateOf(row)}</td>
    </tr>
  );
}

function languagesOf(variants: MarkedRow<KeptTemplate>['template']['variants']): string {
  const names = variants.map(({ language }) =>
    language ? t(LANGUAGE_TEXTS[language]) : t('template_any_language'),
  );
  return [...new Set(names)].join(', ');
}

/** As the person knows their own: "Nederlands · je". */
function textName(variant: TemplateVariant): string {
  const isForAny = variant.language === null && variant.register === null;
  return isForAny ? t('import_replaces_any') : variantLabel(variant);
}

function stateOf({ state, twin }: MarkedRow<KeptTemplate>): string {
  if (state === 'new') return t('import_state_new');
  if (state === 'changed') return t('import_state_changed');
  return t('import_state_same', twin?.title || t('template_untitled'));
}

interface CheckProps {
  checked: boolean;
  onCheck(on: boolean): void;
  label: string;
}

function Check({ checked, onCheck, label }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
