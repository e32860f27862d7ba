import { useContext, useEffect, useState } from 'preact/hooks';
import type { CustomersActions, OpenCustomer } from '@/lib/options/customers-model.ts';
import { noteAt } from '@/lib/pages/notes.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { Sensitive } from '../../shared/Sensitive.tsx';
import { BackAt } from '../../shared/useUndo.ts';
import { Note } from './Note.tsx';
import { nameOf } from './names.ts';

interface NotesProps {
  open: OpenCustomer;
  /** Id of the one that was asked for: shown and marked. */
  at: string | null;
  today: string;
  actions: Pick<
    CustomersActions,
    'addNote' | 'typeNote' | 'editNote' | 'endNoteEdit' | 'restoreVersion' | 'removeNote'
  >;
}

/** Shown before all are asked for. */
const FIRST = 20;

/** A field for a new one, where what is typed is kept at once, and all there are. */
export function Notes({ open, at, today, actions }: NotesProps) {
  const { notes, versions, draft, draftState, draftProblem, dossier } = open;
  const [text, setText] = useState(draft);
  const [adding, setAdding] = useState(false);
  const [asked, setMost] = useState(FIRST);
  const back = useContext(BackAt);
  const needed = notes.findLastIndex(({ id }) => id === at || noteAt(id) === back) + 1;
  const most = Math.max(asked, needed);
  // What was shown for a moment's sake stays in sight.
  useEffect(() => setMost(most), [most]);
  const add = async () => {
    if (!text.trim() || adding) return;
    setAdding(true);
    const added = await actions.addNote(text);
    setAdding(false);
    // What was typed meanwhile stays.
    if (added) setText((now) => (now === text ? '' : now));
  };
  return (
    <>
      <Field
        label={t('note_field', nameOf(dossier.customer))}
        lines="grow"
        value={text}
        onInput={(typed) => {
          setText(typed);
          actions.typeNote(typed);
        }}
        onSubmit={add}
      />
      <Sensitive text={text} />
      <div class="customer-buttons">
        <Button kind="primary" disabled={!text.trim()} busy={adding} onClick={add}>
          {t('note_add')}
        </Button>
        {text.trim() !== '' && <SaveMark state={draftState} problem={draftProblem} />}
      </div>
      {notes.length === 0 && <p class="hint">{t('customer_no_notes')}</p>}
      <ul class="plain-list customer-notes">
        {notes.slice(0, most).map((note) => (
          <Note
            key={note.id}
            note={note}
            found={note.id === at}
            versions={versions[note.id] ?? []}
            today={today}
            actions={actions}
          />
        ))}
      </ul>
      {notes.length > most && (
        <div>
          <Button onClick={() => setMost(notes.length)}>{plural('notes_more', notes.length - most)}</Button>
        </div>
      )}
    </>
  );
}
