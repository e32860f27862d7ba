import { describe, expect, it } from 'vitest';
import { gist, plainSource } from '@/lib/replies/templates/plain.ts';
import {
  type Fit,
  type SearchedTemplate,
  templateSearch,
  templateSearchInTurns,
} from '@/lib/replies/templates/search.ts';

const NOW = '2026-11-30T09:00:00.000Z';
const FIT: Fit = { language: null, path: null, now: NOW };

type Change = Partial<SearchedTemplate> & { body?: string; language?: 'nl' | 'en' | 'de' | 'fr' | null };

function template(id: string, title: string, { body = '', language = null, ...change }: Change = {}) {
  const variants = [{ language, register: null, body }];
  const empty = { shortcut: '', folder: '', tags: [], paths: [], uses: 0, lastUsedAt: null };
  return { id, title, variants, ...empty, ...change } satisfies SearchedTemplate;
}

function find(shelf: readonly SearchedTemplate[], words: string, fit: Partial<Fit> = {}): string[] {
  const { best } = templateSearch(shelf).find(words, { ...FIT, ...fit });
  return best.map(({ template: { id } }) => id);
}

describe('what is searched', () => {
  const shelf = [
    template('body', 'Iets', { body: 'Stuur je pakket **retour** naar {{ shop.name }}' }),
    template('folder', 'Anders', { folder: 'Levering/Retour' }),
    template('tag', 'Nog iets', { tags: ['post', 'retour'] }),
    template('title', 'Een retour aanvragen'),
    template('shortcut', 'Terugsturen', { shortcut: 'retour' }),
    template('second', 'Twee talen', {
      variants: [
        { language: 'nl', register: 'formal', body: 'Goedemorgen' },
        { language: 'en', register: null, body: 'Your umbrella is here' },
      ],
    }),
    template('none', 'Heel wat anders', { body: '{% if retour %}[hier](https://retour.example){% endif %}' }),
  ];

  it('is shortcut, title, tags, folder and every text, and it counts in that order', () => {
    expect(find(shelf, 'retour')).toEqual(['shortcut', 'title', 'tag', 'folder', 'body']);
    expect(find(shelf, 'umbrella')).toEqual(['second']);
    expect(find(shelf, 'goedemorgen')).toEqual(['second']);
  });

  it('is no tag, variable or address of a text', () => {
    expect(find(shelf, 'shop')).toEqual([]);
    expect(find(shelf, 'example')).toEqual([]);
    expect(find(shelf, 'hier')).toEqual(['none']);
    expect(find([template('open', '', { body: '{{ open {% ended' })], 'ended')).toEqual(['open']);
  });

  it('is each word that was typed, wherever it stands and in any order', () => {
    const mixed = [
      template('both', 'Geld terug', { tags: ['retour'], body: 'binnen een week' }),
      template('one', 'Geld terug'),
    ];
    expect(find(mixed, 'week ret geld')).toEqual(['both']);
    expect(find(mixed, 'geld ret week')).toEqual(['both']);
    expect(find(mixed, 'geld zeppelin')).toEqual([]);
    expect(find(mixed, 'geld geld')).toEqual(['both', 'one']);
  });

  it('is found by beginnings, the word itself first', () => {
    const alike = [template('longer', 'Retourneren'), template('word', 'Retour')];
    expect(find(alike, 'r')).toEqual(['word', 'longer']);
    expect(find(alike, 'retour')).toEqual(['word', 'longer']);
    expect(find(alike, 'retourn')).toEqual(['longer']);
  });
});

describe('words put together of others', () => {
  const shelf = [
    template('body', 'Verzending', { body: 'Het gratisretourlabel zit in de doos', language: 'nl' }),
    template('word', 'Retour', { language: 'nl' }),
    template('german', 'Rücksendeetikett', { language: 'de' }),
    template('any', 'Kleurstaalkaart'),
  ];

  it('are found by what is in their middle, behind those that begin so', () => {
    expect(find(shelf, 'retour')).toEqual(['word', 'body']);
    expect(find(shelf, 'label')).toEqual(['body']);
    expect(find(shelf, 'etikett')).toEqual(['german']);
    expect(find(shelf, 'staal')).toEqual(['any']);
  });

  it('are no more than that: not by three letters, nor across two words, nor in English and French', () => {
    expect(find(shelf, 'abe')).toEqual([]);
    expect(find([template('two', 'gratis retour')], 'atisreto')).toEqual([]);
    const other = [
      template('en', 'Unavailable', { language: 'en' }),
      template('fr', 'Invraisemblable', { language: 'fr' }),
    ];
    expect(find(other, 'able')).toEqual([]);
    expect(find(other, 'semblable')).toEqual([]);
  });
});

describe('slips of the hand', () => {
  const shelf = [
    template('return', 'Retour'),
    template('delivery', 'Leveringsbevestiging'),
    template('fast', 'Snel'),
  ];

  it.each(['retuor', 'retoir', 'reour', 'rettour', 'wetour', 'etour', 'retou5', 'rteo'])(
    'one is forgiven: %s',
    (words) => {
      expect(find(shelf, words)).toEqual(['return']);
    },
  );

  it.each([
    'leverngsbevestigng',
    'levreingsbevetsiging',
    'elveringsbevestigingg',
    'xleveringsbxev',
    'leevringx',
  ])('two are in a long word: %s', (words) => {
    expect(find(shelf, words)).toEqual(['delivery']);
  });

  it.each(['sel', 'rteuor', 'retxx', 'lxvxrxngsbevestiging'])('no more are: %s', (words) => {
    expect(find(shelf, words)).toEqual([]);
  });

  it('are not looked for where a word is as it was typed, unless all words together need one', () => {
    const months = [template('march', 'Maart'), template('card', 'Kaart op maat')];
    expect(find(months, 'maart')).toEqual(['march']);
    expect(find(months, 'baart')).toEqual(['card', 'march']);
    expect(find(months, 'maart op')).toEqual(['card']);
  });

  it('come behind what is in the middle of a word, and two behind one', () => {
    const middle = [template('slip', 'Levering'), template('middle', 'Thuislevring')];
    expect(find(middle, 'levring')).toEqual(['middle', 'slip']);
    const near = [template('two', 'Bezorginxyz'), template('one', 'Bezorgingen')];
    expect(find(near, 'bezorgignen')).toEqual(['one']);
    expect(find(near, 'bezogrinxaz')).toEqual(['two']);
  });
});

describe('letters that are written in several ways', () => {
  it.each([
    ['Één élève', 'een eleve'],
    ['Een eleve', 'ÉÉN ÉLÈVE'],
    ['Garçon', 'garc\u0327on'],
    ['Größe', 'grosse'],
    ['GROẞE STRASSE', 'große straße'],
    ['Nos vœux', 'voeux'],
    ['Ĳsland bij nacht', 'ijsland'],
    ['Ijsland', 'ĳsland'],
    ['ﬁche', 'fiche'],
    ['Smørrebrød', 'smorrebrod'],
    ['re\u00adtour', 'retour'],
    ['Привет', 'привет'],
    ['𝐑𝐞𝐭𝐨𝐮𝐫 📦', 'retour'],
    ['foto’s', 'foto'],
  ])('%s by %s', (title, words) => {
    expect(find([template('it', title), template('other', 'Zeppelin')], words)).toEqual(['it']);
  });
});

describe('who comes first', () => {
  const titled = (id: string, change: Change = {}) => template(id, 'Dank', change);

  it('is its very shortcut, with its prefix or without, whatever else fits better', () => {
    const shelf = [
      titled('title', { language: 'nl', uses: 9, lastUsedAt: NOW, shortcut: 'dank-nl', tags: ['dank'] }),
      template('meant', 'Thanks', { shortcut: 'dank', language: 'en' }),
    ];
    expect(find(shelf, 'dank', { language: 'nl' })[0]).toBe('meant');
    expect(find(shelf, ' ;Dank ', { language: 'nl' })[0]).toBe('meant');
    expect(find(shelf, 'dank-nl')).toEqual(['title']);
  });

  it('is what the words fit best, before what fits the ticket', () => {
    const shelf = [
      template('text', 'Bericht', { body: 'dank', language: 'nl' }),
      titled('title', { language: 'en' }),
    ];
    expect(find(shelf, 'dank', { language: 'nl' })).toEqual(['title', 'text']);
  });

  it.each(['dank', ''])('is what fits path and language, and who has neither comes behind: "%s"', (words) => {
    const shelf = [
      titled('neither', { language: 'en', paths: ['part'] }),
      titled('path', { language: 'en', paths: ['ask-first'] }),
      titled('language', { language: 'nl', paths: ['part'] }),
      titled('any'),
      titled('both', { language: 'nl', paths: ['save-first', 'ask-first'] }),
    ];
    const order = find(shelf, words, { language: 'nl', path: 'ask-first' });
    expect(order[0]).toBe('both');
    expect(order.slice(-2)).toEqual(['path', 'neither']);
    expect(find(shelf, words)).toHaveLength(5);
  });

  it('is one with a variant in the language, before one for any', () => {
    const variants = (['de', 'fr'] as const).map((language) => ({ language, register: null, body: '' }));
    const shelf = [titled('any'), titled('french', { variants }), titled('english', { language: 'en' })];
    expect(find(shelf, 'dank', { language: 'fr' })).toEqual(['french', 'any', 'english']);
  });

  it.each(['dank', ''])('is what was used lately, then what is used most, then the title: "%s"', (words) => {
    const shelf = [
      template('never-b', 'Dank b'),
      template('never-a', 'Dank á'),
      template('long-ago', 'Dank', { uses: 500, lastUsedAt: '2025-01-01T00:00:00.000Z' }),
      template('week', 'Dank', { uses: 2, lastUsedAt: '2026-11-26T00:00:00.000Z' }),
      template('week-often', 'Dank', { uses: 40, lastUsedAt: '2026-11-25T00:00:00.000Z' }),
      template('today', 'Dank', { uses: 1, lastUsedAt: '2026-11-30T08:00:00.000Z' }),
      template('broken', 'Dank c', { lastUsedAt: 'yesterday' }),
    ];
    expect(find(shelf, words)).toEqual([
      'today',
      'week-often',
      'week',
      'long-ago',
      'never-a',
      'never-b',
      'broken',
    ]);
  });
});

describe('what it gives', () => {
  it.each(['', '  ', '; !'])('is all where there are no words: "%s"', (words) => {
    expect(find([template('a', 'A'), template('b', 'B')], words)).toEqual(['a', 'b']);
    expect(templateSearch([]).find(words, FIT)).toEqual({ total: 0, best: [] });
  });

  it('is no more than anybody reads, and how many there are', () => {
    const many = Array.from({ length: 300 }, (_, n) => template(String(n), `Sjabloon ${n}`));
    const { best, total } = templateSearch(many).find('sjabloon', FIT);
    expect([best.length, total]).toEqual([50, 300]);
  });

  it.each([
    ['Retour aanvragen', 'aan ret', ['Ret', 'aan']],
    ['Een gratisretourlabel', 'retour', ['retour']],
    ['Retour aanvragen', 'retuor', ['Retour']],
    ['Élève, ça va', 'elev ca', ['Élèv', 'ça']],
    ['E\u0301le\u0300ve', 'ele', ['E\u0301le\u0300']],
    ['Straße', 'stras', ['Straß']],
    ['Straße', 'strass', ['Straß']],
    ['📦 Pakket 𝐤𝐰𝐢𝐣𝐭', 'kwij pak', ['Pak', '𝐤𝐰𝐢𝐣']],
    ['Terug', 'iets', []],
    ['Retour retourneren', 'r retour', ['Retour', 'retour']],
  ])('is the letters of the title too: %s, %s', (title, words, marked) => {
    const { best } = templateSearch([template('it', title, { body: 'iets' })]).find(words, FIT);
    expect(best[0]?.matched.map(({ start, end }) => title.slice(start, end))).toEqual(marked);
  });
});

describe('with thousands', () => {
  const words = 'pakket retour lever bestel gratis label betaal terug stuur doos'.split(' ');
  const shelf = Array.from({ length: 2_000 }, (_, at) =>
    template(String(at), `${words[at % 10]}${words[(at * 7) % 9]} ${at}`, {
      body: Array.from({ length: 60 }, (_, n) => `${words[(at + n) % 10]}${(at * n) % 997}`).join(' '),
    }),
  );

  it('gives way while it is made ready, and finds the same', async () => {
    let turns = 0;
    const search = await templateSearchInTurns(shelf, async () => {
      turns += 1;
    });
    expect(turns).toBeGreaterThan(3);
    for (const typed of ['', 'retour', 'labl terug', '1999'])
      expect(search.find(typed, FIT)).toEqual(templateSearch(shelf).find(typed, FIT));
  });
});

describe('texts made to take long', () => {
  /** Twice the text may take twice as long, and some: for what is not linear it is four times. */
  const LONG = 300_000;
  it.each([
    ['tags that never end', '{%'],
    ['variables that never end', '{{'],
    ['links that never end', ']('],
    ['links in links', '](a'],
    ['one word', 'a'],
    ['words that are new', null],
    ['accents', '\u0301'],
    ['letters that are several', 'ß'],
    ['halves of characters', '\ud800'],
  ])('are read once: %s', (_, piece) => {
    const long = (length: number) =>
      piece === null
        ? Array.from({ length: length / 7 }, (_, at) => `w${at}`).join(' ')
        : piece.repeat(length / piece.length);
    const start = performance.now();
    const search = templateSearch([template('it', 'Het', { body: long(LONG) })]);
    search.find('het', FIT);
    search.find(long(LONG), FIT);
    search.find('zxzxzxzxzxzxzx', FIT);
    // Some 20 ms; what is not linear takes minutes.
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

it('reads words that are made to be mixed up as fast as others', () => {
  // In the usual sum of letters × 31 all of these make one number.
  const words = Array.from({ length: 2 ** 16 }, (_, at) =>
    Array.from({ length: 16 }, (_, bit) => ((at >> bit) & 1 ? 'aw' : 'c9')).join(''),
  );
  const start = performance.now();
  const search = templateSearch([template('it', 'Het', { body: words.join(' ') })]);
  expect(search.find(words[999] ?? '', FIT).total).toBe(1);
  expect(performance.now() - start).toBeLessThan(2_000);
});

describe('what a template says', () => {
  it('is its words without marks and tags', () => {
    expect(
      plainSource(
        '**Dag** {{ customer.name | upcase }}{% if a %}, [hier](https://a.example){% endif %}{{ cursor }}',
      ),
    ).toBe('Dag …, hier');
  });

  it('goes past a greeting, and ends in time', () => {
    expect(gist('Dag {{ customer.first_name }},\n\nFijn dat je schrijft.\nGroet')).toBe(
      'Fijn dat je schrijft. Groet',
    );
    expect(gist('Alleen dit,')).toBe('Alleen dit,');
    expect(gist('woord '.repeat(100))).toHaveLength(160);
    expect(gist('')).toBe('');
  });
});
