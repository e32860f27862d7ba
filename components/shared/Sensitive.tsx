import { useEffect, useId, useState } from 'preact/hooks';
import { type Sensitive as Finding, type SensitiveKind, sensitiveIn } from '@/lib/notes/sensitive.ts';
import { t } from '@/lib/platform/i18n.ts';

const TEXTS = {
  iban: 'sensitive_iban',
  card: 'sensitive_card',
  'national-number': 'sensitive_national',
  health: 'sensitive_health',
} as const satisfies Record<SensitiveKind, string>;

/** Milliseconds that the typing rests. */
const WAIT = 600;

/**
 * What in a note should rather not be kept of a person, once the typing rests. It is a word of warning: nothing is stopped.
 * It stands for as long as the same is found, so that it is told once and nothing moves under whoever types on.
 */
export function Sensitive({ text }: { text: string }) {
  const found = useFound(text);
  const id = useId();
  return (
    <div role="status" aria-atomic="false">
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

/** What was found when the typing last rested; nothing at once where nothing is left to look at. */
function useFound(text: string): Finding[] {
  const [found, setFound] = useState<Finding[]>([]);
  useEffect(() => {
    const look = () => {
      const now = sensitiveIn(text);
      setFound((before) => (isSame(before, now) ? before : now));
    };
    if (text.trim() === '') return look();
    const timer = setTimeout(look, WAIT);
    return () => clearTimeout(timer);
  }, [text]);
  return found;
}

function isSame(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((one, at) => one.kind === b[at]?.kind && one.text === b[at]?.text);
}
