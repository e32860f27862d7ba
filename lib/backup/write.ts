import * as v from 'valibot';
import { type Aside, FORMAT, FORMAT_VERSION, type Header, type KeptStore, LINE_LIMIT } from './format.ts';
import { isStore, RECORDS } from './schemas.ts';
import { Sha256 } from './sha256.ts';

/** The lines of a file, in their order: header, records, last. */
export class LineWriter {
  readonly #sum = new Sha256();
  readonly #encoder = new TextEncoder();
  readonly #customers = new Set<string>();
  readonly #isCurrent: boolean;

  /** `isCurrent`: the records are shaped as ours are. */
  constructor(isCurrent = true) {
    this.#isCurrent = isCurrent;
  }

  header(header: Header): Uint8Array<ArrayBuffer> {
    return this.#summed(`${JSON.stringify(header)}\n`);
  }

  /**
   * One that no file with it could be restored for is marked as odd: it is kept for whoever looks, and all else can be restored.
   * Customers come before their notes.
   */
  records(
    store: KeptStore | 'settings' | 'recipes' | 'own',
    records: readonly unknown[],
  ): Uint8Array<ArrayBuffer> {
    let lines = '';
    for (const record of records) lines += `${this.#line(store, record)}\n`;
    return this.#summed(lines);
  }

  last(): Uint8Array<ArrayBuffer> {
    return this.#encoder.encode(`${JSON.stringify({ sha256: this.#sum.hex() })}\n`);
  }

  #line(store: string, record: unknown): string {
    const line = JSON.stringify({ store, record });
    return line.length <= LINE_LIMIT && this.#isSound(store, record)
      ? line
      : JSON.stringify({ odd: store, record }).slice(0, LINE_LIMIT);
  }

  #isSound(store: string, record: unknown): boolean {
    if (!this.#isCurrent) return true;
    if (!isStore(store)) return false;
    const { success } = v.safeParse(RECORDS[store], record);
    if (!success) return false;
    if (store === 'customers') this.#customers.add((record as { id: string }).id);
    return store !== 'notes' || this.#customers.has((record as { customerId: string }).customerId);
  }

  #summed(lines: string): Uint8Array<ArrayBuffer> {
    const bytes = this.#encoder.encode(lines);
    this.#sum.update(bytes);
    return bytes;
  }
}

/** Compresses what is put in, as it comes: in the transaction that reads it nothing may be awaited. */
export class Gzip {
  readonly #stream = new CompressionStream('gzip');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #whole = new Response(this.#stream.readable).arrayBuffer();

  put(bytes: Uint8Array<ArrayBuffer>): void {
    // What fails here fails `end`, too.
    this.#writer.write(bytes).catch(() => undefined);
  }

  async end(): Promise<Uint8Array<ArrayBuffer>> {
    this.#writer.close().catch(() => undefined);
    return new Uint8Array(await this.#whole);
  }
}

/** A whole file's lines, as the database gives its records: the header first, what is kept beside the database last. */
export class BackupLines {
  readonly #put: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly #about: Omit<Header, 'format' | 'version' | 'counts'>;
  readonly #aside: Aside;
  readonly #lines: LineWriter;

  /** `isCurrent`: the records are shaped as ours are, and those that are not are odd. */
  constructor(
    about: Omit<Header, 'format' | 'version' | 'counts'>,
    aside: Aside,
    put: (bytes: Uint8Array<ArrayBuffer>) => void,
    isCurrent = true,
  ) {
    this.#about = about;
    this.#aside = aside;
    this.#put = put;
    this.#lines = new LineWriter(isCurrent);
  }

  counts(counts: Partial<Record<KeptStore, number>>): void {
    const { database, app, madeAt } = this.#about;
    const { settings, recipes, own } = this.#aside;
    const beside = { settings: settings ? 1 : 0, recipes: recipes.length, own: own.length };
    this.#put(
      this.#lines.header({
        format: FORMAT,
        version: FORMAT_VERSION,
        database,
        app,
        madeAt,
        counts: { ...counts, ...beside },
      }),
    );
  }

  page(store: KeptStore, records: readonly unknown[]): void {
    this.#put(this.#lines.records(store, records));
  }

  end(): void {
    const { settings, recipes, own } = this.#aside;
    this.#put(this.#lines.records('settings', settings ? [settings] : []));
    this.#put(this.#lines.records('recipes', recipes));
    this.#put(this.#lines.records('own', own));
    this.#put(this.#lines.last());
  }
}
