import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const read = (text: string) => readMessage(text, { subject: '', customerName: null });

describe('language', () => {
  test.each([
    ['nl', 'Wanneer komt mijn pakje? Ik heb het al betaald.'],
    ['en', 'When does my parcel arrive? I have already paid for it.'],
    ['de', 'Wann kommt mein Paket? Ich habe es schon bezahlt.'],
    ['fr', "Quand arrive mon colis ? Je l'ai déjà payé."],
  ])('%s', (language, text) => {
    const finding = read(text).language;
    expect(finding?.value).toBe(language);
    for (const word of finding?.because ?? []) expect(text).toContain(word);
  });

  test.each(['', 'ok', '20113', '👍👍', 'Здравствуйте, где мой заказ', 'أين طلبي'])('unsure: %j', (text) => {
    expect(read(text).language).toBeNull();
  });
});

describe('register', () => {
  test.each([
    ['Kunt u mij zeggen wanneer uw koerier komt? Ik wacht al een dag.', 'formal'],
    ['Kun je even kijken waar mijn pakje is? Ik heb het nodig.', 'informal'],
    [
      'Ge hebt mij de verkeerde maat gestuurd, geef mij uw adres eens door en ik breng het terug.',
      'informal',
    ],
    ['Ik vraag u om dit op te lossen, jullie site klopt niet.', 'formal'],
    ['Guten Tag, können Sie mir bitte sagen, wann das Paket kommt?', 'formal'],
    ['Hi, kannst du mir sagen, wann das Paket kommt?', 'informal'],
    ['Bonjour, pouvez-vous me dire quand arrive votre colis ? Je suis là demain.', 'formal'],
    ['Salut, tu peux me dire quand arrive mon colis ? Je suis là demain.', 'informal'],
    ['Geachte heer, het pakket is er nog niet. Graag een reactie.', 'formal'],
  ])('%s → %s', (text, register) => {
    expect(read(text).register?.value).toBe(register);
  });

  test.each([
    'Die Tasse ist schön. Sie hat einen Sprung und ich bin traurig.',
    'Het pakje is er nog niet en ik heb het nodig.',
    'The parcel is not here and you have not answered.',
  ])('unsure: %s', (text) => {
    expect(read(text).register).toBeNull();
  });
});
