import { useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { Notice } from '../../shared/Notice.tsx';

/** Shorter ones are guessed. */
const SHORTEST = 8;

interface PassphraseProps {
  /** What using it does. */
  action: string;
  /** What is lost with it. */
  lost?: string;
  busy?: boolean;
  onUse(passphrase: string): void;
  /** Where it was opened by a button: the way back to that. */
  onLeave?(): void;
}

/** A new passphrase, typed twice: nobody can help whoever forgets it. */
export function Passphrase({
  action,
  lost = t('passphrase_lost'),
  busy = false,
  onUse,
  onLeave,
}: PassphraseProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [sent, setSent] = useState(false);
  const firstField = useRef<HTMLElement>(null);
  const secondField = useRef<HTMLElement>(null);
  const short = first.length < SHORTEST;
  const other = first !== second;
  const use = () => {
    setSent(true);
    if (short) firstField.current?.focus();
    else if (other) secondField.current?.focus();
    else onUse(first);
  };
  return (
    <>
      <Field
        label={t('passphrase')}
        secret="new"
        value={first}
        problem={sent && short ? t('passphrase_short') : null}
        inputRef={firstField}
        onInput={setFirst}
      />
      <Field
        label={t('passphrase_again')}
        secret="new"
        value={second}
        problem={sent && !short && other ? t('passphrase_differs') : null}
        inputRef={secondField}
        onInput={setSecond}
        onSubmit={use}
      />
      <Notice tone="warm">{lost}</Notice>
      <div class="data-buttons">
        <Button kind="primary" busy={busy} onClick={use}>
          {action}
        </Button>
        {onLeave && <Button onClick={onLeave}>{t('customer_cancel')}</Button>}
      </div>
    </>
  );
}
