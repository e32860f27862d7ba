/** What of the message comes before anything else. */
import type { Answers } from '../method/types.ts';
import type { Reading, Threat } from '../reading/types.ts';

/** By these codes a person takes them away for one ticket, see `Answers.rejected`. */
export const AT_STAKE = ['safety', 'promises', 'repeat', 'threats'] as const;
export type AtStakeKind = (typeof AT_STAKE)[number];

/** `because`: words of the message, at least one piece. */
export type AtStakeModel =
  | { what: Exclude<AtStakeKind, 'threats'>; because: string[] }
  | { what: 'threats'; threat: Threat; because: string[] };

/** The gravest first: danger, our own open promises, a repeat, then what they say that they will do. */
export function atStake(reading: Reading | null, { rejected }: Pick<Answers, 'rejected'>): AtStakeModel[] {
  if (!reading) return [];
  const { safety, promises, repeat, threats } = reading;
  const all: AtStakeModel[] = [];
  if (safety) all.push({ what: 'safety', because: safety.because });
  if (promises.length > 0) all.push({ what: 'promises', because: promises.map(({ text }) => text) });
  if (repeat) all.push({ what: 'repeat', because: repeat.because });
  for (const { value, because } of threats) all.push({ what: 'threats', threat: value, because });
  return all.filter(({ what }) => !rejected.includes(what));
}
