import { list, ordinal, plural, t } from '@/lib/platform/i18n.ts';
import type { ProposalModel, SidebarActions, SidebarModel, TicketModel } from '@/lib/sidebar/model.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { displayName, initials, openProposal } from './customer.ts';

const NOBODY = '?';

interface HeaderProps {
  /** Null on a page without one. */
  ticket: TicketModel | null;
  host: SidebarModel['host'];
  news: boolean;
  actions: SidebarActions;
}

export function Header({ ticket, host, news, actions }: HeaderProps) {
  const { collapse } = actions;
  return (
    <header class="header">
      {ticket ? (
        <Customer ticket={ticket} onOpen={(id) => actions.openCustomer(id)} />
      ) : (
        <h1 class="brand" tabIndex={-1}>
          {t('extension_name')}
        </h1>
      )}
      <div class="header-buttons">
        <IconButton
          icon="settings"
          name={t(news ? 'settings_news' : 'settings')}
          class={news ? 'has-news' : ''}
          onClick={() => actions.openOptions({ room: news ? 'news' : 'settings' })}
        />
        {host === 'frame' && collapse && (
          <IconButton icon="collapse" name={t('collapse')} onClick={() => collapse.call(actions)} />
        )}
        {host === 'frame' && <IconButton icon="close" name={t('close')} onClick={() => actions.close()} />}
      </div>
      {ticket && <Past ticket={ticket} />}
    </header>
  );
}

interface CustomerProps {
  ticket: TicketModel;
  /** Their page, where all that is kept of them is. */
  onOpen(id: string): void;
}

function Customer({ ticket, onOpen }: CustomerProps) {
  const { customer, customerId: id, twin, proposal } = ticket;
  const open = openProposal(ticket);
  if (open) return <Probably proposal={open} />;
  const name = displayName(customer);
  const { name: known, address, otherAddresses } = customer;
  const below = [known && address, otherAddresses.length > 0 && t('also_at', list(otherAddresses))]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <span class="avatar" aria-hidden="true">
        {initials(customer)}
      </span>
      <div class="customer">
        <h1 title={name} tabIndex={-1}>
          {id === null ? (
            <bdi>{name}</bdi>
          ) : (
            <Button kind="link" class="customer-name" onClick={() => onOpen(id)}>
              <bdi>{name}</bdi>
              <span class="visually-hidden">, {t('customer_open')}</span>
            </Button>
          )}
        </h1>
        {below && (
          <p class="address" title={below}>
            {below}
          </p>
        )}
        {twin && (
          <p class="help" title={twin.name}>
            <Button kind="link" class="customer-twin" onClick={() => onOpen(twin.page)}>
              {t('customer_twin', twin.name)}
            </Button>
          </p>
        )}
        {customer.relay && <p class="help">{t('customer_relay', customer.relay)}</p>}
        {!known && !address && (
          <p class="help">{t(proposal ? 'customer_refused_help' : 'customer_unknown_help')}</p>
        )}
      </div>
    </>
  );
}

/** Nobody yet: with a name to ask about. */
function Probably({ proposal: { person } }: { proposal: ProposalModel }) {
  const name = t('who_probably', person.name ?? person.address ?? '');
  return (
    <>
      <span class="avatar" aria-hidden="true">
        {NOBODY}
      </span>
      <div class="customer">
        <h1 title={name} tabIndex={-1}>
          <bdi>{name}</bdi>
        </h1>
        {person.name && (
          <p class="address" title={person.address ?? ''}>
            {person.address}
          </p>
        )}
      </div>
    </>
  );
}

/** What the customer's own history says, in a few words. */
function Past({ ticket }: { ticket: TicketModel }) {
  const { history, complaint, difficult } = ticket;
  const before = history.complaintsLastYear;
  if (before === 0 && !history.parted && !difficult.value) return null;
  return (
    <p class="chips">
      {before > 0 && (
        <Chip tone="warm">
          {complaint.value
            ? t('complaint_ordinal', ordinal(before + 1))
            : plural('complaints_before', before)}
        </Chip>
      )}
      {history.parted && <Chip tone="warm">{t('chip_parted')}</Chip>}
      {difficult.value && !history.parted && <Chip>{t('chip_difficult')}</Chip>}
    </p>
  );
}
