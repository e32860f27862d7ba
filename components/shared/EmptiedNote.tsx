import { t } from '@/lib/platform/i18n.ts';
import { Button } from './Button.tsx';

/** Beside a note that is being written and has no text left: nothing of it is kept, so it is asked whether it may go. */
export function EmptiedNote({ text, onRemove }: { text: string; onRemove(): void }) {
  if (text.trim() !== '') return null;
  return (
    <p class="help">
      <span role="status">{t('note_emptied')}</span>{' '}
      <Button kind="link" removes onClick={onRemove}>
        {t('note_remove')}
      </Button>
    </p>
  );
}
