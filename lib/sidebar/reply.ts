/** The reply of one ticket: composed from what is ticked, changed by hand, put in the editor, taken back. */

import type { ReplyText } from '../editors/types.ts';
import type { Settings } from '../messages/schemas.ts';
import { type Choice, chosenPath } from '../method/choose.ts';
import { remediesFor } from '../method/remedies.ts';
import type { Answers, History } from '../method/types.ts';
import type { Language, Reading } from '../reading/types.ts';
import { composeReply, phrasings } from '../replies/compose/compose.ts';
import { plainReply, toReplyText } from '../replies/render.ts';
import type { ComposeInput, Slot } from '../replies/types.ts';
import type { PointModel, ReplyModel } from './model.ts';

export interface ReplyBasis {
  ticketKey: string;
  answers: Answers;
  history: History;
  reading: Reading | null;
  points: PointModel[];
  settings: Settings;
  today: string;
  /** In which a reply is written while the customer's language is not known. */
  fallback: Language;
  variant: Partial<Record<Slot, number>>;
}

export type Composed = Pick<
  ReplyModel,
  'path' | 'awaitsConfirmation' | 'language' | 'register' | 'remedies' | 'parts' | 'dropped'
> & { choice: Choice; text: ReplyText };

export function composed(basis: ReplyBasis): Composed {
  const { answers, reading } = basis;
  const choice = chosenPath(answers, basis.history, heardIn(basis));
  const theirs = (words: string) => words.trim() !== '' && reading?.newest.includes(words.trim()) === true;
  const input: ComposeInput = {
    path: choice.path,
    answers,
    points: basis.points,
    expectedIsTheirs: theirs(answers.expected),
    mattersIsTheirs: theirs(answers.matters),
    language: answers.language ?? reading?.language?.value ?? basis.fallback,
    // With a customer whose register is not known, the polite form can't be wrong.
    register: answers.register ?? reading?.register?.value ?? 'formal',
    firstName: reading?.firstName?.value ?? null,
    orderNumber: reading?.orderNumbers.length === 1 ? (reading.orderNumbers[0]?.text ?? null) : null,
    repeat: reading?.repeat != null,
    today: basis.today,
    agentName: basis.settings.agentName.trim() || null,
    shopName: basis.settings.shopName.trim() || null,
    otherShops: basis.settings.otherShops,
    seed: basis.ticketKey,
    variant: basis.variant,
  };
  const { parts, dropped } = composeReply(input);
  return {
    choice,
    path: choice.path,
    awaitsConfirmation: choice.awaitsConfirmation,
    language: input.language,
    register: input.register,
    remedies: remediesFor(choice.path),
    parts: parts.map((part) => ({ ...part, alternatives: phrasings(input, part.slot).length > 1 })),
    dropped,
    text: toReplyText(parts),
  };
}

/** What the editor gets: the person's own text where they changed it. */
export function replyText(composed: Composed, edited: string | null): ReplyText {
  return edited === null ? composed.text : plainReply(edited);
}

export function heardIn({ reading, points }: Pick<ReplyBasis, 'reading' | 'points'>): {
  repeat: boolean;
  points: number;
} {
  return { repeat: reading?.repeat != null, points: points.filter((point) => !point.own).length };
}
