import { describe, expect, test } from 'vitest';
import { readMessage } from '@/lib/reading/read.ts';

const read = (text: string) => readMessage(text, { subject: '', customerName: null });

/** Told in passing, without a word of anger: each has the words a reader should see as the reason. */
const PLAIN: [string, string][] = [
  [
    'Dag,\nDe boekenplank is binnen. Er zit wel een deukje in de zijkant. Kan daar iets aan gedaan worden?',
    'deukje',
  ],
  ['Bij het uitpakken zag ik een scheurtje in de voering. Heeft u een andere?', 'scheurtje'],
  ['Hallo, het kleed is smaller dan op de site staat.', 'smaller dan op de site'],
  ['In de doos zaten vijf lepels. Ik had er zes besteld.', 'had er zes besteld'],
  ['Het kussen is mooi, alleen is de kleur anders dan op de foto.', 'anders dan op de foto'],
  ['Mijn pakket zou dinsdag komen. Het is nu zaterdag.', 'zou dinsdag komen'],
  ['De bestelling van vorige maand is nog niet binnen.', 'nog niet binnen'],
  ['Ik bestelde de klok in het groen maar kreeg een rode.', 'bestelde de klok in het groen maar kreeg'],
  ['De theemuts is prachtig. Er zat alleen een vlekje op.', 'vlekje'],
  ['Hi, there is a small nick in the edge of the tray. What can you do?', 'nick'],
  ['Hello, the curtains are shorter than it says on the page.', 'shorter than it says'],
  ['The slippers do not fit, they come up very small.', 'do not fit'],
  ['Hi, two of the screws were not in the bag.', 'not in the bag'],
  ['My parcel was meant to be here on Monday. Any news?', 'meant to be here'],
  ['Guten Tag, am Tablett ist eine kleine Macke. Was kann man tun?', 'Macke'],
  ['Die Vorhänge sind kürzer als angegeben.', 'kürzer als angegeben'],
  ['Hallo, im Paket waren nur drei Becher, bestellt waren vier.', 'waren nur drei'],
  ['Bonjour, il y a une petite tache sur le coussin.', 'tache'],
  ['Bonjour, le couvercle n’était pas dans la boîte.', 'n’était pas dans'],
  ['La veste est trop petite, pourtant c’est ma taille.', 'est trop petite'],
];

const NO_COMPLAINT = [
  'Hoe krijg ik een kras uit een geoliede plank?',
  'Is er kans op vlekken als de loper buiten ligt?',
  'Is de klok ook in een andere kleur te krijgen?',
  'De nieuwe klok is er, geen krasje te zien. Dank!',
  'De vervangende vaas is heel aangekomen. Fijn opgelost!',
  'Ik zoek een deken die niet te dun is. Wat raden jullie aan?',
  'Krasvrije pannen, nu met 20% korting op alle maten. Uitschrijven? Klik hier.',
  'Kan het pakket bij de buren? Ik ben dinsdag niet thuis.',
  'How do I get a scratch out of an oiled shelf?',
  'The new tray is here, not a scratch on it. Thank you!',
  'I am after a blanket that isn’t too thin. What do you recommend?',
  'Wie bekomme ich einen Fleck aus Leinen?',
  'Die neue Uhr ist da, diesmal ohne Kratzer. Danke!',
  'Comment enlever une tache sur du lin ?',
  'La nouvelle horloge est arrivée, pas une rayure, merci !',
];

describe('a complaint told plainly', () => {
  test.each(PLAIN)('%s', (text, reason) => {
    const { complaint, points } = read(text);
    expect(complaint.value).toBe(true);
    expect(complaint.because.join(' | ')).toContain(reason);
    expect(points.length).toBeGreaterThan(0);
  });

  test.each(NO_COMPLAINT)('is none: %s', (text) => {
    expect(read(text).complaint).toEqual({ value: false, because: [] });
  });
});

describe('reasons', () => {
  test('what went wrong, not the words around it', () => {
    const { complaint } = read(
      'Laut Ihrer Website sollte die Lampe am Montag kommen. Sie ist immer noch nicht angekommen.',
    );
    expect(complaint.because).toContain('immer noch nicht');
    expect(complaint.because).not.toContain('Laut');
  });

  test('what went wrong comes before what they think of it', () => {
    const { because } = read('Jammer, want ik ben teleurgesteld: de lamp is niet ontvangen.').complaint;
    expect(because[0]).toBe('niet ontvangen');
  });

  test('no bare "terwijl ik"', () => {
    const { because } = read('Er zat maar één hoes in, terwijl ik er twee heb betaald.').complaint;
    expect(because).toEqual(['zat maar']);
  });
});

describe('points', () => {
  const points = (text: string) => read(text).points.map((span) => span.text);

  test('a question is no grievance', () => {
    expect(points('De jas is kapot. Moet ik de kapotte jas terugsturen?')).toEqual(['De jas is kapot.']);
    expect(points('The kettle leaks. Should I send the broken kettle back?')).toEqual(['The kettle leaks.']);
  });

  test('what is asked in the same sentence falls off', () => {
    expect(points('De kan lekt, kan ik hem ruilen?')).toEqual(['De kan lekt']);
  });

  test('asking where it stays is one', () => {
    expect(points('Waar blijft mijn pakket?')).toEqual(['Waar blijft mijn pakket?']);
  });

  test('without greeting and joining word', () => {
    expect(points('Hallo Noor, de kan lekt.')).toEqual(['de kan lekt.']);
    expect(points('En de deksel ontbreekt.')).toEqual(['de deksel ontbreekt.']);
  });

  test('without the cells of a table run together', () => {
    expect(points('The rug is smaller than stated. SizeWebsiteMineRug120 cm100 cm does not match')).toEqual([
      'The rug is smaller than stated.',
    ]);
  });

  test('a date in German ends no sentence', () => {
    expect(points('Die am 28. Oktober gelieferte Lampe flackert.')).toEqual([
      'Die am 28. Oktober gelieferte Lampe flackert.',
    ]);
  });
});

describe('expected', () => {
  const expected = (text: string) => read(text).expected?.text ?? null;

  test.each([
    [
      'De lamp is kapot en te klein. Op de doos staat 60 watt. Ik wil een andere.',
      'Op de doos staat 60 watt.',
    ],
    [
      'De lamp is kapot. Volgens de bevestiging kwam hij maandag. Graag een nieuwe.',
      'Volgens de bevestiging kwam hij maandag.',
    ],
    ['The lamp is broken and too dim. The box says 60 watts. Please send another.', 'The box says 60 watts.'],
    [
      'Die Lampe ist kaputt und zu dunkel. Laut Anzeige hat sie 60 Watt. Bitte senden Sie mir eine neue.',
      'Laut Anzeige hat sie 60 Watt.',
    ],
    [
      "La lampe est cassée et trop faible. Sur la boîte c'est écrit 60 watts. Je voudrais une autre.",
      "Sur la boîte c'est écrit 60 watts.",
    ],
    ['La lampe est cassée. Votre mail dit trois jours. Merci de la changer.', 'Votre mail dit trois jours.'],
  ])('what was said or promised tells more than what they ask for: %s', (text, told) => {
    expect(expected(text)).toBe(told);
  });

  test.each([
    [
      'De lamp heeft een kras. Ik had op een gave lamp gerekend. Ik hoor graag wat u kunt doen.',
      'Ik had op een gave lamp gerekend.',
    ],
    ['De hoes ontbreekt. Kunt u hem nasturen?', 'Kunt u hem nasturen?'],
    ['The tray is cracked. I would like a new one.', 'I would like a new one.'],
    ['Die Lampe ist kaputt. Ich erwarte eine neue.', 'Ich erwarte eine neue.'],
    ['La lampe est cassée. Je souhaite être remboursée.', 'Je souhaite être remboursée.'],
  ])('%s', (text, wish) => {
    expect(expected(text)).toBe(wish);
  });

  test.each([
    'De lamp is kapot. Kunt u mij laten weten hoe we dit oplossen?',
    'De lamp is kapot. Wat stelt u voor?',
    'The lamp is broken. Could you explain how this happened?',
    'Die Lampe ist kaputt. Was schlagen Sie vor?',
    'La lampe est cassée. Que pouvez-vous faire ?',
    'De lamp is kapot. De doos was wel mooi.',
  ])('neither a mere question nor a remark: %s', (text) => {
    expect(expected(text)).toBeNull();
  });
});
