import type { ComponentChildren } from 'preact';

export function Chip({ children, tone = 'plain' }: { children: ComponentChildren; tone?: 'plain' | 'warm' }) {
  return <span class={`chip chip-${tone}`}>{children}</span>;
}
