import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { KeyList, sidebarKeyRows } from '../shared/KeyList.tsx';

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
        <KeyList rows={sidebarKeyRows(mac)} />
        <p class="help">{t('keys_note')}</p>
      </div>
    </footer>
  );
}
