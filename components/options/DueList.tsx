import type { ListedFollowUp } from '@/lib/options/model.ts';
import { sayDay, t } from '@/lib/platform/i18n.ts';

interface DueListProps {
  followUps: ListedFollowUp[];
  today: string;
  onFinish(id: string, done: boolean): void;
}

export function DueList({ followUps, today, onFinish }: DueListProps) {
  if (followUps.length === 0) return <p class="hint">{t('follow_ups_none')}</p>;
  return (
    <ul class="plain-list rows">
      {followUps.map(({ id, subject, customerName, dueOn, doneAt }) => {
        const name = `${customerName}, ${subject || t('no_subject')}`;
        const done = doneAt !== null;
        return (
          <li key={id} class={`row ${done ? 'follow-up-done' : ''}`}>
            <label class="check row-main">
              <input
                type="checkbox"
                checked={done}
                aria-label={t('follow_up_finish', name)}
                onChange={() => onFinish(id, !done)}
              />
              <span>
                <strong dir="auto">{customerName}</strong>
                <small>
                  <bdi>{subject || t('no_subject')}</bdi>
                </small>
              </span>
            </label>
            <span class={dueOn < today && !done ? 'late' : 'meta'}>{sayDay(dueOn, today)}</span>
          </li>
        );
      })}
    </ul>
  );
}
