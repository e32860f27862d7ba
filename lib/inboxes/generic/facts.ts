import type { Person } from '../ticket.ts';
import { CHROME, CONTROL, EDITABLE, HIDDEN, HINTED, LINK, QUOTE, type Spot } from './outline.ts';
import { type Field, isDate, labelOf } from './words.ts';

export interface Sighting {
  person: Person;
  at: Spot;
  /** From a label or a name of the element; null where neither tells. */
  field: Field | null;
  /** A label told it, which stands there. */
  labelled: boolean;
  label?: Spot;
}

export interface Facts {
  spots: readonly Spot[];
  dates: Spot[];
  /** All that hold an address, in the order of the page. */
  addressed: Spot[];
  /** Who is at those that `meet` looked at. */
  people: Sighting[];
  /** Kept by `at`. */
  known: Map<Spot, Sighting[]>;
  labels: { at: Spot; field: Field }[];
  /** Sums over all spots before an index: differences tell of a range. */
  prose: Int32Array;
  linked: Int32Array;
  breaks: Int32Array;
  boxes: Int32Array;
  /** What a message's body does not have in it: moments, header labels, buttons, fields. */
  stops: Int32Array;
}

const ENDS_IN_ADDRESS = /^[^@]{0,60}[\s<(:]?[^\s@]+@[^\s@]+[>)]?[,;]?$/;
/** Where apps keep the address of what they show by name. */
export const ADDRESS_ATTRIBUTES = [
  'href',
  'title',
  'aria-label',
  'data-email',
  'data-address',
  'email',
  'data-value',
] as const;

export function gather(spots: readonly Spot[]): Facts {
  const size = spots.length + 1;
  const facts: Facts = {
    spots,
    dates: [],
    addressed: [],
    people: [],
    known: new Map(),
    labels: [],
    prose: new Int32Array(size),
    linked: new Int32Array(size),
    breaks: new Int32Array(size),
    boxes: new Int32Array(size),
    stops: new Int32Array(size),
  };
  const { prose, linked, breaks, boxes, stops, addressed } = facts;
  for (const spot of spots) {
    const { index, text, flags, element } = spot;
    const tag = element.localName;
    const next = index + 1;
    const quoted = (flags & QUOTE) !== 0;
    const isHinted = (flags & HINTED) !== 0;
    let isStop = false;
    let isProse = false;
    if (tag === 'br' || (tag === 'p' && !quoted)) breaks[next] = 1;
    if (
      !quoted &&
      (tag === 'input' || tag === 'textarea' || tag === 'select' || (tag === 'button' && !(flags & HIDDEN)))
    )
      isStop = true;
    if (isCheckbox(element, tag)) boxes[next] = 1;
    if (!(flags & EDITABLE)) {
      const stamp =
        tag === 'time' ||
        (isHinted &&
          (element.hasAttribute('datetime') || (text !== '' && text.length < 30 && isDate(label(element)))));
      if (text !== '' || stamp) {
        const isMoment = (stamp || isDate(text)) && !quoted;
        const field = isMoment || text === '' ? null : labelOf(text);
        if (isMoment && !(flags & HIDDEN)) {
          facts.dates.push(spot);
          isStop = true;
        } else if (field) {
          facts.labels.push({ at: spot, field });
          isStop = field !== 'other' && field !== 'email' && !quoted;
        } else if (!(flags & (HIDDEN | CONTROL | CHROME)) && !ENDS_IN_ADDRESS.test(text)) {
          isProse = true;
          if (flags & LINK) linked[next] = text.length;
          // Initials in a circle.
          if (text.length < 4 && /^\p{Lu}\p{L}{0,2}$/u.test(text) && !quoted) isStop = true;
        } else if (flags & CONTROL && !quoted) isStop = true;
      }
      if (mayHoldAddress(spot)) addressed.push(spot);
    } else if (mayHoldAddress(spot)) addressed.push(spot);
    if (isProse) prose[next] = flags & QUOTE ? 0 : text.length;
    if (isStop) stops[next] = 1;
  }
  for (const sums of [prose, linked, breaks, boxes, stops]) {
    for (let index = 1; index < size; index++) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  }
  return facts;
}

/** Of a sum, what lies in a spot and all within. */
export function within(sums: Int32Array, spot: Spot): number {
  return (sums[spot.end] ?? 0) - (sums[spot.index] ?? 0);
}

export function between(sums: Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** What a person is told who points at it, or does not see it. */
function label(element: Element): string {
  return (
    element.getAttribute('title') ||
    element.getAttribute('data-original-title') ||
    element.getAttribute('aria-label') ||
    ''
  );
}

function isCheckbox(element: Element, tag: string): boolean {
  return tag === 'input'
    ? element.getAttribute('type') === 'checkbox'
    : element.getAttribute('role') === 'checkbox';
}

function mayHoldAddress({ text, element, flags }: Spot): boolean {
  if (text.includes('@')) return true;
  if (!(flags & HINTED)) return false;
  if (/^(?:input|textarea|select)$/.test(element.localName)) return true;
  return ADDRESS_ATTRIBUTES.some((name) => {
    const value = element.getAttribute(name);
    return (
      value?.includes('@') === true && value.length < 400 && (name !== 'href' || /^mailto:/i.test(value))
    );
  });
}
