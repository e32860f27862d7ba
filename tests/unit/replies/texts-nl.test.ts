/** Where Dutch sentences break when the register, a day or an order number changes, and how alike replies are. */
import { describe, expect, it } from 'vitest';
import { BASES, PATHS, REMEDIES } from '../../../lib/method/types.ts';
import { FEELINGS } from '../../../lib/reading/types.ts';
import { textsIn } from '../../../lib/replies/texts/index.ts';
import type { Phrasings, ReplyTexts } from '../../../lib/replies/texts/texts.ts';
import { SLOTS } from '../../../lib/replies/types.ts';
import { type Change, ourWords, point, slotOf, textOf } from './fixtures.ts';

const REGISTERS = ['informal', 'formal'] as const;
const DAY = 'donderdag 26 november';

/** Every phrasing, with each of the facts that it may meet. */
function said<Facts extends readonly unknown[]>(
  phrasings: Phrasings<Facts>,
  ...facts: readonly Facts[]
): string[] {
  return facts.flatMap((each) => phrasings.map((phrasing) => phrasing(...each)));
}

function remediesOf({ remedy }: ReplyTexts): string[] {
  return REMEDIES.flatMap((each) =>
    said(remedy[each], [null, null], [null, '€ 12,50'], [DAY, null], [DAY, '10 %']),
  );
}

function everything(texts: ReplyTexts): string[] {
  const { thanks, understood, share, questions, part, openQuestion } = texts;
  const orders: [string | null][] = [[null], ['ZS-20417']];
  const words: [string][] = [['“voor het weekend in huis”'], ['te laat bezorgd']];
  const names: [string | null][] = [[null], ['“de rits”'], [texts.which(['“de rits”', '“de doos”'], true)]];
  return [
    ...[thanks.first, thanks.repeat].flatMap((each) => said(each, ...orders)),
    ...[understood.one, understood.expected, understood.matters, texts.cannot].flatMap((each) =>
      said(each, ...words),
    ),
    ...said(understood.two, ['“de rits”', '“de doos”']),
    ...said(understood.rest, [1], [3]),
    ...said(understood.added, [['te laat bezorgd', 'de doos'], true], [['de doos'], false]),
    ...[share.right, share.partly, share.untrue, questions.unknown].flatMap((each) => said(each, ...names)),
    ...[share.own, share.partOfIt, questions.expected].flatMap((each) => said(each, [true], [false])),
    ...[texts.strain, ...FEELINGS.map((each) => texts.feeling[each])].flatMap((each) => said(each, [])),
    ...BASES.flatMap((each) => said(texts.basis[each], [])),
    ...remediesOf(texts),
    ...said(part.giveIn, [null], ['Ik betaal het terug.']),
    ...said(part.goodbye, [[]], [['De Tassenwinkel', 'Rugzak & Zo']]),
    ...[openQuestion.more, openQuestion.solution, openQuestion.afterRemedy, openQuestion.call].flatMap(
      (each) => said(each, []),
    ),
    ...said(openQuestion.pursue, [null], [DAY]),
  ];
}

describe.each(REGISTERS)('Dutch sentences, %s', (register) => {
  const texts = textsIn('nl', register);
  const sentences = everything(texts);

  it('are whole with and without a day, an order number, an amount and names', () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}].*[.?]$/u);
      expect(sentence).not.toMatch(/null|undefined| {2}| [.,;:?]|[.,;:?]{2}/);
      if (sentence.includes('november')) expect(sentence).toMatch(/\b[Oo]p donderdag 26 november/);
    }
  });

  it('inflect the verb for the one who is addressed, before and after it', () => {
    const wrong =
      register === 'formal'
        ? /\b(noem|reken|vind|krijg|heb|ben|kun|zie|mis) u\b|\bu (schrijf|noem|reken|vind|krijg|heb|ben|wil|zie|mis|kun|hoor)\b/i
        : /\b(schrijft|noemt|rekent|vindt|krijgt|hebt|bent|wilt|ziet|mist|kunt|kijkt|stelt) (je|jij)\b(?! bestelling)|\b(je|jij) (schrijf|noem|reken|vind|krijg|heb|ben|zie|mis|kun|hoor)\b/i;
    for (const sentence of sentences) expect(sentence).not.toMatch(wrong);
  });

  it('say whose it is with the possessive', () => {
    for (const sentence of sentences)
      expect(sentence).not.toMatch(
        /\b(u|jij|jou) (bericht|bestelling|vraag|vertrouwen|klacht|hulp|woorden|uitleg|boosheid|frustratie|kant|aankoop)\b/i,
      );
  });

  it('give in and say how, in one sentence unless it has two halves', () => {
    for (const remedy of remediesOf(texts))
      for (const sentence of said(texts.part.giveIn, [remedy]))
        expect(sentence).toMatch(
          remedy.includes(';')
            ? /^[^:;]+\. [A-Z][^:;]+; [^:;]+\.$/
            : /^[^:]+: (ik|je|u|op|alles|van|het|wat|voor|bij|hoe|praten|er) [^:]+\.$/,
        );
  });

  it('ask one thing at the end, and only tell where the answer is known', () => {
    const { more, solution, afterRemedy, call, pursue } = texts.openQuestion;
    for (const each of [more, solution, afterRemedy, call])
      for (const question of said(each, [])) expect(question.match(/\?/g)).toHaveLength(1);
    for (const answer of said(pursue, [null], [DAY])) expect(answer).not.toContain('?');
  });
});

describe('a Dutch reply', () => {
  const judged = [point('de rits liet los na twee keer dragen'), point('de doos was open', 'partly')];
  const answers: Change['answers'] = {
    points: judged,
    feeling: 'powerless',
    ownShare: true,
    remedy: 'refund',
    remedyOn: '2026-11-26',
    basis: 'goodwill',
    partConfirmed: true,
  };
  const every = (turn: number) => Object.fromEntries(SLOTS.map((slot) => [slot, turn]));

  it('says no more than is read, whatever its phrasings', () => {
    for (const register of REGISTERS)
      for (const path of PATHS)
        for (let turn = 0; turn < 8; turn += 1) {
          const text = textOf({
            register,
            path,
            answers,
            repeat: path === 'save-repeated',
            variant: every(turn),
          });
          expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(150);
        }
  });

  it('names the feeling in one place', () => {
    for (const feeling of FEELINGS)
      for (let turn = 0; turn < 8; turn += 1) {
        const felt = slotOf({ answers: { ...answers, feeling }, variant: every(turn) }, 'feeling');
        const others = textOf({ answers: { ...answers, feeling }, variant: every(turn) }).replace(felt, '');
        expect(others).not.toMatch(/boos|teleurgest|frustr|zorgen|verwar|geraakt|machteloos|wantrouw/i);
      }
  });

  it.each(PATHS)('shares at most a fifth of its sentences with another one, %s', (path) => {
    const replies = Array.from({ length: 10 }, (_, at) => {
      const asked = { ...answers, points: [point('de rits liet los', 'true')] };
      const [, ...paragraphs] = textOf({ path, answers: asked, seed: `postvak|${at}`, shopName: null }).split(
        '\n\n',
      );
      return paragraphs.flatMap((each) => ourWords(each).split(/(?<=\D[.?]) |\n/));
    });
    let shared = 0;
    let all = 0;
    for (const [at, reply] of replies.entries())
      for (const other of replies.slice(0, at)) {
        shared += reply.filter((each) => each.length > 12 && other.includes(each)).length;
        all += reply.filter((each) => each.length > 12).length;
      }
    expect(shared / all).toBeLessThanOrEqual(0.2);
  });

  it.each(REGISTERS)('has enough to choose from, %s', (register) => {
    const texts = textsIn('nl', register);
    const { thanks, understood, share, questions, part, openQuestion } = texts;
    const sixOf = [
      ...[thanks.first, thanks.repeat, ...Object.values(understood), ...Object.values(share)],
      ...[texts.strain, ...Object.values(questions), texts.cannot, ...Object.values(texts.basis)],
      ...[part.giveIn, part.goodbye, openQuestion.more, openQuestion.solution, openQuestion.pursue],
    ];
    for (const each of sixOf) expect(each.length).toBeGreaterThanOrEqual(6);
    for (const each of [...Object.values(texts.feeling), ...Object.values(texts.remedy)])
      expect(each.length).toBeGreaterThanOrEqual(4);
    const sentences = everything(texts);
    const distinct = new Set(sentences.filter((each) => !/“|november|ZS-/.test(each)));
    expect(distinct.size).toBeGreaterThan(250);
  });
});
