import { useState } from 'preact/hooks';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { type Asked, orderLinkFor, PRESETS, SHOPS, type Shop } from '@/lib/replies/links/shops.ts';
import { Button } from '../../shared/Button.tsx';
import { Choose } from '../../shared/Choose.tsx';
import { Field } from '../../shared/Field.tsx';

const ASKED_TEXTS: Readonly<Record<Exclude<Asked, 'nothing'>, { label: MessageKey; example: string }>> = {
  name: { label: 'order_link_name', example: 'theehuisje' },
  host: { label: 'order_link_host', example: 'www.theehuisje.example' },
  admin: { label: 'order_link_admin', example: 'www.theehuisje.example/beheer' },
};

const HINTS: Readonly<Record<Shop, MessageKey>> = {
  shopify: 'order_link_sure',
  woocommerce: 'order_link_sure',
  lightspeed: 'order_link_unsure',
  magento: 'order_link_magento',
  bol: 'order_link_unsure',
};

/** Writes the address for an admin that is known; what was chosen here is not kept. */
export function ShopPresets({ onFill }: { onFill(pattern: string): void }) {
  const [shop, setShop] = useState<Shop | ''>('');
  const [given, setGiven] = useState('');
  const [unknown, setUnknown] = useState(false);
  const asks = shop === '' ? null : PRESETS[shop].asks;
  const fill = () => {
    const pattern = shop === '' ? null : orderLinkFor(shop, given);
    setUnknown(pattern === null);
    if (pattern !== null) onFill(pattern);
  };
  return (
    <>
      <Choose
        label={t('order_link_shop')}
        choices={[
          { value: '' as const, label: t('order_link_choose') },
          ...SHOPS.map((value) => ({ value, label: PRESETS[value].name })),
        ]}
        value={shop}
        onChange={(chosen) => {
          setShop(chosen);
          setUnknown(false);
        }}
      />
      {shop !== '' && asks && (
        <>
          {asks !== 'nothing' && (
            <Field
              label={t(ASKED_TEXTS[asks].label)}
              placeholder={ASKED_TEXTS[asks].example}
              problem={unknown ? t('order_link_unknown') : null}
              value={given}
              onInput={setGiven}
              onSubmit={fill}
            />
          )}
          <div class="settings-fill">
            <Button onClick={fill}>{t('order_link_fill')}</Button>
            <p class="hint">{t(HINTS[shop])}</p>
          </div>
        </>
      )}
    </>
  );
}
