import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteVersion } from '@/lib/messages/records.ts';
import type { CustomersActions, NoteModel } from '@/lib/options/customers-model.ts';
import { noteAt } from '@/lib/pages/notes.ts';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { EmptiedNote } from '../../shared/EmptiedNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { NoteButtons, noteName } from '../../shared/NoteButtons.tsx';
import { NoteVersions } from '../../shared/NoteVersions.tsx';
import { SaveMark } from '../../shared/SaveMark.tsx';
import { Sensitive } from '../../shared/Sensitive.tsx';

interface NoteProps {
  note: NoteModel;
  /** Which of several of one minute; null: there is but one. */
  number: number | null;
  /** It is the one that was asked for. */
  found: boolean;
  versions: NoteVersion[];
  today: string;
  onPin(pinned: boolean): void;
  actions: Pick<CustomersActions, 'editNote' | 'endNoteEdit' | 'restoreVersion' | 'removeNote'>;
}

export function Note({ note, number, found, versions, today, onPin, actions }: NoteProps) {
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const when = sayMoment(note.createdAt, today);
  const name = noteName(when, number);
  const end = () => {
    editButton.current?.focus();
    setEditing(false);
  };
  return (
    <li
      class={`customer-note ${note.pinned ? 'customer-note-pinned' : ''}`}
      aria-current={found || undefined}
      aria-label={name}
      tabIndex={-1}
      data-back={noteAt(note.id)}
    >
      <div class="customer-note-head">
        <span class="meta">
          {note.pinned && (
            <>
              <Icon name="pin" /> {t('note_pinned')} ·{' '}
            </>
          )}
          {[when, note.author].filter(Boolean).join(' · ')}
        </span>
        <span>
          <NoteButtons
            name={name}
            pinned={note.pinned}
            editing={editing}
            editRef={editButton}
            onPin={onPin}
            onEdit={() => (editing ? end() : setEditing(true))}
            onRemove={() => actions.removeNote(note.id)}
          />
        </span>
      </div>
      {editing ? (
        <Editing note={note} actions={actions} onDone={end} />
      ) : (
        <p class="pre-line" dir="auto">
          {note.text}
        </p>
      )}
      {note.conflict && <p class="problem">{t('note_conflict')}</p>}
      {((editing && note.text.trim() !== '') || note.state === 'failed') && (
        <SaveMark state={note.state} problem={note.problem} />
      )}
      {versions.length > 0 && (
        <NoteVersions
          versions={versions}
          today={today}
          onRestore={(text) => actions.restoreVersion(note.id, text)}
        />
      )}
    </li>
  );
}

interface EditingProps extends Pick<NoteProps, 'note' | 'actions'> {
  onDone(): void;
}

function Editing({ note, actions, onDone }: EditingProps) {
  const field = useRef<HTMLElement>(null);
  useEffect(() => field.current?.focus(), []);
  // However it is left: by its button, a key, or with the page around it.
  useEffect(() => () => actions.endNoteEdit(note.id), [note.id]);
  return (
    <>
      <Field
        label={t('note_text')}
        help={t('customer_note_tags_help')}
        lines="grow"
        value={note.text}
        inputRef={field}
        onInput={(text) => actions.editNote(note.id, { text })}
        onSubmit={onDone}
        onEscape={onDone}
      />
      <EmptiedNote text={note.text} onRemove={() => actions.removeNote(note.id)} />
      <Sensitive text={note.text} />
      <div>
        <Button onClick={onDone}>{t('done')}</Button>
      </div>
    </>
  );
}
