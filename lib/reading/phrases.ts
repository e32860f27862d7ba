import { fold, place, type Term, type Word, words } from './words.ts';

/**
 * Finds many short phrases in a list of words at once.
 *
 * A phrase is words apart by spaces. In it `a/b` is either word, `wo*` any word that begins so (three letters at
 * least), `#` a number in digits or in words (two to twelve), `#x` digits and then x, `~` up to four words of anything
 * and `~~` up to twelve. Phrases never begin or end with a gap. A phrase is taken apart when its first word is first met.
 */
export interface Phrase<T> {
  phrase: string;
  data: T;
}

export interface PhraseMatch<T> {
  data: T;
  /** Positions in the list of words; `to` is exclusive. */
  from: number;
  to: number;
  /** Positions of the words matched, those a `~` skipped left out. */
  matched: number[];
}

type Test = (word: string) => boolean;
/** A word as folded, one of several, a test of one, or a gap of up to so many words. */
type Step = string | ReadonlySet<string> | Test | number;

interface Entry<T> {
  phrase: string;
  data: T;
  steps: Step[] | null;
}

/** The phrases that may begin with a word: by their second word where it is that very one or one of several, and all others. */
interface Candidates<T> {
  anyNext: readonly Entry<T>[];
  byNext: ReadonlyMap<string, readonly Entry<T>[]> | null;
}

const GAPS: Record<string, number> = { '~': 4, '~~': 12 };
const PREFIX = 3;

export class PhraseBook<T> {
  private readonly byWord = new Map<string, Entry<T>[]>();
  private readonly byPrefix = new Map<string, Entry<T>[]>();
  private readonly byNumber: Entry<T>[] = [];
  private readonly place = place();

  constructor(phrases: Iterable<Phrase<T>>) {
    for (const { phrase, data } of phrases) this.add(phrase, data);
  }

  /** Every match that begins in `from..to` (positions of words), none reaching past `to`. May overlap. */
  find(list: readonly Word[], from = 0, to = list.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let at = from; at < to; at++) {
      const term = list[at]?.term;
      if (!term) break;
      // Only this book writes there.
      const known = term.found[this.place] as Candidates<T> | null | undefined;
      const candidates = known === undefined ? this.candidates(term) : known;
      if (candidates === null) continue;
      if (candidates.anyNext.length > 0) collect(candidates.anyNext, list, at, to, found);
      const next = candidates.byNext?.get(list[at + 1]?.folded ?? '');
      if (next) collect(next, list, at, to, found);
    }
    return found;
  }

  /** The phrases that may begin with a word; null: none. */
  private candidates(term: Term): Candidates<T> | null {
    const word = term.folded;
    const entries = [
      ...(this.byWord.get(word) ?? []),
      ...((word.length >= PREFIX && this.byPrefix.get(word.slice(0, PREFIX))) || []),
      ...(this.byNumber.length > 0 && isNumber(word) ? this.byNumber : []),
    ];
    const candidates = entries.length > 0 ? candidatesOf(entries) : null;
    term.found[this.place] = candidates;
    return candidates;
  }

  private add(phrase: string, data: T): void {
    const entry: Entry<T> = { phrase, data, steps: null };
    const gap = phrase.indexOf(' ');
    const first = gap < 0 ? phrase : phrase.slice(0, gap);
    if (PLAIN.test(first)) {
      file(this.byWord, first, entry);
      return;
    }
    const keys = new Set<string>();
    for (const option of first.split('/')) {
      const key = option.startsWith('#') ? '#' : (words(option)[0]?.folded ?? '');
      const index = option.endsWith('*') ? this.byPrefix : this.byWord;
      const slot = option.endsWith('*') ? key.slice(0, PREFIX) : key;
      if (keys.has(slot)) continue;
      keys.add(slot);
      if (key === '#') this.byNumber.push(entry);
      else file(index, slot, entry);
    }
  }
}

const PLAIN = /^[a-z]+$/;

function file<T>(index: Map<string, Entry<T>[]>, slot: string, entry: Entry<T>): void {
  const filed = index.get(slot);
  if (filed) filed.push(entry);
  else index.set(slot, [entry]);
}

function candidatesOf<T>(entries: readonly Entry<T>[]): Candidates<T> {
  const anyNext: Entry<T>[] = [];
  const byNext = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const next = stepsOf(entry)[1];
    if (typeof next === 'string') file(byNext, next, entry);
    else if (typeof next === 'object') for (const option of next) file(byNext, option, entry);
    else anyNext.push(entry);
  }
  return { anyNext, byNext: byNext.size > 0 ? byNext : null };
}

function stepsOf<T>(entry: Entry<T>): Step[] {
  entry.steps ??= entry.phrase.trim().split(/\s+/).flatMap(splitPart).map(stepOf);
  return entry.steps;
}

function collect<T>(
  candidates: readonly Entry<T>[],
  list: readonly Word[],
  at: number,
  to: number,
  found: PhraseMatch<T>[],
): void {
  for (const entry of candidates) {
    const { data } = entry;
    const steps = stepsOf(entry);
    const next = steps[1];
    if (next === undefined && typeof steps[0] === 'string') {
      // Filed under this very word.
      found.push({ data, from: at, to: at + 1, matched: [at] });
      continue;
    }
    // Most fail at their second word: not worth a walk.
    if (typeof next === 'function' && !next(list[at + 1]?.folded ?? '')) continue;
    const matched: number[] = [];
    if (walk(steps, 0, list, at, to, matched)) {
      found.push({ data, from: at, to: (matched.at(-1) ?? at) + 1, matched });
    }
  }
}

/** Comma-separated phrases, as the cue files write them. */
export function phraseList(text: string): string[] {
  return text
    .split(',')
    .map((phrase) => (/\n/.test(phrase) ? phrase.replace(/\s+/g, ' ') : phrase).trim())
    .filter(Boolean);
}

/** Longest first; a match is kept when none of its words belongs to one already kept. In order of the text. */
export function withoutOverlap<T>(matches: PhraseMatch<T>[]): PhraseMatch<T>[] {
  // Mostly there is nothing to do.
  if (matches.every(({ from }, at) => from >= (matches[at - 1]?.to ?? 0))) return matches;
  const taken = new Set<number>();
  return matches
    .toSorted((a, b) => b.matched.length - a.matched.length || a.from - b.from)
    .filter(({ matched }) => {
      if (matched.some((position) => taken.has(position))) return false;
      for (const position of matched) taken.add(position);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

/** The verbatim words of a match. */
export function verbatim<T>(text: string, list: readonly Word[], match: PhraseMatch<T>): string {
  return text.slice(list[match.from]?.start ?? 0, list[match.to - 1]?.end ?? 0);
}

function splitPart(part: string): string[] {
  if (part in GAPS || /[#/]/.test(part)) return [part];
  // "haven't" is two words in a text, so it is two here.
  const split = words(part).map((word) => word.folded);
  if (split.length === 0) return [part];
  return part.endsWith('*') ? [...split.slice(0, -1), `${split.at(-1)}*`] : split;
}

function stepOf(part: string): Step {
  const gap = GAPS[part];
  if (gap !== undefined) return gap;
  const options = part.split('/');
  if (options.length === 1 && !/[#*]/.test(part)) return words(part)[0]?.folded ?? part;
  if (!/[#*]/.test(part)) return new Set(options.map(foldedOption));
  const tests = options.map(testOf);
  return (word) => tests.some((test) => test(word));
}

function testOf(option: string): Test {
  if (option === '#') return isNumber;
  if (option.startsWith('#')) {
    const counted = new RegExp(`^\\d+${fold(option.slice(1))}$`);
    return (word) => counted.test(word);
  }
  const folded = foldedOption(option);
  return option.endsWith('*') ? (word) => word.startsWith(folded) : (word) => word === folded;
}

function foldedOption(option: string): string {
  return words(option)[0]?.folded ?? option;
}

/** Writes the positions matched into `matched`; leaves it as it was where there is no match. */
function walk(
  steps: Step[],
  step: number,
  list: readonly Word[],
  at: number,
  to: number,
  matched: number[],
): boolean {
  const current = steps[step];
  if (current === undefined) return true;
  if (typeof current === 'number') {
    for (let skip = 0; skip <= current && at + skip < to; skip++) {
      if (walk(steps, step + 1, list, at + skip, to, matched)) return true;
    }
    return false;
  }
  const word = list[at];
  if (at >= to || !word) return false;
  if (!fits(current, word.folded)) return false;
  matched.push(at);
  if (walk(steps, step + 1, list, at + 1, to, matched)) return true;
  matched.pop();
  return false;
}

function fits(step: string | ReadonlySet<string> | Test, word: string): boolean {
  if (typeof step === 'string') return word === step;
  return typeof step === 'object' ? step.has(word) : step(word);
}

const DIGIT = /\d/;
/** Two to twelve in each language, folded; one is left out, being an article too. */
const NUMBERS = new Map(
  [
    'twee drie vier vijf zes zeven acht negen tien elf twaalf',
    'two three four five six seven eight nine ten eleven twelve',
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
    'deux trois quatre cinq six sept huit neuf dix onze douze',
  ].flatMap((names) => names.split(' ').map((name, at) => [name, at + 2] as const)),
);

function isNumber(word: string): boolean {
  return NUMBERS.has(word) || DIGIT.test(word);
}

/** The value of a number in digits, or of two to twelve in words (folded). */
export function numberOf(word: string): number | null {
  return NUMBERS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : null);
}
