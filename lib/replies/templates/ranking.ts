/** Which of the templates that were found comes first. */
import type { Path } from '../../method/types.ts';
import type { Language } from '../../reading/types.ts';
import { folded } from './folding.ts';

export interface RankedTemplate {
  title: string;
  /** Which paths it fits; none: any. */
  paths: readonly Path[];
  variants: readonly { language: Language | null }[];
  /** How often it was used, and when last. */
  uses: number;
  lastUsedAt: string | null;
}

/** What the ticket asks for; null: not known. */
export interface Fit {
  language: Language | null;
  path: Path | null;
  /** The time, to tell what was used lately. */
  now: string;
}

const DAY = 86_400_000;
/** Used today, this week, this month, earlier, never: within each of these, what is used most comes first. */
const LATELY = [DAY, 7 * DAY, 30 * DAY, Number.POSITIVE_INFINITY];
/** Both more than there are different values. */
const FITS = 8;
const AGES = 8;

export class Ranking<T extends RankedTemplate> {
  /** Those that are used most first, then by title. */
  readonly #order: readonly T[];
  /** By place among the templates as they came: the place in that order, and the time of the last use. */
  readonly #ranks: Uint32Array;
  readonly #lastUsed: Float64Array;
  readonly #templates: readonly T[];

  constructor(templates: readonly T[]) {
    this.#templates = templates;
    const keyed = templates.map((template, place) => ({ template, place, title: folded(template.title) }));
    keyed.sort(
      (a, b) => b.template.uses - a.template.uses || compared(a.title, b.title) || a.place - b.place,
    );
    this.#order = keyed.map(({ template }) => template);
    this.#ranks = new Uint32Array(templates.length);
    keyed.forEach(({ place }, rank) => {
      this.#ranks[place] = rank;
    });
    this.#lastUsed = Float64Array.from(templates, ({ lastUsedAt }) =>
      lastUsedAt === null ? Number.NaN : Date.parse(lastUsedAt),
    );
  }

  /** @param scoreOf by place among the templates; 0: it was not found */
  best(fit: Fit, most: number, scoreOf: (place: number) => number): { total: number; best: T[] } {
    const keys = new Float64Array(this.#templates.length);
    const now = Date.parse(fit.now);
    const last = this.#order.length;
    let total = 0;
    this.#templates.forEach((template, place) => {
      const score = scoreOf(place);
      if (score <= 0) return;
      const fits = score * FITS + fitOf(template, fit);
      const lately = fits * AGES + this.#lately(place, now);
      // All in one number: the order is the order of numbers, and what comes last in it tells which one it is.
      keys[total] = lately * last + (last - 1 - (this.#ranks[place] ?? 0));
      total += 1;
    });
    const best = keys.subarray(0, total).sort().slice(-most).reverse();
    return {
      total,
      best: Array.from(best, (key) => this.#order[last - 1 - (key % last)]).filter(
        (one) => one !== undefined,
      ),
    };
  }

  /** The more lately it was used, the more. */
  #lately(place: number, now: number): number {
    const age = now - (this.#lastUsed[place] ?? Number.NaN);
    const at = LATELY.findIndex((within) => age < within);
    return at < 0 ? 0 : LATELY.length - at;
  }
}

/** 0 to 6. One in another language comes behind all that can be sent as they are, whatever path it fits. */
function fitOf({ paths, variants }: RankedTemplate, { language, path }: Fit): number {
  const onPath = path === null || paths.length === 0 ? 1 : paths.includes(path) ? 2 : 0;
  let inLanguage = language === null ? 1 : -2;
  for (const variant of variants) {
    if (language === null || inLanguage === 2) break;
    if (variant.language === language) inLanguage = 2;
    else if (variant.language === null) inLanguage = 1;
  }
  return inLanguage < 0 ? onPath : 2 + inLanguage + onPath;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
