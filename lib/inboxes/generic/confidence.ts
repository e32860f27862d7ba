/** How sure it is that a conversation is shown, and why. */
import type { Reason, ReplyEditor } from '../adapter.ts';
import type { Message } from '../ticket.ts';
import type { Unit } from './messages.ts';
import type { Cast } from './people.ts';

/** Below this a page is said to show nothing. */
const ENOUGH = 0.5;
/** Points that make it certain. */
const ALL = 7;

export interface Found {
  units: readonly Unit[];
  messages: readonly Message[];
  cast: Cast;
  subject: string;
  /** Only where it has a box of its own, apart from the messages. */
  editor: ReplyEditor | null;
  /** There is a button or link that answers. */
  hasAnswer: boolean;
  /** A contact form's text, or a Reply-To, names somebody. */
  proposes: boolean;
}

export interface Confidence {
  confidence: number;
  reasons: Reason[];
  isEnough: boolean;
}

export function confidenceIn({
  units,
  messages,
  cast,
  subject,
  editor,
  hasAnswer,
  proposes,
}: Found): Confidence {
  const single = units.length === 1;
  const isDated = units.some(({ date }) => date !== null);
  const isHeaded = units.some(({ people, authorName }) => people.length > 0 || authorName !== null);
  const isLabelled = units.some(({ people }) => people.some(({ field }) => field === 'from'));
  const isAddressed = single && units.some(({ people }) => people.some(({ field }) => field === 'to'));
  const sides = new Set(messages.map(({ direction }) => direction).filter((each) => each !== 'unknown'));
  const told: (readonly [Reason, number])[] = [
    ['messages-repeat', single ? 0 : 2],
    ['dates', isDated ? 1 : 0],
    ['addresses', cast.signs.size > 0 ? 1.5 : 0],
    ['sides-differ', sides.size > 1 ? 1 : 0],
    ['editor-open', editor ? (editor.mode === 'note' ? 0.5 : 1.5) : 0],
    ['heading', subject !== '' ? 0.5 : 0],
    [single ? 'one-mail' : 'message-headers', isLabelled ? 1.5 : isHeaded && isDated ? 0.5 : 0],
  ];
  const points =
    told.reduce((sum, [, weight]) => sum + weight, 0) +
    (isAddressed ? 1 : 0) +
    (hasAnswer ? 1 : 0) -
    (messages.every(({ text }) => text.length < 15) ? 1 : 0);
  const confidence = Math.round(Math.min(1, Math.max(0, points / ALL)) * 100) / 100;
  const isAnswerable =
    cast.signs.size > 0 ||
    proposes ||
    (single ? isDated && units.some(({ people }) => people.length > 0) : isHeaded) ||
    messages.some(({ direction }) => direction === 'customer');
  return {
    confidence,
    reasons: told.filter(([, weight]) => weight > 0).map(([reason]) => reason),
    isEnough: isAnswerable && (isDated || !single) && confidence >= ENOUGH,
  };
}
