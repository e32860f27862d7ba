import type { CueBooks, Tone } from './cues/index.ts';
import { isOrganisation } from './organisations.ts';
import { type PhraseMatch, verbatim, withoutOverlap } from './phrases.ts';
import type { Finding, Language, Register } from './types.ts';
import { type Word, words } from './words.ts';

/** Flemish: beside ge and gij, "uw" is informal too. */
const FLEMISH = new Set(['ge', 'gij', 'gelle', 'gulle', 'gulder']);
/** One colleague called "u" and the shop called "jullie" go together; only these are personal. */
const PLURAL = new Set(['jullie', 'julie']);
/** Said of anyone: "dat zou je denken". */
const ANYONE = new Set(['denken', 'zeggen', 'moeilijk', 'verwachten']);

/**
 * How the customer addresses us: by pronoun, or where there is none by greeting and `closing`. Null for English, which has one register, and when nothing tells. From
 * `forwardedAt` on the text is a message passed on.
 */
export function readRegister(
  text: string,
  list: readonly Word[],
  language: Language | null,
  books: CueBooks,
  closing = '',
  forwardedAt = Number.POSITIVE_INFINITY,
): Finding<Register> | null {
  if (language === null || language === 'en') return null;
  const said: Record<Tone, PhraseMatch<Tone>[]> = {
    formal: [],
    informal: [],
    formalTone: [],
    informalTone: [],
  };
  for (const match of withoutOverlap(books.register.find(list))) {
    // What is passed on may be a letter to a sister.
    const toOthers = match.data.startsWith('informal') && (list[match.from]?.start ?? 0) >= forwardedAt;
    if (!toOthers && counts(text, list, match, language)) said[match.data].push(match);
  }
  const finding = (value: Register, matches: PhraseMatch<Tone>[]): Finding<Register> => ({
    value,
    because: [...new Set(verbatims(text, list, matches))].slice(0, 3),
  });
  const wordOf = (match: PhraseMatch<Tone>) => list[match.from]?.folded ?? '';
  if (language === 'nl') {
    const flemish = said.informal.filter((match) => FLEMISH.has(wordOf(match)));
    if (flemish.length > 0) return finding('informal', flemish);
    if (said.formal.length > 0) said.informal = said.informal.filter((match) => !PLURAL.has(wordOf(match)));
    // "Zo zie je het meteen": "je" is also anybody, "u" never is.
    const anyone = said.informal.every((match) => wordOf(match) === 'je');
    if (anyone && 2 * said.formal.length >= said.informal.length && said.formal.length > 0)
      said.informal = [];
  }
  if (language === 'fr') said.formal.push(...requests(text, list));
  if (language === 'de') said.informal.push(...addressedInPlural(text, list));
  if (said.formal.length > said.informal.length) return finding('formal', said.formal);
  if (said.informal.length > said.formal.length) return finding('informal', said.informal);
  if (said.formal.length > 0) return null;
  const end = words(closing);
  const parting = withoutOverlap(books.register.find(end));
  const closes = (tones: readonly Tone[]) =>
    parting.filter(({ data }) => tones.includes(data)).map((match) => verbatim(closing, end, match));
  const formal = [...verbatims(text, list, said.formalTone), ...closes(['formal', 'formalTone'])];
  const byName = language === 'fr' ? null : greetsByName(text);
  const informal = [
    ...verbatims(text, list, said.informalTone),
    ...(byName === null ? [] : [byName]),
    ...closes(['informal', 'informalTone']),
  ];
  if (formal.length > informal.length) return { value: 'formal', because: [...new Set(formal)].slice(0, 3) };
  if (informal.length > formal.length)
    return { value: 'informal', because: [...new Set(informal)].slice(0, 3) };
  return null;
}

/** "Beste Noor," */
const GREETS_BY_NAME =
  /^(?:[Bb]este|[Dd]ag|[Hh]a|[Ll]ieve|[Hh]allo|[Hh]oi|[Ll]ieber?|[Hh]i|[Mm]oin|[Ss]ervus) (\p{Lu}\p{Ll}+)(?=[,!\n]|$)/u;
/** Not "Beste Klantenservice," or "Hallo Zusammen,". */
const NOBODY =
  /^(?:team|klant\p{L}*|support|service|mevrouw|meneer|mijnheer|heer|heren|dames|herr|herren|frau|damen|leute|zusammen|allemaal|iedereen|kolleg\p{L}*|collega\p{L}*|winkel|shop|mensen)$/iu;

function greetsByName(text: string): string | null {
  const [greeting = '', name = ''] = GREETS_BY_NAME.exec(text) ?? [];
  return name !== '' && !NOBODY.test(name) && !isOrganisation(name) ? greeting : null;
}

/** "Dites-le-moi", "répondez": asked in the plural, to us. */
function requests(text: string, list: readonly Word[]): PhraseMatch<Tone>[] {
  return list.flatMap(({ folded, start, end }, at) => {
    const asks = /.{3}ez$/.test(folded) && !NO_VERB.has(folded) && /^\p{Ll}/u.test(text[start] ?? '');
    const tells = /^(?:dites|faites)$/.test(folded) && text[end] === '-';
    return asks || tells ? [{ data: 'formal' as const, from: at, to: at + 1, matched: [at] }] : [];
  });
}

/** "Schafft ihr das?", "Wann liefert ihr?": asked of several whom they call "du". */
function addressedInPlural(text: string, list: readonly Word[]): PhraseMatch<Tone>[] {
  return list.flatMap(({ folded, start }, at) => {
    const verb = list[at - 1];
    if (folded !== 'ihr' || text[start] !== 'i' || !verb || !/.{2}t$/.test(verb.folded)) return [];
    const asks = ASKS.has(list[at - 2]?.folded ?? '');
    const opens = /(?:^|[.!?…:\n])\s*$/u.test(text.slice(Math.max(0, verb.start - 3), verb.start));
    const toHer = OF_HER.test(verb.folded);
    return (asks || opens) && !toHer
      ? [{ data: 'informal' as const, from: at - 1, to: at + 1, matched: [at - 1, at] }]
      : [];
  });
}

const ASKS = new Set('wann wo wie warum wieso weshalb was womit wohin und aber'.split(' '));
/** "Gefällt ihr das?": of a daughter. */
const OF_HER =
  /^(?:(?:ge)?fallt|gehort|passt|fehlt|steht|geht|hilft|reicht|tut|bleibt|schmeckt|ist|hat|mit|seit|nicht)$/;

const NO_VERB = new Set(['chez', 'assez', 'merguez', 'riez']);

function verbatims(text: string, list: readonly Word[], matches: readonly PhraseMatch<Tone>[]): string[] {
  return matches.map((match) => verbatim(text, list, match));
}

/** A greeting stands among so many words: "dag" and "na" are others elsewhere. */
const GREETING = 2;

const A_TONE = new Set(['le', 'un', 'ce', 'du', 'au', 'quel', 'meme', 'autre', 'mon', 'votre', 'son']);

function counts(text: string, list: readonly Word[], match: PhraseMatch<Tone>, language: Language): boolean {
  const word = list[match.from];
  if (!word) return false;
  const written = text.slice(word.start, word.end);
  if (match.data === 'formalTone' && /^goede/.test(word.folded)) return match.from < GREETING;
  // "Désolé pour le ton"
  if (language === 'fr' && word.folded === 'ton') return !A_TONE.has(list[match.from - 1]?.folded ?? '');
  if (match.data === 'informalTone') {
    return match.from < GREETING && !/^\d/.test(list[match.to]?.folded ?? '');
  }
  if (language === 'nl' && match.data === 'informal' && word.folded === 'je') {
    return !list.slice(match.to, match.to + 3).some((next) => ANYONE.has(next.folded));
  }
  if (language === 'nl' && match.data === 'formal' && word.folded === 'u') {
    return !/^\d+\s*$/.test(text.slice(Math.max(0, word.start - 4), word.start).trimStart());
  }
  // "Sie" is an address only with its capital, and not where a sentence begins, where "sie" has one too.
  if (language === 'de' && match.data === 'formal') {
    if (!/^\p{Lu}/u.test(written)) return false;
    // "Können S' mir sagen"
    if (word.folded === 's') return /^['’]/.test(text.slice(word.end));
    return (
      !/(?:^|[.!?…:\n"„(-])\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start)) ||
      word.folded === 'ihnen'
    );
  }
  return true;
}
