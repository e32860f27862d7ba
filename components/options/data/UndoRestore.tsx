import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataModel } from '@/lib/options/data-model.ts';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { Progress } from './Progress.tsx';

interface UndoRestoreProps {
  data: DataModel;
  today: string;
  onUndo(): void;
}

/** The way back from the last restore; it asks first, as what was written since goes, too. */
export function UndoRestore({ data: { state, undoing }, today, onUndo }: UndoRestoreProps) {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  if (undoing !== null) return <Progress name={t('restore_undoing')} share={undoing} />;
  if (!state?.undo) return null;
  const when = sayMoment(state.undo.at, today);
  if (!asked) return <Button onClick={() => setAsked(true)}>{t('restore_undo', when)}</Button>;
  const undo = () => {
    setAsked(false);
    onUndo();
  };
  return (
    <Notice
      tone="warm"
      onEscape={() => setAsked(false)}
      actions={
        <>
          <Button kind="primary" onClick={undo}>
            {t('restore_undo_yes')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('import_leave')}</Button>
        </>
      }
    >
      <p class="question" tabIndex={-1} ref={question}>
        {t('restore_undo_sure', when)}
      </p>
    </Notice>
  );
}
