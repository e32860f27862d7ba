import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { Quotes } from '../shared/Quote.tsx';
import { shortName } from './customer.ts';
import { SEVERITY_TEXTS } from './labels.ts';

interface ComplaintProps {
  ticket: TicketModel;
  actions: SidebarActions;
}

/** Why this counts as a complaint, and the way to say that it is none. */
export function ComplaintBar({ ticket, actions }: ComplaintProps) {
  const { by, because } = ticket.complaint;
  const severity = by === 'reading' ? ticket.reading?.severity : undefined;
  return (
    <div class="complaint-bar">
      <p>
        {by === 'person' ? (
          t('complaint_by_person')
        ) : because.length > 0 ? (
          <>
            {t('complaint_because')} <Quotes texts={because} />
          </>
        ) : (
          t('complaint_reads')
        )}
        {severity && severity.value > 0 && (
          <>
            {' '}
            <Chip>{t(SEVERITY_TEXTS[severity.value as 1 | 2 | 3])}</Chip>
          </>
        )}
      </p>
      <Button kind="link" onClick={() => actions.answer({ complaint: false })}>
        {t('not_a_complaint')}
      </Button>
    </div>
  );
}

/** What stands in the place of the steps when it is no complaint. */
export function Calm({ ticket, actions }: ComplaintProps) {
  const { by } = ticket.complaint;
  const nothing = by === 'nothing-to-read';
  const title = t(by === 'person' ? 'calm_title_person' : 'calm_title');
  return (
    <section class="card calm" aria-label={title}>
      {!nothing && <h2>{title}</h2>}
      <p>
        {nothing
          ? t('calm_reason_nothing', shortName(ticket.customer))
          : t(by === 'person' ? 'calm_reason_person' : 'calm_reason_reading')}
      </p>
      <Button onClick={() => actions.answer({ complaint: true })}>
        {t(nothing ? 'start_anyway' : 'it_is_a_complaint')}
      </Button>
    </section>
  );
}
