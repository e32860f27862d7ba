import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick(event: MouseEvent): void;
  kind?: 'primary' | 'plain' | 'link';
  disabled?: boolean;
  /** Does nothing for now, and keeps the focus meanwhile, which a disabled one would lose. */
  busy?: boolean;
  /** The key that does the same, shown beside the words and told to assistive technology by `keyshortcuts`. */
  hint?: string;
  keyshortcuts?: string;
  /** Of what it shows or hides. */
  expanded?: boolean;
  /** Id of what it is about, where its words alone say too little. */
  describedBy?: string;
  /** Takes something away, or brings it back, at once: focus never lands on it by itself. */
  removes?: boolean;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  /** Beside that of its kind. */
  class?: string;
}

export function Button({ children, onClick, kind = 'plain', hint, keyshortcuts, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind} ${rest.class ?? ''}`}
      onKeyDown={onlyOnce}
      onClick={(event) => !rest.busy && onClick(event)}
      disabled={rest.disabled}
      aria-disabled={rest.busy || undefined}
      aria-keyshortcuts={keyshortcuts}
      aria-describedby={rest.describedBy}
      aria-expanded={rest.expanded}
      data-removes={rest.removes ? '' : undefined}
      ref={rest.buttonRef}
    >
      {children}
      {hint && (
        <span class="kbd" aria-hidden="true">
          {hint}
        </span>
      )}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** Says what it does to what; shown on hover, too. */
  name: string;
  onClick(): void;
  pressed?: boolean;
  /** Beside that of its kind. */
  class?: string;
  /** Takes something away at once: focus never lands on it by itself. */
  removes?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, name, onClick, pressed, removes, buttonRef, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${rest.class ?? ''}`}
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      data-removes={removes ? '' : undefined}
      onKeyDown={onlyOnce}
      onClick={onClick}
      ref={buttonRef}
    >
      <Icon name={icon} />
    </button>
  );
}

/** A key that is held presses once: what it did may have brought another button under it. */
function onlyOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
