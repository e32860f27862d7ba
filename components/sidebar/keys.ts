/** The sidebar's own keys. */
import { useContext, useEffect } from 'preact/hooks';
import { isTyped, type KeyPress, keyOf } from '@/lib/keys/key.ts';
import { actionFor, type ChangedKeys, type KeyActionName } from '@/lib/keys/registry.ts';
import { STEPS, type StepName } from '@/lib/method/types.ts';
import { takesText } from '@/lib/pages/typing.ts';
import { Keys, type StepAction, stepAction } from '../shared/keys.ts';

/** Escape leaves, whatever the other keys are. */
export type Command =
  | { do: 'step'; step: StepName }
  | { do: 'leave' | Exclude<KeyActionName, StepAction | 'undo'> };

export interface Press extends KeyPress {
  /** Whether the focus is where letters are text. */
  typing: boolean;
}

/** What a key press means, or null for nothing of ours. What types something means nothing while typing. */
export function commandFor(press: Press, changed: ChangedKeys = {}): Command | null {
  const isPlain = !press.isComposing && !press.altKey && !press.ctrlKey && !press.metaKey;
  if (isPlain && press.key === 'Escape') return { do: 'leave' };
  if (press.typing && isTyped(keyOf(press) ?? '')) return null;
  const action = actionFor(press, 'sidebar', changed);
  if (action === null || action === 'undo') return null;
  const step = STEPS.find((one) => action === stepAction(one));
  return step ? { do: 'step', step } : { do: action as Exclude<typeof action, StepAction> };
}

function isDay(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'date';
}

/** Calls `run` for every command pressed in this document, unless a field kept the key for itself. */
export function useKeys(run: (command: Command) => void): void {
  const { changed } = useContext(Keys);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      // There it closes the calendar.
      if (event.key === 'Escape' && isDay(event.target)) return;
      const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
      const typing = takesText(event.target);
      const press = { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, typing };
      const command = commandFor(press, changed);
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [run, changed]);
}
