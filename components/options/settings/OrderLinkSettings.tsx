import { useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { type LinkFault, orderAddress, orderLinkFault } from '@/lib/replies/links/order.ts';
import { Field } from '../../shared/Field.tsx';
import { LINK_FAULT_TEXTS } from '../labels.ts';
import { ShopPresets } from './ShopPresets.tsx';

interface OrderLinkSettingsProps {
  orderLink: string;
  onSave(orderLink: string): void;
}

/** A number to try it with. */
const SAMPLE = '20418';

/** Where an order number leads. An address that can't be used is said to be wrong, and not saved. */
export function OrderLinkSettings({ orderLink, onSave }: OrderLinkSettingsProps) {
  const [fault, setFault] = useState<LinkFault | null>(null);
  const take = (typed: string) => {
    const wrong = orderLinkFault(typed.trim());
    setFault(wrong);
    if (wrong === null) onSave(typed.trim());
  };
  const sample = fault === null ? orderAddress(orderLink, SAMPLE) : null;
  return (
    <div class="settings-part">
      <h3>{t('order_link_title')}</h3>
      <ShopPresets onFill={take} />
      <Field
        label={t('order_link')}
        help={t('order_link_help')}
        problem={fault && t(LINK_FAULT_TEXTS[fault])}
        value={orderLink}
        onInput={take}
      />
      {sample !== null && (
        <p class="hint">
          <a href={sample} target="_blank" rel="noopener noreferrer">
            {t('order_link_try', SAMPLE)}
          </a>
        </p>
      )}
    </div>
  );
}
