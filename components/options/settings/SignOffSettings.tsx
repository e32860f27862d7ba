import { useId, useState } from 'preact/hooks';
import { WISH_LIMIT } from '@/lib/messages/limits.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import { type ClosingLine, shownClosing } from '@/lib/options/closing.ts';
import { hashOf } from '@/lib/options/place.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { registerFor } from '@/lib/replies/registers.ts';
import { SIGN_OFFS } from '@/lib/replies/sign-off.ts';
import { Field } from '../../shared/Field.tsx';
import { LANGUAGE_TEXTS } from '../../shared/languages.ts';
import { Radio } from '../../shared/Radio.tsx';
import { SIGN_OFF_TEXTS } from '../labels.ts';
import type { SettingsPart } from './part.ts';

/** Where names are filled in. */
const NAMES = { room: 'settings', at: 'shop' } as const;

/** What a reply ends with, and the person's own wish above it. */
export function SignOffSettings({ settings, onSave }: SettingsPart) {
  const group = useId();
  /** Decided once: what is emptied must not fold under whoever types. */
  const [wished] = useState(() => Object.values(settings.signOff.wishes).some((wish) => wish !== ''));
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
      {end.length > 0 && (
        <figure class="sign-off-shown">
          <figcaption class="hint">{t('sign_off_shown')}</figcaption>
          <blockquote>
            {end.map(({ text, missing }) => (
              <p key={text}>{missing ? <a href={hashOf(NAMES)}>{text}</a> : text}</p>
            ))}
          </blockquote>
        </figure>
      )}
      {signOff.names !== 'nothing' && (
        <details class="more" open={wished}>
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
function exampleOf(settings: Settings): ClosingLine[] {
  const language = textLanguage();
  const register = registerFor(language, settings.registers);
  return shownClosing(
    settings,
    { language, register },
    { agentName: t('settings_agent'), shopName: t('settings_shop') },
  );
}
