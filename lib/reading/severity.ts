import type { Appraised } from './appraise.ts';
import type { CueBooks } from './cues/index.ts';
import { verbatim, withoutOverlap } from './phrases.ts';
import type { Finding, Reading, Threat } from './types.ts';
import type { Word } from './words.ts';

interface Known {
  appraised: readonly Appraised[];
  repeat: Finding<true> | null;
  threats: readonly Finding<Threat>[];
  safety: Finding<true> | null;
}

const REASONS = 3;
/** One outburst makes nobody furious; two do, or one that is shouted. */
const FURIES = 2;
const SHOUTED = /\p{Lu}{3,}(?:[\s,.!]+\p{Lu}{2,}){3}/u;
/** Who writes all of it in capitals shouts at nobody. */
const SMALL = /\p{Ll}{3}/u;
/** What a demand, or their waiting, weighs that makes it firm. */
const WAITING = 1.5;
/** So long a tale, in words, has more than one thing to tell. */
const LONG = 145;

/**
 * How grave a complaint is. Firm where they repeat, threaten, condemn, demand or tell a long tale, unless something makes
 * it mild or grave; mild where they only tell what is wrong.
 */
export function readSeverity(
  text: string,
  list: readonly Word[],
  books: CueBooks,
  { appraised, repeat, threats, safety }: Known,
): Reading['severity'] {
  const found = withoutOverlap(books.stakes.gravity.find(list));
  const said = (gravity: string) =>
    found.filter(({ data }) => data === gravity).map((match) => verbatim(text, list, match));
  const legal = threats.filter(({ value }) => value === 'legal').flatMap(({ because }) => because);
  const furious = said('fury');
  const outraged =
    furious.length >= FURIES || (furious.length > 0 && SHOUTED.test(text) && SMALL.test(text)) ? furious : [];
  const event = said('event');
  const over = event.length > 0 ? said('over') : [];
  const spoilt = over.length > 0 ? [...event.slice(0, 1), ...over] : [];
  const grave = [...(safety?.because ?? []), ...legal, ...said('ruined'), ...spoilt, ...outraged];
  if (grave.length > 0) return { value: 3, because: first(grave) };
  const firm = [
    ...(repeat?.because ?? []),
    ...threats.flatMap(({ because }) => because),
    ...furious,
    ...displeasure(text, list, appraised),
  ];
  if (firm.length > 0) return { value: 2, because: first(firm) };
  const mild = [...said('mild'), ...praise(text, list, appraised)];
  if (mild.length > 0) return { value: 1, because: first(mild) };
  const pressing = pressed(text, list, appraised);
  return { value: pressing.length > 0 || list.length >= LONG ? 2 : 1, because: first(pressing) };
}

/** What they demand, or waited for. */
function pressed(text: string, list: readonly Word[], appraised: readonly Appraised[]): string[] {
  return appraised.flatMap(({ signals }) =>
    signals
      .filter(({ data }) => data.signal === 'demand' || (data.signal === 'chase' && data.weight >= WAITING))
      .map((match) => verbatim(text, list, match)),
  );
}

const STRONG = 2;

function displeasure(text: string, list: readonly Word[], appraised: readonly Appraised[]): string[] {
  return appraised.flatMap(({ signals }) =>
    signals
      .filter(({ data }) => data.signal === 'displeasure' && data.weight >= STRONG)
      .map((match) => verbatim(text, list, match)),
  );
}

function praise(text: string, list: readonly Word[], appraised: readonly Appraised[]): string[] {
  return appraised.flatMap(({ signals }) =>
    signals
      .filter(({ data }) => data.signal === 'praise' && data.weight > 1)
      .map((match) => verbatim(text, list, match)),
  );
}

function first(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, REASONS);
}
