/** The sidebar's own keys. */
import { useEffect } from 'preact/hooks';
import { takesText } from '../shared/typing.ts';

export type StepName = 'listen' | 'empathise' | 'triage' | 'reply';
export const STEPS: readonly StepName[] = ['listen', 'empathise', 'triage', 'reply'];

export type Command = { do: 'step'; step: StepName } | { do: Letter | 'insert' | 'leave' | 'help' };

/** Single letters: what is done, and what was read and is put right. */
type Letter =
  | 'note'
  | 'confirm'
  | 'refuse'
  | 'later'
  | 'call'
  | 'complaint'
  | 'register'
  | 'language'
  | 'draft'
  | 'templates';

const LETTERS: Readonly<Partial<Record<string, Letter>>> = {
  n: 'note',
  l: 'later',
  t: 'call',
  c: 'confirm',
  x: 'refuse',
  k: 'complaint',
  u: 'register',
  g: 'language',
  d: 'draft',
  s: 'templates',
};

export interface Press {
  key: string;
  /** The place on the keyboard: `Digit1` is "&" without Shift on a Belgian one. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  /** Whether the focus is where letters are text. */
  typing: boolean;
}

/** What a key press means, or null for nothing of ours. Single keys mean nothing while typing. */
export function commandFor(press: Press): Command | null {
  if (press.isComposing || press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return press.key === 'Enter' ? { do: 'insert' } : null;
  if (press.key === 'Escape') return { do: 'leave' };
  if (press.typing) return null;
  if (press.key === '?') return { do: 'help' };
  const letter = press.shiftKey ? undefined : LETTERS[press.key.toLowerCase()];
  if (letter) return { do: letter };
  const step = STEPS[stepNumber(press) - 1];
  return step ? { do: 'step', step } : null;
}

function stepNumber({ key, code, shiftKey }: Press): number {
  if (/^[1-4]$/.test(key)) return Number(key);
  return shiftKey ? 0 : Number(/^Digit([1-4])$/.exec(code)?.[1] ?? 0);
}

function isDay(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'date';
}

/** Calls `run` for every command pressed in this document, unless a field kept the key for itself. */
export function useKeys(run: (command: Command) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      // There it closes the calendar.
      if (event.key === 'Escape' && isDay(event.target)) return;
      const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
      const typing = takesText(event.target);
      const command = commandFor({ key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, typing });
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [run]);
}
