/** Customers and notes that nobody wrote, many of them: words used as unevenly as in a language, names, orders, addresses. */
import { type Dice, dice, pick } from '../sites/dice.ts';

export interface InventedCustomer {
  id: string;
  name: string;
  address: string;
}

export interface InventedNote {
  id: string;
  customerId: string;
  text: string;
  pinned: boolean;
  updatedAt: string;
}

export interface Invented {
  customers: InventedCustomer[];
  notes: InventedNote[];
  /** What a person types to find one of them, by what it is. */
  questions: Record<string, string[]>;
}

/** The words that are used most, as they are; what follows is made of syllables. */
const OFTEN = {
  nl: 'de het een en van is niet dat op in te voor met zijn was wil bestelling pakket klant graag nog maar kapot retour geld terug levering belt liever mailt ontevreden theepot rits kleur maat bezorger buren vorige keer beloofd korting',
  en: 'the a and of is not that on in to for with was wants order parcel customer please still but broken return money back delivery calls rather mails unhappy teapot zip colour size courier neighbours last time promised discount',
};
const SYLLABLES = {
  nl: 'be ge ver ont re tour pak ket le ve ring be stel ling kla acht dag en je jij ons uw wij zen om ruil geld te rug ijs ui oe maat stuk broek rits thee pot kof fie kan schaal vaas deur bel',
  en: 're turn or der ship ping pack age de liv er re fund the and you our we can a broke en size late lost day pay ment dis count ask ty th cup mug lamp shade door bell trou sers zip',
};
const FIRST =
  'Sofie Sanne Daan Emma Lucas Julia Milan Tess Levi Noor Finn Eva Sem Zoë Bram Lotte Jan Fatima Youssef Anouk Pieter Maryam José René Chloë Jürgen Anaïs Ömer Zofia Łukasz Olivia Jack Amelia George Isla Harry Ava Noah Grace Oscar';
const LAST =
  'de Vries,Jansen,van den Berg,Bakker,Visser,Smit,Meijer,de Boer,Mulder,Peeters,Müller,Smith,Brown,Taylor';
const VOCABULARY = 12_000;

function speaker(roll: Dice, language: 'nl' | 'en'): (count: number) => string[] {
  const often = OFTEN[language].split(' ');
  const syllables = SYLLABLES[language].split(' ');
  const made = (parts: number) => Array.from({ length: parts }, () => pick(roll, syllables)).join('');
  const words = [
    ...often,
    ...Array.from({ length: VOCABULARY }, (_, at) => made(at % 8 === 0 ? 4 : 2 + roll(2))),
  ];
  // The n-th word about one n-th as often as the first.
  const word = () => words[Math.floor(words.length ** (roll(1_000_000) / 1_000_000)) - 1] ?? '';
  return (count) => Array.from({ length: count }, word);
}

const uuid = (kind: number, at: number) =>
  `${kind}0000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;

export function invented(customers: number, notesEach: number): Invented {
  const roll = dice(2026);
  const says = { nl: speaker(roll, 'nl'), en: speaker(roll, 'en') };
  const firsts = FIRST.split(' ');
  const lasts = [
    ...LAST.split(','),
    ...says.nl(2_000).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`),
  ];
  const people = Array.from({ length: customers }, (_, at): InventedCustomer => {
    const name = `${pick(roll, firsts)} ${pick(roll, lasts)}`;
    const local = name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z]+/g, '.');
    const host = pick(roll, [
      'gmail.example',
      'hotmail.example',
      'ziggo.example',
      `${pick(roll, lasts)}.example`,
    ]);
    return { id: uuid(1, at), name, address: `${local}${at}@${host.toLowerCase().replaceAll(' ', '')}` };
  });
  const notes = Array.from({ length: customers * notesEach }, (_, at): InventedNote => {
    const owner = people[at % customers];
    if (!owner) throw new RangeError('no customers');
    const words = says[roll(3) === 0 ? 'en' : 'nl'](12 + roll(24));
    if (roll(3) === 0) words.splice(roll(words.length), 0, `${20_000 + at}`);
    if (roll(8) === 0) words.splice(roll(words.length), 0, owner.name);
    if (roll(30) === 0) words.push(`3S${(roll(2 ** 31) + 2 ** 31).toString(36).toUpperCase()}`);
    return {
      id: uuid(2, at),
      customerId: owner.id,
      text: `${words.join(' ')}.`,
      pinned: roll(60) === 0,
      updatedAt: new Date(Date.UTC(2024, 0, 1) + at * 600_000).toISOString(),
    };
  });
  const some = <T>(make: (note: InventedNote) => T) =>
    Array.from({ length: 25 }, () => make(pick(roll, notes)));
  const wordIn = ({ text }: InventedNote) =>
    pick(
      roll,
      text.split(/[ .]+/).filter((word) => word.length > 4),
    );
  const slip = (word: string) => `${word.slice(0, 3)}${word.slice(4)}`;
  return {
    customers: people,
    notes,
    questions: {
      'a word': some(wordIn),
      'two words': some((note) => `${wordIn(note)} ${wordIn(note)}`),
      'a beginning': some((note) => wordIn(note).slice(0, 2 + roll(3))),
      'a slip': some((note) => slip(wordIn(note))),
      'a slip in the first letter': some((note) => `q${wordIn(note).slice(1)}`),
      'an order': Array.from({ length: 25 }, () => String(20_000 + roll(customers * notesEach))),
      'a customer': Array.from({ length: 25 }, () => pick(roll, people).name),
      'an address': Array.from({ length: 25 }, () => pick(roll, people).address),
      'the most used': [
        ...OFTEN.nl.split(' ').slice(0, 10),
        'de het',
        'de het een en van',
        'be',
        'ge',
        've',
        'de',
        're',
      ],
      nothing: ['zzzzzzzz', 'qqqq wwww', 'xylofoonkast onvindbaar', 'xretour xlevering xomruil xpakket'],
    },
  };
}
