import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { KeyList, useSidebarKeyRows } from '../shared/KeyList.tsx';
import { useShownKeys } from '../shared/keys.ts';

interface KeysHelpProps {
  open: boolean;
  onToggle(): void;
  onOptions(): void;
  /** Absent where the sidebar has no sides to choose from. */
  onMove?: () => void;
  headRef: Ref<HTMLButtonElement>;
}

/** The foot of the column: the keys, the way to the options, and to the other side of the page. */
export function KeysHelp({ open, onToggle, onOptions, onMove, headRef }: KeysHelpProps) {
  const id = useId();
  const help = useShownKeys()('help');
  const rows = useSidebarKeyRows();
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
        <KeyList rows={rows} />
        <p class="help">{t('keys_note')}</p>
      </div>
    </footer>
  );
}
