import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type Key, shownKey } from '@/lib/keys/key.ts';
import {
  type ChangedKeys,
  defaultKey,
  KEY_ACTIONS,
  type KeyActionName,
  keyFor,
} from '@/lib/keys/registry.ts';
import type { KeysToast } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Caps } from '../../shared/Caps.tsx';
import { Keys } from '../../shared/keys.ts';
import { KeyCapture, resetOf } from './KeyCapture.tsx';
import { actionText } from './key-texts.ts';

interface KeySettingsProps {
  keys: ChangedKeys;
  onChange(keys: ChangedKeys, said: KeysToast): void;
}

/** Every action of the sidebar with its key, which can be another one, or none. */
export function KeySettings({ keys, onChange }: KeySettingsProps) {
  const [choosing, setChoosing] = useState<{ action: KeyActionName; wanted: Key | null } | null>(null);
  /** The key that was there already was chosen. */
  const [same, setSame] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  return (
    <div class="settings-part">
      <h3>{t('keys_list')}</h3>
      <p class="hint">{t('keys_list_help')}</p>
      <ul class="plain-list rows key-list" ref={list}>
        {KEY_ACTIONS.map((action) => (
          <Row
            key={action}
            action={action}
            keys={keys}
            wanted={choosing?.action === action ? choosing.wanted : undefined}
            onChoose={(wanted) => {
              setSame(false);
              setChoosing({ action, wanted });
            }}
            onSame={() => {
              setSame(true);
              setChoosing(null);
            }}
            onLeave={() => setChoosing(null)}
            onChange={onChange}
          />
        ))}
        <li class="row">
          <span class="row-main key-does">{t('key_leave')}</span>
          <span class="key-caps">
            <Caps caps={['Esc']} />
          </span>
          <span class="meta">{t('keys_fixed')}</span>
        </li>
      </ul>
      <p class="visually-hidden" role="status">
        {same && t('keys_same')}
      </p>
      {Object.keys(keys).length > 0 && (
        <div>
          <Button
            onClick={() => {
              setChoosing(null);
              onChange({}, 'keys-reset');
              list.current?.querySelector('button')?.focus();
            }}
          >
            {t('keys_reset_all')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RowProps extends KeySettingsProps {
  action: KeyActionName;
  /** A new one is being chosen: the key that was asked for, or null; undefined: it is not. */
  wanted: Key | null | undefined;
  onChoose(wanted: Key | null): void;
  onSame(): void;
  onLeave(): void;
}

function Row({ action, keys, wanted, onChoose, onSame, onLeave, onChange }: RowProps) {
  const { mac } = useContext(Keys);
  const change = useRef<HTMLButtonElement>(null);
  const chooses = wanted !== undefined;
  const chose = useRef(chooses);
  // Back to the button that was pressed, unless another key is chosen now.
  useEffect(() => {
    const elsewhere = document.activeElement?.closest('.key-capture');
    if (chose.current && !chooses && !elsewhere) change.current?.focus();
    chose.current = chooses;
  }, [chooses]);
  const key = keyFor(action, keys);
  const text = actionText(action);
  const reset = () => {
    const back = resetOf(action, keys);
    if ('taken' in back) return onChoose(back.taken);
    onChange(back.keys, 'key-changed');
    change.current?.focus();
  };
  return (
    <li class="row" data-action={action}>
      <span class="row-main key-does">{text}</span>
      {key === null ? (
        <span class="meta">{t('keys_off')}</span>
      ) : (
        <span class="key-caps">
          <Caps caps={shownKey(key, mac).caps} />
        </span>
      )}
      {!chooses && (
        <>
          {key !== defaultKey(action) && (
            <Button kind="link" onClick={reset}>
              {t('keys_back_to', shownKey(defaultKey(action), mac).said)}
              <span class="visually-hidden">: {text}</span>
            </Button>
          )}
          <Button kind="link" buttonRef={change} onClick={() => onChoose(null)}>
            {t('keys_change')}
            <span class="visually-hidden">: {text}</span>
          </Button>
        </>
      )}
      {chooses && (
        <KeyCapture
          action={action}
          keys={keys}
          mac={mac}
          wanted={wanted}
          onChange={onChange}
          onSame={onSame}
          onLeave={onLeave}
        />
      )}
    </li>
  );
}
