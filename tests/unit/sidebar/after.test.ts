// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarState } from '@/lib/messages/protocol.ts';
import type { FollowUpRecord, ImprovementRecord } from '@/lib/messages/records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { PLAIN_LOOK } from '@/lib/platform/look.ts';
import type { BackgroundClient } from '@/lib/sidebar/background-client.ts';
import { SidebarController } from '@/lib/sidebar/controller.ts';
import { followUp, improvement, MORE_SETTINGS } from '../../components/models.ts';

const KEY = 'demo|shop|1';
const SOON = () => new Date(Date.now() + 60_000).toISOString();

/** The background, as far as a test plays it: follow-ups and improvements are kept. */
class FakeBackground {
  revision = 0;
  followUps: FollowUpRecord[] = [];
  all = [improvement('i1', { ticketKeys: ['other'] }), improvement('i2', { ticketKeys: [KEY] })];
  state = vi.fn(async () => state(++this.revision, this.followUps));
  topics = vi.fn(async () => []);
  hearDraft = vi.fn(async () => null);
  saveCase = vi.fn(async () => ({ saved: true, record: { revision: 1, answers: emptyAnswers() } }));
  savePause = vi.fn(async (_key: string, pause: object) => pause);
  saveFollowUp = vi.fn(async (_key: string, change: object) => change);
  removeFollowUp = vi.fn(async () => undefined);
  tellFollowUp = vi.fn(async () => undefined);
  improvements = vi.fn(async () => this.all);
  noteImprovement = vi.fn(async (_key: string, texts: Partial<ImprovementRecord>) => ({
    ...texts,
    revision: 1,
  }));
  linkImprovement = vi.fn(async () => undefined);
  keepImprovement = vi.fn(async () => undefined);
  leave = vi.fn(async () => undefined);
}

function state(revision: number, followUps: FollowUpRecord[]): SidebarState {
  return {
    tabId: 7,
    revision,
    news: false,
    settings: {
      opening: 'complaints',
      agentName: '',
      shopName: '',
      otherShops: [],
      country: 'NL',
      toneOff: [],
      orderLink: '',
      ...MORE_SETTINGS,
      absence: { on: false, until: null },
      shortcuts: { on: true, prefix: ';', key: 'Tab' },
      starters: { on: true, hidden: [] },
      retention: { months: null },
      backup: { daily: false, keep: 14 },
      interface: PLAIN_LOOK,
    },
    page: {
      kind: 'ticket',
      ticketKey: KEY,
      inbox: 'demo',
      view: 'read',
      subject: 'Theepot',
      customer: { name: 'An', address: 'an@example.be' },
      proposed: null,
      guide: null,
      recipeFailed: false,
      incomplete: false,
      attachments: [],
      reading: null,
      customerRecord: null,
      twin: null,
      notes: [],
      history: { complaintsLastYear: 0, difficultBefore: false, parted: false },
      case: null,
      followUps,
      waiting: null,
      drafts: { note: '', reply: '' },
      storeProblem: null,
    },
  };
}

let background: FakeBackground;
let controller: SidebarController;
let inSight: boolean;
const ticket = () => {
  const { page } = controller.model.value;
  if (page.kind !== 'ticket') throw new Error(page.kind);
  return page.ticket;
};
const toast = () => controller.model.value.toast;
const settled = (condition: () => void) => vi.waitFor(condition, { timeout: 2_000 });

async function show(...followUps: FollowUpRecord[]): Promise<void> {
  background.followUps = followUps;
  const asked = background.state.mock.calls.length;
  controller.load();
  await settled(() => expect(background.state.mock.calls.length).toBeGreaterThan(asked));
  await settled(() => expect(ticket().followUps).toHaveLength(followUps.length));
}

beforeEach(async () => {
  background = new FakeBackground();
  inSight = true;
  controller = new SidebarController(
    { kind: 'frame', tabId: 7, identity: { token: 't' } },
    {
      background: background as unknown as BackgroundClient,
      mac: false,
      fallback: () => 'nl',
      today: () => '2026-11-21',
      pressed: () => ({ x: 3, y: 4 }),
      typing: signal(false),
      inSight: async () => inSight,
      copy: async () => true,
      openOptions: () => undefined,
    },
  );
  await show();
});
afterEach(() => {
  vi.restoreAllMocks();
  controller.flush();
});

const aside = (change: Partial<FollowUpRecord> = {}) =>
  followUp('p1', { kind: 'not-now', dueAt: SOON(), ...change });

describe('not now', () => {
  it('puts the ticket aside, and takes it back from the toast', async () => {
    const until = SOON();
    controller.actions.putAside(until);
    await settled(() => expect(toast()?.kind).toBe('put-aside'));
    const [key, pause] = background.savePause.mock.calls[0] ?? [];
    expect([key, pause]).toEqual([
      KEY,
      expect.objectContaining({ kind: 'not-now', dueAt: until, done: false }),
    ]);
    controller.actions.undo();
    expect(background.removeFollowUp).toHaveBeenCalledWith(KEY, (pause as FollowUpRecord).id);
    expect(background.leave).not.toHaveBeenCalled();
  });

  it('a little longer moves the same one, and back to when it was', async () => {
    const one = aside();
    await show(one);
    controller.actions.putAside(SOON());
    await settled(() => expect(toast()?.kind).toBe('put-aside'));
    controller.actions.undo();
    await settled(() => expect(background.savePause).toHaveBeenCalledTimes(2));
    expect(background.savePause).toHaveBeenLastCalledWith(
      KEY,
      expect.objectContaining({ id: 'p1', dueAt: one.dueAt, done: false }),
    );
  });

  it('closes the sidebar once nobody takes it back, but not under a hand that does something else', async () => {
    const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    controller.actions.putAside(SOON());
    await settled(() => expect(toast()?.kind).toBe('put-aside'));
    await show(aside());
    controller.actions.dismissToast();
    expect(background.leave).not.toHaveBeenCalled();
    controller.actions.putAside(SOON());
    await settled(() => expect(toast()?.kind).toBe('put-aside'));
    focused.mockReturnValue(true);
    controller.actions.dismissToast();
    expect(background.leave).toHaveBeenCalledWith('close');
  });

  it('is shown while it lasts and when its time has come, until it is taken up', async () => {
    await show(aside());
    expect(ticket().later.aside).toMatchObject({ id: 'p1', due: false });
    await show(aside({ dueAt: '2026-11-21T10:00:00.000Z' }));
    expect(ticket().later.aside).toMatchObject({ due: true });
    controller.actions.takeUp();
    expect(background.savePause).toHaveBeenCalledWith(KEY, expect.objectContaining({ id: 'p1', done: true }));
    await show(aside({ doneAt: '2026-11-21T11:00:00.000Z' }));
    expect(ticket().later.aside).toBeNull();
  });

  it('of another ticket of this customer is not this one’s', async () => {
    await show(aside({ ticketKey: 'other' }));
    expect(ticket().later.aside).toBeNull();
    controller.actions.finishFollowUp('p1', true);
    await settled(() =>
      expect(background.savePause).toHaveBeenCalledWith(
        'other',
        expect.objectContaining({ kind: 'not-now', done: true }),
      ),
    );
    expect(ticket().later.asking).toBeNull();
  });
});

describe('rereading', () => {
  it('is set for an hour from now', async () => {
    controller.actions.rereadLater();
    await settled(() => expect(toast()?.kind).toBe('reread-set'));
    const [, pause] = background.savePause.mock.calls[0] ?? [];
    const { dueAt } = pause as { dueAt: string };
    expect(Math.abs(Date.parse(dueAt) - Date.now() - 60 * 60_000)).toBeLessThan(5_000);
  });
});

describe('how a follow-up ended', () => {
  it('is asked when it is finished, kept as it is typed, and not asked for what was taken back', async () => {
    await show(followUp('f1'));
    controller.actions.finishFollowUp('f1', true);
    expect(ticket().later.asking).toBe('f1');
    controller.actions.tellFollowUp('f1', { outcome: 'heard' });
    controller.actions.tellFollowUp('f1', { lesson: 'Sneller bellen' });
    expect(ticket().followUps).toMatchObject([{ outcome: 'heard', lesson: 'Sneller bellen' }]);
    await settled(() =>
      expect(background.tellFollowUp).toHaveBeenLastCalledWith('f1', {
        outcome: 'heard',
        lesson: 'Sneller bellen',
      }),
    );
    controller.actions.undo();
    expect(ticket().later.asking).toBeNull();
    expect(background.saveFollowUp).toHaveBeenLastCalledWith(KEY, {
      id: 'f1',
      dueOn: '2026-11-27',
      done: false,
    });
  });

  it('comes back with a follow-up that was removed and put back', async () => {
    await show(followUp('f1', { outcome: 'left', lesson: 'x', doneAt: '2026-11-20T10:00:00.000Z' }));
    controller.actions.removeFollowUp('f1');
    await settled(() => expect(toast()?.kind).toBe('follow-up-removed'));
    controller.actions.undo();
    expect(background.saveFollowUp).toHaveBeenLastCalledWith(
      KEY,
      expect.objectContaining({ done: true, outcome: 'left', lesson: 'x' }),
    );
  });

  it('gives a lesson that becomes an improvement in one press, and back', async () => {
    controller.actions.noteLesson('communication', ' Sneller bellen ');
    await settled(() => expect(toast()?.kind).toBe('improvement-noted'));
    const [, noted] = background.noteImprovement.mock.calls[0] ?? [];
    expect(noted).toMatchObject({ kind: 'communication', title: 'Sneller bellen' });
    controller.actions.undo();
    expect(background.keepImprovement).toHaveBeenCalledWith(noted?.id, false);
  });
});

describe('an improvement', () => {
  it('begins with what they expected, and is kept once something is typed', async () => {
    controller.actions.answer({ expected: 'Dat hij heel aankomt' });
    controller.actions.chooseImprovement('product');
    expect(ticket().improving.draft).toMatchObject({ kind: 'product', expected: 'Dat hij heel aankomt' });
    controller.actions.chooseImprovement('delivery');
    await controller.flush();
    expect(background.noteImprovement).not.toHaveBeenCalled();
    controller.actions.changeImprovement({ title: 'Dubbele doos' });
    await settled(() => expect(background.noteImprovement).toHaveBeenCalledTimes(1));
    expect(background.noteImprovement).toHaveBeenCalledWith(
      KEY,
      expect.objectContaining({ kind: 'delivery', title: 'Dubbele doos', baseRevision: null }),
    );
    await settled(() => expect(ticket().improving.state).toBe('saved'));
    controller.actions.changeImprovement({ meant: 'Goed ingepakt' });
    controller.actions.chooseImprovement(null);
    await settled(() =>
      expect(background.noteImprovement).toHaveBeenLastCalledWith(
        KEY,
        expect.objectContaining({ meant: 'Goed ingepakt', baseRevision: 1 }),
      ),
    );
  });

  it('can be one that is there already, and is taken off again', async () => {
    controller.actions.loadImprovements();
    controller.actions.chooseImprovement('delivery');
    await settled(() => expect(ticket().improving.alike.map(({ id }) => id)).toEqual(['i1']));
    expect(ticket().improving.linked.map(({ id }) => id)).toEqual(['i2']);
    controller.actions.linkImprovement('i1', true);
    await settled(() => expect(toast()?.kind).toBe('improvement-added'));
    expect(background.linkImprovement).toHaveBeenLastCalledWith(KEY, 'i1', true);
    controller.actions.undo();
    expect(background.linkImprovement).toHaveBeenLastCalledWith(KEY, 'i1', false);
  });

  it('of this ticket alone goes with it', async () => {
    controller.actions.loadImprovements();
    await settled(() => expect(ticket().improving.linked).toHaveLength(1));
    controller.actions.linkImprovement('i2', false);
    await settled(() => expect(toast()?.kind).toBe('improvement-left'));
    expect(background.keepImprovement).toHaveBeenLastCalledWith('i2', false);
    controller.actions.undo();
    expect(background.keepImprovement).toHaveBeenLastCalledWith('i2', true);
  });
});
