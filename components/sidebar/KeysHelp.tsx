import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { KeyActionName } from '@/lib/keys/registry.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { useShownKeys } from '../shared/keys.ts';
import { STEPS, stepAction } from './keys.ts';

interface KeysHelpProps {
  open: boolean;
  onToggle(): void;
  onOptions(): void;
  /** Absent where the sidebar has no sides to choose from. */
  onMove?: () => void;
  headRef: Ref<HTMLButtonElement>;
}

/** Beside the steps, and what no key changes; in the order in which they are listed. */
const KEY_ROW_TEXTS = {
  note: 'key_note',
  later: 'later_key',
  call: 'call_key',
  confirm: 'key_confirm',
  refuse: 'key_refuse',
  complaint: 'key_complaint',
  register: 'key_register',
  language: 'key_language',
  draft: 'key_draft',
  templates: 'key_templates',
  insert: 'key_insert',
  undo: 'key_undo',
} as const satisfies Partial<Record<KeyActionName, MessageKey>>;
const KEY_ROWS = Object.keys(KEY_ROW_TEXTS) as readonly (keyof typeof KEY_ROW_TEXTS)[];

/** The foot of the column: the keys, the way to the options, and to the other side of the page. */
export function KeysHelp({ open, onToggle, onOptions, onMove, headRef }: KeysHelpProps) {
  const id = useId();
  const shownKey = useShownKeys();
  const help = shownKey('help');
  const rows = [
    { caps: STEPS.flatMap((step) => shownKey(stepAction(step))?.caps ?? []), does: t('key_steps') },
    ...KEY_ROWS.map((action) => ({ caps: shownKey(action)?.caps ?? [], does: t(KEY_ROW_TEXTS[action]) })),
    { caps: ['Esc'], does: t('key_leave') },
    { caps: help?.caps ?? [], does: t('key_help') },
  ].filter(({ caps }) => caps.length > 0);
  return (
    <footer class="foot">
      <p>
        <button
          type="button"
          class="button button-link"
          aria-expanded={open}
          aria-controls={id}
          aria-keyshortcuts={help?.shortcut}
          onClick={onToggle}
          ref={headRef}
        >
          {t('keys')}{' '}
          {help && (
            <span class="kbd" aria-hidden="true">
              {help.said}
            </span>
          )}
        </button>
        <Button kind="link" onClick={onOptions}>
          {t('settings')}
        </Button>
        {onMove && (
          <Button kind="link" onClick={onMove}>
            {t('move')}
          </Button>
        )}
      </p>
      <div id={id} hidden={!open} class="card">
        <h2>{t('keys_title')}</h2>
        <dl class="keys">
          {rows.map((row) => (
            <div key={row.does}>
              <dt>
                {row.caps.map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </dt>
              <dd>{row.does}</dd>
            </div>
          ))}
        </dl>
        <p class="help">{t('keys_note')}</p>
      </div>
    </footer>
  );
}
