/** Which part of a page is the conversation: what repeats like one, or the text that is read most. */
import { between, type Facts, within } from './facts.ts';
import { contains, EDITABLE, HEADING, isAside, LINK, maskOf, namesAt, type Spot } from './outline.ts';
import { isSingleRow, type Repeat } from './repeats.ts';
import { labelBefore } from './words.ts';

const HEADER = /\b(?:header|subject|from|sender|toolbar|meta|info|title)\b/;
const BODY = /\b(?:body|html|plain|prose)\b/;

/** The repeat that reads most like a conversation; groups by day are taken apart. */
export function threadOf(found: readonly Repeat[], facts: Facts): Spot[] {
  const talks = found.filter(({ score }) => score > 0);
  const best = talks.reduce<Repeat | null>((a, b) => {
    if (!a) return b;
    const longer = within(facts.prose, b.box) > within(facts.prose, a.box);
    return b.score > a.score || (b.score === a.score && longer) ? b : a;
  }, null);
  if (!best) return [];
  const lists = found.filter(({ score, items }) => score < 0 && items.length > 2);
  const outer = talks.find(
    ({ items, box }) =>
      items.some((item) => contains(item, best.box)) && !lists.some((list) => contains(box, list.box)),
  );
  if (!outer) return best.items;
  return outer.items.flatMap((item) => {
    const inner = talks.filter(({ box }) => contains(item, box));
    const largest = inner.sort((a, b) => b.items.length - a.items.length)[0];
    return largest ? largest.items : [item];
  });
}

/** Rows of lists, and what looks like one by itself: nobody in them has to do with what is open. */
export function listZones(
  found: readonly Repeat[],
  thread: readonly Spot[],
  facts: Facts,
): { lists: Spot[]; inRow: Uint8Array } {
  const { labels } = facts;
  // Details of one thing: a label and a value each.
  const isDetails = (item: Spot) => labels.filter(({ at }) => contains(item, at)).length > 1;
  const alone = facts.spots.filter(
    (spot) => isSingleRow(spot, facts) && !labels.some(({ at }) => contains(spot, at)),
  );
  const lists = found
    .filter(({ items }) => items.filter(isDetails).length < items.length / 2)
    .filter(
      ({ score, items, rows }) =>
        rows > 2 || (score <= 0 && items.length > 2 && (rows > 0 || items.length > 4)),
    )
    .flatMap(({ items }) => items);
  const apart = (item: Spot) => !thread.some((unit) => contains(item, unit) || contains(unit, item));
  const apartLists = lists.filter(apart);
  return { lists: apartLists, inRow: maskOf([...apartLists, ...alone.filter(apart)], facts.spots.length) };
}

/** The text that is read most on a page that shows one message; null where there is hardly any. */
export function mainProse(facts: Facts, inRow: Uint8Array, composer: Spot | null): Spot | null {
  const weights = new Map<Spot, number>();
  let best: Spot | null = null;
  let most = 15;
  for (const spot of facts.spots) {
    const length = between(facts.prose, spot.index, spot.index + 1);
    if (length < 2 || labelBefore(spot.text) || spot.flags & (LINK | HEADING | EDITABLE)) continue;
    if (composer && contains(composer, spot)) continue;
    if (inRow[spot.index] === 1 || (length > 12 && isAside(spot))) continue;
    const names = `${namesAt(spot)} ${spot.up ? namesAt(spot.up) : ''}`;
    const factor = HEADER.test(names) ? 0.3 : BODY.test(names) ? 1.3 : 1;
    for (const each of [spot, spot.up, spot.up?.up]) {
      if (!each) continue;
      const weight = (weights.get(each) ?? 0) + factor * Math.min(length, 600) * (each === spot ? 1 : 0.7);
      weights.set(each, weight);
      if (weight > most) {
        most = weight;
        best = each;
      }
    }
  }
  return best;
}
