import type { ComponentChildren } from 'preact';
import { t } from '@/lib/platform/i18n.ts';

interface RadioProps {
  /** Name of the group, the same for all of its radios. */
  group: string;
  checked: boolean;
  onCheck(): void;
  /** Absent: once made, the choice can be changed but not taken away. */
  onClear?(): void;
  /** Where the visible words say too little. */
  name?: string;
  describedBy?: string;
  class: string;
  children: ComponentChildren;
}

/**
 * A native radio button, so arrows and Space work as everywhere. One that may be cleared is cleared by choosing it
 * once more, or by Delete or Backspace.
 */
export function Radio({
  group,
  checked,
  onCheck,
  onClear,
  name,
  describedBy,
  children,
  ...rest
}: RadioProps) {
  const clear = (event: Event & { detail?: number }) => {
    // The second half of a double click is no second thought.
    if (!checked || !onClear || (event.detail ?? 0) > 1) return;
    event.preventDefault();
    onClear();
  };
  return (
    <label class={rest.class} title={name}>
      <input
        type="radio"
        name={group}
        checked={checked}
        aria-label={name}
        aria-describedby={describedBy}
        // Also what assistive technology says after the name.
        title={checked && onClear ? t('clear_choice') : undefined}
        onChange={onCheck}
        onClick={clear}
        onKeyDown={(event) => {
          if (event.key === ' ' || event.key === 'Delete' || event.key === 'Backspace') clear(event);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
