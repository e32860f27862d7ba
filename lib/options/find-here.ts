/** The search over what the page itself knows: templates, improvements, follow-ups, inboxes, and the rooms and their settings. */
import { signal } from '@preact/signals';
import type { CountedImprovement, TemplateRecord } from '../messages/records.ts';
import { textLanguage } from '../platform/i18n.ts';
import {
  type Found,
  type TemplateSearch,
  templateSearch,
  templateSearchInTurns,
} from '../replies/templates/search.ts';
import type { Starter } from '../replies/templates/template.ts';
import { FOUND_HERE, type FoundHere, type HereKind, type HereResults } from './find-model.ts';
import { placesToFind } from './find-places.ts';
import {
  followUpsToFind,
  improvementsToFind,
  inboxesToFind,
  type Thing,
  templatesToFind,
} from './find-things.ts';
import type { GrantedInbox, ListedFollowUp, OwnInbox } from './model.ts';

/** Null: not read yet. */
export interface Here {
  templates: readonly TemplateRecord[] | null;
  starters: readonly Starter[];
  improvements: readonly CountedImprovement[] | null;
  followUps: readonly ListedFollowUp[] | null;
  inboxes: readonly GrantedInbox[] | null;
  own: readonly OwnInbox[] | null;
}

/** Above them an index is made in turns: a key must not wait for it. */
const AT_ONCE = 200;
/** No ticket is at hand. */
const ANY = { language: null, path: null, now: '' };

type Index = TemplateSearch<Thing>;

export class FindHere {
  readonly #page: () => Here;
  readonly #indexes = new Map<HereKind, { of: readonly unknown[]; index: Index | null }>();
  /** Grows when an index is ready that was waited for. */
  readonly #ready = signal(0);

  /** @param page reads signals; whoever finds something follows them */
  constructor(page: () => Here) {
    this.#page = page;
  }

  /** @param most of each kind */
  find(words: string, most: (kind: HereKind) => number): HereResults {
    this.#ready.value;
    const page = this.#page();
    const hits: FoundHere[] = [];
    const totals: HereResults['totals'] = {};
    for (const kind of FOUND_HERE) {
      const found = this.#search(kind, page)?.find(words, ANY, most(kind));
      if (!found || found.total === 0) continue;
      totals[kind] = found.total;
      hits.push(...hitsOf(kind, found));
    }
    return { hits, totals };
  }

  /** Null until it is ready; of what it was before, where that is all there is yet. */
  #search(kind: HereKind, page: Here): Index | null {
    const of = sourcesOf(kind, page);
    const kept = this.#indexes.get(kind);
    if (kept?.of.every((one, at) => one === of[at])) return kept.index;
    const things = thingsOf(kind, page);
    const made = { of, index: kept?.index ?? null };
    this.#indexes.set(kind, made);
    if (things.length <= AT_ONCE) made.index = templateSearch(things);
    else void this.#makeInTurns(things, made);
    return made.index;
  }

  /** Whoever asked has an answer first. */
  async #makeInTurns(things: Thing[], made: { index: Index | null }): Promise<void> {
    await turn();
    made.index = await templateSearchInTurns(things, turn);
    this.#ready.value += 1;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What an index is made of: as long as these are the same, it is. */
function sourcesOf(kind: HereKind, page: Here): readonly unknown[] {
  switch (kind) {
    case 'template':
      return [page.templates, page.starters];
    case 'improvement':
      return [page.improvements];
    case 'follow-up':
      return [page.followUps];
    case 'inbox':
      return [page.inboxes, page.own];
    case 'place':
      return [textLanguage()];
  }
}

function thingsOf(kind: HereKind, page: Here): Thing[] {
  switch (kind) {
    case 'template':
      return templatesToFind(page.templates ?? [], page.starters);
    case 'improvement':
      return improvementsToFind(page.improvements ?? []);
    case 'follow-up':
      return followUpsToFind(page.followUps ?? []);
    case 'inbox':
      return inboxesToFind(page.inboxes ?? [], page.own ?? []);
    case 'place':
      return placesToFind();
  }
}

function hitsOf(kind: HereKind, { best }: Found<Thing>): FoundHere[] {
  return best.map(({ template: { id, place, title, text }, matched }) => {
    return { kind, id, place, title, titleMarks: matched, text: text(), marks: [] };
  });
}
