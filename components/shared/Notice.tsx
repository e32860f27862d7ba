import type { ComponentChildren } from 'preact';

interface NoticeProps {
  tone?: 'plain' | 'good' | 'warm';
  children: ComponentChildren;
  /** Buttons. */
  actions?: ComponentChildren;
}

export function Notice({ tone = 'plain', children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`}>
      <div>{children}</div>
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
