import { useId } from 'preact/hooks';
import type { Problem } from '@/lib/messages/errors.ts';
import { OPENING, type Settings } from '@/lib/messages/schemas.ts';
import type { SaveState } from '@/lib/pages/autosave.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Radio } from '../shared/Radio.tsx';
import { SaveMark } from '../shared/SaveMark.tsx';
import { OPENING_TEXTS } from './labels.ts';
import { ShortcutSettings } from './ShortcutSettings.tsx';

interface SettingsFormProps {
  settings: Settings;
  searchKey: string | null;
  state: SaveState;
  problem: Problem | null;
  onSave(settings: Settings): void;
}

/** Saves by itself at every change. */
export function SettingsForm({ settings, searchKey, state, problem, onSave }: SettingsFormProps) {
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
      <ShortcutSettings
        shortcuts={settings.shortcuts}
        searchKey={searchKey}
        onSave={(shortcuts) => onSave({ ...settings, shortcuts })}
      />
      <SaveMark state={state} problem={problem} />
    </>
  );
}
