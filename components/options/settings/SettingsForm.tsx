import { useId } from 'preact/hooks';
import type { Problem } from '@/lib/messages/errors.ts';
import { OPENING, type Settings } from '@/lib/messages/schemas.ts';
import { COUNTRIES } from '@/lib/method/rights/types.ts';
import type { SaveState } from '@/lib/pages/autosave.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Choose } from '../../shared/Choose.tsx';
import { Field } from '../../shared/Field.tsx';
import { Radio } from '../../shared/Radio.tsx';
import { COUNTRY_TEXTS } from '../../shared/rights-texts.ts';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { OPENING_TEXTS } from '../labels.ts';
import { AbsenceSettings } from './AbsenceSettings.tsx';
import { OrderLinkSettings } from './OrderLinkSettings.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';
import { ToneSettings } from './ToneSettings.tsx';

interface SettingsFormProps {
  settings: Settings;
  searchKey: string | null;
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  state: SaveState;
  problem: Problem | null;
  onSave(settings: Settings): void;
}

/** Saves by itself at every change. */
export function SettingsForm({ settings, searchKey, today, state, problem, onSave }: SettingsFormProps) {
  const group = useId();
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
      <p class="label" id={group}>
        {t('settings_opening')}
      </p>
      <div role="radiogroup" aria-labelledby={group} class="paths">
        {OPENING.map((opening) => (
          <Radio
            key={opening}
            class="path"
            group={`${group}-opening`}
            checked={settings.opening === opening}
            onCheck={() => onSave({ ...settings, opening })}
          >
            {t(OPENING_TEXTS[opening])}
          </Radio>
        ))}
      </div>
      <AbsenceSettings
        absence={settings.absence}
        today={today}
        onSave={(absence) => onSave({ ...settings, absence })}
      />
      <OrderLinkSettings
        orderLink={settings.orderLink}
        onSave={(orderLink) => onSave({ ...settings, orderLink })}
      />
      <ShortcutSettings
        shortcuts={settings.shortcuts}
        searchKey={searchKey}
        onSave={(shortcuts) => onSave({ ...settings, shortcuts })}
      />
      <ToneSettings off={settings.toneOff} onSave={(toneOff) => onSave({ ...settings, toneOff })} />
      <SaveMark state={state} problem={problem} />
    </>
  );
}

const MOST_SHOPS = 20;
const LONGEST_SHOP = 200;

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .slice(0, MOST_SHOPS)
    .map((line) => line.slice(0, LONGEST_SHOP));
}
