import { useEffect, useRef, useState } from 'preact/hooks';
import type { LockActions, LockModel } from '@/lib/options/lock-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { ForGood } from '../ForGood.tsx';
import { Room } from '../Room.tsx';

interface UnlockProps {
  lock: LockModel;
  actions: LockActions;
}

/** All there is to see while customers and notes are locked: the way in. */
export function Unlock({ lock: { trying, wrong }, actions }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const [forgotten, setForgotten] = useState(false);
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLElement | null>(null);
  useEffect(() => field.current?.focus(), []);
  const open = () => {
    if (passphrase !== '') actions.unlock(passphrase);
  };
  return (
    <Room title={t('unlock_title')}>
      <p>{t('unlock_help')}</p>
      <Field
        label={t('passphrase')}
        secret="known"
        inputRef={field}
        value={passphrase}
        problem={wrong ? t('unlock_wrong') : null}
        onInput={setPassphrase}
        onSubmit={open}
      />
      <div class="data-buttons">
        <Button kind="primary" busy={trying} onClick={open}>
          {t(trying ? 'unlock_trying' : 'unlock_open')}
        </Button>
        <Button kind="link" expanded={forgotten} onClick={() => setForgotten(!forgotten)}>
          {t('unlock_forgotten')}
        </Button>
      </div>
      {forgotten && (
        <>
          <p>{t('unlock_forgotten_help')}</p>
          {asking ? (
            <ForGood
              label={t('unlock_anew_do')}
              busy={false}
              onConfirm={() => actions.startAnew()}
              onCancel={() => setAsking(false)}
            >
              <p>{t('unlock_anew_what')}</p>
            </ForGood>
          ) : (
            <div>
              <Button onClick={() => setAsking(true)}>{t('unlock_anew')}</Button>
            </div>
          )}
        </>
      )}
    </Room>
  );
}
