/** From the words of a question to the numbers of documents, by as few blocks of the index as do. */
import type { DocumentKind } from '../schema.ts';
import { decodeBlock, type Entry, eachNumber } from './block.ts';
import { type BlockName, type IndexPart, type IndexState, readBlocks } from './blocks.ts';
import { idsOf } from './directory.ts';
import { type AskedWord, BEGINS, EXACT, eachNearWord, INSIDE } from './question.ts';
import { isInside, wordOfTail } from './tails.ts';

/** A word with fewer documents than this was perhaps mistyped. */
export const FEW = 20;

/** Blocks that are looked through for one word, and for its slips: what a question may take is little. */
const MOST_BLOCKS = 40;
const MOST_NEAR = 16;
const MOST_FAR = 24;
const MOST_TAILS = 2;
/** Long words, each perhaps in a block of its own; customers have few blocks. */
const MOST_INSIDE: Readonly<Record<DocumentKind, number>> = { note: 8, customer: 24 };

type Fits = { fit: number; entry: Entry }[];

interface Wanted {
  part: IndexPart;
  /** Of the words. */
  beginning: string;
  /** Blocks at most. */
  most: number;
}

/** Reads blocks of one state of the index, each once. */
export class LookUp {
  readonly #state: IndexState;
  /** What is not in the index yet. */
  fresh: Record<DocumentKind, Entry[]> = { note: [], customer: [] };
  /** Words of names among them. */
  freshNames: ReadonlySet<string> = new Set();
  readonly #kinds: readonly DocumentKind[];
  readonly #blocks = new Map<string, Entry[]>();

  constructor(state: IndexState, kinds: readonly DocumentKind[]) {
    this.#state = state;
    this.#kinds = kinds;
  }

  /** What `typed` is to find. @throws IndexMoved */
  async bring(asked: readonly Pick<AskedWord, 'word' | 'isBeginning'>[]): Promise<void> {
    const most = ({ isBeginning }: Pick<AskedWord, 'isBeginning'>) => (isBeginning ? MOST_BLOCKS : 1);
    await this.#bring(
      this.#kinds.flatMap((part) => asked.map((one) => ({ part, beginning: one.word, most: most(one) }))),
    );
  }

  /** The word itself and, of one that has only begun, what begins with it. */
  typed(kind: DocumentKind, { word, isBeginning }: Pick<AskedWord, 'word' | 'isBeginning'>): Fits {
    const fits: Fits = [];
    for (const entry of this.#brought({ part: kind, beginning: word, most: MOST_BLOCKS })) {
      if (entry.word === word) fits.push({ fit: EXACT, entry });
      else if (isBeginning) fits.push({ fit: BEGINS, entry });
    }
    return fits;
  }

  /** Words of notes and names that it stands in, the shortest of them. @throws IndexMoved */
  async inside({ word }: AskedWord): Promise<Record<DocumentKind, Fits>> {
    const tails = { part: 'tail', beginning: word, most: MOST_TAILS } as const;
    await this.#bring([tails]);
    const found = this.#brought(tails).map((tail) => wordOfTail(tail.word));
    const words = [...new Set(found)].sort((a, b) => a.length - b.length);
    const wanted = this.#kinds.map((kind) => ({ kind, words: words.slice(0, MOST_INSIDE[kind]) }));
    await this.#bring(
      wanted.flatMap(({ kind, words }) => words.map((one) => ({ part: kind, beginning: one, most: 1 }))),
    );
    const fits: Record<DocumentKind, Fits> = { note: [], customer: [] };
    for (const { kind, words } of wanted) {
      const known = words.flatMap((one) => this.typed(kind, { word: one, isBeginning: false }));
      const fresh = this.fresh[kind].filter(
        (entry) => isInside(word, entry.word) && (kind === 'note' || this.freshNames.has(entry.word)),
      );
      fits[kind] = [...known.map(({ entry }) => entry), ...fresh].map((entry) => ({ fit: INSIDE, entry }));
    }
    return fits;
  }

  /** Words that are it but for slips of the hand behind its first two letters. @throws IndexMoved */
  near(asked: AskedWord): Promise<Record<DocumentKind, Fits>> {
    return this.#near(asked, [asked.word.slice(0, 2)], MOST_NEAR);
  }

  /** The same with a slip in the first two letters, as far as it goes. @throws IndexMoved */
  far(asked: AskedWord): Promise<Record<DocumentKind, Fits>> {
    const [a = '', b = '', c = ''] = asked.word;
    const isSmall = this.#kinds.every((kind) => this.#state.directories[kind].blocks.length <= MOST_FAR);
    return this.#near(asked, isSmall ? [''] : [b + a, b + c, a], MOST_FAR);
  }

  async #near(asked: AskedWord, beginnings: readonly string[], most: number) {
    const wanted = this.#kinds.flatMap((kind) =>
      beginnings.map((beginning) => ({ part: kind, beginning, most })),
    );
    await this.#bring(wanted);
    const found: Record<DocumentKind, Fits> = { note: [], customer: [] };
    for (const one of wanted) {
      const entries = this.#brought(one);
      eachNearWord(
        asked,
        entries.map(({ word }) => word),
        (at, fit) => {
          const entry = entries[at];
          if (entry) found[one.part].push({ fit, entry });
        },
      );
    }
    return found;
  }

  /** All at once: one read is quick, and many one after the other are not. */
  async #bring(wanted: readonly Wanted[]): Promise<void> {
    const missing = new Map<string, BlockName>();
    for (const one of wanted) {
      for (const id of this.#ids(one)) {
        const key = `${one.part} ${id}`;
        if (!this.#blocks.has(key)) missing.set(key, { part: one.part, id });
      }
    }
    if (missing.size === 0) return;
    const bytes = await readBlocks(this.#state, [...missing.values()]);
    for (const [at, key] of [...missing.keys()].entries()) {
      this.#blocks.set(key, decodeBlock(bytes[at] ?? new Uint8Array()));
    }
  }

  #ids({ part, beginning, most }: Wanted): number[] {
    return idsOf(this.#state.directories[part], beginning).slice(0, most);
  }

  /** Words of ours, that nobody can have meant, left out. */
  #brought(wanted: Wanted): Entry[] {
    const { part, beginning } = wanted;
    const blocks = this.#ids(wanted).map((id) => this.#blocks.get(`${part} ${id}`) ?? []);
    const isOurs = beginning.startsWith('\0');
    return [...blocks, part === 'tail' ? [] : this.fresh[part]].flatMap((entries) =>
      entries.filter(({ word }) => word.startsWith(beginning) && word.startsWith('\0') === isOurs),
    );
  }
}

/** The best fit first, as `Tally` wants it. */
export function eachFit(fits: Fits, visit: (number: number, fit: number) => void): void {
  for (const { fit, entry } of fits.toSorted((one, other) => other.fit - one.fit)) {
    eachNumber(entry, (number) => visit(number, fit));
  }
}

export function countOf(fits: Fits): number {
  return fits.reduce((sum, { entry }) => sum + entry.count, 0);
}
