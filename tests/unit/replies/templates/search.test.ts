import { describe, expect, it } from 'vitest';
import { gist, plainSource } from '@/lib/replies/templates/plain.ts';
import { type SearchedTemplate, templateSearch } from '@/lib/replies/templates/search.ts';

function template(id: string, title: string, change: Partial<SearchedTemplate> = {}): SearchedTemplate {
  return { id, title, shortcut: '', body: '', language: null, ...change };
}

const SHELF = [
  template('body', 'Iets anders', { body: 'Stuur je pakket **retour** naar {{ shop.name }}' }),
  template('title', 'Retour aanvragen', { body: 'Dat kan' }),
  template('shortcut', 'Terugsturen', { shortcut: 'retour' }),
  template('accent', 'Één foto, élève', { body: 'Garçon' }),
  template('english', 'Money back', { language: 'en', body: 'Send your parcel back' }),
  template('dutch', 'Pakket onderweg', { language: 'nl', body: 'Je parcel is onderweg' }),
];
const search = templateSearch(SHELF);
const ids = (words: string, language: 'nl' | 'en' | 'de' | 'fr' | null = null) =>
  search.find(words, language).best.map(({ id }) => id);

describe('searching templates', () => {
  it('without words gives all, in their order', () => {
    expect(ids('  ')).toEqual(SHELF.map(({ id }) => id));
    expect(ids('; !')).toEqual(SHELF.map(({ id }) => id));
    expect(search.find('', null).total).toBe(6);
  });

  it('finds shortcut, title and text, in that order', () => {
    expect(ids('retour')).toEqual(['shortcut', 'title', 'body']);
  });

  it('finds by the beginnings of words, all of them', () => {
    expect(ids('pak ret')).toEqual(['body']);
    expect(ids('retour aan')).toEqual(['title']);
    expect(ids('retour zeppelin')).toEqual([]);
    expect(ids('etour')).toEqual(['shortcut', 'title', 'body']);
    expect(ids('onderweg onderweg')).toEqual(['dutch']);
  });

  it.each(['een foto', 'ÉÉN FOTO', 'eleve', 'garcon', 'garçon'])(
    'takes no notice of accents and capitals: %s',
    (words) => {
      expect(ids(words)).toEqual(['accent']);
    },
  );

  it.each(['retuor', 'retoir', 'reour', 'rettour', 'wetour'])('forgives a slip: %s', (words) => {
    expect(ids(words)).toEqual(['shortcut', 'title', 'body']);
  });

  it('forgives none in a short word, nor two, nor where the word as it is typed is there', () => {
    expect(ids('fto')).toEqual([]);
    expect(ids('rteuor')).toEqual([]);
    const shelf = [template('march', 'Maart'), template('card', 'Kaart')];
    expect(templateSearch(shelf).find('maart', null).total).toBe(1);
    expect(templateSearch(shelf).find('baart', null).total).toBe(2);
  });

  it('puts the language of the mail first, and the very shortcut above that', () => {
    expect(ids('parcel', 'en')).toEqual(['english', 'dutch']);
    expect(ids('parcel', 'nl')).toEqual(['dutch', 'english']);
    expect(ids('', 'en').at(-1)).toBe('dutch');
    const shelf = [
      template('nl', 'Dank', { language: 'nl' }),
      template('en', 'Thanks', { shortcut: 'dank', language: 'en' }),
    ];
    expect(
      templateSearch(shelf)
        .find('dank', 'nl')
        .best.map(({ id }) => id),
    ).toEqual(['en', 'nl']);
  });

  it('gives no more than anybody reads, and says how many there are', () => {
    const many = Array.from({ length: 300 }, (_, n) => template(String(n), `Sjabloon ${n}`));
    const { best, total } = templateSearch(many).find('sjabloon', null);
    expect([best.length, total]).toEqual([50, 300]);
  });

  it('does not look for one or two letters in texts', () => {
    expect(ids('da')).toEqual([]);
    expect(ids('dat')).toEqual(['title']);
  });
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
