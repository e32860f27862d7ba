import { t } from '@/lib/platform/i18n.ts';
import { Button, IconButton } from './Button.tsx';

interface ToastProps {
  /** Null: nothing to say. The place stays, so that assistive technology hears what appears in it. */
  text: string | null;
  undo: boolean;
  onUndo(): void;
  onDismiss(): void;
}

/** Stays until it is dismissed or replaced: nobody is hurried. */
export function Toast({ text, undo, onUndo, onDismiss }: ToastProps) {
  return (
    <div class="toast-place" role="status">
      {text !== null && (
        <div class="toast">
          <span>{text}</span>
          {undo && (
            <Button kind="link" onClick={onUndo}>
              {t('undo')}
            </Button>
          )}
          <IconButton icon="close" name={t('dismiss')} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
