/** Bringing templates in: files are read, looked through, and then kept in one go. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { problemOf } from '../pages/problem.ts';
import { log } from '../platform/log.ts';
import { MOST_BYTES } from '../replies/templates/import/bytes.ts';
import { markDuplicates } from '../replies/templates/import/duplicates.ts';
import {
  type ColumnMapping,
  type Imported,
  type ImportRow,
  MOST_ROWS,
} from '../replies/templates/import/types.ts';
import type { FileProblem, ImportActions, ImportModel, ImportSource, ImportWork } from './importing-model.ts';
import { broughtOf, filtered, firstLook, type Look, previewOf, toggled } from './importing-preview.ts';

/** Of a file; nobody reads more. */
const MOST_PROBLEMS = 1_000;
/** Milliseconds before it is worth saying how far it is. */
const LONG = 1000;

export class Importing {
  readonly model: ReadonlySignal<ImportModel>;
  readonly actions: ImportActions;
  readonly #work: ImportWork;
  readonly #reading = signal<Extract<ImportModel, { stage: 'reading' }> | null>(null);
  readonly #look = signal<Look | null>(null);
  #files: readonly ImportSource[] = [];
  #stop: AbortController | null = null;

  constructor(work: ImportWork) {
    this.#work = work;
    this.model = computed(() => {
      if (this.#reading.value) return this.#reading.value;
      const look = this.#look.value;
      return look ? { stage: 'preview', preview: previewOf(look) } : { stage: 'choose' };
    });
    this.actions = {
      read: (files) => {
        this.#files = files;
        if (files.length > 0) void this.#read(null);
      },
      cancel: () => this.#close(),
      map: (mapping) => void this.#read(mapping),
      choose: (place, on) => this.#change((look) => ({ chosen: toggled(look.chosen, [place], on) })),
      chooseAll: (on) => this.#change((look) => ({ chosen: toggled(look.chosen, look.listed, on) })),
      showOnlyRemarks: (onlyRemarks) => this.#change((look) => filtered(look, onlyRemarks)),
      showMore: () => this.#change(({ pages }) => ({ pages: pages + 1 })),
      setChanged: (changed) => this.#change(() => ({ changed })),
      save: () => void this.#save(),
    };
  }

  #change(change: (look: Look) => Partial<Look>): void {
    const look = this.#look.peek();
    if (look) this.#look.value = { ...look, ...change(look) };
  }

  #close(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#reading.value = null;
    this.#look.value = null;
    this.#files = [];
  }

  /** With another mapping what is shown stays until the new is there. */
  async #read(mapping: ColumnMapping | null): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    const rows: ImportRow[] = [];
    const problems: FileProblem[] = [];
    const all: Imported[] = [];
    const long = setTimeout(() => this.#progress({ long: true }), LONG);
    if (!mapping) this.#reading.value = { stage: 'reading', file: '', done: 0, total: 0, long: false };
    try {
      let size = 0;
      for (const file of this.#files) {
        this.#progress({ file: file.name, done: 0, total: 0 });
        size += file.size;
        const imported = await this.#readOne(file, size, mapping, stop.signal);
        stop.signal.throwIfAborted();
        all.push(imported);
        for (const row of imported.rows) rows.push(row);
        for (const problem of imported.problems.slice(0, MOST_PROBLEMS))
          problems.push({ ...problem, file: file.name });
      }
    } catch (error) {
      if (stop.signal.aborted) return;
      throw error;
    } finally {
      clearTimeout(long);
    }
    const beyond = rows.splice(MOST_ROWS).length;
    if (beyond > 0) problems.push({ line: null, kind: 'too-many', piece: String(beyond), file: '' });
    const before = this.#look.peek();
    this.#reading.value = null;
    this.#look.value = firstLook({
      files: this.#files.map(({ name }) => name),
      formats: [...new Set(all.flatMap(({ format }) => format ?? []))],
      rows: markDuplicates(rows, this.#work.existing()),
      problems,
      columns: all.length === 1 ? (all[0]?.columns ?? null) : null,
      changed: (mapping && before?.changed) || 'both',
    });
  }

  async #readOne(
    file: ImportSource,
    size: number,
    mapping: ColumnMapping | null,
    signal: AbortSignal,
  ): Promise<Imported> {
    const refused = (kind: 'too-big' | 'unreadable'): Imported => ({
      format: null,
      rows: [],
      problems: [{ line: null, kind, piece: '' }],
    });
    if (size > MOST_BYTES) return refused('too-big');
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return refused('unreadable');
    try {
      // With all of its formats it is far more than the page needs to open.
      const { readTemplates } = await import('../replies/templates/import/read.ts');
      return await readTemplates(
        { name: file.name, bytes: new Uint8Array(bytes) },
        {
          signal,
          onProgress: (done, total) => this.#progress({ done, total }),
          ...(mapping && { mapping }),
        },
      );
    } catch (error) {
      signal.throwIfAborted();
      log.error('import', error);
      return refused('unreadable');
    }
  }

  #progress(change: Partial<Extract<ImportModel, { stage: 'reading' }>>): void {
    const reading = this.#reading.peek();
    if (reading) this.#reading.value = { ...reading, ...change };
  }

  async #save(): Promise<void> {
    const look = this.#look.peek();
    if (!look || look.saving) return;
    const brought = broughtOf(look);
    if (brought.length === 0) return;
    this.#change(() => ({ saving: true, problem: null }));
    try {
      await this.#work.save(brought);
    } catch (error) {
      this.#change(() => ({ saving: false, problem: problemOf(error) }));
      return;
    }
    this.#close();
    this.#work.saved(brought.length);
  }
}
