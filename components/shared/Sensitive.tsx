import { useId, useMemo } from 'preact/hooks';
import { type SensitiveKind, sensitiveIn } from '@/lib/notes/sensitive.ts';
import { t } from '@/lib/platform/i18n.ts';
import { useSettled } from './useSettled.ts';

const TEXTS = {
  iban: 'sensitive_iban',
  card: 'sensitive_card',
  'national-number': 'sensitive_national',
  health: 'sensitive_health',
} as const satisfies Record<SensitiveKind, string>;

/** Milliseconds that the typing rests. */
const WAIT = 600;

/** What in a note should rather not be kept of a person, once the typing rests. It is a word of warning: nothing is stopped. */
export function Sensitive({ text }: { text: string }) {
  const settled = useSettled(text, WAIT);
  const found = useMemo(() => sensitiveIn(settled), [settled]);
  const id = useId();
  return (
    <div role="status">
      {found.length > 0 && (
        <div class="sensitive">
          <p id={id}>{t('sensitive_lead')}</p>
          <ul aria-labelledby={id}>
            {found.map((one) => (
              <li key={`${one.kind} ${one.text}`}>{t(TEXTS[one.kind], one.text)}</li>
            ))}
          </ul>
          <p class="help">{t('sensitive_why')}</p>
        </div>
      )}
    </div>
  );
}
