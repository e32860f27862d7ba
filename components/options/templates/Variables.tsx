import { t } from '@/lib/platform/i18n.ts';
import { VARIABLES } from '@/lib/replies/templates/template.ts';
import { VARIABLE_TEXTS } from '../../shared/template-labels.ts';

/** What a template can be filled in with: a button each, that puts it where the caret is. */
export function Variables({ onChoose }: { onChoose(source: string): void }) {
  return (
    <ul class="plain-list chips" aria-label={t('template_variables')}>
      {VARIABLES.map((variable) => (
        <li key={variable}>
          <button
            type="button"
            class="chip chip-button"
            title={`{{ ${variable} }}`}
            onClick={() => onChoose(`{{ ${variable} }}`)}
          >
            {t(VARIABLE_TEXTS[variable])}
          </button>
        </li>
      ))}
    </ul>
  );
}
