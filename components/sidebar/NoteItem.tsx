import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteVersion } from '@/lib/messages/records.ts';
import { noteAt } from '@/lib/pages/notes.ts';
import { localDay, locale, sayDay, t } from '@/lib/platform/i18n.ts';
import type { NoteModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { EmptiedNote } from '../shared/EmptiedNote.tsx';
import { Field } from '../shared/Field.tsx';
import { Icon } from '../shared/Icon.tsx';
import { NoteButtons, noteName } from '../shared/NoteButtons.tsx';
import { NoteVersions } from '../shared/NoteVersions.tsx';
import { SaveMark } from '../shared/SaveMark.tsx';
import { Sensitive } from '../shared/Sensitive.tsx';

/** Longer notes start shortened. In characters and lines. */
const LONG = { characters: 220, lines: 4 };

interface NoteItemProps {
  note: NoteModel;
  /** Which of several of one minute; null: there is but one. */
  number: number | null;
  today: string;
  actions: SidebarActions;
}

export function NoteItem({ note, number, today, actions }: NoteItemProps) {
  const [editing, setEditing] = useState(false);
  const day = sayDay(localDay(note.createdAt), today);
  // Two of one day are told apart by their times, two of one minute by a number.
  const name = noteName(`${day}, ${timeOf(note.createdAt)}`, number);
  const editButton = useRef<HTMLButtonElement>(null);
  const endEditing = () => {
    editButton.current?.focus();
    setEditing(false);
  };
  return (
    <li
      class={`note ${note.pinned ? 'note-pinned' : ''}`}
      aria-label={name}
      tabIndex={-1}
      data-back={noteAt(note.id)}
    >
      <div class="note-head">
        <span class="meta">
          {note.pinned && (
            <>
              <Icon name="pin" /> {t('note_pinned')} ·{' '}
            </>
          )}
          {day}
          {note.author !== '' && <> · {note.author}</>}
        </span>
        <span class="note-buttons">
          <NoteButtons
            name={name}
            pinned={note.pinned}
            editRef={editButton}
            onPin={(pinned) => actions.pinNote(note.id, pinned)}
            onEdit={() => setEditing(!editing)}
            onRemove={() => actions.removeNote(note.id)}
          />
        </span>
      </div>
      {editing ? (
        <Editing note={note} today={today} actions={actions} onDone={endEditing} />
      ) : (
        <Text text={note.text} />
      )}
      {note.conflict && <p class="problem">{t('note_conflict')}</p>}
      {((editing && note.text.trim() !== '') || note.state === 'failed') && (
        <SaveMark state={note.state} problem={note.problem} />
      )}
    </li>
  );
}

function timeOf(instant: string): string {
  return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

function Text({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  const long = text.length > LONG.characters || text.split('\n').length > LONG.lines;
  return (
    <>
      <p class={`note-text ${long && !whole ? 'note-short' : ''}`} dir="auto">
        {text}
      </p>
      {long && (
        <Button kind="link" onClick={() => setWhole(!whole)}>
          {t(whole ? 'note_less' : 'note_more')}
        </Button>
      )}
    </>
  );
}

interface EditingProps {
  note: NoteModel;
  today: string;
  actions: SidebarActions;
  onDone(): void;
}

function Editing({ note, today, actions, onDone }: EditingProps) {
  const field = useRef<HTMLElement>(null);
  useEffect(() => field.current?.focus(), []);
  // However it is left: by its button, a key, or with the list around it.
  useEffect(() => () => actions.endNoteEdit(note.id), [actions, note.id]);
  return (
    <>
      <Field
        label={t('note_text')}
        quiet
        lines="grow"
        value={note.text}
        inputRef={field}
        onInput={(text) => actions.editNote(note.id, text)}
        onSubmit={onDone}
        onEscape={onDone}
      />
      <EmptiedNote text={note.text} onRemove={() => actions.removeNote(note.id)} />
      <Sensitive text={note.text} />
      <Button onClick={onDone}>{t('done')}</Button>
      <Versions note={note} today={today} actions={actions} />
    </>
  );
}

function Versions({ note: { id }, today, actions }: Omit<NoteItemProps, 'number'>) {
  const [versions, setVersions] = useState<NoteVersion[] | 'failed' | null>(null);
  const load = async () => setVersions((await actions.noteVersions(id)) ?? 'failed');
  // What it said until now is among them from then on.
  const restore = async (text: string) => {
    await actions.restoreNoteVersion(id, text);
    await load();
  };
  return (
    <NoteVersions
      versions={versions}
      today={today}
      onOpen={() => void load()}
      onRestore={(text) => void restore(text)}
    />
  );
}
