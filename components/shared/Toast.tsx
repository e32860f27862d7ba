import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Button, IconButton } from './Button.tsx';
import { useShownKeys } from './keys.ts';

/** Milliseconds until a toast goes away. */
export const TOAST_STAYS = 10_000;

interface ToastProps {
  /** Null: nothing to say. The place stays, so that assistive technology hears what appears in it. */
  toast: ShownToast | null;
  onUndo(): void;
  onDismiss(): void;
}

export interface ShownToast {
  /** Another one is another toast, even with the same text. */
  id: number;
  text: string;
  /** What taking it back does, in words; null: there is nothing to take back. */
  undo: string | null;
  /** Stays until it is sent away: it says something to do. */
  stays: boolean;
}

export function Toast({ toast, ...rest }: ToastProps) {
  return (
    <div class="toast-place" role="status">
      {toast && <Shown key={toast.id} toast={toast} {...rest} />}
    </div>
  );
}

/** Goes away by itself, though not under the pointer nor while focus is in it. */
function Shown({ toast, onUndo, onDismiss }: Omit<ToastProps, 'toast'> & { toast: ShownToast }) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const key = useShownKeys()('undo');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const toast = place.current;
    toast?.addEventListener('mouseenter', () => setPointed(true));
    toast?.addEventListener('mouseleave', () => setPointed(false));
    toast?.addEventListener('focusin', () => setFocused(true));
    toast?.addEventListener('focusout', () => setFocused(false));
  }, []);
  const waits = !toast.stays && !pointed && !focused;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(onDismiss, TOAST_STAYS);
    return () => clearTimeout(timer);
    // Another function that does the same is no reason to begin anew.
  }, [waits]);
  return (
    <div class="toast" ref={place}>
      <span>{toast.text}</span>
      {toast.undo && (
        <>
          {key && <span class="visually-hidden">{t('undo_by_key', key.said)}</span>}
          <Button kind="link" {...(key && { hint: key.said, keyshortcuts: key.shortcut })} onClick={onUndo}>
            {toast.undo}
          </Button>
        </>
      )}
      <IconButton icon="close" name={t('dismiss')} onClick={onDismiss} />
    </div>
  );
}
