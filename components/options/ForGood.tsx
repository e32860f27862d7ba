import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';

interface ForGoodProps {
  /** What goes. */
  children: ComponentChildren;
  /** What is done, on its button. */
  label: string;
  busy: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** What can't be taken back is done in two steps: said to be understood, and then done. The question is told first. */
export function ForGood({ children, label, busy, onConfirm, onCancel }: ForGoodProps) {
  const [sure, setSure] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => question.current?.focus(), []);
  return (
    <Notice
      tone="warm"
      onEscape={() => !busy && onCancel()}
      actions={
        <>
          <Button kind="primary" disabled={!sure} busy={busy} onClick={onConfirm}>
            {label}
          </Button>
          <Button busy={busy} onClick={onCancel}>
            {t('customer_cancel')}
          </Button>
        </>
      }
    >
      <div class="question" id={id} tabIndex={-1} ref={question}>
        {children}
      </div>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        {t('for_good_sure')}
      </label>
    </Notice>
  );
}
