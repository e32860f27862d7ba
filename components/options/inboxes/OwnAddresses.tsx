import { useState } from 'preact/hooks';
import { isAddress } from '@/lib/options/address.ts';
import type { OwnInbox, OwnInboxAddress } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button, IconButton } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { OWN_TEXTS } from '../labels.ts';

interface OwnAddressesProps {
  inboxes: OwnInbox[];
  /** Whether an address is ours in the inbox of that site. */
  onSay(site: string, address: string, ours: boolean): void;
}

/** Who is never the customer: learned, added, and those that the person struck out, which stay in sight. */
export function OwnAddresses({ inboxes, onSay }: OwnAddressesProps) {
  if (inboxes.length === 0) return null;
  return (
    <div class="own" data-part="own">
      <h3>{t('own_title')}</h3>
      <p class="hint">{t('own_body')}</p>
      {inboxes.map(({ site, host, addresses }) => (
        <div key={site} class="own-inbox">
          {addresses.length === 0 ? (
            <p class="hint">{t('own_none', host)}</p>
          ) : (
            <ul class="plain-list rows" aria-label={t('own_list', host)}>
              {addresses.map((one) => (
                <Row key={one.address} own={one} onSay={(ours) => onSay(site, one.address, ours)} />
              ))}
            </ul>
          )}
          <Add host={host} onAdd={(address) => onSay(site, address, true)} />
        </div>
      ))}
    </div>
  );
}

function Row({ own: { address, by }, onSay }: { own: OwnInboxAddress; onSay(ours: boolean): void }) {
  return (
    <li class={`row ${by === 'struck' ? 'own-struck' : ''}`} tabIndex={-1}>
      <span class="row-main">
        <bdi>{address}</bdi> <small>{t(OWN_TEXTS[by])}</small>
      </span>
      {by === 'struck' ? (
        <Button kind="link" removes onClick={() => onSay(true)}>
          {t('own_back')}
          <span class="visually-hidden">: {address}</span>
        </Button>
      ) : (
        <IconButton icon="close" name={t('own_remove', address)} removes onClick={() => onSay(false)} />
      )}
    </li>
  );
}

function Add({ host, onAdd }: { host: string; onAdd(address: string): void }) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState(false);
  const address = text.trim().toLowerCase();
  const submit = () => {
    setSent(true);
    if (!isAddress(address)) return;
    onAdd(address);
    setText('');
    setSent(false);
  };
  return (
    <div class="add-row">
      <Field
        label={t('own_field', host)}
        problem={sent && !isAddress(address) ? t('own_problem') : null}
        value={text}
        onInput={(typed) => {
          setText(typed);
          setSent(false);
        }}
        onSubmit={submit}
      />
      <Button onClick={submit}>{t('own_add')}</Button>
    </div>
  );
}
