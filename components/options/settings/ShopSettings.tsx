import { MOST_SHOPS, SHOP_LIMIT } from '@/lib/messages/limits.ts';
import { COUNTRIES } from '@/lib/method/rights/types.ts';
import { hashOf } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Choose } from '../../shared/Choose.tsx';
import { Field } from '../../shared/Field.tsx';
import { COUNTRY_TEXTS } from '../../shared/rights-texts.ts';
import type { SettingsPart } from './part.ts';

/** Who writes, for which shop, under which law. */
export function ShopSettings({ settings, onSave }: SettingsPart) {
  return (
    <>
      <Field
        label={t('settings_agent')}
        help={t('settings_agent_help')}
        value={settings.agentName}
        autocomplete="name"
        onInput={(agentName) => onSave({ ...settings, agentName })}
      />
      <Field
        label={t('settings_shop')}
        help={t('settings_shop_help')}
        value={settings.shopName}
        autocomplete="organization"
        onInput={(shopName) => onSave({ ...settings, shopName })}
      />
      <Field
        label={t('settings_other_shops')}
        help={t('settings_other_shops_help')}
        lines="grow"
        value={settings.otherShops.join('\n')}
        onInput={(text) => onSave({ ...settings, otherShops: linesOf(text) })}
      />
      <Choose
        label={t('settings_country')}
        choices={COUNTRIES.map((value) => ({ value, label: t(COUNTRY_TEXTS[value]) }))}
        value={settings.country}
        onChange={(country) => onSave({ ...settings, country })}
      />
      <p class="hint">
        <a href={hashOf({ room: 'inboxes' })}>{t('settings_to_own')}</a>
      </p>
      <p class="hint">
        <a href={hashOf({ room: 'data' })}>{t('settings_to_data')}</a>
      </p>
    </>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .slice(0, MOST_SHOPS)
    .map((line) => line.slice(0, SHOP_LIMIT));
}
