import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Insights } from '@/lib/options/insights.ts';
import { INSIGHTS } from '../../components/insight-models.ts';

const HERE = { room: 'insights' } as const;
const asked = vi.fn<(payload: { from: string; to: string; inbox: string | null }) => void>();
/** Answers the oldest question that waits. */
let waiting: ((answer: object) => void)[];

beforeEach(() => {
  vi.setSystemTime('2026-11-21T10:00:00.000Z');
  asked.mockReset();
  waiting = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ payload }: { payload: Parameters<typeof asked>[0] }) => {
      asked(payload);
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
});
const answer = async (value: object) => {
  waiting.shift()?.(value);
  await vi.waitFor(() => undefined);
};
const counted = (complaints: number) => ({ ok: true, value: { ...INSIGHTS, complaints } });

describe('insights', () => {
  it('are counted only while they are looked at, of the last quarter at first', async () => {
    const insights = new Insights();
    insights.load();
    insights.go({ room: 'data' });
    expect(asked).not.toHaveBeenCalled();
    insights.go(HERE);
    expect(insights.model.value).toMatchObject({ busy: true, shown: null });
    expect(asked).toHaveBeenCalledWith({ from: '2026-08-24', to: '2026-11-21', inbox: null });
    await answer(counted(3));
    await vi.waitFor(() =>
      expect(insights.model.value).toMatchObject({ busy: false, shown: { complaints: 3 } }),
    );
  });

  it('are of what was chosen last, however long the others take', async () => {
    const insights = new Insights();
    insights.go(HERE);
    insights.actions.choosePeriod('weeks');
    insights.actions.chooseDays('2026-11-21', '2026-11-02');
    insights.actions.chooseInbox('mail.google.com');
    expect(asked).toHaveBeenCalledTimes(1);
    await answer(counted(1));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(insights.model.value.shown).toBeNull();
    expect(asked).toHaveBeenLastCalledWith({
      from: '2026-11-02',
      to: '2026-11-21',
      inbox: 'mail.google.com',
    });
    await answer(counted(2));
    await vi.waitFor(() =>
      expect(insights.model.value).toMatchObject({ period: 'own', shown: { complaints: 2 }, busy: false }),
    );
  });

  it('that can’t be counted leave what was shown, and are tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const insights = new Insights();
    insights.go(HERE);
    await answer(counted(3));
    await vi.waitFor(() => expect(insights.model.value.busy).toBe(false));
    insights.load();
    await answer({ ok: false, problem: 'store-broken', message: '' });
    await vi.waitFor(() =>
      expect(insights.model.value).toMatchObject({ failed: true, shown: { complaints: 3 } }),
    );
    insights.actions.countAgain();
    await answer(counted(4));
    await vi.waitFor(() =>
      expect(insights.model.value).toMatchObject({ failed: false, shown: { complaints: 4 } }),
    );
  });

  it('are of one agent once that is chosen, and of everybody again', async () => {
    const insights = new Insights();
    insights.go(HERE);
    await answer(counted(1));
    await vi.waitFor(() => expect(insights.model.value.busy).toBe(false));
    insights.actions.chooseAgent('Noor');
    expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ agent: 'Noor' }));
    await answer(counted(2));
    await vi.waitFor(() => expect(insights.model.value).toMatchObject({ agent: 'Noor', busy: false }));
    insights.actions.chooseAgent(null);
    expect(asked.mock.lastCall?.[0]).not.toHaveProperty('agent');
  });
});
