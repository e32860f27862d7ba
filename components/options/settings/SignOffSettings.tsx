import { useId } from 'preact/hooks';
import { WISH_LIMIT } from '@/lib/messages/limits.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import { closingOf } from '@/lib/options/closing.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { registerFor } from '@/lib/replies/registers.ts';
import { SIGN_OFFS } from '@/lib/replies/sign-off.ts';
import { Field } from '../../shared/Field.tsx';
import { LANGUAGE_TEXTS } from '../../shared/languages.ts';
import { Radio } from '../../shared/Radio.tsx';
import { SIGN_OFF_TEXTS } from '../labels.ts';
import type { SettingsPart } from './part.ts';

/** What a reply ends with, and the person's own wish above it. */
export function SignOffSettings({ settings, onSave }: SettingsPart) {
  const group = useId();
  const { signOff } = settings;
  const save = (change: Partial<Settings['signOff']>) =>
    onSave({ ...settings, signOff: { ...signOff, ...change } });
  const end = exampleOf(settings);
  return (
    <div class="settings-part">
      <h3 id={group}>{t('sign_off_title')}</h3>
      <div role="radiogroup" aria-labelledby={group} class="paths">
        {SIGN_OFFS.map((names) => (
          <Radio
            key={names}
            class="path"
            group={`${group}-names`}
            checked={signOff.names === names}
            onCheck={() => save({ names })}
          >
            {t(SIGN_OFF_TEXTS[names])}
          </Radio>
        ))}
      </div>
      {end !== null && (
        <p class="hint sign-off-shown">
          {t('sign_off_shown')} <q>{end}</q>
        </p>
      )}
      {signOff.names !== 'nothing' && (
        <details class="more" open={Object.values(signOff.wishes).some((wish) => wish !== '')}>
          <summary>{t('wish_title')}</summary>
          <p class="help">{t('wish_help')}</p>
          {LANGUAGES.map((language) => (
            <Field
              key={language}
              label={t(LANGUAGE_TEXTS[language])}
              lang={language}
              value={signOff.wishes[language]}
              onInput={(wish) =>
                save({ wishes: { ...signOff.wishes, [language]: wish.slice(0, WISH_LIMIT) } })
              }
            />
          ))}
        </details>
      )}
    </div>
  );
}

/** In the language of the interface. */
function exampleOf(settings: Settings): string | null {
  const language = textLanguage();
  const register = registerFor(language, settings.registers);
  const lines = closingOf(settings, { language, register });
  return lines.length > 0 ? lines.join('\n') : null;
}
