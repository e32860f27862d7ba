import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { keepTab } from './keepTab.ts';

interface PopupProps {
  label: string;
  help?: string;
  value: string;
  lines: 'one' | 'grow';
  place: { left: number; top: number };
  /** Why it can't be what is typed; null: it can. */
  problemOf(typed: string): string | null;
  onApply(typed: string): void;
  onCancel(): void;
  /** The focus goes elsewhere, with what was typed. */
  onLeave(typed: string): void;
  /** A button that takes it away. */
  remove?: { label: string; onRemove(): void } | undefined;
}

/** A small field at the place that it is about. The keys stay in it until it is closed. */
export function Popup(props: PopupProps) {
  const { label, help, value, lines, place, problemOf, onApply, onCancel, remove } = props;
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLElement | null>(null);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const apply = (text: string) => {
    const found = problemOf(text);
    setProblem(found);
    if (found === null) onApply(text);
    else field.current?.focus();
  };
  return (
    <div
      class="body-popup card"
      role="dialog"
      aria-label={label}
      style={{ '--left': `${place.left}px`, top: `${place.top}px` }}
      ref={box}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Tab') keepTab(event, event.currentTarget);
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      onFocusOut={({ relatedTarget }) => {
        // Another window may be looked at meanwhile, for the address.
        const isInside = relatedTarget instanceof Node && box.current?.contains(relatedTarget);
        if (!isInside && document.hasFocus()) props.onLeave(typed);
      }}
    >
      <Field
        label={label}
        {...(help !== undefined && { help })}
        value={typed}
        lines={lines}
        problem={problem}
        inputRef={field}
        onInput={setTyped}
        onSubmit={apply}
      />
      <div class="body-popup-foot">
        <Button onClick={() => apply(typed)}>{t('done')}</Button>
        <Button kind="link" onClick={onCancel}>
          {t('body_cancel')}
        </Button>
        {remove && (
          <Button kind="link" onClick={remove.onRemove}>
            {remove.label}
          </Button>
        )}
      </div>
    </div>
  );
}
