/** The grammar of the French replies, where words that are filled in could break it. */
import { describe, expect, it } from 'vitest';
import { BASES, PATHS, POINT_MARKS, REMEDIES } from '../../../lib/method/types.ts';
import { FEELINGS } from '../../../lib/reading/types.ts';
import { phrasings } from '../../../lib/replies/compose/compose.ts';
import { SLOTS, type Slot } from '../../../lib/replies/types.ts';
import { added, type Change, input, ourWords, point, slotOf } from './fixtures.ts';

const REGISTERS = ['informal', 'formal'] as const;

/** Every phrasing of every slot, in both registers, with answers that fill in what can be filled in. */
function all(change: Change = {}): string[] {
  const found: string[] = [];
  for (const register of REGISTERS)
    for (const path of PATHS)
      for (const repeat of [true, false])
        for (let round = 0; round < 18; round += 1) {
          const marks = POINT_MARKS.map((mark, place) => point(`autre chose ${place}`, mark));
          const asked = input({
            language: 'fr',
            register,
            path,
            repeat,
            otherShops: round % 2 ? [] : ['Au Fil Rouge', 'Ombelle'],
            ...change,
            answers: {
              points: round % 3 ? marks.slice(round % 4) : [],
              feeling: FEELINGS[round % 8] ?? null,
              remedy: REMEDIES[round % 9] ?? null,
              remedyOn: round % 4 ? '2026-12-01' : null,
              ownShare: round % 5 > 0,
              expected: round % 2 ? 'avoir une réponse' : '',
              matters: round % 3 ? '' : 'arriver à temps',
              cannot: round % 2 ? '' : 'une livraison aujourd’hui',
              amount: round % 2 ? '12,50 €' : '',
              basis: BASES[round % 2] ?? null,
              partConfirmed: true,
              ...change.answers,
            },
          });
          for (const slot of SLOTS) found.push(...phrasings(asked, slot).map(({ text }) => text));
        }
  return [...new Set(found)];
}

const texts = all();

describe('French', () => {
  it('sets a high sign off by a space that does not break, and no other sign', () => {
    for (const text of texts.map(ourWords)) {
      expect(text).not.toMatch(/[^\u00a0][:;?]/);
      expect(text).not.toMatch(/\s[.,]|['\u202f]/);
    }
  });

  it('leaves the spacing of what the customer wrote as it was', () => {
    const points = [point('où est le colis ? rien : le vide')];
    for (const { text } of phrasings(input({ language: 'fr', answers: { points } }), 'understood'))
      expect(text).toContain('«\u00a0où est le colis ? rien : le vide\u00a0»');
  });

  it('elides before a vowel, and nowhere else', () => {
    const vowel = '(?=[aeiouyhàâéèêëîïôœ])';
    const short = new RegExp(`(?<![\\p{L}-])(je|me|te|se|de|ne|que|le|la|ce) ${vowel}`, 'iu');
    for (const text of texts) {
      expect(text).not.toMatch(short);
      expect(text).not.toMatch(/(?<!\p{L})(?:[jmtsdnlc]|qu)’[^aeiouyhàâéèêëîïôœ]/iu);
      expect(text).not.toMatch(/(?<!\p{L})(de|à) les? (?!faire|réparer)/iu);
    }
  });

  it('lets nothing that is filled in stand after a word that would elide or contract with it', () => {
    for (const text of texts) expect(text).not.toMatch(/(?<!\p{L})(de|à|que|du|au|d’|qu’) ?«/iu);
    const names = input({
      language: 'fr',
      answers: {
        points: [...'ab'].map((name, at) => point(name.repeat(100), at ? 'untrue' : 'true')),
        ownShare: true,
      },
    });
    for (const { text } of phrasings(names, 'share')) {
      expect(text).toContain('le premier point');
      expect(text).not.toMatch(/\b(de|à) le /);
    }
  });

  it('says the first of a month as an ordinal, and the other days as they are', () => {
    const on = (remedyOn: string) =>
      slotOf({ language: 'fr', answers: { remedy: 'refund', remedyOn } }, 'remedy');
    expect(on('2026-12-01')).toContain('le mardi 1er décembre');
    expect(on('2026-12-11')).toContain('le vendredi 11 décembre');
    expect(on('2027-01-01')).toContain('le vendredi 1er janvier 2027');
  });

  it.each(REMEDIES)('reads whole for a %s without a day or an amount', (remedy) => {
    for (const register of REGISTERS)
      for (const amount of ['', '12,50 €']) {
        const bare = input({ language: 'fr', register, answers: { remedy, amount } });
        const found = phrasings(bare, 'remedy');
        expect(found.length).toBeGreaterThanOrEqual(4);
        for (const { text } of found) expect(text).toMatch(/^\p{Lu}[^:]*[\p{L}€]\.$/u);
      }
  });

  it('goes on in lower case where a parting names what it gives', () => {
    for (const remedy of ['refund', 'replacement', 'repair', 'resend', 'exception'] as const)
      for (const { text } of phrasings(
        input({
          language: 'fr',
          path: 'part',
          answers: { remedy, remedyOn: '2026-12-02', partConfirmed: true },
        }),
        'remedy',
      ))
        expect(text).toMatch(/^[^:;]+(\u00a0: \p{Ll}[^:;]+|\. \p{Lu}[^:;]+;[^:;]+)2 décembre[^:]*\.$/u);
  });

  it('takes a form of address and keeps to it', () => {
    const asked: Change = { language: 'fr', answers: { feeling: 'worried', ownShare: true } };
    const both = (slot: Slot) => REGISTERS.map((register) => slotOf({ ...asked, register }, slot));
    expect(both('thanks')).toEqual([
      'Merci de ton message au sujet de ta commande ZS-20417.',
      'Merci de votre message au sujet de votre commande ZS-20417.',
    ]);
    expect(both('share')[0]).toContain('te présente mes excuses');
    expect(both('share')[1]).toContain('vous présente mes excuses');
  });

  it('fits what the agent wrote, of any form, and one or several points more', () => {
    const asked: Change = { language: 'fr', points: [added('pourquoi si tard ?'), added('la boîte abîmée')] };
    for (const { text } of phrasings(input(asked), 'understood'))
      expect(text).toMatch(/\u00a0: pourquoi si tard \? et la boîte abîmée\.$/u);
    const rest = (count: number) =>
      phrasings(
        input({
          language: 'fr',
          points: Array.from({ length: count }, (_, at) => ({ text: `x${at}`, mark: null, own: false })),
        }),
        'understood',
      ).map(({ text }) => text);
    expect(rest(3).some((text) => text.includes('l’autre point que tu soulèves'))).toBe(true);
    expect(rest(4).some((text) => text.includes('les autres points que tu soulèves'))).toBe(true);
    expect(rest(3).join(' ')).not.toContain('autres points');
  });

  it('has enough to say to write ten replies that are not one form letter', () => {
    const asked = (path: (typeof PATHS)[number]) =>
      input({
        language: 'fr',
        path,
        answers: {
          points: [point('le vase est fêlé', 'unknown'), point('la boîte était ouverte')],
          feeling: 'angry',
          ownShare: true,
          partConfirmed: true,
        },
      });
    for (const path of PATHS)
      for (const slot of SLOTS) {
        const found = phrasings(asked(path), slot);
        if (found.length > 0)
          expect(found.length, `${path} ${slot}`).toBeGreaterThanOrEqual(slot === 'greeting' ? 2 : 5);
      }
  });
});
