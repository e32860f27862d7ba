import { useId } from 'preact/hooks';
import { IMPROVEMENT_KINDS } from '@/lib/method/improvement.ts';
import type { ImprovementsActions, ImprovementsModel } from '@/lib/options/improvements-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS } from '../../shared/after.ts';
import { ImprovementFields } from '../../shared/ImprovementFields.tsx';
import { Pills } from '../../shared/Pills.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';

interface ImprovementFormProps {
  open: NonNullable<ImprovementsModel['open']>;
  actions: Pick<ImprovementsActions, 'changeImprovement'>;
}

/** One that is being written, kept by itself. */
export function ImprovementForm({ open, actions }: ImprovementFormProps) {
  const kind = useId();
  return (
    <div class="told">
      <p class="label" id={kind}>
        {t('improve_kind')}
      </p>
      <Pills
        labelledBy={kind}
        choices={IMPROVEMENT_KINDS.map((value) => ({ value, label: t(IMPROVEMENT_TEXTS[value]) }))}
        value={open.fields.kind}
        onChange={(chosen) => chosen && actions.changeImprovement({ kind: chosen })}
      />
      <ImprovementFields fields={open.fields} onChange={(change) => actions.changeImprovement(change)} />
      <SaveMark state={open.state} problem={open.problem} />
    </div>
  );
}
