import { useId } from 'preact/hooks';
import { IMPROVEMENT_KINDS, type ImprovementKind } from '@/lib/method/improvement.ts';
import { t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS } from './after.ts';
import { Pills } from './Pills.tsx';

interface ImprovementKindsProps {
  value: ImprovementKind | null;
  /** Null: none any more. */
  onChange(kind: ImprovementKind | null): void;
}

/** What it lies in. */
export function ImprovementKinds({ value, onChange }: ImprovementKindsProps) {
  const id = useId();
  return (
    <>
      <p class="label" id={id}>
        {t('improve_kind')}
      </p>
      <Pills
        labelledBy={id}
        choices={IMPROVEMENT_KINDS.map((value) => ({ value, label: t(IMPROVEMENT_TEXTS[value]) }))}
        value={value}
        onChange={onChange}
      />
    </>
  );
}
