import { t } from '@/lib/platform/i18n.ts';
import { type Look, TEXT_SIZES, THEMES } from '@/lib/platform/look.ts';
import { LanguageChoice } from '../../shared/LanguageChoice.tsx';
import { type Choice, Segmented } from '../../shared/Segmented.tsx';
import { TEXT_SIZE_TEXTS, THEME_TEXTS } from '../labels.ts';

interface LookSettingsProps {
  look: Look;
  onSave(look: Look): void;
}

/** Language, theme and text size of all that is ours. */
export function LookSettings({ look, onSave }: LookSettingsProps) {
  return (
    <>
      <LanguageChoice
        language={look.language}
        help={t('look_language_help')}
        onChoose={(language) => onSave({ ...look, language })}
      />
      <Shown
        label={t('look_theme')}
        choices={THEMES.map((value) => ({ value, label: t(THEME_TEXTS[value]) }))}
        value={look.theme}
        onChoose={(theme) => onSave({ ...look, theme })}
      />
      <Shown
        label={t('look_text_size')}
        choices={TEXT_SIZES.map((value) => ({ value, label: t(TEXT_SIZE_TEXTS[value]) }))}
        value={look.textSize}
        onChoose={(textSize) => onSave({ ...look, textSize })}
      />
      <p class="hint">{t('look_help')}</p>
    </>
  );
}

interface ShownProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChoose(value: Value): void;
}

/** A few choices under what they are about. */
function Shown<Value extends string>({ label, choices, value, onChoose }: ShownProps<Value>) {
  return (
    <div class="field settings-segments">
      <span class="label" aria-hidden="true">
        {label}
      </span>
      <Segmented
        label={label}
        choices={choices}
        value={value}
        onChange={(chosen) => chosen && onChoose(chosen)}
      />
    </div>
  );
}
