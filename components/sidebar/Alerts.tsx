import { sayDay, t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';
import { PROBLEM_TEXTS } from '../shared/problems.ts';
import { AtStake } from './AtStake.tsx';
import { STORE_TEXTS } from './labels.ts';

interface AlertsProps {
  ticket: TicketModel;
  today: string;
  actions: SidebarActions;
}

/** What comes before anything else: notes that can't be read, what is at stake, answers of another tab, a failed save. */
export function Alerts({ ticket, today, actions }: AlertsProps) {
  const due = ticket.followUps.filter(
    ({ kind, doneAt, dueOn }) => kind === 'check' && doneAt === null && dueOn <= today,
  );
  return (
    <>
      {ticket.storeProblem && (
        <Notice tone="warm" actions={<Button onClick={() => actions.retry()}>{t('try_again')}</Button>}>
          {t(STORE_TEXTS[ticket.storeProblem])}
        </Notice>
      )}
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
      {ticket.answersState === 'failed' && (
        <Notice tone="warm" actions={<Button onClick={() => actions.retry()}>{t('try_again')}</Button>}>
          {t('answers_failed')} {t(PROBLEM_TEXTS[ticket.answersProblem ?? 'failed'])}
        </Notice>
      )}
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
      <AtStake ticket={ticket} actions={actions} />
    </>
  );
}
