import { useId, useRef } from 'preact/hooks';
import { CUSTOMER_FILTERS } from '@/lib/messages/customer-requests.ts';
import type { CustomerRow, CustomersActions, CustomersModel } from '@/lib/options/customers-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { Pills } from '../../shared/Pills.tsx';
import { useMore } from '../../shared/useMore.ts';
import { EMPTY_TEXTS, FILTER_TEXTS } from './labels.ts';
import { below, nameOf } from './names.ts';

interface CustomerListProps {
  customers: CustomersModel;
  today: string;
  actions: Pick<CustomersActions, 'filter' | 'more'>;
}

/** The latest first. */
export function CustomerList({ customers, today, actions }: CustomerListProps) {
  const { filter, list } = customers;
  const label = useId();
  const rows = useRef<HTMLUListElement>(null);
  const goOn = useMore(rows, list?.customers.length ?? 0);
  const nobody = filter === 'all' && list?.total === 0;
  if (nobody) return <p class="hint">{t('customers_none')}</p>;
  return (
    <>
      <div>
        <p class="visually-hidden" id={label}>
          {t('customers_which')}
        </p>
        <Pills
          labelledBy={label}
          choices={CUSTOMER_FILTERS.map((value) => ({ value, label: t(FILTER_TEXTS[value]) }))}
          value={filter}
          onChange={(chosen) => actions.filter(chosen ?? 'all')}
        />
      </div>
      <p class="meta" role="status">
        {list === null && t('loading')}
        {list && list.total > 0 && plural('customers_count', list.total)}
        {list?.total === 0 && t(EMPTY_TEXTS[filter])}
      </p>
      <ul class="plain-list rows" ref={rows}>
        {list?.customers.map((one) => (
          <Row key={one.id} customer={one} today={today} />
        ))}
      </ul>
      {list?.more && (
        <p>
          <Button
            busy={list.busy}
            onClick={() => {
              goOn();
              actions.more();
            }}
          >
            {t('customers_more')}
          </Button>
        </p>
      )}
    </>
  );
}

function Row({ customer, today }: { customer: CustomerRow; today: string }) {
  const { id, parted, activeAt, notes, complaints, open } = customer;
  const counts = [
    notes > 0 && plural('customer_notes', notes),
    complaints > 0 && plural('improve_count', complaints),
    open > 0 && plural('customer_open', open),
  ].filter(Boolean);
  return (
    <li class="row customer-row">
      <span class="row-main">
        <a href={hashOf({ room: 'customers', id })}>
          <bdi>{nameOf(customer)}</bdi>
        </a>{' '}
        {parted && <Chip tone="warm">{t('chip_parted')}</Chip>}
        <small class="customer-below">{below(customer).join(' · ')}</small>
        {counts.length > 0 && <small class="customer-below">{counts.join(' · ')}</small>}
      </span>
      <span class="meta">{sayDay(localDay(activeAt), today)}</span>
    </li>
  );
}
