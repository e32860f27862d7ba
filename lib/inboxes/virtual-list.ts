/** For lists of messages that are drawn as one scrolls: nodes are used again, and few of them carry an id. */
import { hashOf } from './hash.ts';
import type { Message } from './ticket.ts';

/** From the top down, as a person reads them; in the page's order where there is no layout. */
export function byPosition<E extends Element>(elements: readonly E[]): E[] {
  return elements
    .map((element) => ({ element, top: element.getBoundingClientRect().top }))
    .sort((one, other) => one.top - other.top)
    .map(({ element }) => element);
}

/**
 * Ids made of the text, since a place in the list changes while one scrolls. The same text again gets a number.
 */
export function withTextIds(messages: readonly Omit<Message, 'id'>[]): Message[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const id = hashOf(message.text);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { id: times === 1 ? id : `${id}-${times}`, ...message };
  });
}
