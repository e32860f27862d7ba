import { describe, expect, it } from 'vitest';
import { missingIn } from '../../../../lib/replies/tone/missing.ts';

const NOOR = { firstName: 'Noor', points: ['de rits van de jas is kapot'] };

describe('missingIn', () => {
  it('misses nothing in a whole reply', () => {
    const text =
      'Dag Noor,\n\nDank je dat je het meldt. De rits van je jas laat los. Ik stuur je vrijdag een nieuwe jas.\n\nSam';
    expect(missingIn(text, 'nl', NOOR)).toEqual([]);
  });

  it('says what is not there', () => {
    const text = 'Beste klant,\n\nWij hebben uw mail gelezen en wij gaan dit alles rustig voor u nakijken.';
    expect(missingIn(text, 'nl', NOOR)).toEqual(['name', 'thanks', 'own-words', 'next-step']);
  });

  it('asks for no name or words that are not known', () => {
    const text = 'Beste klant,\n\nDank u. Ik bel u morgen om tien uur over alles wat er gebeurd is.';
    expect(missingIn(text, 'nl', { firstName: null, points: [] })).toEqual([]);
  });

  it('takes a surname in the greeting, an inflected word and a quotation', () => {
    const context = { firstName: 'Anna', points: ['the zips broke after a week'] };
    const text =
      'Dear Mrs Hill,\n\nThank you for writing. You say “the zip came off”. I will send a new one by Friday.';
    expect(missingIn(text, 'en', context)).toEqual(['own-words']);
    expect(missingIn(text.replace('zip came off', 'zips broke'), 'en', context)).toEqual([]);
  });

  it('wants a day beside what is done', () => {
    const context = { firstName: null, points: [] };
    const reply = (step: string) =>
      `Liebe Frau Hill,\n\ndanke für die Fotos und die genaue Beschreibung. ${step}`;
    expect(missingIn(reply('Ich schicke Ihnen eine neue Lampe.'), 'de', context)).toEqual(['next-step']);
    expect(missingIn(reply('Am Montag schicke ich Ihnen eine neue.'), 'de', context)).toEqual([]);
  });

  it('takes a day of the customer’s quotation for no step', () => {
    const text =
      'Bonjour Noor,\n\nMerci de me le dire. Vous écrivez « il arrive lundi », et je comprends votre déception.';
    expect(missingIn(text, 'fr', { firstName: 'Noor', points: [] })).toEqual(['next-step']);
  });

  it('waits until there is something of a reply', () => {
    expect(missingIn('Dag,\n\nWij kijken', 'nl', NOOR)).toEqual([]);
  });
});
