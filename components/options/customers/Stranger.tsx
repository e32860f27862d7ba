import { useState } from 'preact/hooks';
import { isAddress } from '@/lib/options/address.ts';
import type { CustomersActions, StrangerModel, StrangerTraces } from '@/lib/options/customers-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { ForGood } from '../ForGood.tsx';
import { Receipt } from './Receipt.tsx';

interface StrangerProps {
  stranger: StrangerModel;
  actions: Pick<CustomersActions, 'lookForTraces' | 'eraseTraces'>;
}

/** Somebody who is no customer here asks to be forgotten: what there is of them, and then erasing it. */
export function Stranger({ stranger: { address, found, receipt, busy }, actions }: StrangerProps) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const typed = text.trim().toLowerCase();
  const type = (now: string) => {
    setText(now);
    setSent(false);
    // What is shown is of another address.
    if (address !== '' || receipt) actions.lookForTraces('');
  };
  const look = () => {
    setSent(true);
    if (isAddress(typed)) actions.lookForTraces(typed);
  };
  const nothing = found !== null && !('customerId' in found) && sumOf(found) === 0;
  return (
    <>
      <p class="hint">{t('stranger_help')}</p>
      <div class="add-row">
        <Field
          label={t('stranger_field')}
          problem={sent && !isAddress(typed) ? t('own_problem') : null}
          value={text}
          onInput={type}
          onSubmit={look}
        />
        <Button onClick={look}>{t('stranger_look')}</Button>
      </div>
      <div role="status">
        {nothing && <p>{t('stranger_none', address)}</p>}
        {found && 'customerId' in found && (
          <p>
            {t('stranger_customer', address)}{' '}
            <a href={hashOf({ room: 'customers', id: found.customerId })}>{t('stranger_customer_page')}</a>
          </p>
        )}
      </div>
      {found && !('customerId' in found) && !nothing && (
        <ForGood
          key={address}
          label={t('customer_erase_do')}
          busy={busy}
          onConfirm={() => actions.eraseTraces()}
          onCancel={() => type('')}
        >
          <Ask address={address} traces={found} />
        </ForGood>
      )}
      {receipt && <Receipt receipt={receipt} />}
    </>
  );
}

function Ask({ address, traces }: { address: string; traces: StrangerTraces }) {
  const { cases, followUps, drafts, mentions } = traces;
  return (
    <>
      <p>{t('customer_erase_ask', address)}</p>
      <ul>
        {cases > 0 && <li>{plural('customer_tickets', cases)}</li>}
        {followUps > 0 && <li>{plural('customer_follow_ups', followUps)}</li>}
        {drafts > 0 && <li>{plural('customer_drafts', drafts)}</li>}
        {mentions > 0 && <li>{plural('stranger_mentions', mentions)}</li>}
      </ul>
      <p class="help">{t('customer_erase_stays')}</p>
    </>
  );
}

function sumOf({ cases, followUps, drafts, mentions }: StrangerTraces): number {
  return cases + followUps + drafts + mentions;
}
