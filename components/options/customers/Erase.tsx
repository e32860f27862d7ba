import { useState } from 'preact/hooks';
import type { CustomerDossier } from '@/lib/options/customers-model.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { ForGood } from '../ForGood.tsx';
import { nameOf } from './names.ts';

interface EraseProps {
  dossier: CustomerDossier;
  busy: boolean;
  onErase(): void;
}

/** Somebody asks to be forgotten. */
export function Erase({ dossier, busy, onErase }: EraseProps) {
  const [asking, setAsking] = useState(false);
  const { customer, notes, cases, followUps } = dossier;
  return (
    <section class="customer-part" aria-label={t('customer_erase')}>
      <h3>{t('customer_erase')}</h3>
      <p class="hint">{t('customer_erase_help')}</p>
      {asking ? (
        <ForGood
          label={t('customer_erase_do')}
          busy={busy}
          onConfirm={onErase}
          onCancel={() => setAsking(false)}
        >
          <p>{t('customer_erase_ask', nameOf(customer))}</p>
          <ul>
            <li>{customer.addresses.join(', ')}</li>
            <li>{plural('customer_notes', notes.length)}</li>
            <li>{plural('customer_tickets', cases.length)}</li>
            <li>{plural('customer_follow_ups', followUps.length)}</li>
          </ul>
          <p class="help">{t('customer_erase_stays')}</p>
        </ForGood>
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{t('customer_erase_begin')}</Button>
        </div>
      )}
    </section>
  );
}
