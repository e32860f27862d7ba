/** Ten thousand templates to search, of words that look and are used as in a language, and what is typed to find them. */
import type { Language } from '../../lib/reading/types.ts';
import type { SearchedTemplate } from '../../lib/replies/templates/search.ts';
import { type Dice, dice, pick } from '../sites/dice.ts';

export const TEMPLATES = 10_000;
const VOCABULARY = 10_000;
const PATHS = ['ask-first', 'save-first', 'save-repeated', 'part'] as const;
const PAIRS = [
  ['nl', 'en'],
  ['nl', 'nl'],
  ['de', 'en'],
  ['fr', 'en'],
] as const satisfies readonly (readonly Language[])[];

/** Few syllables, so the words are much alike: the worst for beginnings and for slips. */
const SYLLABLES: Record<Language, string> = {
  nl: 'be ge ver ont re tour pak ket le ve ring be stel ling kla acht dag en je jij ons uw wij zen om ruil geld te rug ijs ui oe maat stuk',
  en: 're turn or der ship ping pack age de liv er re fund the and you our we can a broke en size late lost day pay ment dis count ask ty th',
  de: 'be ge ver ent rück sen dung be stel lung lie fer ung pa ket er stat tung grö ße um tausch der die das und sie wir ihr ein auf zu schö tag',
  fr: 're tour com man de li vrai son co lis rem bour se ment é change tail le vo tre nous le la les et un jour per du ca ssé fac tu re ç à',
};

/** Words of which some are used far more than others. */
function speaker(roll: Dice, language: Language): (count: number) => string {
  const syllables = SYLLABLES[language].split(' ');
  // Some six letters on average, as in mails: short where they are used most, some put together of others.
  const lengthOf = (at: number) => (at < 100 ? 1 : at % 8 === 0 ? 4 + roll(3) : 2 + roll(2));
  const words = Array.from({ length: VOCABULARY }, (_, at) =>
    Array.from({ length: lengthOf(at) }, () => pick(roll, syllables)).join(''),
  );
  const word = () => words[Math.floor(VOCABULARY ** (roll(1_000_000) / 1_000_000))] ?? '';
  return (count) => Array.from({ length: count }, word).join(' ');
}

export interface Shelf {
  templates: SearchedTemplate[];
  say(language: Language, words: number): string;
}

/** Each with two variants of 60 to 120 words, and the marks, tags and breaks of a template. */
export function shelf(): Shelf {
  const roll = dice(2026);
  const speakers = {
    nl: speaker(roll, 'nl'),
    en: speaker(roll, 'en'),
    de: speaker(roll, 'de'),
    fr: speaker(roll, 'fr'),
  };
  const body = (language: Language) => {
    const say = speakers[language];
    const rest = 54 + roll(61);
    return `${say(2)} {{ customer.first_name | default: "x" }},\n\n${say(rest)}. **${say(2)}** {% if amount %}${say(2)}{% endif %}\n\n[${say(2)}](https://shop.example/help?x=1) ’s ${say(2)}…`;
  };
  const templates = Array.from({ length: TEMPLATES }, (_, at): SearchedTemplate => {
    const languages = pick(roll, PAIRS);
    const say = speakers[languages[0]];
    return {
      id: String(at),
      title: say(4),
      shortcut: `${say(1)}${at}`,
      folder: `${say(1)}/${say(1)}`,
      tags: [say(1), say(1)],
      paths: roll(2) === 0 ? [] : [pick(roll, PATHS)],
      variants: languages.map((language, variant) => ({
        language,
        register: variant === 0 ? 'informal' : 'formal',
        body: body(language),
      })),
      uses: roll(3) === 0 ? roll(100) : 0,
      lastUsedAt: roll(3) === 0 ? `2026-11-${String(1 + roll(29)).padStart(2, '0')}T10:00:00.000Z` : null,
    };
  });
  return { templates, say: (language, words) => speakers[language](words) };
}

/** Every key of two words typed, then the same with a slip in the first. */
export function keysOf(words: string): string[] {
  const slip = `${words.slice(0, 2)}x${words.slice(3)}`;
  return [words, slip].flatMap((typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));
}

/** What takes longest: nothing, one letter, many letters, long words with slips, and what fits nothing. */
export const HARD = [
  '',
  'e',
  'r',
  'v',
  'a b d e g k l o p r t v',
  'retourbestellingx',
  'retuorbestelilng',
  'xetourbestellingen',
  'verlevxringgeldteruq',
  'rückerstattungstexxx',
  'tour',
  'ling',
  'zzzzzzzz',
  'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
  'retour levering omruil colis versand payment bestelling rembourse',
  'xretour xlevering xomruil xcolis xversand xpayment xbestelling xrembourse',
];
