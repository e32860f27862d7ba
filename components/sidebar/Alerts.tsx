import { sayDay, t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';
import { Quotes } from '../shared/Quote.tsx';

interface AlertsProps {
  ticket: TicketModel;
  today: string;
  actions: SidebarActions;
}

/** What comes before anything else: our own open promises, a repeat, answers of another tab, a failed save. */
export function Alerts({ ticket, today, actions }: AlertsProps) {
  const repeat = ticket.reading?.repeat;
  const due = ticket.followUps.filter((followUp) => followUp.doneAt === null && followUp.dueOn <= today);
  return (
    <>
      {ticket.answersConflict && (
        <Notice
          tone="warm"
          actions={
            <>
              <Button onClick={() => actions.keepAnswers('mine')}>{t('conflict_mine')}</Button>
              <Button onClick={() => actions.keepAnswers('theirs')}>{t('conflict_theirs')}</Button>
            </>
          }
        >
          {t('conflict_title')}
        </Notice>
      )}
      {ticket.answersState === 'failed' && <Notice tone="warm">{t('answers_failed_help')}</Notice>}
      {due.map((followUp) => (
        <Notice
          key={followUp.id}
          tone="warm"
          actions={<Button onClick={() => actions.finishFollowUp(followUp.id, true)}>{t('done')}</Button>}
        >
          {followUp.dueOn === today ? t('due_today') : t('due_before', sayDay(followUp.dueOn, today))}
          {followUp.ticketKey !== ticket.key && (
            <span class="meta"> · {followUp.subject || t('no_subject')}</span>
          )}
        </Notice>
      ))}
      {repeat && (
        <Notice tone="warm">
          <strong>{t('repeat_title')}:</strong> <Quotes texts={repeat.because} />
        </Notice>
      )}
    </>
  );
}
