import { t } from '@/lib/platform/i18n.ts';
import { Field } from './Field.tsx';

interface Fields {
  title: string;
  expected: string;
  meant: string;
  where: string;
}

interface ImprovementFieldsProps {
  fields: Fields;
  onChange(change: Partial<Fields>): void;
}

/** What is to be better, and the difference in expectation that it comes from. */
export function ImprovementFields({ fields, onChange }: ImprovementFieldsProps) {
  const { title, expected, meant, where } = fields;
  return (
    <>
      <Field
        label={t('improve_line')}
        value={title}
        onInput={(text) => onChange({ title: text.slice(0, 200) })}
      />
      <Field
        label={t('improve_expected')}
        lines="grow"
        value={expected}
        onInput={(text) => onChange({ expected: text })}
      />
      <Field
        label={t('improve_meant')}
        lines="grow"
        value={meant}
        onInput={(text) => onChange({ meant: text })}
      />
      <Field
        label={t('improve_where')}
        lines="grow"
        value={where}
        onInput={(text) => onChange({ where: text })}
      />
    </>
  );
}
