import { describe, expect, it } from 'vitest';
import { progress } from '../../../lib/method/progress.ts';
import type { Answers } from '../../../lib/method/types.ts';
import { marked, NEW_CUSTOMER, THREE_NO, ticked } from './fixtures.ts';

const steps = (answers: Partial<Answers>, points = 0, inserted = false) =>
  progress(ticked(answers), NEW_CUSTOMER, { repeat: false, points }, inserted);

describe('progress', () => {
  it('is open everywhere at first', () => {
    const { listen, empathise, triage, reply } = steps({}, 2);
    expect(listen).toEqual({
      state: 'open',
      points: 2,
      marks: { true: 0, partly: 0, untrue: 0, unknown: 2 },
      expected: false,
    });
    expect(empathise).toEqual({ state: 'open', feeling: null });
    expect(triage).toEqual({ state: 'open', answered: 0, yes: 0 });
    expect(reply).toMatchObject({ state: 'open', choice: { path: 'ask-first' }, remedy: null });
  });

  it('counts the points that are true', () => {
    const { listen } = steps({ points: marked('true', 'untrue', 'unknown') }, 3);
    expect(listen).toMatchObject({ state: 'started', points: 3, marks: { true: 1, untrue: 1, unknown: 1 } });
  });

  it('has listened when every point is weighed, those the person added too', () => {
    expect(steps({ points: marked('true', 'partly', 'untrue') }, 2).listen).toMatchObject({
      state: 'done',
      points: 3,
    });
    expect(steps({ points: marked('true') }, 2).listen.state).toBe('started');
    expect(steps({ expected: ' a new one ' }).listen).toMatchObject({ state: 'started', expected: true });
    expect(steps({ expected: '  ' }).listen).toMatchObject({ state: 'open', expected: false });
  });

  it('counts the three questions', () => {
    expect(steps({ ownShare: true, keep: false }).triage).toEqual({ state: 'started', answered: 2, yes: 1 });
    expect(steps(THREE_NO).triage).toEqual({ state: 'done', answered: 3, yes: 0 });
  });

  it('knows how far the reply is', () => {
    expect(steps({ remedy: 'refund', remedyOn: '2026-11-26' }).reply).toMatchObject({
      state: 'started',
      remedy: 'refund',
      remedyOn: '2026-11-26',
    });
    expect(steps({}, 0, true).reply.state).toBe('done');
    expect(steps({ feeling: 'hurt' }).empathise).toEqual({ state: 'done', feeling: 'hurt' });
  });
});
