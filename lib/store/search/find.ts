/** The search over all notes and customers, from the index on the disk and what is not in it yet. */
import { knownAs } from '../../customers/known-as.ts';
import type { Found, FoundKind, FoundRecord } from '../../messages/find-requests.ts';
import { StoreError } from '../errors.ts';
import type { DocumentKind } from '../schema.ts';
import type { Entry } from './block.ts';
import { dropIndex, IndexMoved, type IndexState, KINDS, readState } from './blocks.ts';
import { nameWords, PINNED, type Searched, wordSet } from './documents.ts';
import { countOf, eachFit, FEW, LookUp } from './look-up.ts';
import { merged } from './merge.ts';
import { type AskedWord, mayBeInside, questionOf } from './question.ts';
import { recordsOf, resolved, rowsAfter } from './rows.ts';
import { marksIn, snippetOf } from './snippet.ts';
import { Tally } from './tally.ts';

export interface Question {
  text: string;
  /** Left out: all. */
  kinds?: readonly FoundKind[];
  /** Of each kind. */
  limit: number;
  offset?: number;
}

/** The newest that are not in the index yet are gone through as they are; more of them wait until they are. */
export const MOST_FRESH = 200;

/** The index changes at most a few times a second. */
const TRIES = 4;

const PINNED_WORD = { word: PINNED, isBeginning: false };

/** @throws StoreError */
export async function find(question: Question): Promise<Found> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await findOnce(question);
    } catch (error) {
      const cause = error instanceof StoreError ? error.cause : error;
      if (left === 0) throw StoreError.from(error);
      // What can't be read is of no use: it is made anew, and until then the newest are found.
      if (cause instanceof RangeError) await dropIndex();
      else if (!(cause instanceof IndexMoved)) throw StoreError.from(error);
    }
  }
}

async function findOnce({ text, kinds = KINDS, limit, offset = 0 }: Question): Promise<Found> {
  const asked = questionOf(text);
  const { state, also } = await readState(['documents'], async (tx) => {
    const documents = tx.objectStore('documents');
    const [gone, newest] = await Promise.all([
      documents.index('byGone').getAllKeys(),
      documents.openKeyCursor(null, 'prev'),
    ]);
    return { gone, last: newest?.key ?? 0 };
  });
  const { gone, last } = also;
  const waiting = last - state.upTo;
  const indexing = waiting > MOST_FRESH ? { done: state.upTo, total: last } : null;
  if (asked.length === 0) return { hits: [], totals: { customer: 0, note: 0 }, indexing };
  const lookUp = new LookUp(state, kinds);
  const [fresh] = await Promise.all([freshEntries(state, last), lookUp.bring([...asked, PINNED_WORD])]);
  lookUp.fresh = fresh.entries;
  lookUp.freshNames = fresh.names;
  const tallies = await tally(lookUp, asked, kinds, Math.max(last, state.upTo));
  const pinned = new Set<number>();
  eachFit(lookUp.typed('note', PINNED_WORD), (number) => pinned.add(number));
  const totals = { customer: 0, note: 0 };
  const numbers: number[] = [];
  for (const [kind, ofKind] of tallies) {
    for (const number of gone) ofKind.drop(number);
    const best = ofKind.best(offset + limit, (number) => kind === 'note' && pinned.has(number));
    totals[kind] = best.total;
    numbers.push(...best.numbers.slice(offset));
  }
  const hits = (await resolved(numbers)).map((one) => hitOf(one, asked));
  return { hits, totals, indexing };
}

async function tally(
  lookUp: LookUp,
  asked: readonly AskedWord[],
  kinds: readonly DocumentKind[],
  last: number,
): Promise<Map<DocumentKind, Tally>> {
  const tallies = new Map(kinds.map((kind) => [kind, new Tally(last)]));
  for (const word of asked) {
    const typed = kinds.map((kind) => [kind, lookUp.typed(kind, word)] as const);
    for (const [kind, fits] of typed) eachFit(fits, (...fit) => tallies.get(kind)?.add(...fit));
    let count = typed.reduce((sum, [, fits]) => sum + countOf(fits), 0);
    if (count < FEW && mayBeInside(word)) {
      count += add(tallies, await lookUp.inside(word));
    }
    if (count < FEW && word.slips > 0) {
      const near = await lookUp.near(word);
      count += add(tallies, near);
      if (count === 0) add(tallies, await lookUp.far(word));
    }
    for (const one of tallies.values()) one.next();
  }
  return tallies;
}

/** How many documents have one of the words. */
function add(tallies: Map<DocumentKind, Tally>, fits: Awaited<ReturnType<LookUp['near']>>): number {
  let count = 0;
  for (const [kind, ofKind] of tallies) {
    count += countOf(fits[kind]);
    eachFit(fits[kind], (...fit) => ofKind.add(...fit));
  }
  return count;
}

interface Fresh {
  entries: Record<DocumentKind, Entry[]>;
  /** Words of customers' names. */
  names: ReadonlySet<string>;
}

async function freshEntries(state: IndexState, last: number): Promise<Fresh> {
  if (last <= state.upTo) return { entries: { note: [], customer: [] }, names: new Set() };
  const { rows } = await rowsAfter(Math.max(state.upTo, last - MOST_FRESH));
  const records = await recordsOf(rows);
  return {
    entries: { note: entriesOf(records, 'note'), customer: entriesOf(records, 'customer') },
    names: new Set(records.flatMap((one) => (one.kind === 'customer' ? nameWords(one.record) : []))),
  };
}

function entriesOf(records: readonly Searched[], kind: DocumentKind): Entry[] {
  const words = new Map<string, number[]>();
  for (const one of records) {
    if (one.kind !== kind) continue;
    for (const word of wordSet(one)) words.set(word, [...(words.get(word) ?? []), one.number]);
  }
  return merged(
    [],
    [...words].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function hitOf(one: Awaited<ReturnType<typeof resolved>>[number], asked: readonly AskedWord[]): FoundRecord {
  const { kind, record, customer } = one;
  const title = knownAs(customer);
  const shown = kind === 'note' ? one.record.text : besideTitle(one.record, title);
  return {
    kind,
    id: record.id,
    customerId: customer?.id ?? (kind === 'note' ? one.record.customerId : record.id),
    title,
    titleMarks: kind === 'customer' ? marksIn(title, asked) : [],
    ...snippetOf(shown, asked),
    pinned: kind === 'note' && one.record.pinned,
    at: record.updatedAt,
  };
}

function besideTitle({ names, addresses }: { names: string[]; addresses: string[] }, title: string): string {
  return [...addresses, ...names].filter((text) => text !== title).join(' · ');
}
