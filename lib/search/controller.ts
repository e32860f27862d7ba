/** The search's life: reads the templates once, follows every key, and hands over the one that is chosen. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { InsertOutcome } from '../editors/types.ts';
import { problemOf } from '../pages/problem.ts';
import type { Language } from '../reading/types.ts';
import { gist } from '../replies/templates/plain.ts';
import { type SearchedTemplate, type TemplateSearch, templateSearch } from '../replies/templates/search.ts';
import type { Refusal, SearchActions, SearchModel, SearchResult } from './model.ts';

export interface SearchDeps {
  /** Asked once, and again by `retry`. */
  list(): Promise<Shelf>;
  /** Fills it in for the ticket at hand and puts it in the mail. */
  choose(id: string): Promise<InsertOutcome['outcome']>;
  /** Away with the search. `back`: to where the person came from. */
  close(back: boolean): void;
  openOptions(): void;
}

export interface Shelf {
  templates: readonly SearchedTemplate[];
  /** What is typed before a shortcut; empty where shortcuts are off. */
  prefix: string;
  /** Of the mail that is answered; null: not known. */
  language: Language | null;
}

export class SearchController {
  readonly model: ReadonlySignal<SearchModel>;
  readonly actions: SearchActions;
  readonly #deps: SearchDeps;
  readonly #state = signal<SearchModel['state']>('loading');
  readonly #words = signal('');
  readonly #found = signal<{ total: number; results: SearchResult[] }>({ total: 0, results: [] });
  readonly #active = signal<string | null>(null);
  readonly #busy = signal(false);
  readonly #refused = signal<Refusal | null>(null);
  #shelf: Shelf = { templates: [], prefix: '', language: null };
  #search: TemplateSearch<SearchedTemplate> = templateSearch<SearchedTemplate>([]);

  constructor(deps: SearchDeps) {
    this.#deps = deps;
    this.model = computed(() => ({
      state: this.#state.value,
      words: this.#words.value,
      ...this.#found.value,
      active: this.#active.value,
      busy: this.#busy.value,
      refused: this.#refused.value,
    }));
    this.actions = {
      type: (words) => {
        this.#words.value = words;
        this.#refused.value = null;
        this.#find();
      },
      move: (to) => this.#move(to),
      choose: (id) => void this.#choose(id ?? this.#active.peek()),
      close: () => deps.close(true),
      openOptions: () => deps.openOptions(),
      retry: () => void this.load(),
    };
  }

  /** What is typed meanwhile is looked for once they are there. */
  async load(): Promise<void> {
    this.#state.value = 'loading';
    try {
      this.#shelf = await this.#deps.list();
    } catch {
      this.#state.value = 'failed';
      return;
    }
    this.#search = templateSearch(this.#shelf.templates);
    this.#state.value = this.#shelf.templates.length > 0 ? 'ready' : 'none';
    this.#find();
  }

  #find(): void {
    const { prefix, language } = this.#shelf;
    const { total, best } = this.#search.find(this.#words.peek(), language);
    const results = best.map((template) => ({
      id: template.id,
      title: template.title,
      shortcut: template.shortcut === '' ? '' : prefix + template.shortcut,
      gist: gist(template.body),
      language: template.language === language ? null : template.language,
    }));
    this.#found.value = { total, results };
    this.#active.value = results[0]?.id ?? null;
  }

  /** From the last one on to the first, and back. */
  #move(to: 'next' | 'previous' | 'first' | 'last'): void {
    const ids = this.#found.peek().results.map(({ id }) => id);
    const at = ids.indexOf(this.#active.peek() ?? '');
    const place = { next: at + 1, previous: at - 1, first: 0, last: -1 }[to];
    this.#active.value = ids.at(place % Math.max(1, ids.length)) ?? null;
  }

  /** One at a time: a second press while the first is under way would put it there twice. */
  async #choose(id: string | null): Promise<void> {
    if (id === null || this.#busy.peek()) return;
    this.#busy.value = true;
    this.#active.value = id;
    this.#refused.value = null;
    try {
      const outcome = await this.#deps.choose(id);
      // Once it is in the mail, whoever put it there takes the search away.
      if (outcome !== 'inserted') this.#refused.value = outcome;
    } catch (error) {
      this.#refused.value = { problem: problemOf(error) };
    } finally {
      this.#busy.value = false;
    }
  }
}
