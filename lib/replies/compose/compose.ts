/**
 * From what was ticked to a reply. Nothing is made up: what is not known has no place in the text, and its sentence is
 * left out and named in `dropped`.
 */
import { textsIn } from '../texts/index.ts';
import {
  type ComposedReply,
  type ComposeInput,
  type DroppedPart,
  type ReplyPart,
  SLOTS,
  type Slot,
} from '../types.ts';
import { BREVITIES, type Brevity, pickFor, prepare } from './draft.ts';
import { tidyStops } from './quote.ts';
import { WRITERS } from './writers.ts';

/** Words of a reply, greeting and names included: longer ones are read less well. */
const WORDS = 150;
/** No sentence has more phrasings. */
export const MOST_PHRASINGS = 8;

/**
 * Pure and deterministic. Where a reply would be longer than 150 words, it gives back less of what was written; what
 * the agent decided is always said.
 */
export function composeReply(input: ComposeInput): ComposedReply {
  let reply = composed(input, BREVITIES[0]);
  for (const brevity of BREVITIES.slice(1)) {
    if (lengthOf(reply) <= WORDS) break;
    reply = composed(input, brevity);
  }
  return reply;
}

function composed(input: ComposeInput, brevity: Brevity): ComposedReply {
  const dropped: DroppedPart[] = [];
  const parts: ReplyPart[] = [];
  const choices = new Set<Slot>();
  const shared = prepare(input, textsIn(input.language, input.register), brevity);
  for (const slot of SLOTS) {
    const marks: string[] = [];
    const sentences = WRITERS[slot]({
      ...shared,
      pick: pickFor(input, slot, () => choices.add(slot)),
      drop: (needs) => dropped.push({ slot, needs }),
      mark: (piece) => {
        marks.push(piece);
        return piece;
      },
    });
    if (sentences.length > 0) parts.push({ slot, text: tidyStops(sentences.join(' ')), marks });
  }
  return { parts, dropped, choices };
}

/** That the agent is away costs the customer's own words no room. */
function lengthOf({ parts }: ComposedReply): number {
  return parts.reduce((sum, { slot, text }) => (slot === 'absence' ? sum : sum + wordsIn(text)), 0);
}

/** As a reader counts them: no-break spaces part a sign from its word, as in French. */
export function wordsIn(text: string): number {
  return text.split(/[ \n]+/).length;
}

/** Every different phrasing of one slot with these answers, by its `variant`: more than one, and there is a choice. */
export function phrasings(input: ComposeInput, slot: Slot): ReplyPart[] {
  const found = new Map<string, ReplyPart>();
  for (let turn = 0; turn < MOST_PHRASINGS; turn += 1) {
    const { parts } = composeReply({ ...input, variant: { ...input.variant, [slot]: turn } });
    const part = parts.find((each) => each.slot === slot);
    if (part && !found.has(part.text)) found.set(part.text, part);
  }
  return [...found.values()];
}
