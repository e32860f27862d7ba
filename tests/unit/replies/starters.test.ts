import { describe, expect, it } from 'vitest';
import { readStarters, STARTER_IDS, startersOf } from '../../../lib/replies/templates/starters.ts';
import { checkTone } from '../../../lib/replies/tone/check.ts';
import { missingIn } from '../../../lib/replies/tone/missing.ts';
import { BODIES, FILES, rendered, rendersOf, textsOf } from './starter-texts.ts';

/** Words of a whole reply, greeting and closing counted. */
const SHORTEST = 40;
const LONGEST = 125;
/** Of words: shorter sentences are said in more than one reply. */
const OWN_SENTENCE = 6;

it.each(FILES.map((file) => [file.language, file] as const))('%s has every starter, in order', (_, file) => {
  expect(file.starters.map(({ id }) => id)).toEqual([...STARTER_IDS]);
});

it('every language files a starter under the same paths', () => {
  const paths = FILES.map(({ starters }) =>
    Object.fromEntries(starters.map((each) => [each.id, each.paths])),
  );
  for (const other of paths) expect(other).toEqual(paths[0]);
});

describe.each(BODIES.map((body) => [body.name, body] as const))('%s', (_, body) => {
  const texts = textsOf(body);

  it('is short, and greets and closes with names', () => {
    for (const text of texts) {
      const lines = text.split('\n');
      expect(lines[0]).toMatch(/Sanne ?[,!]$/);
      expect(lines.slice(-2)).toEqual(['Noor', 'Het Theehuisje']);
      const { length } = text.split(/\s+/);
      expect(length, text).toBeGreaterThanOrEqual(SHORTEST);
      expect(length, text).toBeLessThanOrEqual(LONGEST);
    }
  });

  it('gives the tone guard nothing to say', () => {
    for (const text of texts) {
      expect(checkTone(text, body.language), text).toEqual([]);
      if (body.starter.paths.length === 0) continue;
      expect(missingIn(text, body.language, { firstName: 'Sanne', points: [] }), text).toEqual([]);
    }
  });

  it('leaves no placeholder or tag behind', () => {
    for (const text of texts) expect(text).not.toMatch(/[[\]{}<>]|\bundefined\b|\bfalse\b|\btrue\b|\.{3}/);
  });

  it('asks in words, and for nothing that it does not use', () => {
    const questions = rendersOf(body).flatMap((each) => each.questions);
    const declared = [...body.body.matchAll(/\{% ask (\w+) /g)].map(([, name]) => name);
    expect([...new Set(questions.map(({ name }) => name))].sort()).toEqual(declared.sort());
    for (const { label } of questions) expect(label).toMatch(/^\p{Lu}.*[?)]$/u);
  });

  it('does not ask for an order that the ticket does not name', () => {
    const { questions } = rendered(body, {}, false);
    expect(questions.filter(({ name }) => name.startsWith('order.'))).toEqual([]);
  });

  it('still stands, and in a good tone, where words and days are skipped', () => {
    for (const { reply } of rendersOf(body, true)) {
      const lines = reply.text.split('\n');
      expect(lines[0]).toMatch(/Sanne ?[,!]$/);
      expect(lines.slice(-2)).toEqual(['Noor', 'Het Theehuisje']);
      expect(reply.text).not.toContain('…');
      expect(checkTone(reply.text, body.language), reply.text).toEqual([]);
    }
  });
});

describe('no two starters of a language', () => {
  it.each(FILES.map(({ language }) => language))('share a sentence: %s', (language) => {
    const said = new Map<string, string>();
    for (const body of BODIES.filter((each) => each.language === language)) {
      for (const sentence of new Set(textsOf(body).flatMap(sentencesOf))) {
        const other = said.get(sentence) ?? body.starter.id;
        expect(other, sentence).toBe(body.starter.id);
        said.set(sentence, other);
      }
    }
  });
});

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:;])\s+|\n+/)
    .map((sentence) => sentence.toLowerCase())
    .filter((sentence) => sentence.split(' ').length >= OWN_SENTENCE);
}

describe('startersOf', () => {
  const one = (language: string, title: string, bodies: Record<string, string[]>) =>
    readStarters({
      language,
      starters: [{ id: 'late', title, tags: [title], folder: title, paths: ['save-first'], ...bodies }],
    });
  const nl = one('nl', 'Te laat', { formal: ['Dag,', '', 'u'], informal: ['Hoi,'] });
  const en = one('en', 'Late', { any: ['Hi,'] });
  const fr = one('fr', 'En retard', { formal: ['Bonjour,'], informal: ['Salut,'] });

  it('brings the languages of one starter together', () => {
    expect(startersOf([en, nl], 'nl')).toEqual([
      {
        id: 'late',
        content: {
          title: 'Te laat',
          shortcut: '',
          folder: 'Te laat',
          tags: ['Te laat'],
          paths: ['save-first'],
          shared: false,
          variants: [
            { language: 'nl', register: 'formal', body: 'Dag,\n\nu' },
            { language: 'nl', register: 'informal', body: 'Hoi,' },
            { language: 'en', register: null, body: 'Hi,' },
          ],
        },
      },
    ]);
  });

  it.each([
    ['fr', [en, nl, fr], 'En retard'],
    ['de', [en, nl, fr], 'Te laat'],
    ['de', [fr, en], 'Late'],
    ['de', [fr], 'En retard'],
  ])('names it for %s as well as it can', (language, files, title) => {
    expect(startersOf(files, language)[0]?.content.title).toBe(title);
  });

  it('keeps the order of the list, and leaves out what no file has', () => {
    const ids = startersOf([...FILES].reverse(), 'en').map(({ id }) => id);
    expect(ids).toEqual([...STARTER_IDS]);
    expect(startersOf([], 'en')).toEqual([]);
  });
});

describe('readStarters', () => {
  const starter = { id: 'late', title: 'Late', tags: [], folder: 'Delivery', paths: [], any: ['Hi'] };
  const file = (...starters: object[]) => ({ language: 'en', starters });

  it('takes a well-formed file', () => {
    expect(readStarters(file(starter)).starters).toHaveLength(1);
  });

  it.each([
    ['nothing', null],
    ['another language', { ...file(starter), language: 'es' }],
    ['an unknown starter', file({ ...starter, id: 'latest' })],
    ['the same one twice', file(starter, starter)],
    ['an unknown path', file({ ...starter, paths: ['leave'] })],
    ['no title', file({ ...starter, title: ' ' })],
    ['a text that is no list of lines', file({ ...starter, any: 'Hi' })],
    ['an empty text', file({ ...starter, any: [] })],
    ['a text that is too long', file({ ...starter, any: ['x'.repeat(20_001)] })],
    ['one register without the other', file({ ...starter, any: undefined, formal: ['Hi'] })],
    ['a register beside one for all', file({ ...starter, formal: ['Hi'], informal: ['Hi'] })],
  ])('refuses %s', (_, json) => {
    expect(() => readStarters(json)).toThrow();
  });
});
