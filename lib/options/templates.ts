/** The person's templates: listed, opened to be written, removed and brought back. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { TemplateRecord } from '../messages/records.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { TemplateFields, TemplatesModel } from './model.ts';
import { Writing } from './writing.ts';

export class Templates {
  readonly model: ReadonlySignal<TemplatesModel>;
  readonly all = signal<TemplateRecord[] | null>(null);
  readonly #open = signal<Writing | null>(null);
  readonly #page: Pick<InboxesController, 'attempt' | 'toasts'>;

  constructor(page: Pick<InboxesController, 'attempt' | 'toasts'>) {
    this.#page = page;
    this.model = computed(() => ({
      all: this.all.value,
      open: this.#open.value?.model.value ?? null,
    }));
  }

  load(): void {
    this.#page.attempt(async () => {
      this.all.value = await ask('template/list', {});
    }, 'load-failed');
  }

  /** Null: a new one, with what is filled in already. */
  open(id: string | null, filled: Partial<TemplateFields> = {}): void {
    void this.flush();
    const writing = new Writing(this.all.peek()?.find((one) => one.id === id) ?? null, this);
    if (Object.keys(filled).length > 0) writing.change(filled);
    this.#open.value = writing;
  }

  change(change: Partial<Omit<TemplateFields, 'id'>>): void {
    this.#open.peek()?.change(change);
  }

  /** Stays open with what could not be kept. */
  async close(): Promise<void> {
    const writing = this.#open.peek();
    const kept = await writing?.flush();
    if (kept && this.#open.peek() === writing) this.#open.value = null;
  }

  remove(id: string): void {
    const writing = this.#open.peek();
    if (writing?.id === id) {
      writing.drop();
      this.#open.value = null;
      if (!writing.isKept) return;
    }
    this.#page.attempt(async () => {
      // What is on its way to be kept arrives first, and would bring it back.
      await writing?.flush();
      await ask('template/remove', { id });
      this.load();
      this.#page.toasts.say('template-removed', () => this.#restore(id));
    });
  }

  async flush(): Promise<void> {
    await this.#open.peek()?.flush();
  }

  put(record: TemplateRecord): void {
    this.all.value = [record, ...(this.all.peek() ?? []).filter(({ id }) => id !== record.id)];
  }

  keptApart(): void {
    this.load();
    this.#page.toasts.say('template-kept-apart');
  }

  #restore(id: string): void {
    this.#page.attempt(async () => {
      await ask('template/restore', { id });
      this.load();
    });
  }
}
