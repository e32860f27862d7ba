import type { CountedImprovement } from '@/lib/messages/records.ts';
import { complaintsOf, type GroupKey } from '@/lib/options/improvements-view.ts';
import { hashOf } from '@/lib/options/place.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS, improvementName } from '../../shared/after.ts';
import { Chip } from '../../shared/Chip.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { GROUP_TEXTS } from './labels.ts';

export type Way = 'before' | 'after';

interface CardProps {
  improvement: CountedImprovement;
  withKind: boolean;
  /** The columns beside its own; null: none. */
  before: GroupKey | null;
  after: GroupKey | null;
  today: string;
  onMove(way: Way, to: GroupKey): void;
}

export function Card({ improvement, withKind, before, after, today, onMove }: CardProps) {
  const { id, kind, solvedAt } = improvement;
  const name = improvementName(improvement);
  const mover = (way: Way, to: GroupKey | null) =>
    to && (
      <button
        type="button"
        class="icon-button"
        data-way={way}
        aria-label={t('improve_move', name, t(GROUP_TEXTS[to]))}
        title={t('improve_move', name, t(GROUP_TEXTS[to]))}
        onClick={() => onMove(way, to)}
      >
        <Icon name={way === 'before' ? 'left' : 'right'} />
      </button>
    );
  return (
    <li
      class="board-card"
      data-card={id}
      draggable
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', id)}
    >
      <a class="improve-name" href={hashOf({ room: 'improvements', id })} draggable={false}>
        <bdi>{name}</bdi>
      </a>
      {withKind && <Chip>{t(IMPROVEMENT_TEXTS[kind])}</Chip>}
      <span class="meta">
        {solvedAt
          ? `${t('improve_counts', String(improvement.before), String(improvement.since))} · ${t('improve_solved_on', sayDay(localDay(solvedAt), today))}`
          : plural('improve_count', complaintsOf(improvement))}
      </span>
      <span class="board-moves">
        {mover('before', before)}
        {mover('after', after)}
      </span>
    </li>
  );
}
