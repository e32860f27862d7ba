import { useId } from 'preact/hooks';

interface DayFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null;
  onChange(day: string | null): void;
  min?: string;
  /** The label is for assistive technology only. */
  quiet?: boolean;
  id?: string;
}

/** The browser's own date picker; half-typed dates are reported as null by no browser, so neither here. */
export function DayField({ label, value, onChange, min, quiet, id }: DayFieldProps) {
  const own = useId();
  const inputId = id ?? own;
  return (
    <div class="field">
      <label for={inputId} class={quiet ? 'visually-hidden' : 'label'}>
        {label}
      </label>
      <input
        id={inputId}
        class="input"
        type="date"
        value={value ?? ''}
        min={min}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </div>
  );
}
