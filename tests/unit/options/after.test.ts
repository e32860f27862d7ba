import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FollowUps } from '@/lib/options/follow-ups.ts';
import { Improvements } from '@/lib/options/improvements.ts';
import { InboxesController } from '@/lib/options/inboxes-controller.ts';
import { Notifications } from '@/lib/options/notifications.ts';
import { BEHIND } from '../../components/insight-models.ts';
import { followUp, improvement } from '../../components/models.ts';

let page: InboxesController;
/** What the background answers, by request. */
let answers: Record<string, unknown>;
const asked = vi.fn<(type: string, payload?: unknown) => void>();
const permissions = {
  getAll: vi.fn(async () => ({ permissions: ['notifications'] })),
  request: vi.fn(async (_: unknown) => true),
  remove: vi.fn(async (_: unknown) => true),
  onAdded: { addListener: () => undefined },
  onRemoved: { addListener: () => undefined },
};

beforeEach(() => {
  page = new InboxesController();
  asked.mockReset();
  permissions.request.mockClear().mockResolvedValue(true);
  answers = {
    'improvement/list': [improvement('i1')],
    'improvement/save': { ...improvement('i1'), revision: 2 },
    'follow-up/list': [{ ...followUp('f1'), customerName: 'An' }],
  };
  Object.assign(fakeBrowser, { permissions });
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type, payload }: { type: string; payload: unknown }) => {
      asked(type, payload);
      return { ok: true, value: answers[type] ?? null };
    },
  });
});
afterEach(() => vi.restoreAllMocks());

const textsOf = ({ id, kind, title, expected, meant, where }: ReturnType<typeof improvement>) => {
  return { id, kind, title, expected, meant, where };
};

describe('improvements', () => {
  async function loaded() {
    const improvements = new Improvements(page);
    improvements.load();
    await vi.waitFor(() => expect(improvements.model.value.all).toHaveLength(1));
    return improvements;
  }

  it('are kept as they are written, on the revision that was read', async () => {
    const improvements = await loaded();
    improvements.actions.openImprovement('i1');
    improvements.actions.changeImprovement({ title: 'Sterker' });
    await improvements.flush();
    expect(asked).toHaveBeenCalledWith(
      'improvement/save',
      expect.objectContaining({ id: 'i1', title: 'Sterker', baseRevision: 1 }),
    );
    improvements.actions.changeImprovement({ title: 'Nog sterker' });
    await improvements.flush();
    expect(asked).toHaveBeenCalledWith('improvement/save', expect.objectContaining({ baseRevision: 2 }));
  });

  it('changed elsewhere at the same time go on as the one that was kept, and it is said', async () => {
    const improvements = await loaded();
    answers['improvement/save'] = improvement('i9');
    improvements.actions.openImprovement('i1');
    improvements.actions.changeImprovement({ title: 'Sterker' });
    await improvements.flush();
    expect(improvements.model.value.open?.fields.id).toBe('i9');
    expect(page.toasts.shown.value?.kind).toBe('improvement-kept-apart');
  });

  it('changed and closed, say again what they said', async () => {
    const improvements = await loaded();
    improvements.actions.openImprovement('i1');
    improvements.actions.changeImprovement({ title: 'Sterker' });
    improvements.actions.changeImprovement({ title: 'Nog sterker', kind: 'product' });
    improvements.actions.openImprovement(null);
    await vi.waitFor(() => expect(page.toasts.shown.value?.kind).toBe('improvement-changed'));
    const before = { ...textsOf(improvement('i1')), baseRevision: 2 };
    expect(asked).not.toHaveBeenCalledWith('improvement/save', before);
    page.toasts.undo();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('improvement/save', before));
  });

  it('opened and closed without a change, say nothing', async () => {
    const improvements = await loaded();
    improvements.actions.openImprovement('i1');
    improvements.actions.changeImprovement({ title: 'x' });
    improvements.actions.changeImprovement({ title: improvement('i1').title });
    improvements.go({ room: 'insights' });
    await improvements.flush();
    expect(page.toasts.shown.value).toBeNull();
    expect(improvements.model.value.open).toBeNull();
  });

  it('moved to another kind go back', async () => {
    const improvements = await loaded();
    improvements.actions.moveImprovement('i1', 'delivery');
    expect(asked).not.toHaveBeenCalledWith('improvement/save', expect.anything());
    answers['improvement/list'] = [improvement('i1', { kind: 'product', revision: 2 })];
    improvements.actions.moveImprovement('i1', 'product');
    await vi.waitFor(() => expect(page.toasts.shown.value?.kind).toBe('improvement-moved'));
    expect(asked).toHaveBeenCalledWith(
      'improvement/save',
      expect.objectContaining({ id: 'i1', kind: 'product', baseRevision: 1 }),
    );
    await vi.waitFor(() => expect(improvements.model.value.all?.[0]?.kind).toBe('product'));
    page.toasts.undo();
    await vi.waitFor(() =>
      expect(asked).toHaveBeenCalledWith(
        'improvement/save',
        expect.objectContaining({ id: 'i1', kind: 'delivery', baseRevision: 2 }),
      ),
    );
  });

  it('shown on its own page come with the tickets behind them', async () => {
    answers['improvement/behind'] = BEHIND;
    const improvements = await loaded();
    improvements.go({ room: 'improvements', id: 'i1' });
    await vi.waitFor(() => expect(improvements.model.value.behind.i1).toEqual(BEHIND));
  });

  it('solved or removed are taken back', async () => {
    const improvements = await loaded();
    improvements.actions.solveImprovement('i1', true);
    await vi.waitFor(() => expect(page.toasts.shown.value?.kind).toBe('improvement-solved'));
    page.toasts.undo();
    expect(asked).toHaveBeenLastCalledWith('improvement/solve', { id: 'i1', solved: false });
    improvements.actions.openImprovement('i1');
    improvements.actions.removeImprovement('i1');
    await vi.waitFor(() => expect(page.toasts.shown.value?.kind).toBe('improvement-removed'));
    expect(improvements.model.value.open).toBeNull();
    page.toasts.undo();
    expect(asked).toHaveBeenLastCalledWith('improvement/restore', { id: 'i1' });
  });
});

describe('follow-ups', () => {
  it('finished here stay in sight, with what is told of them', async () => {
    const followUps = new FollowUps(page);
    followUps.load();
    await vi.waitFor(() => expect(followUps.all.value).toHaveLength(1));
    followUps.finish('f1', true);
    answers['follow-up/list'] = [];
    followUps.tell('f1', { outcome: 'solved' });
    followUps.tell('f1', { lesson: 'x' });
    await followUps.flush();
    expect(asked).toHaveBeenCalledWith('follow-up/mark', { id: 'f1', outcome: 'solved', lesson: 'x' });
    followUps.load();
    await vi.waitFor(() =>
      expect(followUps.all.value).toMatchObject([
        { outcome: 'solved', lesson: 'x', doneAt: expect.any(String) },
      ]),
    );
  });
});

describe('notifications', () => {
  it('are asked for within the click itself, and it is said when the browser refuses', async () => {
    const notifications = new Notifications(page);
    permissions.request.mockResolvedValue(false);
    notifications.allow(true);
    expect(permissions.request).toHaveBeenCalledWith({ permissions: ['notifications'] });
    await vi.waitFor(() => expect(page.toasts.shown.value?.kind).toBe('notifications-refused'));
  });

  it('are known from the browser, and given up', async () => {
    const notifications = new Notifications(page);
    notifications.start();
    await vi.waitFor(() => expect(notifications.allowed.value).toBe(true));
    notifications.allow(false);
    expect(permissions.remove).toHaveBeenCalledWith({ permissions: ['notifications'] });
    await vi.waitFor(() => expect(notifications.allowed.value).toBe(true));
    expect(page.toasts.shown.value).toBeNull();
  });
});
