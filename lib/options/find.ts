/** The search over everything: follows every key, and leads to the customer, the note, the template, the setting … */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { Problem } from '../messages/errors.ts';
import { FIND_LIMIT, FOUND_KINDS, type Found, type FoundKind } from '../messages/find-requests.ts';
import { problemOf } from '../pages/problem.ts';
import { FindHere, type Here } from './find-here.ts';
import type { FindActions, FindModel, FindResults, HereKind, Hit, HitKind } from './find-model.ts';
import type { Place } from './place.ts';

/** Of each kind of record, at first and each time there are to be more; of what the page itself knows at first. */
const SHOWN = 8;
const MORE = 20;
const SHOWN_HERE = 5;
/** Milliseconds until it is asked again what came to the index meanwhile. */
const AGAIN = 1_500;

export class Find {
  readonly model: ReadonlySignal<FindModel>;
  readonly actions: FindActions;
  readonly #words = signal('');
  /** What the background found, and with what. */
  readonly #answer = signal<(Found & { words: string }) | null>(null);
  readonly #most = signal<Partial<Record<HereKind, number>>>({});
  readonly #found: ReadonlySignal<FindResults | null>;
  readonly #isFolded = signal(false);
  /** Chosen by the person; that is not there any more, or none: the first one is active. */
  readonly #chosen = signal<string | null>(null);
  readonly #active: ReadonlySignal<string | null>;
  readonly #problem = signal<Problem | null>(null);
  readonly #here: FindHere;
  readonly #goTo: (place: Place) => void;
  #again: ReturnType<typeof setTimeout> | null = null;
  /** Only the newest answer counts. */
  #asked = 0;

  /** @param goTo also where one is there already */
  constructor(page: () => Here, goTo: (place: Place) => void) {
    this.#here = new FindHere(page);
    this.#goTo = goTo;
    this.#found = computed(() => this.#together());
    this.#active = computed(() => {
      const hits = this.#found.value?.hits ?? [];
      return hits.find(({ id }) => id === this.#chosen.value)?.id ?? hits[0]?.id ?? null;
    });
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
      more: (kind) => this.#showMore(kind),
      retry: () => void this.#run(),
    };
  }

  /** What was found may read otherwise by now. */
  refresh(): void {
    if (this.#answer.peek()) void this.#run();
  }

  #together(): FindResults | null {
    const answer = this.#answer.value;
    if (!answer) return null;
    const here = this.#here.find(answer.words, (kind) => this.#most.value[kind] ?? SHOWN_HERE);
    return {
      ...answer,
      hits: [...answer.hits, ...here.hits],
      totals: { ...answer.totals, ...here.totals },
    };
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
      this.#answer.value = null;
      this.#problem.value = null;
      return;
    }
    try {
      const before = this.#answer.peek();
      const isSame = before?.words === words;
      const shown = isSame ? before.hits.length : 0;
      const limit = Math.min(FIND_LIMIT, Math.max(SHOWN, shown));
      const answer = await ask('record/find', { text: words, limit });
      if (asked !== this.#asked) return;
      batch(() => {
        this.#problem.value = null;
        if (!isSame) {
          this.#chosen.value = null;
          this.#most.value = {};
        }
        this.#answer.value = { words, ...answer };
      });
      if (answer.indexing) this.#again = setTimeout(() => void this.#run(), AGAIN);
    } catch (error) {
      if (asked === this.#asked) this.#problem.value = problemOf(error);
    }
  }

  #showMore(kind: HitKind): void {
    const record = FOUND_KINDS.find((one) => one === kind);
    if (record) void this.#more(record);
    else this.#moreHere(kind as HereKind);
  }

  #moreHere(kind: HereKind): void {
    const ofKind = () => this.#found.peek()?.hits.filter((hit) => hit.kind === kind) ?? [];
    const shown = ofKind().length;
    this.#most.value = { ...this.#most.peek(), [kind]: shown + MORE };
    this.#chosen.value = ofKind()[shown]?.id ?? this.#chosen.peek();
  }

  async #more(kind: FoundKind): Promise<void> {
    const found = this.#answer.peek();
    if (!found) return;
    const asked = this.#asked;
    const offset = found.hits.filter((hit) => hit.kind === kind).length;
    try {
      const { hits } = await ask('record/find', { text: found.words, kinds: [kind], limit: MORE, offset });
      const shown = this.#answer.peek();
      if (asked !== this.#asked || shown?.words !== found.words) return;
      const news = hits.filter(({ id }) => !shown.hits.some((hit) => hit.id === id));
      const of = (one: FoundKind) => [...shown.hits, ...news].filter((hit) => hit.kind === one);
      this.#answer.value = { ...shown, hits: FOUND_KINDS.flatMap(of) };
      if (news[0]) this.#chosen.value = news[0].id;
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
    this.#chosen.value = ids.at(place % Math.max(1, ids.length)) ?? null;
  }

  #open(id: string | null): void {
    const hit = this.#found.peek()?.hits.find((one) => one.id === id);
    if (!hit || this.#isFolded.peek()) return;
    this.#chosen.value = hit.id;
    this.#isFolded.value = true;
    this.#goTo(placeOfHit(hit));
  }
}

function placeOfHit(hit: Hit): Place {
  if ('place' in hit) return hit.place;
  const note = hit.kind === 'note' ? { note: hit.id } : {};
  return { room: 'customers', id: hit.customerId, ...note };
}

/** A single letter is the beginning of a question, and none yet. */
export function asksForSomething(words: string): boolean {
  return words.trim() !== '' && !/^\P{L}*\p{sc=Latin}\P{L}*$/u.test(words);
}
