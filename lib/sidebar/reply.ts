/** The reply of one ticket: composed from what is ticked, changed by hand, put in the editor, taken back. */

import type { ReplyText } from '../editors/types.ts';
import type { CustomerPrefers } from '../messages/records.ts';
import type { OwnParts } from '../messages/reply-draft.ts';
import type { Settings } from '../messages/schemas.ts';
import { type Choice, chosenPath } from '../method/choose.ts';
import { remediesFor } from '../method/remedies.ts';
import type { Answers, History } from '../method/types.ts';
import type { Language, Reading } from '../reading/types.ts';
import { composeReply } from '../replies/compose/compose.ts';
import { plainReply, toReplyText } from '../replies/render.ts';
import { firstNameOf, onlyNumber, spokenOf, writtenIn } from '../replies/templates/occasion.ts';
import type { ComposeInput, Slot } from '../replies/types.ts';
import { atStake } from './at-stake.ts';
import type { PointModel, ReplyModel } from './model.ts';
import { withOwnParts } from './reply-edits.ts';

export interface ReplyBasis {
  ticketKey: string;
  answers: Answers;
  history: History;
  reading: Reading | null;
  points: PointModel[];
  settings: Pick<Settings, 'agentName' | 'shopName' | 'otherShops' | 'absence' | 'registers' | 'signOff'>;
  today: string;
  /** In which a reply is written while the customer's language is not known. */
  fallback: Language;
  variant: Partial<Record<Slot, number>>;
  /** What the person corrected for this customer before; null: nothing is known of them. */
  prefers: CustomerPrefers | null;
  own: OwnParts;
}

export type Composed = Pick<
  ReplyModel,
  | 'path'
  | 'awaitsConfirmation'
  | 'language'
  | 'register'
  | 'remedies'
  | 'parts'
  | 'dropped'
  | 'leftOut'
  | 'firstName'
> & { choice: Choice; text: ReplyText };

export function composed(basis: ReplyBasis): Composed {
  const { answers, reading, prefers, own, settings } = basis;
  const choice = chosenPath(answers, basis.history, heardIn(basis));
  const written = writtenIn(spokenOf(answers, prefers, reading), basis.fallback, settings.registers);
  const theirs = (words: string) => words.trim() !== '' && reading?.newest.includes(words.trim()) === true;
  const input: ComposeInput = {
    path: choice.path,
    answers,
    points: basis.points,
    expectedIsTheirs: theirs(answers.expected),
    mattersIsTheirs: theirs(answers.matters),
    ...written,
    firstName: firstNameOf(prefers, reading),
    orderNumber: onlyNumber(reading?.orderNumbers),
    repeat: atStake(reading, answers).some(({ what }) => what === 'repeat'),
    today: basis.today,
    agentName: settings.agentName.trim() || null,
    shopName: settings.shopName.trim() || null,
    signOff: settings.signOff.names,
    wish: settings.signOff.wishes[written.language],
    otherShops: settings.otherShops,
    absentUntil: settings.absence.on ? settings.absence.until : null,
    seed: basis.ticketKey,
    variant: basis.variant,
  };
  const reply = composeReply(input);
  const parts = withOwnParts(reply.parts, own);
  const said = new Set(parts.map(({ slot }) => slot));
  return {
    choice,
    path: choice.path,
    awaitsConfirmation: choice.awaitsConfirmation,
    ...written,
    remedies: remediesFor(choice.path),
    firstName: input.firstName,
    parts: parts.map((part) => ({
      ...part,
      own: own[part.slot] !== undefined,
      alternatives: own[part.slot] === undefined && reply.choices.has(part.slot),
    })),
    // What the person wrote or left out themself lacks nothing.
    dropped: reply.dropped.filter(({ slot }) => own[slot] === undefined),
    leftOut: reply.parts.map(({ slot }) => slot).filter((slot) => !said.has(slot)),
    text: toReplyText(parts.filter(({ text }) => text.trim() !== '')),
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
