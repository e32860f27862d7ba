import { useId } from 'preact/hooks';
import type { BehindImprovement } from '@/lib/messages/after-requests.ts';
import type { CountedImprovement } from '@/lib/messages/records.ts';
import { IMPROVEMENT_KINDS } from '@/lib/method/improvement.ts';
import type { ImprovementsActions, ImprovementsModel } from '@/lib/options/model.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS, improvementName } from '../shared/after.ts';
import { IconButton } from '../shared/Button.tsx';
import { ImprovementFields } from '../shared/ImprovementFields.tsx';
import { Pills } from '../shared/Pills.tsx';
import { SaveMark } from '../shared/SaveMark.tsx';
import { Behind } from './Behind.tsx';

interface ImprovementRowProps {
  improvement: CountedImprovement;
  open: ImprovementsModel['open'];
  /** Null: not asked for yet. */
  behind: BehindImprovement[] | null;
  today: string;
  actions: ImprovementsActions;
}

export function ImprovementRow({ improvement, open, behind, today, actions }: ImprovementRowProps) {
  const { id, solvedAt, before, since } = improvement;
  const name = improvementName(improvement);
  const kind = useId();
  return (
    <li class="due-row">
      <div class="row">
        <label class="check row-main">
          <input
            type="checkbox"
            checked={solvedAt !== null}
            aria-label={t('improve_solve', name)}
            onChange={() => actions.solveImprovement(id, solvedAt === null)}
          />
          <span>
            <bdi>{name}</bdi>
            {solvedAt && <small>{t('improve_solved_on', sayDay(localDay(solvedAt), today))}</small>}
          </span>
        </label>
        <span class="meta">
          {solvedAt
            ? t('improve_counts', String(before), String(since))
            : plural('improve_count', before + since)}
        </span>
        <IconButton
          icon="edit"
          name={t('improve_edit', name)}
          pressed={open !== null}
          onClick={() => actions.openImprovement(open ? null : id)}
        />
        <IconButton
          icon="trash"
          name={t('improve_remove', name)}
          onClick={() => actions.removeImprovement(id)}
        />
      </div>
      {open && (
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
      )}
      {solvedAt && <Behind improvement={improvement} behind={behind} actions={actions} />}
    </li>
  );
}
