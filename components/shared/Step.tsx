import type { ComponentChildren, Ref } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Icon } from './Icon.tsx';

interface StepProps {
  number: number;
  /** Of the key that opens and closes it; absent: none does. */
  keyshortcuts?: string | undefined;
  title: string;
  /** How it stands, in a few words; on the closed line. */
  status: string;
  done: boolean;
  open: boolean;
  onToggle(): void;
  /** Where focus goes when a key opens it. */
  headRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** One line when closed, one screen when open. What is half typed in it stays when it is closed. */
export function Step({
  number,
  keyshortcuts,
  title,
  status,
  done,
  open,
  onToggle,
  headRef,
  children,
}: StepProps) {
  const id = useId();
  const opened = useRef(open);
  if (open) opened.current = true;
  return (
    <section
      class={`step ${done ? 'step-done' : ''} ${open ? 'step-open' : ''}`}
      aria-labelledby={`${id}-head`}
    >
      <h2 class="step-head">
        <button
          type="button"
          id={`${id}-head`}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          aria-keyshortcuts={keyshortcuts}
          onClick={onToggle}
          ref={headRef}
        >
          <span class="number-dot" aria-hidden="true">
            {done ? <Icon name="check" /> : number}
          </span>
          <span class="visually-hidden">{t('step_number', String(number))}: </span>
          <span class="step-title">{title}</span>
          {done && <span class="visually-hidden">, {t('step_done')}</span>}
          <span class="step-status">{status}</span>
          <Icon name="chevron" />
        </button>
      </h2>
      <div class="step-body" id={`${id}-body`} hidden={!open}>
        {opened.current && children}
      </div>
    </section>
  );
}
