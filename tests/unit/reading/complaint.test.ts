import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const read = (text: string, subject = '') => readMessage(text, { subject, customerName: null });

const COMPLAINTS: Record<string, string> = {
  'polite, Dutch':
    'Beste,\n\nVorige week kwam de theepot aan, waarvoor dank. Helaas zit er een barst in de tuit en loopt de thee over tafel. Zou u mij een andere kunnen sturen?',
  'furious, Dutch':
    'Dit is echt schandalig! Al drie keer gebeld, niemand belt terug en mijn geld heb ik nog steeds niet. Ik wil VANDAAG een oplossing.',
  'sarcastic, Dutch':
    'Knap hoor, een regenjas die na één keer buien doorweekt is. Waarvoor heb ik dan betaald?',
  Flemish:
    'Dag, de zetel is toegekomen maar de linkerpoot is gebroken en ge hebt de schroeven er niet bij gestoken. Ben wel ontgoocheld.',
  'polite, English':
    'Hello, the blanket arrived on Tuesday but it is a single and I ordered a king size. Could you let me know what we do now?',
  'furious, English':
    'This is a joke. Third email, still no answer, and the heater you sent is dangerous. I want my money back.',
  'sarcastic, English':
    'Great job. I ordered six glasses and received four glasses and a lot of sharp confetti.',
  'one flaw in much praise, English':
    'Lovely shop and fast delivery, thank you! Only the zip of the tent is broken, so we slept with the door open.',
  German:
    'Guten Tag, der Wasserkocher ist angekommen, aber der Deckel fehlt und er funktioniert nicht. Ich bitte um Ersatz.',
  French:
    "Bonjour, j'ai reçu la lampe hier mais l'abat-jour est cassé et il manque l'ampoule. Je souhaite un remboursement.",
};

const OTHERS: Record<string, string> = {
  'praise in swear words, Dutch':
    'Godverdomme wat een goede koffie. Ziek goed. Jullie zijn toppers, bedankt!',
  'praise in swear words, English':
    'Holy hell this chili sauce is insanely good. Damn good. Thank you so much!',
  'question, Dutch':
    'Hallo, hebben jullie deze trui ook in maat 44? En is het mogelijk om hem in Gent op te halen?',
  'question, English': 'Hi, do you ship to Ireland, and how much is it for two boxes?',
  'what if, Dutch':
    'Stel dat de vaas onderweg kapot gaat, wie betaalt dat dan? Ik wil dat graag weten voordat ik bestel.',
  'what if, English': 'Before I order: what happens if it arrives damaged?',
  'thanks after it was solved, Dutch':
    'Dank je wel! De nieuwe kast is vandaag gekomen en het probleem is helemaal opgelost. Wat een service.',
  'thanks after it was solved, English':
    'All sorted now, the replacement arrived this morning. Thanks for sorting it so quickly!',
  'own mistake, Dutch':
    'Foutje van mij, ik heb per ongeluk de verkeerde kleur gekozen. Kan ik dat nog wijzigen?',
  'another shop, English': 'My previous supplier sent broken cups all the time. Do you offer samples?',
  'out of office, English':
    'Automatic reply: I am out of the office until Monday. For urgent problems call my colleague.',
  'litotes, English': 'Not bad at all. I looked for something to complain about and cannot fault it.',
  'question, German': 'Hallo, habt ihr die Jacke auch in Grün? Und fällt sie groß aus?',
  'solved, German': 'Hat sich erledigt, das Paket ist eben angekommen. Vielen Dank!',
  'praise, French':
    'Livraison rapide, produit parfait, je ne suis pas déçue. Je recommande, merci beaucoup !',
  'question, French': 'Bonjour, quelle taille conseillez-vous pour 1m80 ? Merci',
};

describe('complaint', () => {
  test.each(Object.entries(COMPLAINTS))('is one: %s', (_, text) => {
    const { complaint, points, newest } = read(text);
    expect(complaint.value).toBe(true);
    expect(complaint.because.length).toBeGreaterThan(0);
    for (const words of complaint.because) expect(newest).toContain(words);
    expect(points.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(OTHERS))('is none: %s', (_, text) => {
    expect(read(text).complaint).toEqual({ value: false, because: [] });
    expect(read(text).points).toEqual([]);
  });

  test('anger in the quoted history is not anger now', () => {
    const text =
      'Super, heel erg bedankt voor de snelle hulp!\n\nOp 4 mei 2026 om 10:12 schreef Lotte:\n> Dit is belachelijk, de tafel is kapot en niemand reageert.';
    expect(read(text).complaint.value).toBe(false);
  });

  test('the subject speaks when nothing else was written', () => {
    const reading = read('', 'Pakket nooit ontvangen, bestelling 88213');
    expect(reading.newest).toBe('Pakket nooit ontvangen, bestelling 88213');
    expect(reading.complaint.value).toBe(true);
    expect(reading.orderNumbers).toEqual([{ text: '88213', start: 35 }]);
  });
});

describe('a plain complaint, whatever the models make of it', () => {
  test.each([
    'De vaas is kapot aangekomen <script>alert(1)</script>. Ik ben boos en wil mijn geld terug 🎈',
    'De lamp kwam met een kapotte schakelaar aan. Ik ben teleurgesteld, want ik had hem speciaal voor de logeerkamer gekocht. Kan ik een nieuwe krijgen?',
    'The lamp arrived with a broken switch. I am disappointed, as I had bought it for the guest room. Could you send me a new one, please?',
    'Die Lampe kam mit einem kaputten Schalter an. Ich bin enttäuscht, denn ich hatte sie extra für das Gästezimmer gekauft. Kann ich eine neue bekommen?',
    'La lampe est arrivée avec un interrupteur cassé. Je suis déçu, je l’avais achetée pour la chambre d’amis. Puis-je en recevoir une autre ?',
  ])('%s', (text) => {
    expect(read(text).complaint.value).toBe(true);
  });
});

describe('points', () => {
  test('each grievance is a span of its own, in order', () => {
    const { points, newest } = read(
      'Hallo, ik heb een klacht.\nDe lamp werkt niet. De handleiding ontbreekt. De kleur vind ik mooi.',
    );
    expect(points.map(({ text }) => text)).toEqual(['De lamp werkt niet.', 'De handleiding ontbreekt.']);
    for (const { text, start } of points) expect(newest.slice(start, start + text.length)).toBe(text);
  });

  test('of a long sentence only the clause that tells it', () => {
    const { points } = read(
      'We were so looking forward to the garden party on Saturday with the whole family and all of our neighbours, but the gazebo was missing two of its poles.',
    );
    expect(points.map(({ text }) => text)).toEqual(['the gazebo was missing two of its poles.']);
  });
});

describe('expected, feelings and repeat', () => {
  test('shows what they expected', () => {
    const { expected } = read(
      'De fiets heeft geen bel. Op de site stond dat er een bel bij zat. De kleur klopt ook niet.',
    );
    expect(expected?.text).toBe('Op de site stond dat er een bel bij zat.');
  });

  test('names the feeling by its words', () => {
    const { feelings } = read('Ik ben erg teleurgesteld, de jurk is gescheurd.');
    expect(feelings[0]).toEqual({ value: 'disappointed', because: ['teleurgesteld'] });
  });

  test.each([
    'Dit is mijn derde mail over de kapotte stoel.',
    'Once again no answer to my message about the broken chair. I already emailed you on Monday.',
    'Ich habe Ihnen bereits geschrieben, der Stuhl ist kaputt.',
    'Toujours pas de réponse à mon message, la chaise est cassée.',
  ])('knows that they wrote before: %s', (text) => {
    const { repeat } = read(text);
    expect(repeat?.value).toBe(true);
    for (const words of repeat?.because ?? []) expect(text).toContain(words);
  });

  test('a first mail is no repeat', () => {
    expect(read('De stoel kwam gisteren kapot aan. Wat nu?').repeat).toBeNull();
    expect(read('De schoenen laten los en ik heb ze pas vier keer aangehad.').repeat).toBeNull();
  });
});
