import { useState } from 'preact/hooks';
import { parseAddress } from '@/lib/options/address.ts';
import type { AddOutcome, OptionsActions } from '@/lib/options/model.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { ADD_TEXTS, ADDRESS_PROBLEM_TEXTS } from '../labels.ts';

interface AddInboxProps {
  addInbox: OptionsActions['addInbox'];
  /** The one thing to do on the page. */
  primary?: boolean;
  /** Filled in already. */
  initial?: string;
  /** At every change of what is in the field. */
  onType?(text: string): void;
}

/** Shows what it makes of the address while it is typed, and complains only once it is sent. */
export function AddInbox({ addInbox, primary = false, initial = '', onType }: AddInboxProps) {
  const [text, setText] = useState(initial);
  const type = (typed: string) => {
    setText(typed);
    onType?.(typed);
  };
  const [sent, setSent] = useState(false);
  const [added, setAdded] = useState<{ outcome: AddOutcome; host: string } | null>(null);
  const parsed = parseAddress(text);
  const submit = async () => {
    setSent(true);
    if (!parsed.ok) return;
    const { host } = parsed.address;
    const outcome = await addInbox(parsed.address);
    setAdded({ outcome, host });
    setSent(false);
    if (outcome === 'granted' || outcome === 'already') type('');
  };
  return (
    <div class="add-inbox">
      <div class="add-row">
        <Field
          label={t('inbox_field')}
          help={
            parsed.ok
              ? t('inbox_will_ask', list([parsed.address.host, ...(parsed.address.others ?? [])]))
              : t('inbox_field_help')
          }
          problem={sent && !parsed.ok ? t(ADDRESS_PROBLEM_TEXTS[parsed.problem]) : null}
          value={text}
          onInput={(typed) => {
            type(typed);
            setSent(false);
            setAdded(null);
          }}
          onSubmit={submit}
        />
        <Button kind={primary ? 'primary' : 'plain'} onClick={submit}>
          {t('inbox_add')}
        </Button>
      </div>
      <div role="status">
        {added && (
          <Notice tone={added.outcome === 'granted' ? 'good' : 'warm'}>
            {t(ADD_TEXTS[added.outcome], added.host)}
          </Notice>
        )}
      </div>
    </div>
  );
}
