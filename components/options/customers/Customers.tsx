import './customers.css';
import { useRef } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { hashOf, type Place } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';
import { CleanUp } from './CleanUp.tsx';
import { CustomerList } from './CustomerList.tsx';
import { CustomerPage } from './CustomerPage.tsx';
import { Receipt } from './Receipt.tsx';
import { Stranger } from './Stranger.tsx';
import { useLanding } from './useLanding.ts';

interface CustomersProps {
  model: OptionsModel;
  place: Extract<Place, { room: 'customers' }>;
  actions: OptionsActions;
}

/** The list of customers, or one of them. */
export function Customers({ model, place, actions }: CustomersProps) {
  const { id } = place;
  const { customers, settings, today } = model;
  const main = useRef<HTMLDivElement>(null);
  useLanding(main, place);
  const nobody = customers.filter === 'all' && customers.list?.total === 0;
  return (
    <section class="customers" aria-label={t('customers')} ref={main} tabIndex={-1}>
      {id === null ? (
        <>
          <Room title={t('customers_all')} lands>
            <CustomerList customers={customers} today={today} actions={actions.customers} />
          </Room>
          {(!nobody || settings?.retention.months != null) && (
            <Room title={t('cleaning_title')}>
              <CleanUp
                cleaning={customers.cleaning}
                settings={settings}
                actions={actions.customers}
                onSettings={(changed) => actions.saveSettings(changed)}
              />
            </Room>
          )}
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
            <Room title={t('customer_gone')} lands>
              <p class="hint">{t('customer_gone_help')}</p>
            </Room>
          )}
          {!customers.receipt && customers.open !== null && customers.open !== 'gone' && (
            <CustomerPage
              key={id}
              open={customers.open}
              note={place.note ?? null}
              templates={model.templates}
              today={today}
              actions={actions.customers}
            />
          )}
        </>
      )}
    </section>
  );
}
