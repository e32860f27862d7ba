import { useEffect, useRef, useState } from 'preact/hooks';
import type { IdleMinutes } from '@/lib/messages/lock-requests.ts';
import type { LockActions, LockModel } from '@/lib/options/lock-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { Passphrase } from '../data/Passphrase.tsx';
import { Progress } from '../data/Progress.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { Idle } from './Idle.tsx';

interface LockRoomProps {
  lock: LockModel;
  actions: LockActions;
}

/** The lock on customers and notes. */
export function LockRoom({ lock, actions }: LockRoomProps) {
  const { state, turning } = lock;
  if (!state) return null;
  if (turning !== null || state.is === 'turning') {
    return <Progress name={t('lock_turning')} share={turning ?? 0} />;
  }
  return state.is === 'none' ? <Off actions={actions} /> : <On lock={lock} actions={actions} />;
}

function Off({ actions }: { actions: LockActions }) {
  const [asked, setAsked] = useState(false);
  const [idle, setIdle] = useState<IdleMinutes>(15);
  return (
    <>
      <p class="hint">{t('lock_help')}</p>
      {asked ? (
        <>
          <Idle idle={idle} onChange={setIdle} />
          <Passphrase
            action={t('lock_turn_on')}
            lost={t('lock_lost')}
            onUse={(passphrase) => actions.turnOn(passphrase, idle)}
            onLeave={() => setAsked(false)}
          />
        </>
      ) : (
        <div class="data-buttons">
          <Button onClick={() => setAsked(true)}>{t('lock_begin')}</Button>
        </div>
      )}
    </>
  );
}

function On({ lock, actions }: LockRoomProps) {
  const [changing, setChanging] = useState(false);
  const [removing, setRemoving] = useState(false);
  return (
    <>
      <p>{t('lock_is_on')}</p>
      <p class="hint">{t('lock_covers')}</p>
      <Idle idle={lock.state?.idle ?? null} onChange={(idle) => actions.setIdle(idle)} />
      {changing ? (
        <ChangePassphrase lock={lock} actions={actions} onDone={() => setChanging(false)} />
      ) : (
        <div class="data-buttons">
          <Button kind="primary" onClick={() => actions.lockNow()}>
            {t('lock_now')}
          </Button>
          <Button onClick={() => setChanging(true)}>{t('lock_change')}</Button>
          <Button kind="link" onClick={() => setRemoving(true)}>
            {t('lock_turn_off')}
          </Button>
        </div>
      )}
      {removing && (
        <RemoveLock
          onRemove={() => {
            setRemoving(false);
            actions.turnOff();
          }}
          onLeave={() => setRemoving(false)}
        />
      )}
      <Notice>{t('lock_backups')}</Notice>
    </>
  );
}

/** No undo puts it back: the passphrase would have to be typed anew. */
function RemoveLock({ onRemove, onLeave }: { onRemove(): void; onLeave(): void }) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <Notice
      tone="warm"
      onEscape={onLeave}
      actions={
        <>
          <Button kind="primary" onClick={onRemove}>
            {t('lock_off_yes')}
          </Button>
          <Button onClick={onLeave}>{t('import_leave')}</Button>
        </>
      }
    >
      <p class="question" tabIndex={-1} ref={question}>
        {t('lock_off_sure')}
      </p>
    </Notice>
  );
}
