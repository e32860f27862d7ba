/** Templates beside one ticket: looked for, filled in, and put in the mail as the composed reply is. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { InsertOutcome } from '../editors/types.ts';
import type { FilledTemplate } from '../messages/template-requests.ts';
import type { Path } from '../method/types.ts';
import { NEW_TEMPLATE } from '../pages/place.ts';
import { SearchController } from '../search/controller.ts';
import { Insertion } from './insertion.ts';
import type { TemplatesModel } from './model.ts';
import type { SessionDependencies } from './session.ts';

interface About {
  path: Path | null;
  complaint: boolean;
}

/** What it can have come to while it was under way: everything else is said by its status. */
const IN: readonly string[] = [
  'inserted',
  'no-editor',
  'note-editor',
  'held',
  'failed',
  'failed-copied',
  'changed',
];

export class TemplatesState {
  readonly model: ReadonlySignal<TemplatesModel>;
  readonly insertion: Insertion;
  readonly #uses: SessionDependencies;
  readonly #about: () => About;
  readonly #search = signal<SearchController | null>(null);
  readonly #files = signal<string[]>([]);
  #text = '';

  /** @param about the ticket, at the moment that a template goes in */
  constructor(ticketKey: string, uses: SessionDependencies, about: () => About) {
    this.#uses = uses;
    this.#about = about;
    this.insertion = new Insertion(ticketKey, uses);
    this.model = computed(() => ({
      search: this.#search.value?.model.value ?? null,
      status: this.insertion.status,
      canOpen: this.insertion.canOpen,
      files: this.#files.value,
    }));
  }

  get search(): SearchController | null {
    return this.#search.peek();
  }

  open(): void {
    if (this.search) return;
    const { background, openOptions } = this.#uses;
    const search = new SearchController({
      list: () => background.templates(),
      fill: (id, variant, answers) => background.fillTemplate(id, variant, answers),
      insert: (id, _, filled) => this.#insert(id, filled),
      path: () => this.#about().path,
      close: () => this.close(),
      openOptions: () => openOptions({ room: 'templates', id: NEW_TEMPLATE }),
    });
    this.#search.value = search;
    this.insertion.heard();
    void search.load();
  }

  close(): void {
    this.search?.leave();
    this.#search.value = null;
  }

  copy(): Promise<boolean> {
    return this.#uses.copy(this.#text);
  }

  /** What the page shows now is another ticket, or none. */
  leave(): void {
    this.close();
    this.insertion.forget();
  }

  async #insert(templateId: string, { reply, files }: FilledTemplate): Promise<InsertOutcome['outcome']> {
    this.#text = reply.text;
    await this.insertion.insert({ reply, ...this.#about(), templateId });
    const { status } = this.insertion;
    // What it has come to stands below the list, which has done its work.
    if (!IN.includes(status)) return status === 'other-ticket' ? status : 'covered';
    this.#files.value = files;
    this.close();
    return 'inserted';
  }
}
