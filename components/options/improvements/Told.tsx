import type { CountedImprovement } from '@/lib/messages/records.ts';
import type { BehindImprovement, ImprovementsActions } from '@/lib/options/improvements-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { localDay, sayDay, t } from '@/lib/platform/i18n.ts';
import { improvementName } from '../../shared/after.ts';
import { Button } from '../../shared/Button.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { nameOf } from '../customers/names.ts';

interface WhoToldProps {
  behind: readonly BehindImprovement[];
  today: string;
}

/** Each customer behind one, with the way to them and back to their messages. */
export function WhoTold({ behind, today }: WhoToldProps) {
  return (
    <ul class="plain-list who-told">
      {behind.map(({ customer, tickets }) => (
        <li key={customer?.id ?? ''}>
          {customer ? (
            <a href={hashOf({ room: 'customers', id: customer.id })}>
              <bdi>{nameOf(customer)}</bdi>
            </a>
          ) : (
            <strong>{t('improve_behind_nobody')}</strong>
          )}{' '}
          {customer && customer.names.length > 0 && (
            <bdi class="customer-below">{customer.addresses.join(', ')}</bdi>
          )}
          <ul class="plain-list">
            {tickets.map((ticket) => (
              <li key={ticket.id} class="who-told-ticket">
                <Ticket ticket={ticket} />
                <span class="meta">{sayDay(localDay(ticket.createdAt), today)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Ticket({ ticket: { subject, link } }: { ticket: BehindImprovement['tickets'][number] }) {
  const name = subject || t('no_subject');
  if (link === null) return <bdi>{name}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer" aria-label={t('timeline_open', name)}>
      <bdi>{name}</bdi> <Icon name="open" />
    </a>
  );
}

interface ThankThemProps {
  improvement: CountedImprovement;
  actions: Pick<ImprovementsActions, 'copy'>;
}

/** Words that let those know who told it. */
export function ThankThem({ improvement, actions }: ThankThemProps) {
  return (
    <Button onClick={() => actions.copy(t('improve_because', improvementName(improvement)))}>
      {t('improve_copy')}
    </Button>
  );
}
