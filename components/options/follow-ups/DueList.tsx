import { isDue } from '@/lib/method/follow-up.ts';
import type { ListedFollowUp, Told } from '@/lib/options/model.ts';
import type { SaveState } from '@/lib/pages/autosave.ts';
import type { Problem } from '@/lib/pages/problem.ts';
import { sayDay, sayMoment, t } from '@/lib/platform/i18n.ts';
import { Outcome } from '../../shared/Outcome.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';

interface DueListProps {
  followUps: ListedFollowUp[];
  today: string;
  /** Of what is told of how they ended. */
  state: SaveState;
  problem: Problem | null;
  /** Null: not known yet. */
  notifications: boolean | null;
  onFinish(id: string, done: boolean): void;
  onTell(id: string, told: Told): void;
  onAllow(on: boolean): void;
}

export function DueList(props: DueListProps) {
  const { followUps, today, notifications, onFinish, onTell, onAllow } = props;
  return (
    <>
      {followUps.length === 0 && <p class="hint">{t('follow_ups_none')}</p>}
      <ul class="plain-list rows">
        {followUps.map((followUp) => (
          <Row key={followUp.id} followUp={followUp} today={today} onFinish={onFinish} onTell={onTell} />
        ))}
      </ul>
      <SaveMark state={props.state} problem={props.problem} />
      {notifications !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={notifications}
            onChange={(event) => onAllow(event.currentTarget.checked)}
          />
          <span>
            {t('later_notifications')}
            <small>{t('later_notifications_help')}</small>
          </span>
        </label>
      )}
    </>
  );
}

interface RowProps extends Pick<DueListProps, 'today' | 'onFinish' | 'onTell'> {
  followUp: ListedFollowUp;
}

function Row({ followUp, today, onFinish, onTell }: RowProps) {
  const { id, kind, doneAt, outcome, lesson } = followUp;
  const customer = followUp.customerName || t('customer_unknown');
  const subject = followUp.subject || t('no_subject');
  const done = doneAt !== null;
  return (
    <li class={`due-row ${done ? 'follow-up-done' : ''}`}>
      <div class="row">
        <label class="check row-main">
          <input
            type="checkbox"
            checked={done}
            aria-label={t('follow_up_finish', `${customer}, ${subject}`)}
            onChange={() => onFinish(id, !done)}
          />
          <span>
            <strong dir="auto">{customer}</strong>
            <small>
              <bdi>{subject}</bdi>
            </small>
          </span>
        </label>
        <span class={isLate(followUp, today) ? 'late' : 'meta'}>{whenOf(followUp, today)}</span>
      </div>
      {done && kind === 'check' && (
        <div class="told">
          <Outcome outcome={outcome} lesson={lesson} onTell={(told) => onTell(id, told)} />
        </div>
      )}
    </li>
  );
}

/** A day's promise is late the day after; a moment's once it has passed. */
function isLate({ dueOn, dueAt, doneAt }: ListedFollowUp, today: string): boolean {
  if (doneAt !== null) return false;
  return dueAt === null ? dueOn < today : isDue({ dueOn, dueAt }, new Date());
}

function whenOf({ kind, dueOn, dueAt }: ListedFollowUp, today: string): string {
  if (kind === 'check' || dueAt === null) return sayDay(dueOn, today);
  return t(kind === 'not-now' ? 'later_elsewhere_aside' : 'later_elsewhere_reread', sayMoment(dueAt, today));
}
