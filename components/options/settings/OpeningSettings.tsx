import { useId } from 'preact/hooks';
import { OPENING } from '@/lib/messages/schemas.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Radio } from '../../shared/Radio.tsx';
import { OPENING_TEXTS } from '../labels.ts';
import type { SettingsPart } from './part.ts';

/** When the sidebar opens by itself. */
export function OpeningSettings({ settings, onSave }: SettingsPart) {
  const group = useId();
  return (
    <>
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
    </>
  );
}
