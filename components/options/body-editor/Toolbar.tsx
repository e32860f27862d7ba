import { useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { ToolIcon, type ToolName } from './ToolIcon.tsx';

/** What holds where the caret is, and what can be taken back. */
export type ToolState = Readonly<Record<ToolName, boolean>>;

const TOOLS: readonly { name: ToolName; text: MessageKey; key: string; shown: string }[] = [
  { name: 'bold', text: 'body_bold', key: 'Control+B', shown: 'Ctrl+B' },
  { name: 'italic', text: 'body_italic', key: 'Control+I', shown: 'Ctrl+I' },
  { name: 'bullets', text: 'body_bullets', key: 'Control+Shift+8', shown: 'Ctrl+Shift+8' },
  { name: 'numbers', text: 'body_numbers', key: 'Control+Shift+7', shown: 'Ctrl+Shift+7' },
  { name: 'link', text: 'body_link', key: 'Control+K', shown: 'Ctrl+K' },
  { name: 'undo', text: 'body_undo', key: 'Control+Z', shown: 'Ctrl+Z' },
  { name: 'redo', text: 'body_redo', key: 'Control+Y', shown: 'Ctrl+Y' },
];

interface ToolbarProps {
  /** Id of the text that it is for. */
  controls: string;
  state: ToolState;
  onUse(tool: ToolName): void;
}

/** One stop for the Tab key; within it the arrow keys go round. */
export function Toolbar({ controls, state, onUse }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const go = (index: number) => {
    const next = (index + TOOLS.length) % TOOLS.length;
    setAt(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Partial<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: TOOLS.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div
      class="body-tools"
      role="toolbar"
      aria-label={t('body_tools')}
      aria-controls={controls}
      ref={bar}
      onKeyDown={onKeyDown}
    >
      {TOOLS.map(({ name, text, key, shown }, index) => {
        const isStep = name === 'undo' || name === 'redo';
        return (
          <button
            key={name}
            type="button"
            class="icon-button"
            tabIndex={index === at ? 0 : -1}
            aria-label={t(text)}
            title={t('body_key', t(text), shown)}
            aria-keyshortcuts={key}
            aria-pressed={isStep ? undefined : state[name]}
            aria-disabled={isStep && !state[name] ? true : undefined}
            // The caret stays in the text.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setAt(index)}
            onClick={() => onUse(name)}
          >
            <ToolIcon name={name} />
          </button>
        );
      })}
    </div>
  );
}
