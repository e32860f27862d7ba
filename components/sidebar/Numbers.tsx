import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import type { Reading } from '@/lib/reading/types.ts';
import { Icon } from '../shared/Icon.tsx';

interface NumbersProps {
  reading: Reading;
  onCopy(text: string): void;
}

/** Order, parcel and invoice numbers, amounts and dates of the message; one click copies one. */
export function Numbers({ reading, onCopy }: NumbersProps) {
  const found: { kind: MessageKey; text: string }[] = [
    ...numbers('number_order', reading.orderNumbers),
    ...numbers('number_tracking', reading.trackingNumbers),
    ...numbers('number_invoice', reading.invoiceNumbers),
    ...numbers('number_amount', reading.amounts),
    ...numbers('number_date', reading.dates),
  ];
  if (found.length === 0) return null;
  return (
    <ul class="plain-list chips" aria-label={t('numbers')}>
      {found.map(({ kind, text }) => (
        <li key={`${kind} ${text}`}>
          <button
            type="button"
            class="chip chip-button"
            aria-label={t('copy_number', t(kind), text)}
            title={t('copy')}
            onClick={() => onCopy(text)}
          >
            <span class="meta">{t(kind)}</span> <span class="number">{text}</span> <Icon name="copy" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function numbers(kind: MessageKey, spans: { text: string }[]): { kind: MessageKey; text: string }[] {
  return [...new Set(spans.map((span) => span.text))].map((text) => ({ kind, text }));
}
