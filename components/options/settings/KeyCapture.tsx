import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withKey } from '@/lib/keys/changes.ts';
import { chosenBy, faultOf, type KeyFault, swapped } from '@/lib/keys/choose.ts';
import type { Key } from '@/lib/keys/key.ts';
import { type ChangedKeys, defaultKey, type KeyActionName, keyFor } from '@/lib/keys/registry.ts';
import type { KeysToast } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { actionText, faultText } from './key-texts.ts';

interface KeyCaptureProps {
  action: KeyActionName;
  keys: ChangedKeys;
  mac: boolean;
  /** A key was chosen that another action has: that is told at once. */
  wanted: Key | null;
  onChange(keys: ChangedKeys, said: KeysToast): void;
  /** The key that it has was chosen. */
  onSame(): void;
  onLeave(): void;
}

/**
 * Waits for the new key of one action. Escape leaves, Backspace switches off, Tab goes on; what another action has is
 * offered to be swapped.
 */
export function KeyCapture({ action, keys, mac, wanted, onChange, onSame, onLeave }: KeyCaptureProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<KeyFault | null>(wanted === null ? null : faultOf(wanted, action, keys));
  /** How often a key was refused: the same words are told anew each time. */
  const [refused, setRefused] = useState(0);
  useEffect(() => field.current?.focus(), []);
  const set = (key: Key | null) => {
    if (key === keyFor(action, keys)) return onSame();
    onChange(withKey(keys, action, key), key === null ? 'key-off' : 'key-changed');
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = chosenBy(event, action, keys);
    if (choice.do === 'pass') return;
    event.preventDefault();
    // The Enter that was held to get here.
    if (event.repeat) return;
    if (choice.do === 'leave') onLeave();
    else if (choice.do === 'set') set(choice.key);
    else {
      setFault(choice.fault);
      setRefused(refused + 1);
    }
  };
  return (
    <fieldset
      class="key-capture"
      aria-label={actionText(action)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <input
        ref={field}
        class="input"
        type="text"
        readOnly
        aria-label={`${t('keys_press')}: ${actionText(action)}`}
        aria-describedby={fault ? `${id}-fault ${id}-help` : `${id}-help`}
        value={t('keys_press')}
        onKeyDown={onKeyDown}
      />
      <p class="help" id={`${id}-help`}>
        {t('keys_press_help')}
      </p>
      <div role="status">
        {fault && (
          <p key={refused} class="problem" id={`${id}-fault`}>
            {faultText(fault, mac)}
          </p>
        )}
      </div>
      <div class="key-buttons">
        {fault?.kind === 'taken' && (
          <Swap
            keys={swapped(keys, action, fault.by)}
            other={fault.by}
            onSwap={(both) => {
              onChange(both, 'keys-swapped');
              onLeave();
            }}
          />
        )}
        {keyFor(action, keys) !== null && (
          <Button kind="link" onClick={() => set(null)}>
            {t('keys_switch_off')}
          </Button>
        )}
        <Button kind="link" onClick={onLeave}>
          {t('keys_leave')}
        </Button>
      </div>
    </fieldset>
  );
}

interface SwapProps {
  /** As they would be. */
  keys: ChangedKeys;
  other: KeyActionName;
  onSwap(keys: ChangedKeys): void;
}

function Swap({ keys, other, onSwap }: SwapProps) {
  return (
    <Button onClick={() => onSwap(keys)}>
      {t(keyFor(other, keys) === null ? 'keys_take' : 'keys_swap')}
    </Button>
  );
}

/** The one that it comes with, or why it can't have that any more. */
export function resetOf(action: KeyActionName, keys: ChangedKeys): { keys: ChangedKeys } | { taken: Key } {
  const key = defaultKey(action);
  return faultOf(key, action, keys) ? { taken: key } : { keys: withKey(keys, action, key) };
}
