import './customers.css';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';
import { CleanUp } from './CleanUp.tsx';
import { CustomerList } from './CustomerList.tsx';
import { CustomerPage } from './CustomerPage.tsx';
import { Receipt } from './Receipt.tsx';
import { Stranger } from './Stranger.tsx';

interface CustomersProps {
  model: OptionsModel;
  /** The customer who is shown; null: the list. */
  id: string | null;
  actions: OptionsActions;
}

/** The list of customers, or one of them. */
export function Customers({ model, id, actions }: CustomersProps) {
  const { customers, settings, today } = model;
  const main = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // Whoever follows a link lands on what it leads to.
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [id]);
  return (
    <div class="customers" ref={main} tabIndex={-1}>
      {id === null ? (
        <>
          <Room title={t('customers')}>
            <CustomerList customers={customers} today={today} actions={actions.customers} />
          </Room>
          <Room title={t('cleaning_title')}>
            <CleanUp
              cleaning={customers.cleaning}
              settings={settings}
              actions={actions.customers}
              onSettings={(changed) => actions.saveSettings(changed)}
            />
          </Room>
          <Room title={t('stranger_title')}>
            <Stranger stranger={customers.stranger} actions={actions.customers} />
          </Room>
        </>
      ) : (
        <>
          <a class="back" href={hashOf({ room: 'customers', id: null })}>
            {t('customers_back')}
          </a>
          {customers.receipt && <Receipt receipt={customers.receipt} />}
          {!customers.receipt && customers.open === null && <p class="hint">{t('loading')}</p>}
          {!customers.receipt && customers.open === 'gone' && (
            <Room title={t('customer_gone')}>
              <p class="hint">{t('customer_gone_help')}</p>
            </Room>
          )}
          {!customers.receipt && customers.open !== null && customers.open !== 'gone' && (
            <CustomerPage
              key={id}
              open={customers.open}
              templates={model.templates}
              today={today}
              actions={actions.customers}
            />
          )}
        </>
      )}
    </div>
  );
}
