import { browserLanguage, t } from '@/lib/platform/i18n.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '@/lib/platform/languages.ts';
import { Choose } from './Choose.tsx';
import { OWN_NAMES } from './languages.ts';

interface LanguageChoiceProps {
  /** Null: the browser's own. */
  language: TextLanguage | null;
  help?: string;
  onChoose(language: TextLanguage | null): void;
}

/** Which language the interface speaks. */
export function LanguageChoice({ language, help, onChoose }: LanguageChoiceProps) {
  return (
    <Choose
      label={t('look_language')}
      help={help}
      choices={[
        { value: '' as const, label: t('look_language_browser', OWN_NAMES[browserLanguage()]) },
        ...TEXT_LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value })),
      ]}
      value={language ?? ''}
      onChange={(chosen) => onChoose(chosen === '' ? null : chosen)}
    />
  );
}
