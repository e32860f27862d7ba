import { t } from '@/lib/platform/i18n.ts';
import { VARIABLES } from '@/lib/replies/templates/template.ts';
import { VARIABLE_TEXTS } from '../shared/template-labels.ts';

/** What a template can be filled in with: a button each, that puts it where the caret is in the field. */
export function Variables({ field }: { field: { current: HTMLElement | null } }) {
  return (
    <ul class="plain-list chips" aria-label={t('template_variables')}>
      {VARIABLES.map((variable) => (
        <li key={variable}>
          <button
            type="button"
            class="chip chip-button"
            title={`{{ ${variable} }}`}
            onClick={() => insertAt(field.current, `{{ ${variable} }}`)}
          >
            {t(VARIABLE_TEXTS[variable])}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** As if it was typed, so that the browser's own undo takes it back; the person goes on writing behind it. */
function insertAt(field: HTMLElement | null, text: string): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  if (document.execCommand?.('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
