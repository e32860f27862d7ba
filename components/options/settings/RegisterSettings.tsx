import { t } from '@/lib/platform/i18n.ts';
import { LANGUAGES_WITH_REGISTER, type Registers } from '@/lib/replies/registers.ts';
import { LANGUAGE_TEXTS, registerOf } from '../../shared/languages.ts';
import { Segmented } from '../../shared/Segmented.tsx';

interface RegisterSettingsProps {
  registers: Registers;
  onSave(registers: Registers): void;
}

const BOTH = ['formal', 'informal'] as const;

/** How a customer is addressed of whom that is not known. */
export function RegisterSettings({ registers, onSave }: RegisterSettingsProps) {
  return (
    <div class="settings-part">
      <h3>{t('register_title')}</h3>
      <p class="hint">{t('register_help')}</p>
      <ul class="plain-list rows">
        {LANGUAGES_WITH_REGISTER.map((language) => (
          <li key={language} class="row">
            <span class="row-main" aria-hidden="true">
              {t(LANGUAGE_TEXTS[language])}
            </span>
            <Segmented
              label={`${t('register_title')} ${t(LANGUAGE_TEXTS[language])}`}
              choices={BOTH.map((value) => ({ value, ...registerOf(language, value) }))}
              value={registers[language]}
              onChange={(register) => register && onSave({ ...registers, [language]: register })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
