import type { CountedImprovement } from '@/lib/messages/records.ts';
import type {
  BehindImprovement,
  ImprovementsActions,
  ImprovementsModel,
} from '@/lib/options/improvements-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import { improvementName } from '../../shared/after.ts';
import { IconButton } from '../../shared/Button.tsx';
import { Behind } from './Behind.tsx';
import { ImprovementForm } from './ImprovementForm.tsx';

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
  return (
    <li class="due-row">
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={solvedAt !== null}
            aria-label={t('improve_solve', name)}
            onChange={() => actions.solveImprovement(id, solvedAt === null)}
          />
        </label>
        <span class="row-main">
          <a class="improve-name" href={hashOf({ room: 'improvements', id })}>
            <bdi>{name}</bdi>
          </a>
          {solvedAt && <small>{t('improve_solved_on', sayDay(localDay(solvedAt), today))}</small>}
        </span>
        <span class="meta">
          {solvedAt
            ? t('improve_counts', String(before), String(since))
            : plural('improve_count', before + since)}
        </span>
        <span class="row-buttons">
          <IconButton
            icon="edit"
            name={t('improve_edit', name)}
            pressed={open !== null}
            onClick={() => actions.openImprovement(open ? null : id)}
          />
          <IconButton
            icon="trash"
            name={t('improve_remove', name)}
            removes
            onClick={() => actions.removeImprovement(id)}
          />
        </span>
      </div>
      {open && <ImprovementForm open={open} actions={actions} />}
      {solvedAt && <Behind improvement={improvement} behind={behind} today={today} actions={actions} />}
    </li>
  );
}
