import { describe, expect, it } from 'vitest';
import { BASES, PATHS, type Path, REMEDIES } from '../../../lib/method/types.ts';
import { FEELINGS } from '../../../lib/reading/types.ts';
import { composeReply, phrasings } from '../../../lib/replies/compose/compose.ts';
import { english } from '../../../lib/replies/texts/en.ts';
import type { Slot } from '../../../lib/replies/types.ts';
import { added, type Change, input, point, unmarked } from './fixtures.ts';

const DAY = '2026-11-26';
const ZIP = point('the zip came off');

/** Every phrasing of a slot. */
function all(slot: Slot, { answers, ...change }: Change): string[] {
  const given = input({ language: 'en', ...change, answers: { ...answers, partConfirmed: true } });
  return phrasings(given, slot).map(({ text }) => text);
}

describe('English phrasings', () => {
  it('are six for what every reply says', () => {
    const texts = english();
    const { understood, share, questions, openQuestion, basis } = texts;
    const often = [
      [texts.thanks.first, texts.thanks.repeat, texts.strain, texts.cannot],
      [understood.one, understood.two, understood.rest],
      [understood.expected, understood.matters, understood.added],
      [share.right, share.partly, share.own, share.partOfIt, share.untrue],
      [questions.unknown, questions.expected, basis.right, basis.goodwill],
      [texts.part.giveIn, texts.part.goodbye, ...Object.values(openQuestion)],
    ].flat();
    for (const each of often) expect(each.length).toBeGreaterThanOrEqual(6);
    for (const each of FEELINGS) expect(texts.feeling[each].length, each).toBeGreaterThanOrEqual(4);
    for (const each of REMEDIES) expect(texts.remedy[each].length, each).toBeGreaterThanOrEqual(4);
  });

  it.each(PATHS)('make ten replies on the path %s share at most a fifth of their sentences', (path) => {
    for (const inbox of ['shop', 'desk', 'mail'])
      expect(
        sharedBetween(Array.from({ length: 10 }, (_, at) => sentences(path, `${inbox}|${at}`))),
      ).toBeLessThan(0.2);
  });

  it('say nothing of an order without its number', () => {
    for (const repeat of [true, false]) {
      for (const text of all('thanks', { repeat, orderNumber: null })) expect(text).not.toMatch(/order|null/);
      for (const text of all('thanks', { repeat, orderNumber: '#55120' }))
        expect(text).toMatch(/\border #55120\b/);
    }
  });
});

describe('English words around what was written', () => {
  it('speaks of one other point, or of points', () => {
    const points = ['a broke', 'b broke', 'c broke', 'd broke'].map(unmarked);
    for (const text of all('understood', { points: points.slice(0, 3) })) {
      expect(text).not.toMatch(/points|\bthem\b/);
      expect(text).not.toMatch(/point you make have/);
    }
    for (const text of all('understood', { points }))
      expect(text).not.toMatch(/\bpoint\b|points you make has/);
  });

  it('ends with the agent’s words, so that these may be a question', () => {
    const answers = {
      expected: 'why so late?',
      matters: 'is it safe?',
      cannot: 'how could I?',
      points: [ZIP],
    };
    const own: Change = {
      answers,
      expectedIsTheirs: false,
      points: [{ ...ZIP, own: false }, added('who was it?')],
    };
    const found = [...all('understood', own), ...all('cannot', own)];
    expect(found.length).toBeGreaterThanOrEqual(12);
    for (const text of found) {
      expect(text).toMatch(/: (how could I|who was it)\?$/);
      expect(text).not.toMatch(/\?[.,;:]|\? [a-z]/);
      expect(text.match(/: [a-z][^?:]*\?/g)?.length ?? 0).toBe(text.includes('how could I') ? 1 : 3);
    }
  });

  it('tells what the agent added from what stands before it', () => {
    const two = [{ ...ZIP, own: false }, added('late')];
    const besides = /also|, too,|else|On top of that|And I|Apart from that/;
    for (const text of all('understood', { points: two })) expect(text).toMatch(besides);
    for (const text of all('understood', { points: [added('late')] })) expect(text).not.toMatch(besides);
  });

  it('names points that differ, and needs no name where they are alike', () => {
    const points = [ZIP, point('the hem is loose', 'partly'), point('the colour is off', 'untrue')];
    for (const text of all('share', { answers: { points, ownShare: true } })) {
      for (const { text: words } of points) expect(text.split(`“${words}”`)).toHaveLength(2);
      expect(text.indexOf('sorry')).toBeLessThan(text.indexOf('the colour'));
    }
    for (const mark of ['true', 'partly', 'untrue'] as const)
      for (const text of all('share', { answers: { points: [{ ...ZIP, mark }], ownShare: false } }))
        expect(text).not.toMatch(/“|null|\b(on|about|with|of)[.,]/i);
  });
});

describe('English remedies', () => {
  it.each(REMEDIES)('of a %s stand after a colon when giving in', (remedy) => {
    for (const amount of ['', '€ 12,50']) {
      const found = all('remedy', { path: 'part', answers: { remedy, remedyOn: DAY, amount } });
      for (const text of found) {
        expect(text).not.toMatch(/: i\b|: (?!I\b)\p{Lu}|:[^:]*:/u);
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it.each(REMEDIES)('of a %s read whole without a day and an amount', (remedy) => {
    for (const basis of [null, ...BASES])
      for (const text of all('remedy', { answers: { remedy, basis } })) {
        expect(text).not.toMatch(/\b(on|of|worth|by|will|and|off)[.,;]|null| {2}|\bon (and|with|on)\b/);
        expect(text.endsWith('.')).toBe(true);
      }
  });

  it('promise the day once, with its preposition', () => {
    for (const remedy of REMEDIES)
      for (const text of all('remedy', { answers: { remedy, remedyOn: DAY, amount: '10 %' } }))
        expect(text.match(/\b[Oo]n Thursday 26 November\b/g), text).toHaveLength(1);
    const answers = { expected: 'a whole box', remedyOn: DAY, points: [ZIP] };
    for (const text of all('open-question', { answers }))
      expect(text.match(/\b[Oo]n Thursday 26 November\b/g), text).toHaveLength(1);
  });
});

/** What a reply says after its greeting. */
function sentences(path: Path, seed: string): string[] {
  const answers = {
    points: [point('it arrived broken', path === 'ask-first' ? 'unknown' : 'true')],
    feeling: 'frustrated' as const,
    ownShare: path === 'ask-first' ? null : true,
    remedy: 'refund' as const,
    remedyOn: DAY,
    partConfirmed: true,
  };
  const { parts } = composeReply(input({ language: 'en', path, seed, answers }));
  return parts.slice(1).flatMap(({ text }) => text.split(/(?<=[.?]) /));
}

/** The mean over all pairs. */
function sharedBetween(replies: readonly string[][]): number {
  const shares = replies.flatMap((one, at) =>
    replies
      .slice(at + 1)
      .map((other) => one.filter((each) => other.includes(each)).length / Math.min(one.length, other.length)),
  );
  return shares.reduce((sum, each) => sum + each, 0) / shares.length;
}
