import { describe, expect, it, vi } from 'vitest';
import { RequestError } from '@/lib/messages/errors.ts';
import type { NoteRecord } from '@/lib/messages/records.ts';
import { NotesState } from '@/lib/pages/notes.ts';

const now = '2026-11-21T10:00:00.000Z';
const ID = '00000000-0000-4000-8000-000000000001';

function record(text: string, revision: number, id: string = ID): NoteRecord {
  return {
    id,
    customerId: 'c1',
    ticketKey: 'a',
    text,
    pinned: false,
    tags: [],
    author: '',
    revision,
    deletedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** Keeps notes as the store does: a write on an older revision becomes a note of its own. */
function setup(text = 'Belt liever') {
  const disk = new Map([[ID, record(text, 1)]]);
  let wait: Promise<unknown> = Promise.resolve();
  const save = vi.fn(
    async (note: { id: string; text: string; pinned: boolean; baseRevision: number | null }) => {
      await wait;
      const stored = disk.get(note.id);
      const conflict = stored !== undefined && stored.revision !== note.baseRevision;
      const id = conflict ? `${note.id} too` : note.id;
      const written = record(note.text, conflict ? 1 : (stored?.revision ?? 0) + 1, id);
      disk.set(id, written);
      return written;
    },
  );
  const saveDraft = vi.fn(async (_text: string) => undefined);
  const notes = new NotesState([record(text, 1)], '', {
    save,
    saveDraft,
    remove: async () => undefined,
    restore: async () => undefined,
  });
  const flush = () => Promise.all(notes.savings.map((saving) => saving.flush()));
  /** Saves wait until the answered function is called. */
  const hold = () => {
    let go: () => void = () => undefined;
    wait = new Promise<void>((resolve) => (go = resolve));
    return () => go();
  };
  const texts = () => [...disk.values()].map((note) => note.text);
  return { notes, save, saveDraft, flush, hold, disk, texts };
}

describe('editing a note', () => {
  it('goes on while a save is under way, and stays one note', async () => {
    const { notes, flush, hold, texts, save } = setup();
    const go = hold();
    notes.edit(ID, { text: 'Belt liever, na' });
    const first = flush();
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    notes.edit(ID, { text: 'Belt liever, na vijven' });
    go();
    await first;
    await flush();
    expect(texts()).toEqual(['Belt liever, na vijven']);
    expect(notes.items.value).toMatchObject([{ text: 'Belt liever, na vijven', conflict: false }]);
  });

  it('in two tabs keeps both texts, once each, however long one goes on', async () => {
    const { notes, flush, disk, texts } = setup();
    disk.set(ID, record('Van het andere tabblad', 2));
    notes.edit(ID, { text: 'Van hier' });
    await flush();
    notes.edit(ID, { text: 'Van hier, en meer' });
    await flush();
    notes.edit(ID, { text: 'Van hier, en nog meer' });
    await flush();
    expect(texts()).toEqual(['Van het andere tabblad', 'Van hier, en nog meer']);
  });

  it('is not undone by an answer from before the save', async () => {
    const { notes, flush } = setup();
    notes.edit(ID, { text: 'Nieuw' });
    await flush();
    notes.refresh([record('Belt liever', 1)]);
    expect(notes.items.value[0]?.text).toBe('Nieuw');
    notes.refresh([record('Van elders', 3)]);
    expect(notes.items.value[0]?.text).toBe('Van elders');
  });

  it('to nothing keeps the note as it was, also where a shorter text was saved meanwhile', async () => {
    const { notes, flush, texts } = setup();
    notes.edit(ID, { text: 'Be' });
    await flush();
    notes.edit(ID, { text: '' });
    expect(notes.items.value[0]?.text).toBe('');
    await flush();
    expect(texts()).toEqual(['Belt liever']);
    notes.refresh([record('Belt liever', 3)]);
    expect(notes.items.value[0]?.text).toBe('');
    expect(notes.endEdit(ID)).toBeNull();
    expect(notes.items.value[0]?.text).toBe('Belt liever');
  });

  it('gives the text from before all of it when it ends', async () => {
    const { notes, flush } = setup();
    notes.edit(ID, { text: 'Belt' });
    await flush();
    notes.refresh([record('Belt', 2)]);
    notes.edit(ID, { text: 'Belt nooit' });
    expect(notes.endEdit(ID)).toBe('Belt liever');
    expect(notes.endEdit(ID)).toBeNull();
  });
});

describe('adding a note', () => {
  it('forgets the draft that became it', async () => {
    const { notes, saveDraft, flush } = setup();
    notes.type('Een');
    await flush();
    expect(await notes.add('Een')).toBe(true);
    expect(saveDraft.mock.calls).toEqual([['Een'], ['']]);
    expect(notes.draftSaving.pending).toBe(false);
  });

  it('keeps what is typed meanwhile', async () => {
    const { notes, saveDraft, flush, hold } = setup();
    notes.type('Een');
    const go = hold();
    const added = notes.add('Een');
    notes.type('Een, twee');
    go();
    await added;
    await flush();
    expect(saveDraft.mock.calls.at(-1)).toEqual(['Een, twee']);
    notes.leave();
    expect(notes.draft).toBe('Een, twee');
  });

  it('says why it failed', async () => {
    const { notes, save } = setup();
    save.mockRejectedValueOnce(new RequestError('store-full', ''));
    expect(await notes.add('Een')).toBe(false);
    expect(notes.draftSaving.problem.value).toBe('store-full');
  });
});
