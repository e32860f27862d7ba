/** What came with a message, by name alone: never its content, its address or its size. */
import { lineOf } from './dom.ts';
import { cleanLine } from './person.ts';
import type { Attachment, Ticket } from './ticket.ts';

/** Kept of one message. */
export const ATTACHMENTS_LIMIT = 30;
const NAME_LIMIT = 200;

/** Distinct names, tidied; undefined where there is none, so that a message without any is as it was. */
export function attachmentsNamed(names: Iterable<string | null | undefined>): { attachments?: Attachment[] } {
  const kept = new Set<string>();
  for (const name of names) {
    const clean = shortened(cleanLine(name ?? ''));
    if (clean !== '') kept.add(clean);
    if (kept.size === ATTACHMENTS_LIMIT) break;
  }
  return kept.size > 0 ? { attachments: [...kept].map((name) => ({ name })) } : {};
}

/**
 * Of the elements that stand for one each. What stands in `body`, the mail's own text, was written by its sender.
 *
 * @param nameOf Its text, if not said otherwise.
 */
export function attachmentsIn(
  holder: ParentNode,
  selector: string,
  body: string,
  nameOf: (element: Element) => string | null = lineOf,
): ReturnType<typeof attachmentsNamed> {
  return attachmentsNamed(
    [...holder.querySelectorAll(selector)].filter((each) => !each.closest(body)).map(nameOf),
  );
}

/** A name as an address has it: "kapotte%20rits.jpg". */
export function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What the customer attached since our last answer: what waits for one. */
export function attachedBy({ messages }: Pick<Ticket, 'messages'>): string[] {
  const answered = messages.findLastIndex(({ direction }) => direction === 'agent');
  const waiting = messages.slice(answered + 1).filter(({ direction }) => direction === 'customer');
  // Answered already, what they last wrote is still what the reading is of.
  const last = messages.findLast(({ direction }) => direction === 'customer');
  const theirs = waiting.length > 0 ? waiting : last ? [last] : [];
  return [...new Set(theirs.flatMap(({ attachments = [] }) => attachments.map(({ name }) => name)))];
}

/** The ending says what kind of file it is. */
function shortened(name: string): string {
  return name.length <= NAME_LIMIT ? name : `${name.slice(0, NAME_LIMIT - 21)}…${name.slice(-20)}`;
}
