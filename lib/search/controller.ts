/** The search's life: reads the templates once, follows every key, and hands over the one that is chosen. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { InsertOutcome } from '../editors/types.ts';
import type { FilledTemplate, Shelf, ShelfTemplate } from '../messages/template-requests.ts';
import type { Path } from '../method/types.ts';
import { problemOf } from '../pages/problem.ts';
import { gist } from '../replies/templates/plain.ts';
import {
  type FoundTemplate,
  type TemplateSearch,
  templateSearch,
  templateSearchInTurns,
} from '../replies/templates/search.ts';
import type { QuestionAnswers, TemplateFault } from '../replies/templates/template.ts';
import { pickVariant } from '../replies/templates/variants.ts';
import { type Fill, Filling, hasToBeSeen } from './filling.ts';
import type { Refusal, SearchActions, SearchModel, SearchResult, VariantName } from './model.ts';

export interface SearchDeps {
  /** Asked once, and again by `retry`. */
  list(): Promise<Shelf>;
  fill: Fill;
  /** Puts it in the mail. `filled`: as it was shown. */
  insert(
    id: string,
    wanted: { variant: VariantName | null; answers: QuestionAnswers },
    filled: FilledTemplate,
  ): Promise<InsertOutcome['outcome']>;
  /** Which path the reply takes, where that is known better than by the shelf. */
  path?(): Path | null;
  /** Away with the search. `back`: to where the person came from. */
  close(back: boolean): void;
  openOptions(): void;
}

/** Milliseconds that a result is the active one before it is filled in. */
const SHOWN_AFTER = 80;

const EMPTY: Shelf = { templates: [], prefix: '', language: null, register: null, path: null, asking: null };

export class SearchController {
  readonly model: ReadonlySignal<SearchModel>;
  readonly actions: SearchActions;
  readonly #deps: SearchDeps;
  readonly #state = signal<SearchModel['state']>('loading');
  readonly #words = signal('');
  readonly #found = signal<{ total: number; results: SearchResult[] }>({ total: 0, results: [] });
  readonly #active = signal<string | null>(null);
  readonly #preview = signal<{ id: string; filled: FilledTemplate | { fault: TemplateFault } } | null>(null);
  readonly #filling = signal<Filling | null>(null);
  readonly #busy = signal(false);
  readonly #refused = signal<Refusal | null>(null);
  #shelf = EMPTY;
  #search: TemplateSearch<ShelfTemplate> = templateSearch<ShelfTemplate>([]);
  #shows: ReturnType<typeof setTimeout> | null = null;

  constructor(deps: SearchDeps) {
    this.#deps = deps;
    this.model = computed(() => {
      const preview = this.#preview.value;
      return {
        state: this.#state.value,
        words: this.#words.value,
        ...this.#found.value,
        active: this.#active.value,
        preview: preview?.id === this.#active.value ? (preview?.filled ?? null) : null,
        filling: this.#filling.value?.model.value ?? null,
        busy: this.#busy.value,
        refused: this.#refused.value,
      };
    });
    this.actions = {
      type: (words) => {
        this.#words.value = words;
        this.#refused.value = null;
        this.#find();
      },
      move: (to) => this.#move(to),
      choose: (id) => void this.#choose(id ?? this.#active.peek()),
      answer: (name, answer) => this.#filling.peek()?.answer(name, answer),
      showVariant: (variant) => this.#filling.peek()?.show(variant),
      insert: () => void this.#insertFilled(),
      back: () => this.#back(),
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
    this.#search = await templateSearchInTurns(this.#shelf.templates, turn);
    this.#state.value = this.#shelf.templates.length > 0 ? 'ready' : 'none';
    this.#find();
    if (this.#shelf.asking !== null) await this.#choose(this.#shelf.asking);
  }

  /** No timer is left. */
  leave(): void {
    if (this.#shows !== null) clearTimeout(this.#shows);
    this.#fillWith(null);
  }

  #find(): void {
    const { language } = this.#shelf;
    const path = this.#deps.path?.() ?? this.#shelf.path;
    const fit = { language, path, now: new Date().toISOString() };
    const { total, best } = this.#search.find(this.#words.peek(), fit);
    const results = best.map((found) => resultOf(found, this.#shelf));
    this.#found.value = { total, results };
    this.#activate(results[0]?.id ?? null);
  }

  #activate(id: string | null): void {
    this.#active.value = id;
    if (this.#shows !== null) clearTimeout(this.#shows);
    if (id !== null) this.#shows = setTimeout(() => void this.#show(id), SHOWN_AFTER);
  }

  async #show(id: string): Promise<void> {
    const filled = await this.#deps.fill(id, null, {}).catch(() => null);
    if (filled && this.#active.peek() === id) this.#preview.value = { id, filled };
  }

  /** From the last one on to the first, and back. */
  #move(to: 'next' | 'previous' | 'first' | 'last'): void {
    const ids = this.#found.peek().results.map(({ id }) => id);
    const at = ids.indexOf(this.#active.peek() ?? '');
    const place = { next: at + 1, previous: at - 1, first: 0, last: -1 }[to];
    this.#activate(ids.at(place % Math.max(1, ids.length)) ?? null);
  }

  async #choose(id: string | null): Promise<void> {
    const template = this.#shelf.templates.find((each) => each.id === id);
    if (!template) return;
    await this.#once(async () => {
      this.#active.value = template.id;
      const preview = this.#preview.peek();
      const shown = preview?.id === template.id ? preview.filled : null;
      const filled = shown ?? (await this.#deps.fill(template.id, null, {}));
      if ('fault' in filled || hasToBeSeen(filled)) {
        this.#fillWith(new Filling(template, this.#deps.fill, filled));
        return;
      }
      await this.#insert(template.id, { variant: null, answers: {} }, filled);
    });
  }

  /** As the form says at this moment, also where its preview is a key behind. */
  async #insertFilled(): Promise<void> {
    const filling = this.#filling.peek();
    if (!filling) return;
    await this.#once(async () => {
      await filling.settle();
      const { filled, fault } = filling.model.peek();
      if (!filled || fault) return;
      if (filled.reply.text.trim() === '') this.#refused.value = 'empty';
      else await this.#insert(filling.template.id, filling.wanted, filled);
    });
  }

  async #insert(...wanted: Parameters<SearchDeps['insert']>): Promise<void> {
    const outcome = await this.#deps.insert(...wanted);
    // Once it is in the mail, whoever put it there takes the search away.
    if (outcome !== 'inserted') this.#refused.value = outcome;
  }

  /** A form that was opened by a shortcut was opened over no list. */
  #back(): void {
    const filled = this.#filling.peek()?.template.id;
    if (filled !== undefined && filled === this.#shelf.asking) this.#deps.close(true);
    else this.#fillWith(null);
  }

  #fillWith(filling: Filling | null): void {
    this.#filling.peek()?.leave();
    this.#filling.value = filling;
    this.#refused.value = null;
  }

  /** One at a time: a second press while the first is under way would put it there twice. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#busy.peek()) return;
    this.#busy.value = true;
    this.#refused.value = null;
    try {
      await work();
    } catch (error) {
      this.#refused.value = { problem: problemOf(error) };
    } finally {
      this.#busy.value = false;
    }
  }
}

/** Of a text, to say what it says: there are fifty of them to a key. */
const READ = 2_000;

function resultOf(
  { template: { id, title, shortcut, variants }, matched }: FoundTemplate<ShelfTemplate>,
  { prefix, language, register }: Shelf,
): SearchResult {
  const picked = pickVariant(variants, { language, register });
  return {
    id,
    title,
    matched,
    shortcut: shortcut === '' ? '' : prefix + shortcut,
    gist: gist(picked?.variant.body.slice(0, READ) ?? ''),
    language: picked?.not === 'language' ? picked.variant.language : null,
  };
}

/** Keys and drawing go before what is left to do. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
