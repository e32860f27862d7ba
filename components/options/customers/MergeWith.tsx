import { useEffect, useRef, useState } from 'preact/hooks';
import type { CustomerRow, CustomersActions, OpenCustomer } from '@/lib/options/customers-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { below, nameOf } from './names.ts';

interface MergeWithProps {
  open: OpenCustomer;
  actions: Pick<CustomersActions, 'findOther' | 'merge' | 'sayApart'>;
}

/** The same person under another address: looked up, looked at, and then made one. */
export function MergeWith({ open: { dossier, others, busy }, actions }: MergeWithProps) {
  const [text, setText] = useState<string | null>(null);
  const [chosen, setChosen] = useState<CustomerRow | null>(null);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (chosen) question.current?.focus();
  }, [chosen]);
  const type = (typed: string) => {
    setText(typed);
    actions.findOther(typed);
  };
  const close = () => {
    setChosen(null);
    setText(null);
    actions.findOther('');
  };
  return (
    <section class="customer-part" aria-label={t('customer_merge')}>
      <h3>{t('customer_merge')}</h3>
      <p class="hint">{t('customer_merge_help')}</p>
      {text === null && (
        <div>
          <Button onClick={() => setText('')}>{t('customer_merge_begin')}</Button>
        </div>
      )}
      {text !== null && !chosen && (
        <>
          <Field label={t('customers_search')} value={text} onInput={type} onEscape={close} />
          <p class="meta" role="status">
            {text.trim() !== '' && others && plural('customers_found', others.length)}
          </p>
          <ul class="plain-list rows">
            {others?.map((other) => (
              <li class="row" key={other.id}>
                <span class="row-main">
                  <bdi>{nameOf(other)}</bdi>
                  <small class="customer-below">{below(other).join(' · ')}</small>
                </span>
                <Button kind="link" onClick={() => setChosen(other)}>
                  {t('customer_merge_choose')}
                  <span class="visually-hidden">: {nameOf(other)}</span>
                </Button>
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={close}>{t('customer_cancel')}</Button>
          </div>
        </>
      )}
      {chosen && (
        <Notice
          tone="good"
          onEscape={() => setChosen(null)}
          actions={
            <>
              <Button
                kind="primary"
                busy={busy}
                onClick={() => {
                  actions.merge(chosen.id);
                  close();
                }}
              >
                {t('customer_merge_yes')}
              </Button>
              <Button onClick={() => setChosen(null)}>{t('customer_cancel')}</Button>
            </>
          }
        >
          <p class="question" tabIndex={-1} ref={question}>
            {t('customer_merge_ask', nameOf(chosen), nameOf(dossier.customer))}
          </p>
          <p class="help">
            {[
              plural('customer_notes', chosen.notes),
              plural('improve_count', chosen.complaints),
              ...below(chosen),
            ].join(' · ')}
          </p>
        </Notice>
      )}
      {dossier.apart.length > 0 && (
        <ul class="plain-list rows" aria-label={t('customer_apart')}>
          {dossier.apart.map((other) => (
            <li class="row" key={other.id}>
              <span class="row-main">
                <small>{t('lead', t('customer_apart'))}</small>{' '}
                <a href={hashOf({ room: 'customers', id: other.id })}>
                  <bdi>{nameOf(other)}</bdi>
                </a>
              </span>
              <Button kind="link" busy={busy} removes onClick={() => actions.sayApart(other.id, false)}>
                {t('customer_apart_back')}
                <span class="visually-hidden">: {nameOf(other)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
