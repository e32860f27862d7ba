import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { RequestError } from '@/lib/messages/errors.ts';
import type { SidebarState } from '@/lib/messages/protocol.ts';
import type { CaseRecord, NoteRecord } from '@/lib/messages/records.ts';
import { encodeReplyEdit } from '@/lib/messages/reply-draft.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { PLAIN_LOOK } from '@/lib/platform/look.ts';
import { readMessage } from '@/lib/reading/read.ts';
import { type DraftBasis, type DraftModel, hearDraft } from '@/lib/replies/tone/draft.ts';
import type { BackgroundClient } from '@/lib/sidebar/background-client.ts';
import { SidebarController } from '@/lib/sidebar/controller.ts';
import { MORE_SETTINGS } from '../../components/models.ts';

const TEXT = 'Beste, de lamp kwam kapot aan en ik ben erg teleurgesteld. Ik wil mijn geld terug. Groet, An';
const now = '2026-11-21T10:00:00.000Z';

function state(key: string, revision: number, over: object = {}): SidebarState {
  return {
    tabId: 7,
    revision,
    news: false,
    settings: {
      opening: 'complaints',
      agentName: '',
      shopName: '',
      otherShops: [],
      toneOff: [],
      orderLink: '',
      ...MORE_SETTINGS,
      absence: { on: false, until: null },
      country: 'NL',
      shortcuts: { on: true, prefix: ';', key: 'Tab' },
      starters: { on: true, hidden: [] },
      retention: { months: null },
      backup: { daily: false, keep: 14 },
      interface: PLAIN_LOOK,
    },
    page: {
      kind: 'ticket',
      ticketKey: key,
      inbox: 'demo',
      view: 'read',
      subject: key,
      customer: { name: `Klant ${key}`, address: `${key}@example.be` },
      proposed: null,
      guide: null,
      recipeFailed: false,
      incomplete: false,
      attachments: [],
      reading: readMessage(TEXT, { subject: '', customerName: null }),
      customerRecord: null,
      twin: null,
      notes: [],
      history: { complaintsLastYear: 0, difficultBefore: false, parted: false },
      case: null,
      followUps: [],
      waiting: null,
      drafts: { note: '', reply: '' },
      storeProblem: null,
      ...over,
    },
  };
}

/** The background, as far as a test plays it. */
class FakeBackground {
  answers: (() => Promise<SidebarState>)[] = [];
  state = vi.fn(() => (this.answers.shift() ?? (() => new Promise<SidebarState>(() => undefined)))());
  saveCase = vi.fn(async (id: string, answers: object, complaint: boolean, base: number | null) => ({
    saved: true as const,
    record: { id, answers, complaint, revision: (base ?? 0) + 1 } as unknown as CaseRecord,
  }));
  saveNote = vi.fn(async (_key: string, note: Partial<NoteRecord> & { keepsVersion?: boolean }) => ({
    ...note,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  }));
  removeNote = vi.fn(async () => undefined);
  restoreNote = vi.fn(async () => undefined);
  saveDraft = vi.fn(async () => undefined);
  insert = vi.fn(async () => ({ outcome: 'inserted', strategy: 'x' }));
  openReply = vi.fn(async () => 'opened');
  stopWaiting = vi.fn(async () => undefined);
  hold = vi.fn(async (_key: string, _held: boolean) => false);
  undoInsert = vi.fn(async () => ({ outcome: 'undone' }));
  leave = vi.fn(async () => undefined);
  move = vi.fn(async () => undefined);
  readAgain = vi.fn(async () => undefined);
  templates = vi.fn(() => new Promise(() => undefined));
  topics = vi.fn(async () => []);
  hearDraft = vi.fn(async (_key: string, _basis: DraftBasis): Promise<DraftModel | null> => null);
  rewriteDraft = vi.fn(async (): Promise<string> => 'rewritten');
  preferCustomer = vi.fn(async () => undefined);
  hushTone = vi.fn(async () => undefined);
  confirmCustomer = vi.fn(async () => undefined);
  report = vi.fn(async () => 'body > main');
  holdUpdate = vi.fn(async () => undefined);
}

let background: FakeBackground;
let controller: SidebarController;
let inSight: boolean;
const typing = signal(false);
const copy = vi.fn(async () => true);
const page = () => controller.model.value.page;
const ticket = () => {
  const shown = page();
  if (shown.kind !== 'ticket') throw new Error(`shows ${shown.kind}`);
  return shown.ticket;
};
const settled = (condition: () => void) => vi.waitFor(condition, { timeout: 2_000 });

beforeEach(() => {
  background = new FakeBackground();
  inSight = true;
  typing.value = false;
  controller = new SidebarController(
    { kind: 'frame', tabId: 7, identity: { token: 't' } },
    {
      background: background as unknown as BackgroundClient,
      mac: false,
      fallback: () => 'nl',
      today: () => '2026-11-21',
      pressed: () => ({ x: 3, y: 4 }),
      typing,
      inSight: async () => inSight,
      copy,
      openOptions: () => undefined,
    },
  );
});
afterEach(() => controller.flush());

async function show(key: string, revision: number, over: object = {}): Promise<void> {
  background.answers.push(async () => state(key, revision, over));
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
    background.answers.push(() => new Promise((resolve) => (late = resolve)));
    controller.load();
    await settled(() => expect(background.state).toHaveBeenCalledTimes(1));
    background.answers.push(async () => state('b', 2));
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'ticket', revision: 2 });
    late(state('a', 1));
    await settled(() => expect(ticket().key).toBe('b'));
  });

  it('a notice that comes late takes nothing away: what it tells of is shown already', async () => {
    await show('a', 2);
    background.answers.push(async () => state('a', 2));
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
    background.answers.push(async () => Promise.reject(new Error('gone')));
    controller.load();
    await settled(() => expect(page()).toEqual({ kind: 'failed' }));
    background.answers.push(async () => state('a', 1));
    controller.actions.retry();
    await settled(() => expect(ticket().key).toBe('a'));
  });
});

describe('what is ticked', () => {
  it('is saved a moment later, on the revision it was based on', async () => {
    await show('a', 1);
    controller.actions.answer({ ownShare: true });
    controller.actions.answer({ keep: true });
    await settled(() => expect(background.saveCase).toHaveBeenCalledTimes(1));
    expect(background.saveCase).toHaveBeenCalledWith(
      'a',
      expect.objectContaining({ ownShare: true, keep: true }),
      true,
      null,
    );
    controller.actions.answer({ keep: false });
    await settled(() =>
      expect(background.saveCase).toHaveBeenLastCalledWith('a', expect.anything(), true, 1),
    );
  });

  it('goes to the disk before another ticket is shown', async () => {
    await show('a', 1);
    controller.actions.answer({ ownShare: true });
    controller.actions.typeNote('half');
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'ticket', revision: 2 });
    await settled(() => expect(background.saveCase).toHaveBeenCalledWith('a', expect.anything(), true, null));
    expect(background.saveDraft).toHaveBeenCalledWith('a', 'note', 'half');
  });

  it('is not written over another tab’s: the person picks one', async () => {
    await show('a', 1);
    const theirs = { id: 'a', answers: { ...emptyAnswers(), keep: false }, complaint: true, revision: 5 };
    background.saveCase.mockResolvedValueOnce({ saved: false, conflict: theirs } as never);
    controller.actions.answer({ keep: true });
    await settled(() => expect(ticket().answersConflict).toBe(true));
    controller.actions.keepAnswers('mine');
    await settled(() =>
      expect(background.saveCase).toHaveBeenLastCalledWith(
        'a',
        expect.objectContaining({ keep: true }),
        true,
        5,
      ),
    );
  });

  it('takes a removed point back', async () => {
    await show('a', 1);
    const [first] = ticket().points;
    controller.actions.markPoint(first?.text ?? '', 'true');
    controller.actions.removePoint(first?.text ?? '');
    expect(ticket().points).not.toContainEqual(expect.objectContaining({ text: first?.text }));
    await settled(() => expect(background.saveCase).toHaveBeenCalled());
    // Taken away, the customer's sentence is nowhere on the disk.
    expect(JSON.stringify(background.saveCase.mock.calls.at(-1)?.[1])).not.toContain(first?.text);
    controller.actions.undo();
    expect(ticket().points[0]).toEqual({ text: first?.text, mark: 'true', own: false });
  });
});

describe('what could not be saved', () => {
  const full = async () => Promise.reject(new RequestError('store-full', 'full'));
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('is said with its reason', async () => {
    await show('a', 1);
    background.saveDraft.mockImplementation(full);
    background.saveCase.mockImplementation(full);
    controller.actions.typeNote('half');
    controller.actions.answer({ keep: true });
    await settled(() =>
      expect(ticket().notes).toMatchObject({ draftState: 'failed', draftProblem: 'store-full' }),
    );
    await settled(() =>
      expect(ticket()).toMatchObject({ answersState: 'failed', answersProblem: 'store-full' }),
    );
    background.removeNote.mockImplementation(full);
    controller.actions.removeNote('n1');
    await settled(() => expect(controller.model.value.toast?.kind).toBe('store-full'));
  });

  it('stays when another ticket comes, is said there, and is tried again', async () => {
    await show('a', 1);
    background.saveCase.mockImplementation(full);
    background.saveDraft.mockImplementation(full);
    controller.actions.answer({ ownShare: true });
    controller.actions.typeNote('half');
    controller.actions.editReply('Zelf geschreven');
    await show('b', 2);
    await settled(() => expect(controller.model.value.toast?.kind).toBe('not-kept-yet'));
    background.saveCase.mockReset().mockResolvedValue({ saved: true, record: { revision: 1 } as CaseRecord });
    background.saveDraft.mockReset().mockResolvedValue(undefined);
    await show('b', 3);
    await settled(() =>
      expect(background.saveDraft).toHaveBeenCalledWith(
        'a',
        'reply',
        expect.stringContaining('Zelf geschreven'),
      ),
    );
    expect(background.saveDraft).toHaveBeenCalledWith('a', 'note', 'half');
    expect(background.saveCase).toHaveBeenCalledWith(
      'a',
      expect.objectContaining({ ownShare: true }),
      true,
      null,
    );
    await settled(() => expect(controller.model.value.toast).toBeNull());
  });

  it('is there again on return', async () => {
    await show('a', 1);
    background.saveCase.mockImplementation(full);
    background.saveDraft.mockImplementation(full);
    controller.actions.answer({ ownShare: true });
    controller.actions.typeNote('half');
    controller.actions.editReply('Zelf geschreven');
    await show('b', 2);
    await show('a', 3);
    expect(ticket()).toMatchObject({
      answers: { ownShare: true },
      notes: { draft: 'half' },
      reply: { edited: 'Zelf geschreven' },
    });
  });
});

describe('an update of Unwrap', () => {
  const comes = () => controller.heard({ unwrapNotice: 1, tabId: null, what: 'update', revision: 0 });

  it('has all that is typed kept first', async () => {
    await show('a', 1);
    controller.actions.typeNote('half');
    comes();
    await settled(() => expect(background.saveDraft).toHaveBeenCalledWith('a', 'note', 'half'));
    expect(background.holdUpdate).not.toHaveBeenCalled();
  });

  it('has to wait where something is on the screen only', async () => {
    await show('a', 1);
    background.saveDraft.mockRejectedValue(new RequestError('store-full', 'full'));
    controller.actions.typeNote('half');
    comes();
    await settled(() => expect(background.holdUpdate).toHaveBeenCalledOnce());
  });
});

describe('while the database can’t be read', () => {
  const broken = { storeProblem: 'store-blocked' as const };

  it('it is said, and a draft on the disk is not overwritten before it was read', async () => {
    await show('a', 1, broken);
    expect(ticket().storeProblem).toBe('store-blocked');
    controller.actions.editReply('Nieuw');
    await settled(() => expect(ticket().reply.edited).toBe('Nieuw'));
    controller.flush();
    await Promise.resolve();
    expect(background.saveDraft).not.toHaveBeenCalled();
    await show('a', 1, { drafts: { note: 'Van gisteren', reply: 'Ook' } });
    await settled(() => expect(ticket().storeProblem).toBeNull());
    expect(ticket().notes.draft).toBe('Van gisteren');
    expect(ticket().reply.edited).toBe('Nieuw');
    await settled(() =>
      expect(background.saveDraft).toHaveBeenCalledWith('a', 'reply', expect.stringContaining('Nieuw')),
    );
    expect(background.saveDraft).not.toHaveBeenCalledWith('a', 'note', expect.anything());
  });

  it('what was read before stays in sight', async () => {
    const note = { id: 'n1', text: 'Belt liever', pinned: false, createdAt: now, revision: 1 };
    await show('a', 1, {
      notes: [note],
      history: { complaintsLastYear: 2, difficultBefore: false, parted: false },
    });
    background.answers.push(async () => state('a', 2, broken));
    controller.load();
    await settled(() => expect(ticket().storeProblem).toBe('store-blocked'));
    expect(ticket().notes.items).toMatchObject([{ text: 'Belt liever' }]);
    expect(ticket().history.complaintsLastYear).toBe(2);
  });
});

describe('parting', () => {
  it('is asked about again by whoever took another path meanwhile', async () => {
    await show('a', 1);
    controller.actions.answer({ path: 'part' });
    expect(ticket().reply.awaitsConfirmation).toBe(true);
    controller.actions.confirmPart(true);
    expect(ticket().reply.path).toBe('part');
    controller.actions.answer({ path: 'save-first' });
    controller.actions.answer({ path: 'part' });
    expect(ticket().reply).toMatchObject({ awaitsConfirmation: true });
    expect(ticket().reply.path).not.toBe('part');
  });

  it('stays confirmed while something else is answered', async () => {
    await show('a', 1);
    controller.actions.confirmPart(true);
    controller.actions.answer({ remedy: 'refund' });
    expect(ticket().reply.path).toBe('part');
  });
});

describe('a proposed customer', () => {
  const lotte = { name: 'Lotte', address: 'lotte@example.org' };
  const nobody = { name: null, address: null };
  const proposing = (is: boolean | null, over: object = {}) => ({
    customer: is ? lotte : nobody,
    proposed: { person: lotte, because: 'reply-to', is },
    ...over,
  });
  const note = { id: 'n1', text: 'Belt liever', pinned: false, createdAt: now, revision: 1 };

  it('is confirmed, and what was said can be taken back', async () => {
    await show('a', 1, proposing(null));
    expect(ticket()).toMatchObject({ customer: { address: null }, proposal: { person: lotte, is: null } });
    controller.actions.judgeCustomer(true);
    await settled(() => expect(controller.model.value.toast?.kind).toBe('customer-confirmed'));
    expect(background.confirmCustomer).toHaveBeenCalledWith('a', 'lotte@example.org', true);
    controller.actions.undo();
    await settled(() =>
      expect(background.confirmCustomer).toHaveBeenLastCalledWith('a', 'lotte@example.org', null),
    );
  });

  it('is not confirmed by a press on what can’t be seen, nor where nobody is proposed', async () => {
    await show('a', 1, proposing(null));
    inSight = false;
    controller.actions.judgeCustomer(true);
    await settled(() => expect(controller.model.value.toast?.kind).toBe('covered'));
    inSight = true;
    await show('b', 2);
    controller.actions.judgeCustomer(true);
    await Promise.resolve();
    expect(background.confirmCustomer).not.toHaveBeenCalled();
  });

  it('whom the page shows without an address can’t be kept, and is not asked about', async () => {
    await show('a', 1, {
      customer: nobody,
      proposed: { person: { name: 'Lotte', address: null }, because: 'unsure', is: null },
    });
    expect(ticket().proposal).toBeNull();
  });

  it('has what is being typed in a note saved before it is turned down', async () => {
    const order: string[] = [];
    background.saveNote.mockImplementation(async (_key, change) => {
      order.push('note');
      return { ...change, createdAt: now, updatedAt: now, revision: 2 };
    });
    background.confirmCustomer.mockImplementation(async () => {
      order.push('no');
    });
    await show('a', 1, proposing(true, { notes: [note] }));
    controller.actions.editNote('n1', 'Belt liever ’s avonds');
    controller.actions.judgeCustomer(null);
    await settled(() => expect(order).toEqual(['note', 'no']));
  });

  it('keeps their notes in sight while the database can’t be read, and nobody else’s', async () => {
    await show('a', 1, proposing(true, { notes: [note] }));
    const broken = { storeProblem: 'store-blocked' as const };
    background.answers.push(async () => state('a', 2, proposing(null, broken)));
    controller.load();
    await settled(() => expect(ticket().storeProblem).toBe('store-blocked'));
    expect(ticket()).toMatchObject({
      customer: { address: lotte.address },
      notes: { items: [{ id: 'n1' }] },
    });
    const other = { person: { name: 'Bo', address: 'bo@example.org' }, because: 'reply-to', is: null };
    background.answers.push(async () => state('a', 3, { customer: nobody, proposed: other, ...broken }));
    controller.load();
    await settled(() => expect(ticket().proposal?.person.name).toBe('Bo'));
    expect(ticket().notes.items).toEqual([]);
  });
});

describe('the report', () => {
  it('is shown when it is asked for, and gone with the ticket', async () => {
    await show('a', 1);
    controller.actions.makeReport();
    await settled(() => expect(controller.model.value.report).toBe('body > main'));
    expect(copy).not.toHaveBeenCalled();
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'ticket', revision: 2 });
    expect(controller.model.value.report).toBeNull();
  });

  it('that the page does not give is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await show('a', 1);
    background.report.mockRejectedValue(new RequestError('gone', ''));
    controller.actions.makeReport();
    await settled(() => expect(controller.model.value.toast?.kind).toBe('gone'));
  });
});

describe('the page beside it', () => {
  it.each(['gone', 'refused'] as const)(
    'may have none of our script (%s): leaving it is no failure',
    async (problem) => {
      await show('a', 1);
      background.leave.mockRejectedValue(new RequestError(problem, ''));
      background.move.mockRejectedValue(new RequestError(problem, ''));
      controller.actions.leave();
      controller.actions.close();
      controller.actions.collapse?.();
      controller.actions.move?.();
      await settled(() => expect(background.leave).toHaveBeenCalledTimes(3));
      await Promise.resolve();
      expect(controller.model.value.toast).toBeNull();
    },
  );

  it('is read anew on request', async () => {
    background.answers.push(async () => ({
      ...state('a', 1),
      page: { kind: 'unreadable', missing: ['messages'], recipeFailed: false },
    }));
    controller.load();
    await settled(() => expect(page().kind).toBe('unreadable'));
    background.answers.push(async () => state('a', 2));
    controller.actions.readAgain();
    await settled(() => expect(ticket().key).toBe('a'));
    expect(background.readAgain).toHaveBeenCalledOnce();
  });
});

it('tells that there is something new to read about', async () => {
  await show('a', 1);
  expect(controller.model.value.news).toBe(false);
  background.answers.push(async () => ({ ...state('a', 2), news: true }));
  controller.heard({ unwrapNotice: 1, tabId: null, what: 'settings', revision: 0 });
  await settled(() => expect(controller.model.value.news).toBe(true));
});

describe('the reply', () => {
  it('is inserted once, for this ticket, with the path it takes', async () => {
    await show('a', 1);
    controller.actions.insert();
    controller.actions.insert();
    await settled(() => expect(ticket().reply.status).toBe('inserted'));
    expect(background.insert).toHaveBeenCalledTimes(1);
    expect(background.insert).toHaveBeenCalledWith(
      'a',
      expect.any(String),
      expect.objectContaining({ text: expect.stringContaining('de lamp kwam kapot aan') }),
      { path: 'ask-first', complaint: true, templateId: null },
      { x: 3, y: 4 },
    );
    controller.actions.undoInsert();
    await settled(() => expect(ticket().reply.status).toBe('undone'));
  });

  it('is not inserted by a press on what can’t be seen', async () => {
    await show('a', 1);
    background.insert.mockResolvedValueOnce({ outcome: 'covered' } as never);
    controller.actions.insert();
    await settled(() => expect(controller.model.value.toast?.kind).toBe('covered'));
    expect(ticket().reply.status).toBe('ready');
  });

  describe('that waits for an editor', () => {
    const waiting = (outcome: string, insertId = 'w1') => ({
      waiting: { insertId, until: Date.now() + 60_000, canOpen: true, outcome },
    });
    beforeEach(async () => {
      await show('a', 1);
      background.insert.mockResolvedValueOnce({ outcome: 'no-editor', canOpen: true } as never);
      controller.actions.insert();
      await settled(() => expect(ticket().reply.status).toBe('no-editor'));
    });
    const insertId = () => (background.insert.mock.calls as unknown[][])[0]?.[1];

    it('is opened the app’s own way where that is known, and says so where it is gone', async () => {
      background.openReply.mockResolvedValueOnce('gone');
      controller.actions.openReply();
      await settled(() => expect(controller.model.value.toast?.kind).toBe('not-opened'));
      expect(background.openReply).toHaveBeenCalledWith('a', insertId(), { x: 3, y: 4 });
    });

    it('is held while somebody types here, and no longer than it waits', async () => {
      typing.value = true;
      typing.value = false;
      expect(background.hold.mock.calls).toEqual([
        ['a', false],
        ['a', true],
        ['a', false],
      ]);
      controller.actions.stopWaiting();
      typing.value = true;
      expect(background.hold).toHaveBeenCalledTimes(3);
    });

    it('is said to be held by the typing once an editor for it is open', async () => {
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      typing.value = true;
      await vi.advanceTimersByTimeAsync(5_000);
      expect(ticket().reply.status).toBe('no-editor');
      background.hold.mockResolvedValue(true);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(ticket().reply.status).toBe('held');
      typing.value = false;
      await vi.advanceTimersByTimeAsync(0);
      const asked = background.hold.mock.calls.length;
      await vi.advanceTimersByTimeAsync(20_000);
      expect(background.hold).toHaveBeenCalledTimes(asked);
      expect(ticket().reply.status).toBe('held');
      controller.actions.stopWaiting();
      expect(ticket().reply.status).toBe('stopped');
    });

    it('is not to go in once it is another text', async () => {
      controller.actions.answer({ register: 'informal', language: 'en' });
      expect(background.stopWaiting).toHaveBeenCalledWith('a', insertId());
      expect(ticket().reply.status).toBe('stopped');
    });

    it('is said to go in no more once it was called off, also when the background says so after it', async () => {
      controller.actions.stopWaiting();
      expect(ticket().reply.status).toBe('stopped');
      await show('a', 2);
      expect(ticket().reply.status).toBe('stopped');
      controller.actions.insert();
      await settled(() => expect(ticket().reply.status).toBe('inserted'));
    });

    it('is said so while the typing goes on that called it off, and no longer', async () => {
      const now = Date.now();
      const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
      controller.actions.editReply('Zelf');
      controller.actions.editReply('Zelf geschreven');
      expect(ticket().reply.status).toBe('stopped');
      expect(background.stopWaiting).toHaveBeenCalledOnce();
      clock.mockReturnValue(now + 60_000);
      controller.actions.editReply('Zelf geschreven, later');
      expect(ticket().reply.status).toBe('ready');
      clock.mockRestore();
    });

    it('is taken up again beside the page that was loaded since, and can be undone there', async () => {
      await show('b', 2, waiting('no-editor'));
      expect(ticket().reply).toMatchObject({ status: 'no-editor', canOpen: true });
      await show('b', 2, waiting('inserted'));
      await settled(() => expect(ticket().reply.status).toBe('inserted'));
      controller.actions.undoInsert();
      await settled(() => expect(ticket().reply.status).toBe('undone'));
      expect(background.undoInsert).toHaveBeenCalledWith('b', 'w1');
      await show('b', 2, waiting('inserted'));
      expect(ticket().reply.status).toBe('undone');
    });

    it('stops waiting when the background does', async () => {
      await show('a', 2);
      await settled(() => expect(ticket().reply.status).toBe('ready'));
    });
  });

  it('of a template is said to go in no more, until another one is looked for', async () => {
    const waiting = { insertId: 'w2', templateId: 't', until: Date.now() + 60_000, canOpen: true };
    await show('a', 1, { waiting: { ...waiting, outcome: 'no-editor' } });
    expect(ticket().templates.status).toBe('no-editor');
    controller.actions.stopTemplateWaiting();
    expect(background.stopWaiting).toHaveBeenCalledWith('a', 'w2');
    expect(ticket().templates.status).toBe('stopped');
    expect(ticket().reply.status).toBe('ready');
    controller.actions.openTemplates();
    expect(ticket().templates.status).toBe('ready');
  });

  it('goes to the clipboard where the editor takes nothing', async () => {
    await show('a', 1);
    background.insert.mockResolvedValueOnce({ outcome: 'failed' } as never);
    controller.actions.insert();
    await settled(() => expect(ticket().reply.status).toBe('failed-copied'));
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('de lamp kwam kapot aan'));
  });

  it('is not copied by itself where something else got into the editor', async () => {
    await show('a', 1);
    copy.mockClear();
    background.insert.mockResolvedValueOnce({ outcome: 'changed' } as never);
    controller.actions.insert();
    await settled(() => expect(ticket().reply.status).toBe('changed'));
    expect(copy).not.toHaveBeenCalled();
  });

  it('is edited from the very text that would have been inserted', async () => {
    await show('a', 1);
    controller.actions.insert();
    await settled(() => expect(ticket().reply.status).toBe('inserted'));
    const inserted = (background.insert.mock.calls as unknown[][])[0]?.[2] as { text: string };
    controller.actions.startEditing();
    expect(ticket().reply.edited).toBe(inserted.text);
  });

  it('changed by hand, it is kept, inserted as it is, and given back after composing again', async () => {
    await show('a', 1);
    controller.actions.editReply('Zelf <geschreven>\n\nGroet');
    await settled(() =>
      expect(background.saveDraft).toHaveBeenCalledWith(
        'a',
        'reply',
        encodeReplyEdit({ whole: 'Zelf <geschreven>\n\nGroet', parts: {} }),
      ),
    );
    controller.actions.insert();
    await settled(() =>
      expect(background.insert).toHaveBeenCalledWith(
        'a',
        expect.any(String),
        { text: 'Zelf <geschreven>\n\nGroet', html: '<p>Zelf &lt;geschreven&gt;</p><p>Groet</p>' },
        { path: 'ask-first', complaint: true, templateId: null },
        { x: 3, y: 4 },
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
    background.saveNote.mockRejectedValueOnce(new Error('full'));
    expect(await controller.actions.addNote('belangrijk')).toBe(false);
    expect(ticket().notes.draftState).toBe('failed');
    expect(await controller.actions.addNote('belangrijk')).toBe(true);
    const ids = background.saveNote.mock.calls.map(([, note]) => note.id);
    expect(new Set(ids).size).toBe(1);
    expect(ticket().notes.items).toMatchObject([{ text: 'belangrijk' }]);
  });

  it('changed ones have a way back, too', async () => {
    await show('a', 1);
    await controller.actions.addNote('Belt liever');
    const id = ticket().notes.items[0]?.id ?? '';
    controller.actions.editNote(id, 'Belt nooit');
    controller.actions.endNoteEdit(id);
    expect(controller.model.value.toast).toMatchObject({ kind: 'note-edited', undo: true });
    controller.actions.undo();
    expect(ticket().notes.items[0]?.text).toBe('Belt liever');
  });

  it('say again what they said before, keep what that replaces, and have a way back', async () => {
    await show('a', 1);
    await controller.actions.addNote('Belt liever');
    const id = ticket().notes.items[0]?.id ?? '';
    controller.actions.editNote(id, 'Belt nooit');
    await controller.actions.restoreNoteVersion(id, 'Belt liever');
    const saved = () =>
      background.saveNote.mock.calls.map(([, { text, keepsVersion }]) => [text, keepsVersion]);
    expect(saved().slice(1)).toEqual([
      ['Belt nooit', undefined],
      ['Belt liever', true],
    ]);
    expect(ticket().notes.items[0]?.text).toBe('Belt liever');
    expect(controller.model.value.toast).toMatchObject({ kind: 'note-edited', undo: true });
    controller.actions.undo();
    await settled(() => expect(ticket().notes.items[0]?.text).toBe('Belt nooit'));
    expect(saved().at(-1)).toEqual(['Belt nooit', true]);
  });

  it('are removed with a way back', async () => {
    await show('a', 1);
    await controller.actions.addNote('weg');
    const id = ticket().notes.items[0]?.id ?? '';
    controller.actions.removeNote(id);
    await settled(() => expect(ticket().notes.items).toEqual([]));
    controller.actions.undo();
    await settled(() => expect(background.restoreNote).toHaveBeenCalledWith('a', id));
  });
});

describe('a paragraph of the reply', () => {
  const part = (slot: string) => ticket().reply.parts.find((each) => each.slot === slot);

  it('in the person’s words stays when something is answered elsewhere', async () => {
    await show('a', 1);
    controller.actions.editPart('thanks', 'Fijn dat je schrijft.');
    expect(part('thanks')).toMatchObject({ text: 'Fijn dat je schrijft.', own: true });
    controller.actions.answer({ feeling: 'angry', ownShare: true });
    expect(part('thanks')?.text).toBe('Fijn dat je schrijft.');
    expect(part('feeling')?.own).toBe(false);
  });

  it('left out is not inserted, and the toast takes that back', async () => {
    await show('a', 1);
    const text = part('thanks')?.text ?? '';
    controller.actions.editPart('thanks', null);
    expect(ticket().reply.leftOut).toEqual(['thanks']);
    controller.actions.insert();
    await settled(() => expect(background.insert).toHaveBeenCalled());
    expect(JSON.stringify(background.insert.mock.calls)).not.toContain(text);
    controller.actions.undo();
    expect(part('thanks')?.text).toBe(text);
  });
});

describe('corrections', () => {
  it('of language and register hold for the customer', async () => {
    await show('a', 1);
    controller.actions.answer({ register: 'informal' });
    controller.actions.answer({ language: 'de' });
    await settled(() => expect(background.preferCustomer).toHaveBeenCalledTimes(2));
    expect(background.preferCustomer).toHaveBeenCalledWith('a', { register: 'informal' });
    expect(background.preferCustomer).toHaveBeenCalledWith('a', { language: 'de' });
  });

  it('of before stand above what is read', async () => {
    const prefers = { language: 'en', register: null, firstName: 'Annelies' };
    await show('a', 1, { customerRecord: { id: 'c', names: [], addresses: [], prefers } });
    expect(ticket().reply).toMatchObject({ language: 'en', firstName: 'Annelies' });
    controller.actions.answer({ language: 'nl' });
    expect(ticket().reply.language).toBe('nl');
  });
});

describe('the draft in the inbox', () => {
  const DRAFT = 'Dag An,\n\nSorry dat u dat zo ervaart. Ik kijk het vandaag na.';

  it('is read at the notice, and words of it are put otherwise', async () => {
    await show('a', 1);
    expect(ticket().draft).toBeNull();
    background.hearDraft.mockImplementation(async (_, basis) => hearDraft(DRAFT, basis));
    controller.heard({ unwrapNotice: 1, tabId: 7, what: 'draft', revision: 0 });
    await settled(() => expect(ticket().draft?.hints[0]?.kind).toBe('non-apology'));
    const hint = ticket().draft?.hints.find((each) => each.replace);
    controller.actions.rewriteDraft(hint?.id ?? '');
    await settled(() => expect(background.rewriteDraft).toHaveBeenCalledTimes(1));
    expect(background.rewriteDraft).toHaveBeenCalledWith(
      'a',
      expect.any(String),
      expect.objectContaining({ was: expect.stringContaining(hint?.text ?? '-') }),
      { x: 3, y: 4 },
    );
  });

  it('of another tab is nobody’s business', async () => {
    await show('a', 1);
    background.hearDraft.mockClear();
    controller.heard({ unwrapNotice: 1, tabId: 8, what: 'draft', revision: 0 });
    expect(background.hearDraft).not.toHaveBeenCalled();
  });
});
