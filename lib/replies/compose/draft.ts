/** What the writers of a reply's slots work with. */
import { remediesFor } from '../../method/remedies.ts';
import type { Path } from '../../method/types.ts';
import { type Phrasings, type ReplyTexts, turned } from '../texts/texts.ts';
import type { ComposeInput, DroppedPart, Slot } from '../types.ts';
import { type Given, givenBack } from './points.ts';
import { oneLine } from './quote.ts';

/** How much a reply says of what it gives back. */
export interface Brevity {
  /** Characters of one quotation. */
  quote: number;
  /** Points of the agent. */
  added: number;
  /** That the others were read, too. */
  rest: boolean;
  /** Points are quoted that a verdict will name. */
  twice: boolean;
  /** Points in one verdict. */
  named: number;
  /** What they expected, and what matters most to them. */
  wishes: 'both' | 'one' | 'none';
  /** Beside a remedy: how they feel, and what is still to be found out. Left out, it is said that it was. */
  beside: 'both' | 'feeling' | 'none';
}

/** From all of it to the least. */
export const BREVITIES: readonly [Brevity, ...Brevity[]] = [
  { quote: 140, added: 3, rest: true, twice: true, named: 2, wishes: 'both', beside: 'both' },
  { quote: 110, added: 2, rest: true, twice: false, named: 2, wishes: 'both', beside: 'both' },
  { quote: 90, added: 1, rest: false, twice: false, named: 2, wishes: 'one', beside: 'both' },
  { quote: 90, added: 1, rest: false, twice: false, named: 2, wishes: 'none', beside: 'both' },
  { quote: 90, added: 1, rest: false, twice: false, named: 2, wishes: 'none', beside: 'feeling' },
  { quote: 60, added: 1, rest: false, twice: false, named: 1, wishes: 'none', beside: 'feeling' },
  { quote: 60, added: 1, rest: false, twice: false, named: 1, wishes: 'none', beside: 'none' },
  { quote: 30, added: 1, rest: false, twice: false, named: 1, wishes: 'none', beside: 'none' },
];

/** What all slots of one reply share. */
export interface Basis {
  input: ComposeInput;
  texts: ReplyTexts;
  path: Path;
  given: Given;
  order: string | null;
  /** The remedy's sentence is written: the remedy is chosen and this path offers one. */
  remedy: boolean;
  brevity: Brevity;
}

export interface Draft extends Basis {
  /** The phrasing that this slot takes; `further`: so many past it, where one of them was said already. */
  pick<Facts extends readonly unknown[]>(phrasings: Phrasings<Facts>, further?: number): Phrasings<Facts>[0];
  drop(needs: DroppedPart['needs']): void;
  /** A piece of the text that comes from this ticket. */
  mark(piece: string): string;
}

/** Sentences of one slot, to be joined; none: the slot is left out. */
export type Writer = (draft: Draft) => string[];

/** Whatever asks for it, a parting that was not confirmed is never composed: it is `save-first`. */
export function prepare(input: ComposeInput, texts: ReplyTexts, brevity: Brevity): Basis {
  const { answers } = input;
  const path = input.path === 'part' && !answers.partConfirmed ? 'save-first' : input.path;
  return {
    input,
    texts,
    path,
    given: givenBack(input, brevity.quote),
    order: known(input.orderNumber),
    remedy: answers.remedy !== null && remediesFor(path).includes(answers.remedy),
    brevity,
  };
}

/** By the ticket and the slot, and further by what the person asked for. `hasChoice`: there was another phrasing. */
export function pickFor(
  { seed, variant }: Pick<ComposeInput, 'seed' | 'variant'>,
  slot: Slot,
  hasChoice: () => void,
): Draft['pick'] {
  const turn = (seed === '' ? 0 : hash(`${seed} ${slot}`)) + wholeOf(variant?.[slot]);
  return (phrasings, further = 0) => {
    if (phrasings.length > 1) hasChoice();
    return turned(phrasings, turn + further);
  };
}

/** One line of at most 120 characters; null when nothing is left. */
export function known(text: string | null): string | null {
  const line = oneLine(text ?? '')
    .slice(0, 120)
    .trim();
  return line === '' ? null : line;
}

function wholeOf(variant: number | undefined): number {
  return Number.isFinite(variant) ? Math.trunc(variant ?? 0) : 0;
}

/** FNV-1a, 32 bits: spreads even keys that differ in their last character alone. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}
