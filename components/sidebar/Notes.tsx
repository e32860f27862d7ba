import { useContext, useEffect, useState } from 'preact/hooks';
import { noteAt, numberedNotes } from '@/lib/pages/notes.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import type { NoteModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { BackAt } from '../shared/useUndo.ts';
import { NoteItem } from './NoteItem.tsx';

/** Unpinned notes shown before "show all". */
const NEWEST = 3;

interface NotesProps {
  items: NoteModel[];
  today: string;
  actions: SidebarActions;
}

/** Earlier notes; nothing at all where there are none, as the field to write one is always in reach. */
export function Notes({ items, today, actions }: NotesProps) {
  const [whole, setAll] = useState(false);
  const back = useContext(BackAt);
  const pinned = items.filter((note) => note.pinned);
  const others = items.filter((note) => !note.pinned);
  const came = others.slice(NEWEST).some(({ id }) => noteAt(id) === back);
  useEffect(() => {
    if (came) setAll(true);
  }, [came]);
  const all = whole || came;
  const numbers = numberedNotes(items);
  const shown = [...pinned, ...(all ? others : others.slice(0, NEWEST))];
  const hidden = others.length - NEWEST;
  if (items.length === 0) return null;
  return (
    <section class="notes" aria-label={t('notes')}>
      <ul class="plain-list">
        {shown.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            number={numbers.get(note.id) ?? null}
            today={today}
            actions={actions}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="link" onClick={() => setAll(!all)}>
          {all ? t('notes_fewer') : plural('notes_more', hidden)}
        </Button>
      )}
    </section>
  );
}
