import { useState } from 'preact/hooks';
import type { FollowUpRecord } from '@/lib/messages/records.ts';
import { sayDay, sayMoment, t } from '@/lib/platform/i18n.ts';
import type { LaterModel } from '@/lib/sidebar/later.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { OUTCOME_TEXTS } from '../shared/after.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { DayField } from '../shared/DayField.tsx';
import { Told } from './Told.tsx';

interface FollowUpsProps {
  ticket: TicketModel;
  today: string;
  actions: SidebarActions;
}

/** Offered after a reply was inserted; lists what is promised to this customer. */
export function FollowUps({ ticket, today, actions }: FollowUpsProps) {
  const { reply, later } = ticket;
  // What was put off beside this very ticket is told on top.
  const followUps = ticket.followUps.filter(
    ({ kind, doneAt, ticketKey }) => kind === 'check' || (doneAt === null && ticketKey !== ticket.key),
  );
  // Taken out again, there is nothing yet to look back on.
  const followUpSuggestion = reply.status === 'undone' ? null : ticket.followUpSuggestion;
  if (followUps.length === 0 && followUpSuggestion === null) return null;
  return (
    <section class="card follow-ups" aria-label={t('follow_up')}>
      <h2>{t('follow_up')}</h2>
      {followUpSuggestion !== null && (
        <Offer
          suggestion={followUpSuggestion}
          today={today}
          onSave={(day) => actions.saveFollowUp(null, day)}
        />
      )}
      <ul class="plain-list">
        {followUps.map((followUp) => (
          <FollowUp
            key={followUp.id}
            followUp={followUp}
            later={later}
            elsewhere={followUp.ticketKey !== ticket.key}
            today={today}
            actions={actions}
          />
        ))}
      </ul>
      <Button kind="link" onClick={() => actions.openOptions({ room: 'follow-ups' })}>
        {t('follow_ups_all')}
      </Button>
    </section>
  );
}

interface OfferProps {
  suggestion: string;
  today: string;
  onSave(day: string): void;
}

function Offer({ suggestion, today, onSave }: OfferProps) {
  const [day, setDay] = useState<string | null>(suggestion);
  return (
    <div class="follow-up-offer">
      <p>{t('follow_up_offer')}</p>
      <div class="add-row">
        <DayField label={t('follow_up_on')} quiet value={day} today={today} onChange={setDay} />
        <Button disabled={day === null || day < today} onClick={() => day && onSave(day)}>
          {t('follow_up_save')}
        </Button>
      </div>
    </div>
  );
}

interface FollowUpProps {
  followUp: FollowUpRecord;
  later: LaterModel;
  /** Promised beside another ticket, whose subject is then shown. */
  elsewhere: boolean;
  today: string;
  actions: SidebarActions;
}

function FollowUp({ followUp, later, elsewhere, today, actions }: FollowUpProps) {
  const [changing, setChanging] = useState(false);
  const { id, kind, dueOn, doneAt, outcome } = followUp;
  const subject = followUp.subject || t('no_subject');
  const done = doneAt !== null;
  /** It was just finished, and how it ended is asked. */
  const asking = done && later.asking === id;
  return (
    <li class={`follow-up ${done ? 'follow-up-done' : ''}`} tabIndex={-1}>
      <label class="check">
        <input
          type="checkbox"
          checked={done}
          aria-label={t('follow_up_finish', subject)}
          onChange={() => actions.finishFollowUp(id, !done)}
        />
        <span>
          {done ? t('follow_up_finished') : whenOf(followUp, today)}
          {done && outcome && !asking && <small>{t(OUTCOME_TEXTS[outcome])}</small>}
          {elsewhere && <small>{subject}</small>}
        </span>
      </label>
      {done || kind !== 'check' ? (
        <span />
      ) : (
        <IconButton
          icon="calendar"
          name={t('follow_up_change', subject)}
          pressed={changing}
          onClick={() => setChanging(!changing)}
        />
      )}
      <IconButton
        icon="close"
        name={t('follow_up_remove', subject)}
        removes
        onClick={() => actions.removeFollowUp(id)}
      />
      {changing && !done && (
        <DayField
          label={t('follow_up_on')}
          quiet
          value={dueOn}
          today={today}
          onChange={(day) => day && day >= today && actions.saveFollowUp(id, day)}
        />
      )}
      {asking && <Told followUp={followUp} later={later} actions={actions} />}
    </li>
  );
}

function whenOf({ kind, dueOn, dueAt }: FollowUpRecord, today: string): string {
  if (kind !== 'check' && dueAt)
    return t(
      kind === 'not-now' ? 'later_elsewhere_aside' : 'later_elsewhere_reread',
      sayMoment(dueAt, today),
    );
  return t(dueOn < today ? 'follow_up_late' : 'follow_up_due', sayDay(dueOn, today));
}
