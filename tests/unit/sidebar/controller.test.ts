import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarState } from '@/lib/messages/protocol.ts';
import type { CaseRecord, NoteRecord } from '@/lib/messages/records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { readMessage } from '@/lib/reading/read.ts';
import { SidebarController } from '@/lib/sidebar/controller.ts';
import type { Desk } from '@/lib/sidebar/desk.ts';

const TEXT = 'Beste, de lamp kwam kapot aan en ik ben erg teleurgesteld. Ik wil mijn geld terug. Groet, An';
const now = '2026-11-21T10:00:00.000Z';

function state(key: string, revision: number, over: object = {}): SidebarState {
  return {
    tabId: 7,
    revision,
    settings: { opening: 'complaints', agentName: '', shopName: '' },
    page: {
      kind: 'ticket',
      ticketKey: key,
      inbox: 'demo',
      view: 'read',
      subject: key,
      customer: { name: `Klant ${key}`, address: `${key}@example.be` },
      reading: readMessage(TEXT, { subject: '', customerName: null }),
      customerRecord: null,
      notes: [],
      history: { complaintsLastYear: 0, difficultBefore: false, parted: false },
      case: null,
      followUps: [],
      drafts: { note: '', reply: '' },
      storeProblem: null,
      ...over,
    },
  };
}

/** The background, as far as a test plays it. */
class FakeDesk {
  answers: (() => Promise<SidebarState>)[] = [];
  state = vi.fn(() => (this.answers.shift() ?? (() => new Promise<SidebarState>(() => undefined)))());
  saveCase = vi.fn(async (id: string, answers: object, complaint: boolean, base: number | null) => ({
    saved: true as const,
    record: { id, answers, complaint, revision: (base ?? 0) + 1 } as unknown as CaseRecord,
  }));
  saveNote = vi.fn(async (_key: string, note: Partial<NoteRecord>) => ({
    ...note,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  }));
  removeNote = vi.fn(async () => undefined);
  restoreNote = vi.fn(async () => undefined);
  saveDraft = vi.fn(async () => undefined);
  insert = vi.fn(async () => ({ outcome: 'inserted', strategy: 'x' }));
  undoInsert = vi.fn(async () => ({ outcome: 'undone' }));
}

let desk: FakeDesk;
let controller: SidebarController;
let inSight: boolean;
const copy = vi.fn(async () => true);
const page = () => controller.model.value.page;
const ticket = () => {
  const shown = page();
  if (shown.kind !== 'ticket') throw new Error(`shows ${shown.kind}`);
  return shown.ticket;
};
const settled = (condition: () => void) => vi.waitFor(condition, { timeout: 2_000 });

beforeEach(() => {
  desk = new FakeDesk();
  inSight = true;
  controller = new SidebarController(
    { kind: 'frame', tabId: 7, identity: { token: 't' } },
    {
      desk: desk as unknown as Desk,
      mac: false,
      fallback: 'nl',
      today: () => '2026-11-21',
      inSight: async () => inSight,
      copy,
      openOptions: () => undefined,
    },
  );
});
afterEach(() => controller.flush());

async function show(key: string, revision: number, over: object = {}): Promise<void> {
  desk.answers.push(async () => state(key, revision, over));
  controller.load();
  await settled(() => expect(ticket().key).toBe(key));
}

describe('which ticket is shown', () => {
  it('blanks at the notice of another ticket, before anything is asked', async () => {
    await show('a', 1);
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'ticket', revision: 2 });
    expect(page()).toEqual({ kind: 'loading' });
  });

  it('ignores an answer that is older than the last notice', async () => {
    let late: (state: SidebarState) => void = () => undefined;
    desk.answers.push(() => new Promise((resolve) => (late = resolve)));
    controller.load();
    await settled(() => expect(desk.state).toHaveBeenCalledTimes(1));
    desk.answers.push(async () => state('b', 2));
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'ticket', revision: 2 });
    late(state('a', 1));
    await settled(() => expect(ticket().key).toBe('b'));
  });

  it('a notice that comes late takes nothing away: what it tells of is shown already', async () => {
    await show('a', 2);
    desk.answers.push(async () => state('a', 2));
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'ticket', revision: 2 });
    expect(ticket().key).toBe('a');
  });

  it('listens to its own tab only', async () => {
    await show('a', 1);
    controller.heard({ unwrapNotice: 1, tabId: 8, what: 'ticket', revision: 9 });
    expect(ticket().key).toBe('a');
  });

  it('says that the background does not answer, and asks again on request', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    desk.answers.push(async () => Promise.reject(new Error('gone')));
    controller.load();
    await settled(() => expect(page()).toEqual({ kind: 'failed' }));
    desk.answers.push(async () => state('a', 1));
    controller.actions.retry();
    await settled(() => expect(ticket().key).toBe('a'));
  });
});

describe('what is ticked', () => {
  it('is saved a moment later, on the revision it was based on', async () => {
    await show('a', 1);
    controller.actions.answer({ ownShare: true });
    controller.actions.answer({ keep: true });
    await settled(() => expect(desk.saveCase).toHaveBeenCalledTimes(1));
    expect(desk.saveCase).toHaveBeenCalledWith(
      'a',
      expect.objectContaining({ ownShare: true, keep: true }),
      true,
      null,
    );
    controller.actions.answer({ keep: false });
    await settled(() => expect(desk.saveCase).toHaveBeenLastCalledWith('a', expect.anything(), true, 1));
  });

  it('goes to the disk before another ticket is shown', async () => {
    await show('a', 1);
    controller.actions.answer({ ownShare: true });
    controller.actions.typeNote('half');
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'ticket', revision: 2 });
    await settled(() => expect(desk.saveCase).toHaveBeenCalledWith('a', expect.anything(), true, null));
    expect(desk.saveDraft).toHaveBeenCalledWith('a', 'note', 'half');
  });

  it('is not written over another tab’s: the person picks one', async () => {
    await show('a', 1);
    const theirs = { id: 'a', answers: { ...emptyAnswers(), keep: false }, complaint: true, revision: 5 };
    desk.saveCase.mockResolvedValueOnce({ saved: false, conflict: theirs } as never);
    controller.actions.answer({ keep: true });
    await settled(() => expect(ticket().answersConflict).toBe(true));
    controller.actions.keepAnswers('mine');
    await settled(() =>
      expect(desk.saveCase).toHaveBeenLastCalledWith('a', expect.objectContaining({ keep: true }), true, 5),
    );
  });

  it('takes a removed point back', async () => {
    await show('a', 1);
    const [first] = ticket().points;
    controller.actions.markPoint(first?.text ?? '', 'true');
    controller.actions.removePoint(first?.text ?? '');
    expect(ticket().points).not.toContainEqual(expect.objectContaining({ text: first?.text }));
    controller.actions.undo();
    expect(ticket().points[0]).toEqual({ text: first?.text, mark: 'true', own: false });
  });
});

describe('the reply', () => {
  it('is inserted once, for this ticket, with the path it takes', async () => {
    await show('a', 1);
    controller.actions.insert();
    controller.actions.insert();
    await settled(() => expect(ticket().reply.status).toBe('inserted'));
    expect(desk.insert).toHaveBeenCalledTimes(1);
    expect(desk.insert).toHaveBeenCalledWith(
      'a',
      expect.any(String),
      expect.objectContaining({ text: expect.stringContaining('Dag') }),
      'ask-first',
    );
    controller.actions.undoInsert();
    await settled(() => expect(ticket().reply.status).toBe('undone'));
  });

  it('is not inserted by a press on what can’t be seen', async () => {
    await show('a', 1);
    inSight = false;
    controller.actions.insert();
    await settled(() => expect(controller.model.value.toast?.kind).toBe('covered'));
    expect(desk.insert).not.toHaveBeenCalled();
  });

  it('goes to the clipboard where the editor takes nothing', async () => {
    await show('a', 1);
    desk.insert.mockResolvedValueOnce({ outcome: 'failed' } as never);
    controller.actions.insert();
    await settled(() => expect(ticket().reply.status).toBe('failed-copied'));
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('Dag'));
  });

  it('changed by hand, it is kept, inserted as it is, and given back after composing again', async () => {
    await show('a', 1);
    controller.actions.editReply('Zelf <geschreven>\n\nGroet');
    await settled(() =>
      expect(desk.saveDraft).toHaveBeenCalledWith('a', 'reply', 'Zelf <geschreven>\n\nGroet'),
    );
    controller.actions.insert();
    await settled(() =>
      expect(desk.insert).toHaveBeenCalledWith(
        'a',
        expect.any(String),
        { text: 'Zelf <geschreven>\n\nGroet', html: '<p>Zelf &lt;geschreven&gt;</p><p>Groet</p>' },
        'ask-first',
      ),
    );
    controller.actions.composeAgain();
    expect(ticket().reply.edited).toBeNull();
    controller.actions.undo();
    expect(ticket().reply.edited).toBe('Zelf <geschreven>\n\nGroet');
  });
});

describe('notes', () => {
  it('one that can’t be stored stays on the screen, and is one note when it is tried again', async () => {
    await show('a', 1);
    desk.saveNote.mockRejectedValueOnce(new Error('full'));
    expect(await controller.actions.addNote('belangrijk')).toBe(false);
    expect(ticket().notes.draftState).toBe('failed');
    expect(await controller.actions.addNote('belangrijk')).toBe(true);
    const ids = desk.saveNote.mock.calls.map(([, note]) => note.id);
    expect(new Set(ids).size).toBe(1);
    expect(ticket().notes.items).toMatchObject([{ text: 'belangrijk' }]);
  });

  it('are removed with a way back', async () => {
    await show('a', 1);
    await controller.actions.addNote('weg');
    const id = ticket().notes.items[0]?.id ?? '';
    controller.actions.removeNote(id);
    await settled(() => expect(ticket().notes.items).toEqual([]));
    controller.actions.undo();
    await settled(() => expect(desk.restoreNote).toHaveBeenCalledWith('a', id));
  });
});
