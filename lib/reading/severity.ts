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

/** How grave a complaint is. Firm, unless something makes it mild or grave. */
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
  const outraged = furious.length >= FURIES || (furious.length > 0 && SHOUTED.test(text)) ? furious : [];
  const grave = [...(safety?.because ?? []), ...legal, ...said('ruined'), ...outraged];
  if (grave.length > 0) return { value: 3, because: first(grave) };
  const firm = [
    ...(repeat?.because ?? []),
    ...threats.flatMap(({ because }) => because),
    ...furious,
    ...displeasure(text, list, appraised),
  ];
  if (firm.length > 0) return { value: 2, because: first(firm) };
  const mild = [...said('mild'), ...praise(text, list, appraised)];
  return mild.length > 0 ? { value: 1, because: first(mild) } : { value: 2, because: [] };
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
