/** The mailbox of an invented candle maker: what the imitation of Roundcube holds. */

export interface Person {
  name: string;
  address: string;
}

export interface Mail {
  uid: number;
  folder: 'INBOX' | 'Sent';
  subject: string;
  from: Person;
  to: Person;
  replyTo?: Person;
  date: string;
  /** Paragraphs, each one or more lines. */
  text: string[];
  /** Whether it came with markup; the paragraphs are then shown as such. */
  html?: true;
}

export const SHOP: Person = { name: 'Kaarsenmakerij De Wiek', address: 'hallo@dewiek.example' };
const FORM: Person = { name: 'Website De Wiek', address: 'website@dewiek.example' };

export const JOKE: Person = { name: 'Joke Terpstra', address: 'joke.terpstra@example.org' };
export const BRAM: Person = { name: 'Bram Peeters', address: 'bram.peeters@example.net' };
export const HANNAH: Person = { name: 'Hannah Reid', address: 'hannah.reid@example.com' };

export const MAILS: readonly Mail[] = [
  {
    uid: 11,
    folder: 'INBOX',
    subject: 'Gesmolten kaarsen in bestelling DW-3381',
    from: JOKE,
    to: SHOP,
    date: '2026-11-09 09:12',
    text: [
      'Goedemorgen,',
      'Gisteren kreeg ik mijn bestelling DW-3381 binnen. Twee van de zes dinerkaarsen zijn gesmolten en krom, en de doos was gescheurd.\nIk ben hier erg teleurgesteld over, het was een cadeau voor mijn zus.',
      'Ik wil graag twee nieuwe kaarsen of mijn geld terug. Kunt u mij laten weten wanneer ik ze krijg?',
      'Met vriendelijke groet,\nJoke Terpstra',
    ],
  },
  {
    uid: 12,
    folder: 'INBOX',
    subject: 'Contactformulier: verkeerde kleur',
    from: FORM,
    to: SHOP,
    replyTo: BRAM,
    date: '2026-11-09 14:40',
    text: [
      'Naam: Bram Peeters\nBestelnummer: DW-3402',
      'Hoi, ik had groen besteld en er zat bruin in de doos. Dat is nu de tweede keer dat het fout gaat! Ik wil dat jullie dit oplossen, want zo heb ik er niets aan.',
    ],
  },
  {
    uid: 13,
    folder: 'INBOX',
    subject: 'Two candles & a broken <glass> jar',
    from: HANNAH,
    to: SHOP,
    date: '2026-11-10 18:05',
    html: true,
    text: [
      'Hello,',
      'My order DW-3377 arrived this morning and the glass jar is broken. There is wax all over the box.\nI am really disappointed, this is not what I paid for.',
      'Please send me a new jar or refund it.',
      'Kind regards,\nHannah Reid',
    ],
  },
  {
    uid: 4,
    folder: 'Sent',
    subject: 'Uw bestelling DW-3381',
    from: SHOP,
    to: JOKE,
    date: '2026-11-06 16:20',
    text: ['Beste Joke,', 'Uw pakket gaat vandaag mee met de post.', 'Anneke van De Wiek'],
  },
];
