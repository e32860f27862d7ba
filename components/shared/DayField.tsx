import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';

interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null;
  onChange(day: string | null): void;
  /** Earlier ones are reported like any other, and said to have passed. */
  today: string;
  /** A day that has been, not one to come: later ones are said to be still to come. */
  been?: boolean;
  /** The label is for assistive technology only. */
  quiet?: boolean;
  /** On Enter. */
  onSubmit?: (() => void) | undefined;
  id?: string;
}

const EARLIEST = '1900-01-01';

/** The browser's own date picker; half-typed dates are reported as null by no browser, so neither here. */
export function DayField({ label, value, onChange, today, been, quiet, id, onSubmit }: DayFieldProps) {
  const own = useId();
  const inputId = id ?? own;
  const [day, setDay] = useState(value);
  useEffect(() => setDay(value), [value]);
  const wrong = day !== null && (day < EARLIEST || (been ? day > today : day < today));
  return (
    <div class="field">
      <label for={inputId} class={quiet ? 'visually-hidden' : 'label'}>
        {label}
      </label>
      <input
        id={inputId}
        class="input"
        type="date"
        value={day ?? ''}
        min={been ? undefined : today}
        max={been ? today : undefined}
        onKeyDown={(event) => event.key === 'Enter' && onSubmit?.()}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${own}-wrong` : undefined}
        onChange={(event) => {
          const chosen = event.currentTarget.value || null;
          setDay(chosen);
          // Of a year that is half typed, or has two digits, browsers make one of the first century.
          onChange(chosen !== null && chosen >= EARLIEST ? chosen : null);
        }}
      />
      {wrong && day && (
        <p class="problem" id={`${own}-wrong`}>
          {t(day < EARLIEST ? 'day_year' : been ? 'day_future' : 'day_past')}
        </p>
      )}
    </div>
  );
}
