/** From the words of a question to the numbers of documents, by as few blocks of the index as do. */
import type { DocumentKind } from '../schema.ts';
import { decodeBlock, type Entry, eachNumber } from './block.ts';
import { type IndexState, readBlocks } from './blocks.ts';
import { idsOf } from './directory.ts';
import { type AskedWord, BEGINS, EXACT, eachNearWord } from './question.ts';

/** A word with fewer documents than this was perhaps mistyped. */
export const FEW = 20;

/** Blocks that are looked through for one word, and for its slips: what a question may take is little. */
const MOST_BLOCKS = 40;
const MOST_NEAR = 16;
const MOST_FAR = 24;

type Fits = { fit: number; entry: Entry }[];

interface Wanted {
  kind: DocumentKind;
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
  readonly #kinds: readonly DocumentKind[];
  readonly #blocks = new Map<string, Entry[]>();

  constructor(state: IndexState, kinds: readonly DocumentKind[]) {
    this.#state = state;
    this.#kinds = kinds;
  }

  /** What `typed` is to find. @throws IndexMoved */
  async fetch(asked: readonly Pick<AskedWord, 'word' | 'isBeginning'>[]): Promise<void> {
    const most = ({ isBeginning }: Pick<AskedWord, 'isBeginning'>) => (isBeginning ? MOST_BLOCKS : 1);
    await this.#fetch(
      this.#kinds.flatMap((kind) => asked.map((one) => ({ kind, beginning: one.word, most: most(one) }))),
    );
  }

  /** The word itself and, of one that has only begun, what begins with it. */
  typed(kind: DocumentKind, { word, isBeginning }: Pick<AskedWord, 'word' | 'isBeginning'>): Fits {
    const fits: Fits = [];
    for (const entry of this.#fetched({ kind, beginning: word, most: MOST_BLOCKS })) {
      if (entry.word === word) fits.push({ fit: EXACT, entry });
      else if (isBeginning) fits.push({ fit: BEGINS, entry });
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
      beginnings.map((beginning): Wanted => ({ kind, beginning, most })),
    );
    await this.#fetch(wanted);
    const found: Record<DocumentKind, Fits> = { note: [], customer: [] };
    for (const one of wanted) {
      const entries = this.#fetched(one);
      eachNearWord(
        asked,
        entries.map(({ word }) => word),
        (at, fit) => {
          const entry = entries[at];
          if (entry) found[one.kind].push({ fit, entry });
        },
      );
    }
    return found;
  }

  /** All at once: one read is quick, and many one after the other are not. */
  async #fetch(wanted: readonly Wanted[]): Promise<void> {
    const missing = new Map<string, { kind: DocumentKind; id: number }>();
    for (const one of wanted) {
      for (const id of this.#ids(one)) {
        const key = `${one.kind} ${id}`;
        if (!this.#blocks.has(key)) missing.set(key, { kind: one.kind, id });
      }
    }
    if (missing.size === 0) return;
    const bytes = await readBlocks(this.#state, [...missing.values()]);
    for (const [at, key] of [...missing.keys()].entries()) {
      this.#blocks.set(key, decodeBlock(bytes[at] ?? new Uint8Array()));
    }
  }

  #ids({ kind, beginning, most }: Wanted): number[] {
    return idsOf(this.#state.directories[kind], beginning).slice(0, most);
  }

  /** Words of ours, that nobody can have meant, left out. */
  #fetched(wanted: Wanted): Entry[] {
    const { kind, beginning } = wanted;
    const blocks = this.#ids(wanted).map((id) => this.#blocks.get(`${kind} ${id}`) ?? []);
    const isOurs = beginning.startsWith('\0');
    return [...blocks, this.fresh[kind]].flatMap((entries) =>
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
