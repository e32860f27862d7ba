import { useState } from 'preact/hooks';
import type { LockActions, LockModel } from '@/lib/options/lock-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Field } from '../../shared/Field.tsx';
import { Passphrase } from '../data/Passphrase.tsx';

interface ChangePassphraseProps {
  lock: LockModel;
  actions: LockActions;
  onDone(): void;
}

export function ChangePassphrase({ lock, actions, onDone }: ChangePassphraseProps) {
  const [before, setBefore] = useState('');
  const change = async (after: string) => {
    if (await actions.change(before, after)) onDone();
  };
  return (
    <>
      <Field
        label={t('lock_before')}
        secret="known"
        value={before}
        problem={lock.wrong ? t('unlock_wrong') : null}
        onInput={setBefore}
      />
      <Passphrase
        action={t('lock_change_do')}
        lost={t('lock_lost')}
        busy={lock.trying}
        onUse={(after) => void change(after)}
        onLeave={onDone}
      />
    </>
  );
}
