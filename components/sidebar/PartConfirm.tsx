import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';
import { shortName } from './customer.ts';

interface PartConfirmProps {
  ticket: TicketModel;
  actions: SidebarActions;
}

/** The one thing that is asked twice, and it can still be taken back. */
export function PartConfirm({ ticket, actions }: PartConfirmProps) {
  const { reply, answers } = ticket;
  if (reply.awaitsConfirmation) {
    return (
      <Notice
        tone="warm"
        actions={
          <>
            <Button onClick={() => actions.confirmPart(true)}>{t('part_yes')}</Button>
            <Button onClick={() => actions.confirmPart(false)}>{t('part_no')}</Button>
          </>
        }
      >
        <strong>{t('part_title', shortName(ticket.customer))}</strong> {t('part_body')}
      </Notice>
    );
  }
  if (!answers.partConfirmed || reply.path !== 'part') return null;
  return (
    <p class="own-choice">
      {t('part_confirmed')}{' '}
      <Button kind="link" onClick={() => actions.confirmPart(false)}>
        {t('part_take_back')}
      </Button>
    </p>
  );
}
