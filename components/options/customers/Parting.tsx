import { useState } from 'preact/hooks';
import type { CustomerDossier } from '@/lib/options/customers-model.ts';
import { localDay, sayDay, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';

type Parted = CustomerDossier['customer']['parted'];

interface PartingProps {
  parted: Parted;
  today: string;
  busy: boolean;
  /** Null: we did not part. */
  onPart(parted: Parted): void;
}

/** Whether we parted from them, since when and why: said by hand, or by the reply that did it. */
export function Parting({ parted, today, busy, onPart }: PartingProps) {
  const [reason, setReason] = useState<string | null>(null);
  const save = () => {
    const { at = new Date().toISOString(), ticketKey = null } = parted ?? {};
    onPart({ at, reason: (reason ?? '').trim().slice(0, 5_000), ticketKey });
    setReason(null);
  };
  return (
    <section class="customer-part" aria-label={t('customer_parting')}>
      <h3 tabIndex={-1} data-back="parting">
        {t('customer_parting')}
      </h3>
      <p class={parted?.reason ? 'pre-line' : ''}>
        {!parted && t('customer_together')}
        {parted && t('customer_parted_on', sayDay(localDay(parted.at), today))}
        {parted?.reason && `\n${parted.reason}`}
      </p>
      {reason === null ? (
        <div class="customer-buttons">
          <Button busy={busy} onClick={() => setReason(parted?.reason ?? '')}>
            {t(parted ? 'customer_part_reason_change' : 'customer_part')}
          </Button>
          {parted && (
            <Button busy={busy} onClick={() => onPart(null)}>
              {t('customer_part_not')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <Field
            label={t('customer_part_reason')}
            help={t('customer_part_help')}
            lines="grow"
            value={reason}
            onInput={setReason}
            onSubmit={save}
            onEscape={() => setReason(null)}
          />
          <div class="customer-buttons">
            <Button kind="primary" busy={busy} onClick={save}>
              {t('customer_part_save')}
            </Button>
            <Button onClick={() => setReason(null)}>{t('customer_cancel')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
