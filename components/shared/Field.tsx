import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useNews } from './useNews.ts';
import { useSettled } from './useSettled.ts';

interface FieldProps {
  /** For whoever brings the focus there from elsewhere. */
  id?: string;
  label: string;
  value: string;
  /** At every change. */
  onInput(text: string): void;
  /** On Enter in a one-line field, on Ctrl or Cmd with Enter in a longer one. */
  onSubmit?(text: string): void;
  /** On Escape; the key goes no further. */
  onEscape?(): void;
  placeholder?: string;
  help?: string;
  /** Told once the typing pauses. */
  problem?: string | null;
  /** The label is for assistive technology only; the placeholder says it to the eye. */
  quiet?: boolean;
  lines?: 'one' | 'grow';
  /** Not shown while it is typed. `new`: it is thought up here. */
  secret?: 'new' | 'known';
  autocomplete?: 'off' | 'name' | 'organization';
  /** What is written in it, where that is not the interface's own. */
  lang?: string;
  inputRef?: { current: HTMLElement | null };
}

/** Milliseconds. */
const PAUSE = 900;
const TOLD = 3_000;

/**
 * A labelled text field. It shows what is typed at once and takes a `value` over only when that is news: an echo of
 * something typed before, however late, changes nothing.
 */
export function Field(props: FieldProps) {
  const { label, value, onInput, onSubmit, onEscape, help, problem, quiet, lines = 'one' } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const [text, type] = useNews(value, onInput);
  const own = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const field = own.current;
    if (lines !== 'grow' || !field || growsByItself()) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [text, lines]);

  const told = useSettled(problem ?? '', PAUSE, TOLD);
  const described = [problem && `${id}-problem`, help && `${id}-help`].filter(Boolean).join(' ');
  const shared = {
    id,
    ref: (field: HTMLElement | null) => {
      own.current = field;
      if (props.inputRef) props.inputRef.current = field;
    },
    class: 'input',
    lang: props.lang,
    value: text,
    placeholder: props.placeholder,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const submits = event.key === 'Enter' && (lines === 'one' || event.ctrlKey || event.metaKey);
      if (submits && onSubmit) {
        event.preventDefault();
        onSubmit(text);
      } else if (event.key === 'Escape' && onEscape) {
        event.preventDefault();
        onEscape();
      }
    },
  };
  return (
    <div class="field">
      <label for={id} class={quiet ? 'visually-hidden' : 'label'}>
        {label}
      </label>
      {props.secret ? (
        <input
          {...shared}
          type="password"
          autocomplete={props.secret === 'new' ? 'new-password' : 'current-password'}
        />
      ) : lines === 'grow' ? (
        <textarea {...shared} rows={1} />
      ) : (
        <input {...shared} type="text" autocomplete={props.autocomplete ?? 'off'} />
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <span class="visually-hidden" aria-live="polite">
        {told}
      </span>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** Whether the style sheet's `field-sizing: content` is known here; Firefox learned it after Chromium. */
function growsByItself(): boolean {
  return typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');
}
