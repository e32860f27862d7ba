import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { UNDO_KEY } from '../shared/useUndo.ts';

interface KeysHelpProps {
  mac: boolean;
  open: boolean;
  onToggle(): void;
  onOptions(): void;
  /** Absent where the sidebar has no sides to choose from. */
  onMove?: () => void;
  headRef: Ref<HTMLButtonElement>;
}

/** The foot of the column: the keys, the way to the options, and to the other side of the page. */
export function KeysHelp({ mac, open, onToggle, onOptions, onMove, headRef }: KeysHelpProps) {
  const id = useId();
  const keys = [
    { keys: ['1', '2', '3', '4'], does: t('key_steps') },
    { keys: ['N'], does: t('key_note') },
    { keys: ['L'], does: t('later_key') },
    { keys: ['T'], does: t('call_key') },
    { keys: ['C'], does: t('key_confirm') },
    { keys: ['X'], does: t('key_refuse') },
    { keys: ['K'], does: t('key_complaint') },
    { keys: ['U'], does: t('key_register') },
    { keys: ['G'], does: t('key_language') },
    { keys: ['D'], does: t('key_draft') },
    { keys: ['S'], does: t('key_templates') },
    { keys: mac ? ['⌘', '↵'] : ['Ctrl', '↵'], does: t('key_insert') },
    { keys: UNDO_KEY.keys, does: t('key_undo') },
    { keys: ['Esc'], does: t('key_leave') },
    { keys: ['?'], does: t('key_help') },
  ];
  return (
    <footer class="foot">
      <p>
        <button
          type="button"
          class="button button-link"
          aria-expanded={open}
          aria-controls={id}
          aria-keyshortcuts="?"
          onClick={onToggle}
          ref={headRef}
        >
          {t('keys')}{' '}
          <span class="kbd" aria-hidden="true">
            ?
          </span>
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
          {keys.map((row) => (
            <div key={row.does}>
              <dt>
                {row.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
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
