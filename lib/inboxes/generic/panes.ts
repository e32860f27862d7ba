/** Which part of a page is what: the pane of the conversation, the top of it, the box one writes in. */
import type { Facts } from './facts.ts';
import type { Unit } from './messages.ts';
import { CONTROL, contains, HIDDEN, LINK, QUOTE, type Spot } from './outline.ts';

const SENT = /(?:^|[^\p{L}])(?:sent|verzonden|gesendete?|envoy[ée]s|outbox|uitgaand)(?:$|[^\p{L}])/iu;
const ANSWER =
  /(?:^|[^\p{L}])(?:reply|answer|beantwoord(?:en)?|antwoord(?:en)?|antworten|r[ée]p(?:ondre|\.))(?:$|[^\p{L}])/iu;
const CHOSEN = '[aria-selected="true"], [aria-current], .selected, .active, .current';
const MOST_LEVELS = 14;

/** The largest box around that has no row of a list in it. */
export function paneOf(inner: Spot, zones: readonly Spot[]): Spot {
  let pane = inner;
  for (let up = pane.up; up && !zones.some((zone) => contains(up as Spot, zone)); up = pane.up) pane = up;
  return pane;
}

/** The smallest box around the messages that has something above them, too. */
export function headOf(units: readonly Unit[], pane: Spot): Spot {
  const items = units.map(({ item }) => item).sort((a, b) => a.index - b.index);
  const first = items[0];
  let head = first?.up ?? pane;
  for (let step = 0; first && step < 4 && head.up && head !== pane && first.index - head.index <= 2; step++) {
    head = head.up;
  }
  return head;
}

/** The largest box around the editor that has no message in it. */
export function composerOf(editor: Spot | null, bodies: readonly Spot[], { dates }: Facts): Spot | null {
  if (!editor) return null;
  let composer = editor;
  for (let step = 0; composer.up && step < MOST_LEVELS; step++) {
    const { up } = composer;
    if (bodies.some((body) => contains(up, body))) break;
    const isWhole = composer.element.localName === 'form' || up.element.localName === 'body';
    if (bodies.length === 0 && (isWhole || dates.some((date) => contains(up, date)))) break;
    composer = up;
  }
  return composer;
}

/** Whether what is open was sent by us: by the address, the title or the folder that is chosen. */
export function isSent(root: Document, url: URL, spots: readonly Spot[]): boolean {
  const address = `${url.pathname} ${url.search} ${url.hash}`.replace(/[=&/_#?]/g, ' ');
  if (SENT.test(address) || SENT.test(root.title.slice(0, 40))) return true;
  return spots.some(
    ({ element, flags, text }) =>
      text !== '' &&
      text.length < 30 &&
      !(flags & HIDDEN) &&
      SENT.test(text) &&
      element.closest(CHOSEN) !== null,
  );
}

/** Something to press that answers what is open. */
export function hasAnswer(spots: readonly Spot[], pane: Spot, inRow: Uint8Array): boolean {
  return spots.slice(pane.index, pane.end).some((spot) => {
    const { element, flags, index, text } = spot;
    if (flags & (HIDDEN | QUOTE) || text.length > 60 || inRow[index] === 1) return false;
    if (!(flags & (CONTROL | LINK)) && element.getAttribute('role') !== 'link') return false;
    const words = `${text} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`;
    return ANSWER.test(words);
  });
}
