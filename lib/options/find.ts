/** The search over all customers and notes: follows every key, and leads to the customer, and to the note. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { Problem } from '../messages/errors.ts';
import type { FoundKind } from '../messages/find-requests.ts';
import { problemOf } from '../pages/problem.ts';
import type { FindActions, FindModel, FindResults } from './find-model.ts';
import { hashOf } from './place.ts';

/** Of each kind, at first and each time there are to be more. */
const SHOWN = 8;
const MORE = 20;
/** Milliseconds until it is asked again what came to the index meanwhile. */
const AGAIN = 1_500;

export class Find {
  readonly model: ReadonlySignal<FindModel>;
  readonly actions: FindActions;
  readonly #words = signal('');
  readonly #found = signal<FindResults | null>(null);
  readonly #isFolded = signal(false);
  readonly #active = signal<string | null>(null);
  readonly #problem = signal<Problem | null>(null);
  #again: ReturnType<typeof setTimeout> | null = null;
  /** Only the newest answer counts. */
  #asked = 0;

  constructor() {
    this.model = computed(() => ({
      words: this.#words.value,
      found: this.#found.value,
      isFolded: this.#isFolded.value,
      active: this.#active.value,
      problem: this.#problem.value,
    }));
    this.actions = {
      type: (words) => this.#type(words),
      move: (to) => this.#move(to),
      open: (id) => this.#open(id ?? this.#active.peek()),
      more: (kind) => void this.#more(kind),
      retry: () => void this.#run(),
    };
  }

  /** What was found may read otherwise by now. */
  refresh(): void {
    if (this.#found.peek()) void this.#run();
  }

  #type(words: string): void {
    this.#words.value = words;
    this.#isFolded.value = false;
    void this.#run();
  }

  async #run(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (this.#again !== null) clearTimeout(this.#again);
    this.#again = null;
    const words = this.#words.peek();
    if (!asksForSomething(words)) {
      this.#found.value = null;
      this.#problem.value = null;
      this.#active.value = null;
      return;
    }
    try {
      const isSame = this.#found.peek()?.words === words;
      const shown = isSame ? (this.#found.peek()?.hits.length ?? 0) : 0;
      const answer = await ask('record/find', { text: words, limit: Math.min(50, Math.max(SHOWN, shown)) });
      if (asked !== this.#asked) return;
      this.#problem.value = null;
      this.#show({ words, ...answer }, isSame);
    } catch (error) {
      if (asked === this.#asked) this.#problem.value = problemOf(error);
    }
  }

  /** @param isSame the same question again: the active result stays */
  #show(found: FindResults, isSame: boolean): void {
    this.#found.value = found;
    const active = this.#active.peek();
    const stays = isSame && found.hits.some(({ id }) => id === active);
    if (!stays) this.#active.value = found.hits[0]?.id ?? null;
    if (found.indexing) this.#again = setTimeout(() => void this.#run(), AGAIN);
  }

  async #more(kind: FoundKind): Promise<void> {
    const found = this.#found.peek();
    if (!found) return;
    const asked = this.#asked;
    const offset = found.hits.filter((hit) => hit.kind === kind).length;
    try {
      const { hits } = await ask('record/find', { text: found.words, kinds: [kind], limit: MORE, offset });
      const shown = this.#found.peek();
      if (asked !== this.#asked || shown?.words !== found.words) return;
      const news = hits.filter(({ id }) => !shown.hits.some((hit) => hit.id === id));
      const of = (one: FoundKind) => [...shown.hits, ...news].filter((hit) => hit.kind === one);
      this.#found.value = { ...shown, hits: [...of('customer'), ...of('note')] };
      if (news[0]) this.#active.value = news[0].id;
    } catch (error) {
      if (asked === this.#asked) this.#problem.value = problemOf(error);
    }
  }

  /** From the last one on to the first, and back. Folded, they come up again first. */
  #move(to: Parameters<FindActions['move']>[0]): void {
    if (this.#isFolded.peek()) {
      this.#isFolded.value = false;
      return;
    }
    const ids = this.#found.peek()?.hits.map(({ id }) => id) ?? [];
    const at = ids.indexOf(this.#active.peek() ?? '');
    const place = { next: at + 1, previous: at - 1, first: 0, last: -1 }[to];
    this.#active.value = ids.at(place % Math.max(1, ids.length)) ?? null;
  }

  #open(id: string | null): void {
    const hit = this.#found.peek()?.hits.find((one) => one.id === id);
    if (!hit || this.#isFolded.peek()) return;
    this.#active.value = hit.id;
    this.#isFolded.value = true;
    const note = hit.kind === 'note' ? { note: hit.id } : {};
    location.hash = hashOf({ room: 'customers', id: hit.customerId, ...note });
  }
}

/** A single letter is the beginning of a question, and none yet. */
export function asksForSomething(words: string): boolean {
  return words.trim() !== '' && !/^\P{L}*\p{sc=Latin}\P{L}*$/u.test(words);
}
