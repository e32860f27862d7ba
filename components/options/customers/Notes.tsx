import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CustomersActions, OpenCustomer } from '@/lib/options/customers-model.ts';
import { noteAt, numberedNotes } from '@/lib/pages/notes.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Field } from '../../shared/Field.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { Sensitive } from '../../shared/Sensitive.tsx';
import { useMore } from '../../shared/useMore.ts';
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
/** Of a note that was added, as many characters are said. */
const FIRST_WORDS = 60;

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
  const [said, say] = useState('');
  const field = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const goOn = useMore(list, Math.min(most, notes.length));
  const numbers = numberedNotes(notes);
  const pinned = usePinned(list, notes);
  const pin = (id: string, is: boolean) => {
    pinned(id);
    say(t(is ? 'note_said_pinned' : 'note_said_unpinned'));
    actions.editNote(id, { pinned: is });
  };
  const add = async () => {
    if (!text.trim() || adding) return;
    setAdding(true);
    const added = await actions.addNote(text);
    setAdding(false);
    // What was typed meanwhile stays.
    if (!added) return;
    setText((now) => (now === text ? '' : now));
    say(`${t('state_saved')}: ${text.trim().slice(0, FIRST_WORDS)}`);
    // The button has nothing to add any more: on with the next one.
    if (document.activeElement?.matches('.note-add')) field.current?.focus();
  };
  return (
    <>
      <Field
        label={t('note_field', nameOf(dossier.customer))}
        lines="grow"
        value={text}
        inputRef={field}
        onInput={(typed) => {
          setText(typed);
          actions.typeNote(typed);
        }}
        onSubmit={add}
      />
      <Sensitive text={text} />
      <div class="customer-buttons">
        <Button class="note-add" kind="primary" disabled={!text.trim()} busy={adding} onClick={add}>
          {t('note_add')}
        </Button>
        {text.trim() !== '' && <SaveMark state={draftState} problem={draftProblem} />}
      </div>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {notes.length === 0 && <p class="hint">{t('customer_no_notes')}</p>}
      <ul class="plain-list customer-notes" ref={list}>
        {notes.slice(0, most).map((note) => (
          <Note
            key={note.id}
            note={note}
            number={numbers.get(note.id) ?? null}
            found={note.id === at}
            versions={versions[note.id] ?? []}
            today={today}
            onPin={(is) => pin(note.id, is)}
            actions={actions}
          />
        ))}
      </ul>
      {notes.length > most && (
        <div>
          <Button
            onClick={() => {
              goOn();
              setMost(notes.length);
            }}
          >
            {plural('notes_more', notes.length - most)}
          </Button>
        </div>
      )}
    </>
  );
}

/** A note that was pinned goes up, and what moves loses the focus: its button has it again. Answers what says which it was. */
function usePinned(
  list: { current: HTMLElement | null },
  notes: OpenCustomer['notes'],
): (id: string) => void {
  const last = useRef<string | null>(null);
  const order = notes.map(({ id }) => id).join();
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (last.current !== null && (activeElement === document.body || activeElement === null)) {
      const all = [...(list.current?.children ?? [])] as HTMLElement[];
      const note = all.find(({ dataset }) => dataset.back === noteAt(last.current ?? ''));
      note?.querySelector<HTMLElement>('.note-pin')?.focus();
    }
    last.current = null;
  }, [order]);
  return (id) => {
    last.current = id;
  };
}
