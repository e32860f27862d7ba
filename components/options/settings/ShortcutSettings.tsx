import { useState } from 'preact/hooks';
import { type Settings, SHORTCUT_KEYS } from '@/lib/messages/schemas.ts';
import { t } from '@/lib/platform/i18n.ts';
import { PREFIX } from '@/lib/replies/templates/template.ts';
import { Field } from '../../shared/Field.tsx';
import { Segmented } from '../../shared/Segmented.tsx';
import { KEY_TEXTS } from '../labels.ts';

interface ShortcutSettingsProps {
  shortcuts: Settings['shortcuts'];
  /** Of the search at the caret, as the browser has it; null: none is set. */
  searchKey: string | null;
  onSave(shortcuts: Settings['shortcuts']): void;
}

/** Words in a mail that turn into templates. A prefix that is none is not saved. */
export function ShortcutSettings({ shortcuts, searchKey, onSave }: ShortcutSettingsProps) {
  const { on, prefix, key } = shortcuts;
  const [wrong, setWrong] = useState(false);
  return (
    <div class="shortcut-settings">
      <h3>{t('shortcuts_title')}</h3>
      <label class="check">
        <input type="checkbox" checked={on} onChange={() => onSave({ ...shortcuts, on: !on })} />
        <span>
          {t('shortcuts_on')}
          <small>{t('shortcuts_help', prefix + t('template_example_shortcut'), t(KEY_TEXTS[key]))}</small>
        </span>
      </label>
      {on && (
        <>
          <div class="shortcut-prefix">
            <Field
              label={t('shortcuts_prefix')}
              help={t('shortcuts_prefix_help')}
              problem={wrong ? t('shortcuts_prefix_problem') : null}
              value={prefix}
              onInput={(typed) => {
                const isPrefix = PREFIX.test(typed.trim());
                setWrong(!isPrefix);
                if (isPrefix) onSave({ ...shortcuts, prefix: typed.trim() });
              }}
            />
          </div>
          <div class="field">
            <span class="label" aria-hidden="true">
              {t('shortcuts_key')}
            </span>
            <Segmented
              label={t('shortcuts_key')}
              choices={SHORTCUT_KEYS.map((value) => ({ value, label: t(KEY_TEXTS[value]) }))}
              value={key}
              onChange={(chosen) => chosen && onSave({ ...shortcuts, key: chosen })}
            />
          </div>
        </>
      )}
      <p class="hint">{searchKey ? t('shortcuts_search', searchKey) : t('shortcuts_search_unset')}</p>
    </div>
  );
}
