import type { ImprovementsActions, ImprovementsModel } from '@/lib/options/improvements-model.ts';
import { ImprovementFields } from '../../shared/ImprovementFields.tsx';
import { ImprovementKinds } from '../../shared/ImprovementKinds.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';

interface ImprovementFormProps {
  open: NonNullable<ImprovementsModel['open']>;
  actions: Pick<ImprovementsActions, 'changeImprovement'>;
}

/** One that is being written, kept by itself. */
export function ImprovementForm({ open, actions }: ImprovementFormProps) {
  return (
    <div class="told">
      <ImprovementKinds
        value={open.fields.kind}
        onChange={(kind) => kind && actions.changeImprovement({ kind })}
      />
      <ImprovementFields fields={open.fields} onChange={(change) => actions.changeImprovement(change)} />
      <SaveMark state={open.state} problem={open.problem} />
    </div>
  );
}
