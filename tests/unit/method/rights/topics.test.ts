import { describe, expect, it } from 'vitest';
import { topicsIn } from '../../../../lib/method/rights/topics.ts';
import type { Topic } from '../../../../lib/method/rights/types.ts';
import { readMessage } from '../../../../lib/reading/read.ts';

function topics(text: string): Topic[] {
  return found(text).map(({ value }) => value);
}

function found(text: string) {
  return topicsIn(readMessage(text, { subject: '', customerName: null }));
}

describe('what a message is about', () => {
  it.each<[Topic, string]>([
    ['return', 'Goedemorgen, de lamp is toch te groot voor onze kamer. Hoe kan ik hem terugsturen?'],
    [
      'return',
      'Hello, the rug does not suit our room after all. I would like to return it, how does that work?',
    ],
    ['return', 'Guten Tag, der Teppich passt leider nicht zu uns. Ich möchte ihn gerne zurückschicken.'],
    ['return', 'Bonjour, le tapis ne va pas avec notre salon. Je voudrais le renvoyer, comment faire ?'],
    ['refund', 'Vier weken geleden alles ingeleverd op het postpunt, en ik wacht nog altijd op mijn geld.'],
    ['refund', 'You got the parcel three weeks ago and I am still waiting for my refund.'],
    ['refund', 'Das Paket liegt seit drei Wochen bei Ihnen, und ich warte immer noch auf meine Erstattung.'],
    ['refund', 'Vous avez le colis depuis trois semaines et je ne suis toujours pas remboursée.'],
    ['defect', 'Het handvat van de pan is na twee weken gebroken en dat kan toch niet de bedoeling zijn.'],
    ['defect', 'The handle of the pan is broken after only two weeks, which cannot be right.'],
    ['defect', 'Der Griff der Pfanne ist nach zwei Wochen kaputt, das kann doch nicht sein.'],
    ['defect', 'La poignée de la poêle est cassée après deux semaines, ce n’est pas normal.'],
    ['defect', 'Jullie hebben de verkeerde kleur gestuurd: ik koos groen en dit is grijs.'],
    ['late', 'De stoelen zijn nog steeds niet geleverd, terwijl ons feest zaterdag is.'],
    ['late', 'My chairs still have not been delivered, they are delayed again and our party is on Saturday.'],
    ['late', 'Die Stühle sind immer noch nicht angekommen, und am Samstag ist unser Fest.'],
    ['late', 'Les chaises ne sont toujours pas livrées, la commande est en retard et la fête est samedi.'],
    ['lost', 'De bezorger heeft het bij de buren afgegeven, zegt hij, maar die weten nergens van.'],
    ['lost', 'It is marked as delivered, but nobody here has seen it.'],
    ['lost', 'Das Paket wurde angeblich zugestellt, hier hat es aber niemand gesehen.'],
    ['lost', 'Le colis est indiqué comme livré, mais personne ici ne l’a vu.'],
  ])('%s: %s', (topic, text) => {
    expect(topics(text)).toContain(topic);
  });

  it('tells the very words that it rests on', () => {
    const text = 'De kom kwam met een barst aan. Ik wil hem terugsturen, want zo is hij kapot.';
    expect(found(text)).toEqual([
      { value: 'return', because: ['terugsturen'] },
      { value: 'defect', because: ['barst', 'kapot'] },
    ]);
  });

  it('tells each word once, and three at most', () => {
    const [defect] = found('Kapot! Kapot is de kom, het bord is gebroken, met een barst en een deuk erin.');
    expect(defect?.because).toEqual(['Kapot', 'gebroken', 'barst']);
  });

  it.each([
    'Wat een mooie lamp is dit geworden, heel erg bedankt voor de zorg en de snelle levering.',
    'Het glas is gelukkig niet kapot en er zit geen kras op, dank je wel voor het goede inpakken!',
    'Could you tell me whether the blue vase comes in a larger size? I like it very much.',
    'Haben Sie die Vase auch in Blau? Sie gefällt uns wirklich sehr gut, vielen Dank.',
    'Merci pour cette belle lampe, elle n’est pas cassée et nous en sommes ravis.',
    '',
  ])('is nothing certain in %j', (text) => {
    expect(topics(text)).toEqual([]);
  });

  it('is about used goods only where something goes back', () => {
    expect(topics('Ik heb de schoenen twee keer gedragen en nu is de zool gescheurd.')).toEqual(['defect']);
    expect(topics('Mag ik de schoenen terugsturen als ik ze een avond gedragen heb?')).toEqual([
      'return',
      'worn',
    ]);
  });

  it('waits for money only where they wait for it', () => {
    expect(topics('De mixer is stuk gegaan en ik wil graag mijn geld terug.')).toEqual(['defect']);
    expect(topics('De mixer is terug bij jullie, maar ik heb nog geen terugbetaling gezien.')).toContain(
      'refund',
    );
  });

  it('does not read on into the next sentence', () => {
    expect(topics('Waar ik op wacht. Geld speelt daarbij voor mij geen rol, dat weten jullie wel.')).toEqual(
      [],
    );
  });

  it('reads all languages where the language is not known', () => {
    const unknown = { newest: 'kaputt / cassé / broken', language: null };
    expect(topicsIn(unknown)).toEqual([{ value: 'defect', because: ['kaputt', 'cassé', 'broken'] }]);
  });

  it('takes no longer than its length for a message made to be slow', () => {
    const hostile = 'retour geld wacht op zegt niet in de '.repeat(3_000);
    const start = performance.now();
    topicsIn({ newest: hostile, language: null });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
