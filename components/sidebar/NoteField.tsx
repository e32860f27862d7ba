import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { CustomerModel, NotesModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { PROBLEM_TEXTS } from '../shared/problems.ts';
import { Sensitive } from '../shared/Sensitive.tsx';
import { shortName } from './customer.ts';

interface NoteFieldProps {
  customer: CustomerModel;
  /** Somebody is proposed as the customer, and waits to be confirmed. */
  unconfirmed: boolean;
  notes: NotesModel;
  mac: boolean;
  fieldRef: { current: HTMLElement | null };
  actions: SidebarActions;
}

/** Always in reach. What is typed is kept at once; it becomes a note when the person says so. */
export function NoteField({ customer, unconfirmed, notes, mac, fieldRef, actions }: NoteFieldProps) {
  const [text, setText] = useState(notes.draft);
  const [adding, setAdding] = useState(false);
  // A draft that could not be read at first comes later.
  useEffect(() => setText((now) => (now === '' ? notes.draft : now)), [notes.draft]);
  const add = async () => {
    if (!text.trim() || adding || customer.address === null) return;
    setAdding(true);
    const added = await actions.addNote(text);
    setAdding(false);
    // What was typed meanwhile stays.
    if (added) setText((now) => (now === text ? '' : now));
  };
  const label = t('note_field', shortName(customer));
  /** Notes are kept by address. */
  const homeless = customer.address === null;
  return (
    <section class="note-field" aria-label={label}>
      <Field
        label={label}
        placeholder={label}
        quiet
        lines="grow"
        value={text}
        inputRef={fieldRef}
        onInput={(typed) => {
          setText(typed);
          actions.typeNote(typed);
        }}
        onSubmit={add}
      />
      <div class="note-field-foot" role="status">
        {text.trim() !== '' && homeless && (
          <span class="problem">{t(unconfirmed ? 'note_needs_customer' : 'customer_unknown_help')}</span>
        )}
        {text.trim() !== '' && notes.draftState === 'failed' && (
          <span class="problem">
            {t('note_draft_failed')} {t(PROBLEM_TEXTS[notes.draftProblem ?? 'failed'])}
          </span>
        )}
        {text.trim() !== '' && notes.draftState === 'saved' && (
          <span class="meta">{t('note_draft_saved')}</span>
        )}
      </div>
      <Sensitive text={text} />
      {text.trim() !== '' && (
        <Button kind="primary" onClick={add} hint={mac ? '⌘↵' : 'Ctrl+↵'} disabled={homeless} busy={adding}>
          {t('note_add')}
        </Button>
      )}
    </section>
  );
}
