import { useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { focusBefore } from '../shared/keepFocus.ts';
import { Notice } from '../shared/Notice.tsx';
import { shortName } from './customer.ts';

interface PartConfirmProps {
  ticket: TicketModel;
  actions: SidebarActions;
}

/** The one thing that is asked twice, and it can still be taken back. */
export function PartConfirm({ ticket, actions }: PartConfirmProps) {
  const { reply, answers } = ticket;
  const place = useRef<HTMLSpanElement>(null);
  const refuse = () => {
    // All of this disappears then; what led to it is before it.
    const step = place.current?.closest('.step-body');
    if (place.current && step) focusBefore(place.current, step);
    actions.confirmPart(false);
  };
  if (reply.awaitsConfirmation) {
    return (
      <Notice
        tone="warm"
        actions={
          <>
            <Button onClick={() => actions.confirmPart(true)}>{t('part_yes')}</Button>
            <Button onClick={refuse}>{t('part_no')}</Button>
            {!ticket.later.reread && (
              <Button kind="link" onClick={() => actions.rereadLater()}>
                {t('later_reread')}
              </Button>
            )}
          </>
        }
      >
        <span ref={place}>
          <strong>{t('part_title', shortName(ticket.customer))}</strong> {t('part_body')}
        </span>
      </Notice>
    );
  }
  if (!answers.partConfirmed || reply.path !== 'part') return null;
  return (
    <p class="own-choice">
      <span ref={place}>{t('part_confirmed')}</span>{' '}
      <Button kind="link" onClick={refuse}>
        {t('part_take_back')}
      </Button>
    </p>
  );
}
