import * as v from 'valibot';
import { type Header, type KeptStore, LINE_LIMIT } from './format.ts';
import { isStore, RECORDS } from './schemas.ts';
import { Sha256 } from './sha256.ts';

/** The lines of a file, in their order: header, records, last. */
export class LineWriter {
  readonly #sum = new Sha256();
  readonly #encoder = new TextEncoder();
  readonly #customers = new Set<string>();

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

  last(): { bytes: Uint8Array<ArrayBuffer>; sha256: string } {
    const sha256 = this.#sum.hex();
    return { sha256, bytes: this.#encoder.encode(`${JSON.stringify({ sha256 })}\n`) };
  }

  #line(store: string, record: unknown): string {
    const line = JSON.stringify({ store, record });
    return line.length <= LINE_LIMIT && this.#isSound(store, record)
      ? line
      : JSON.stringify({ odd: store, record }).slice(0, LINE_LIMIT);
  }

  #isSound(store: string, record: unknown): boolean {
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
