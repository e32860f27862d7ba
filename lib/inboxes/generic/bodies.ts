/** Where the text of one message is: without its header, without its footer. */
import { between, type Facts, within } from './facts.ts';
import {
  CHROME,
  CONTROL,
  contains,
  EDITABLE,
  HEADING,
  HIDDEN,
  LINK,
  namesAt,
  QUOTE,
  type Spot,
} from './outline.ts';
import { AUTHOR, isName, labelBefore } from './words.ts';

export function bodyIn(within_: Spot, facts: Facts, names: ReadonlySet<string>, top = within_): Spot[] {
  const seed = seedIn(within_, facts, names);
  if (!seed) return [];
  let body = seed;
  while (body.up && body !== top && body.up !== top && !body.edge && isAllBody(body.up, body, facts))
    body = body.up;
  if (!body.up || body === top || body.edge) return [body];
  return run(body, body.up, facts);
}

/** The longest text that is no name, link or heading. */
function seedIn(item: Spot, { spots, prose }: Facts, names: ReadonlySet<string>): Spot | null {
  let best: Spot | null = null;
  let most = 0;
  for (let index = item.index; index < item.end; index++) {
    const spot = spots[index];
    if (!spot || between(prose, index, index + 1) === 0 || spot.flags & EDITABLE) continue;
    let weight = spot.text.length;
    if (spot.flags & (LINK | HEADING)) weight *= 0.4;
    if (names.has(spot.text)) weight *= 0.02;
    else if (labelBefore(spot.text)) weight *= 0.1;
    else if (/^(?:b|strong|small|label|th|dt|h\d)$/.test(spot.element.localName)) weight *= 0.4;
    if (AUTHOR.test(namesAt(spot)) && isName(spot.text)) weight *= 0.3;
    if (/^\p{Lu}{1,2}$/u.test(spot.text)) weight *= 0.1;
    if (weight > most) {
      most = weight;
      best = spot;
    }
  }
  return best;
}

/** Nothing of a header or footer stands in `outer` outside of `inner`. */
function isAllBody(outer: Spot, inner: Spot, facts: Facts): boolean {
  const { stops, spots } = facts;
  if (between(stops, outer.index, inner.index) > 0 || between(stops, inner.end, outer.end) > 0) return false;
  if (facts.people.some(({ at }) => at.index >= outer.index && at.index < inner.index && !(at.flags & QUOTE)))
    return false;
  for (let index = outer.index; index < inner.index; index++) {
    const spot = spots[index];
    if (spot && (spot.flags & HEADING || (spot.flags & LINK && isName(spot.text)))) return false;
  }
  return true;
}

/** With the paragraphs beside it, where they stand directly beside the header. */
function run(body: Spot, box: Spot, facts: Facts): Spot[] {
  const siblings = childrenOf(box, facts.spots);
  const at = siblings.indexOf(body);
  const fits = (spot: Spot) =>
    !(spot.flags & (CONTROL | CHROME | HEADING | HIDDEN)) &&
    within(facts.stops, spot) === 0 &&
    /^(?:p|div|ul|ol|blockquote|table|pre|span|b|i|em|strong|details|section|br)$/.test(
      spot.element.localName,
    ) &&
    (spot.element.getAttribute('class') ?? '') === (body.element.getAttribute('class') ?? '');
  let first = at;
  while (first > 0) {
    const before = siblings[first - 1];
    if (
      !before ||
      !fits(before) ||
      facts.people.some((each) => contains(before, each.at)) ||
      (before.element.localName !== body.element.localName &&
        !/^(?:p|ul|ol|blockquote|pre)$/.test(before.element.localName))
    )
      break;
    first--;
  }
  let last = at;
  while (last < siblings.length - 1) {
    const after = siblings[last + 1];
    if (!after || !(fits(after) || after.flags & QUOTE)) break;
    last++;
  }
  return siblings.slice(first, last + 1);
}

function childrenOf(box: Spot, spots: readonly Spot[]): Spot[] {
  const children: Spot[] = [];
  for (let index = box.index + 1; index < box.end; ) {
    const child = spots[index];
    if (!child) break;
    children.push(child);
    index = Math.max(child.end, index + 1);
  }
  return children;
}

/** The element of this item that has the same tag and classes as the body of another. */
export function sameAs(model: Spot, item: Spot, { spots, prose }: Facts): Spot | null {
  const name = model.element.getAttribute('class');
  if (!name) return null;
  for (let index = item.index + 1; index < item.end; index++) {
    const spot = spots[index];
    if (
      spot?.element.localName === model.element.localName &&
      spot.element.getAttribute('class') === name &&
      within(prose, spot) > 0
    )
      return spot;
  }
  return null;
}
