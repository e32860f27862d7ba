import { describe, expect, it, vi } from 'vitest';
import { Toasts } from '@/lib/pages/toasts.ts';

type Kind = 'removed' | 'back' | 'moved' | 'taken-back' | 'failed';
const toasts = () => new Toasts<Kind>('taken-back');
const shown = (of: Toasts<Kind>) => {
  const { id: _, ...rest } = of.shown.value ?? { id: 0 };
  return rest;
};

describe('taking back', () => {
  it('is said once it is done, with where it stands', async () => {
    const page = toasts();
    let done: (worked: boolean) => void = () => undefined;
    const takeBack = vi.fn(() => new Promise((resolve) => (done = resolve)));
    page.say('removed', takeBack, { said: 'back', at: 'note 1' });
    page.undo();
    page.undo();
    expect(takeBack).toHaveBeenCalledOnce();
    expect(shown(page)).toEqual({ kind: 'removed', undo: true });
    done(true);
    await vi.waitFor(() => expect(shown(page)).toEqual({ kind: 'back', undo: false, back: 'note 1' }));
  });

  it('is of all of a kind that were done in a row, the last first', () => {
    const page = toasts();
    const order: number[] = [];
    for (const each of [1, 2, 3]) page.say('removed', () => order.push(each), { said: 'back', joins: true });
    expect(shown(page)).toEqual({ kind: 'removed', undo: true, count: 3 });
    page.undo();
    expect(order).toEqual([3, 2, 1]);
    expect(shown(page)).toEqual({ kind: 'back', undo: false, count: 3 });
  });

  it('takes nothing along from before another was said', () => {
    const page = toasts();
    const [first, second] = [vi.fn(), vi.fn()];
    page.say('removed', first, { joins: true });
    page.say('moved', vi.fn());
    page.say('removed', second, { joins: true });
    page.undo();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalled();
    expect(shown(page)).toEqual({ kind: 'taken-back', undo: false });
  });

  it('says nothing over why it did not work', async () => {
    const page = toasts();
    page.say('removed', async () => {
      page.say('failed');
      return false;
    });
    page.undo();
    await vi.waitFor(() => expect(shown(page)).toEqual({ kind: 'failed', undo: false }));
  });
});
