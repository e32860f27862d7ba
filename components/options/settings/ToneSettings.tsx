import type { Settings } from '@/lib/messages/schemas.ts';
import { t } from '@/lib/platform/i18n.ts';
import { ADVICE_KINDS, TONE_KINDS } from '@/lib/replies/tone/types.ts';
import { TONE_TEXTS } from '../../shared/tone-labels.ts';

interface ToneSettingsProps {
  off: Settings['toneOff'];
  onSave(off: Settings['toneOff']): void;
}

/** Of what the tone guard tells while a reply is written. */
export function ToneSettings({ off, onSave }: ToneSettingsProps) {
  return (
    <fieldset class="tone-settings">
      <legend class="label">{t('settings_tone')}</legend>
      <p class="help">{t('settings_tone_help')}</p>
      {[...TONE_KINDS, ...ADVICE_KINDS].map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!off.includes(kind)}
            onChange={({ currentTarget }) => {
              const others = off.filter((each) => each !== kind);
              onSave(currentTarget.checked ? others : [...others, kind]);
            }}
          />
          {t(TONE_TEXTS[kind])}
        </label>
      ))}
    </fieldset>
  );
}
