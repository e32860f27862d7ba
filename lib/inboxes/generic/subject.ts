/** What the conversation is about, where the page says it. */

import { bareSubject } from '../continue.ts';
import { cleanLine } from '../person.ts';
import { between, type Facts } from './facts.ts';
import {
  CHROME,
  CONTROL,
  contains,
  EDITABLE,
  HEADING,
  HIDDEN,
  isAside,
  LINK,
  namesAt,
  QUOTE,
  type Spot,
  upTo,
} from './outline.ts';
import { isDate, labelBefore, labelOf, SUBJECT } from './words.ts';

const NUMBER = /^\s*(?:ticket|case|zaak|vraag|anfrage|demande)?\s*(?:#\s?\d+|\[[^\]]*\d+\])\s*[:–-]?\s*/i;

/** Texts in rows that a subject is looked for among. */
const MOST_ROWS = 300;

export interface SubjectPlace {
  facts: Facts;
  /** Of the conversation. */
  pane: Spot;
  /** The smallest box that has the messages and something above them. */
  head: Spot;
  bodies: readonly Spot[];
  /** Rows of lists. */
  inRow: Uint8Array;
  /** Names of people, which are no subjects. */
  names: ReadonlySet<string>;
  /** Of the page. */
  title: string;
}

/**
 * By label, by the names of elements, as a heading, by the title of the page, by the row of a list that repeats it.
 */
export function subjectOf({ facts, pane, head, bodies, inRow, names, title }: SubjectPlace): string {
  const { spots } = facts;
  const rows = new Set<string>();
  for (const { index, text } of spots) {
    if (inRow[index] === 1 && text.length > 5 && rows.size < MOST_ROWS) rows.add(bareSubject(text));
  }
  const bareTitle = bareSubject(title);
  let best = '';
  let most = 1.9;
  let seen = 0;
  let headAt: Spot | null = null;
  const first = Math.min(...bodies.map(({ index }) => index));
  for (const spot of spots) {
    const raw = spot.text !== '' ? spot.text : subjectIn(spot);
    if (raw === '' || raw.length > 300 || spot.flags & (HIDDEN | QUOTE | CHROME)) continue;
    if (spot.flags & CONTROL && !(spot.flags & LINK)) continue;
    if (inRow[spot.index] === 1 || bodies.some((body) => contains(body, spot))) continue;
    const before = labelBefore(raw);
    const text = cleanLine(before === 'subject' ? raw.replace(/^[^:]*:\s*/, '') : raw).replace(NUMBER, '');
    if (
      text.length < 2 ||
      names.has(text) ||
      text.includes('@') ||
      isDate(text) ||
      labelOf(raw) ||
      (before && before !== 'subject')
    )
      continue;
    let weight = 0;
    const label = facts.labels.findLast(({ at }) => at.index < spot.index);
    if (before === 'subject') weight += 4;
    else if (
      label?.field === 'subject' &&
      !(label.at.flags & HIDDEN) &&
      between(facts.prose, label.at.end, spot.index) === 0 &&
      upTo(label.at, 3, (each) => contains(each, spot))
    )
      weight += 4;
    if (SUBJECT.test(namesAt(spot)) || (spot.up && SUBJECT.test(namesAt(spot.up)))) weight += 2;
    if (spot.flags & HEADING)
      weight += /h[34]/.test(
        upTo(spot, 3, ({ element }) => /^h\d$/.test(element.localName))?.element.localName ?? '',
      )
        ? 1
        : 2;
    if (headAt === null && contains(head, spot) && spot.index < first && text.includes(' ')) {
      headAt = spot;
      weight += 1.5;
    }
    const bare = bareSubject(text);
    if (bare.length > 5 && bareTitle.includes(bare)) weight += 3;
    if (bare.length > 5 && rows.has(bare)) weight += 2;
    if (weight > 0 && contains(pane, spot)) weight += contains(head, spot) ? 2 : 0.5;
    if (!(spot.flags & HEADING) && weight < 4 && spot.flags & LINK) weight -= 1;
    weight -= Math.min(seen++, 60) / 100;
    if (weight > most && !isAside(spot)) {
      most = weight;
      best = text;
    }
  }
  return best;
}

function subjectIn(spot: Spot): string {
  const { element, flags } = spot;
  if (flags & EDITABLE || element.localName !== 'input') return '';
  return SUBJECT.test(namesAt(spot)) ? ((element as HTMLInputElement).value ?? '') : '';
}
