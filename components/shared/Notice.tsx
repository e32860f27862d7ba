import type { ComponentChildren } from 'preact';

interface NoticeProps {
  tone?: 'plain' | 'good' | 'warm';
  children: ComponentChildren;
  /** Buttons. */
  actions?: ComponentChildren;
  /** It asks something: Escape within it says no. */
  onEscape?(): void;
}

export function Notice({ tone = 'plain', children, actions, onEscape }: NoticeProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    onEscape?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is in it
    <div class={`notice notice-${tone}`} onKeyDown={onEscape && onKeyDown}>
      <div>{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
