import { emptyAnswers } from '../../../lib/method/answers.ts';
import type { Answers, PointMark } from '../../../lib/method/types.ts';
import { composeReply } from '../../../lib/replies/compose/compose.ts';
import { toText } from '../../../lib/replies/render.ts';
import type { ComposeInput, ReplyPoint, Slot } from '../../../lib/replies/types.ts';

/** What a test sets; everything else is as in `input`. Points in `answers` are the customer's, marked. */
export type Change = Omit<Partial<ComposeInput>, 'answers'> & { answers?: Partial<Answers> };

/** Sophie wrote about her order; everything needed is known, nothing is ticked yet. */
export function input({ answers, ...change }: Change = {}): ComposeInput {
  return {
    path: 'save-first',
    language: 'nl',
    register: 'informal',
    firstName: 'Sophie',
    orderNumber: 'ZS-20417',
    repeat: false,
    today: '2026-11-21',
    agentName: 'Sanne',
    shopName: 'Winkel Zonnestraal',
    points: (answers?.points ?? []).map((each) => ({ ...each, own: false })),
    expectedIsTheirs: true,
    mattersIsTheirs: false,
    otherShops: [],
    seed: '',
    ...change,
    answers: { ...emptyAnswers(), ...answers },
  };
}

export function point(text: string, mark: PointMark = 'true'): Answers['points'][number] {
  return { text, mark };
}

/** Read from the message, and judged by nobody. */
export function unmarked(text: string): ReplyPoint {
  return { text, mark: null, own: false };
}

/** Added by the agent. */
export function added(text: string, mark: PointMark = 'true'): ReplyPoint {
  return { text, mark, own: true };
}

export function textOf(change: Change): string {
  return toText(composeReply(input(change)).parts);
}

/** The text of one slot; an empty string when it was left out. */
export function slotOf(change: Change, slot: Slot): string {
  return composeReply(input(change)).parts.find((part) => part.slot === slot)?.text ?? '';
}

export function droppedOf(change: Change): string[] {
  return composeReply(input(change)).dropped.map(({ slot, needs }) => `${slot}: ${needs}`);
}

/** What we say ourselves: without the customer's quoted words and without names. */
export function ourWords(text: string): string {
  return text.replace(/“[^”]*”|„[^“]*“|«\u00a0[^»]*»/g, '“”');
}
