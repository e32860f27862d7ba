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
  id?: string;
}

/** The browser's own date picker; half-typed dates are reported as null by no browser, so neither here. */
export function DayField({ label, value, onChange, today, been, quiet, id }: DayFieldProps) {
  const own = useId();
  const inputId = id ?? own;
  const [day, setDay] = useState(value);
  useEffect(() => setDay(value), [value]);
  const wrong = day !== null && (been ? day > today : day < today);
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
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${own}-wrong` : undefined}
        onChange={(event) => {
          const chosen = event.currentTarget.value || null;
          setDay(chosen);
          onChange(chosen);
        }}
      />
      {wrong && (
        <p class="problem" id={`${own}-wrong`}>
          {t(been ? 'day_future' : 'day_past')}
        </p>
      )}
    </div>
  );
}
