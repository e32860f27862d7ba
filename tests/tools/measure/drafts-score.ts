/** Holds what the tone guard marks in drafts against what people marked. Pure. */
import type { ToneHint } from '@/lib/replies/tone/types.ts';
import type { Draft } from './drafts-file.ts';

interface Mark {
  start: number;
  end: number;
  kind: string;
  text: string;
}

/** `gold` and `guess` are null where only the other is there. `same`: of the same kind too. */
export interface Pair {
  draft: string;
  lang: string;
  gold: Mark | null;
  guess: Mark | null;
  same: boolean;
}

export interface Scored {
  pairs: Pair[];
  /** Drafts in which nothing is wrong, and those of them without a warning. */
  clean: number;
  untouched: number;
}

/** Part of the gold span that has to be marked. */
const OF_GOLD = 0.5;
/** Part of the marked words that has to be gold: marking the whole draft is no hit. */
const OF_GUESS = 0.25;

/**
 * A hit: the marked words hold at least half of the gold span, and at least a quarter of them is gold. Every span is
 * paired once, the same kind first. Only warnings count, no advice.
 */
export function scoreDraft(draft: Draft, hints: readonly ToneHint[]): Pair[] {
  const guesses: Mark[] = hints.filter(({ level }) => level === 'warn');
  const golds = draft.gold.map((each): Mark => {
    const start = draft.text.indexOf(each.span);
    return { start, end: start + each.span.length, kind: each.kind, text: each.span };
  });
  const pairs: Pair[] = [];
  const left = new Set(guesses);
  const missed = new Set(golds);
  for (const sameKind of [true, false]) {
    for (const gold of missed) {
      const guess = [...left].find((each) => overlaps(gold, each) && (!sameKind || each.kind === gold.kind));
      if (!guess) continue;
      left.delete(guess);
      missed.delete(gold);
      pairs.push({ draft: draft.id, lang: draft.lang, gold, guess, same: sameKind });
    }
  }
  const alone = { draft: draft.id, lang: draft.lang, same: false };
  return [
    ...pairs,
    ...[...missed].map((gold) => ({ ...alone, gold, guess: null })),
    ...[...left].map((guess) => ({ ...alone, gold: null, guess })),
  ];
}

export function together(drafts: readonly Draft[], judge: (draft: Draft) => ToneHint[]): Scored {
  const scored = drafts.map((draft) => ({ draft, pairs: scoreDraft(draft, judge(draft)) }));
  const clean = scored.filter(({ draft }) => draft.gold.length === 0);
  return {
    pairs: scored.flatMap(({ pairs }) => pairs),
    clean: clean.length,
    untouched: clean.filter(({ pairs }) => pairs.length === 0).length,
  };
}

export interface Rates {
  gold: number;
  marked: number;
  hits: number;
  /** 0 to 1; null where there is nothing to divide by. */
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** `strict`: the kind has to be the same. */
export function rates(pairs: readonly Pair[], strict: boolean): Rates {
  const gold = pairs.filter((pair) => pair.gold).length;
  const marked = pairs.filter((pair) => pair.guess).length;
  const hits = pairs.filter((pair) => pair.gold && pair.guess && (pair.same || !strict)).length;
  const precision = marked === 0 ? null : hits / marked;
  const recall = gold === 0 ? null : hits / gold;
  const f1 = gold + marked === 0 ? null : (2 * hits) / (gold + marked);
  return { gold, marked, hits, precision, recall, f1 };
}

function overlaps(gold: Mark, guess: Mark): boolean {
  const shared = Math.min(gold.end, guess.end) - Math.max(gold.start, guess.start);
  return shared >= OF_GOLD * (gold.end - gold.start) && shared >= OF_GUESS * (guess.end - guess.start);
}
