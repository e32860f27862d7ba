/** What repeats on a page: the messages of a conversation, and the rows of a list, which must not be taken for them. */
import { between, type Facts, within } from './facts.ts';
import {
  ARTICLE,
  CHROME,
  CONTROL,
  contains,
  EDITABLE,
  HIDDEN,
  isAside,
  LINK,
  namesAt,
  QUOTE,
  type Spot,
  upTo,
} from './outline.ts';
import { peopleIn } from './sightings.ts';
import { EVENT, isName, ROW, TALK } from './words.ts';

export interface Repeat {
  box: Spot;
  /** At least two, in the order of the page. */
  items: Spot[];
  /** Above zero: reads like messages; below: like rows to choose from. */
  score: number;
  /** How much there is that only rows of a list have. */
  rows: number;
}

const MOST_ITEMS = 3_000;
/** The first of them tell what they are. */
const SAMPLE = 16;
const ROW_ROLES = new Set(['row', 'option', 'treeitem', 'menuitem', 'gridcell']);

/**
 * Every box in which at least two elements of one kind hold a moment each; or, `byName`, are called messages each.
 */
export function repeats(facts: Facts, editor: Spot | null, byName: boolean): Repeat[] {
  const children = new Map<Spot, Set<Spot>>();
  for (const anchor of byName ? named(facts) : anchors(facts)) {
    for (let each: Spot = anchor; each.up; each = each.up) {
      const known = children.get(each.up);
      if (known?.has(each)) break;
      if (known) known.add(each);
      else children.set(each.up, new Set([each]));
    }
  }
  const found: Repeat[] = [];
  for (const [box, set] of children) {
    if (set.size < 2 || box.flags & QUOTE || isAside(box)) continue;
    const items = alike([...set].sort((a, b) => a.index - b.index).slice(0, MOST_ITEMS), byName);
    if (items.length < 2) continue;
    const sample = items.slice(0, SAMPLE);
    const rows = rowsOf(sample, facts);
    // A name alone is a weak hint.
    const hint = byName ? 2 : 0;
    found.push({
      box,
      items,
      score: rows >= 3 ? -rows : scoreOf(sample, box, facts, editor) - rows - hint,
      rows,
    });
  }
  // Boxes of other things: only one or a few of them hold what repeats.
  const outer = (repeat: Repeat) => {
    const inner = (item: Spot) =>
      found.find(
        (each) =>
          each !== repeat &&
          each.items.length > 1 &&
          each.score > 0 &&
          contains(item, each.box) &&
          each.items.filter((part) => within(facts.prose, part) > 1).length > 1,
      );
    const holding = repeat.items.map(inner).filter((each) => each !== undefined);
    if (holding.length === 0) return false;
    const shapes = new Set(holding.map(({ items }) => shapeOf(items[0])));
    return shapes.size > 1 || holding.length <= repeat.items.length / 2;
  };
  // Panes side by side: a list in one of them makes it no message.
  const lists = found.filter(({ score, items }) => score < 0 && items.length > 2);
  return found
    .filter((each) => each.score < 0 || !outer(each))
    .filter(
      ({ items, score }) =>
        score < 0 || !items.some((item) => lists.some(({ box }) => contains(item, box) && isRich(box))),
    );

  function isRich(box: Spot): boolean {
    return within(facts.prose, box) > 120;
  }
}

function anchors({ dates, spots }: Facts): Spot[] {
  const articles = spots.filter(({ flags }) => flags & ARTICLE && !(flags & (HIDDEN | QUOTE | EDITABLE)));
  return [...dates, ...articles];
}

const MESSAGE = /(?:^|[-_])(?:message|bubble|comment)s?(?:[-_]{2}\w+)?$/i;

/** Elements with a class, or a `data-` name, that ends in what a message is called. */
function named({ spots }: Facts): Spot[] {
  return spots.filter(({ element, flags }) => {
    if (flags & (HIDDEN | QUOTE | EDITABLE | CONTROL)) return false;
    const classes = element.getAttribute('class');
    if (
      classes !== null &&
      /message|bubble|comment/i.test(classes) &&
      classes.split(/\s+/).some((name) => MESSAGE.test(name))
    )
      return true;
    return (
      element.hasAttribute('data-message-id') ||
      /(?:^|[-_.])(?:message|comment)[-_.\w]*$/.test(
        element.getAttribute('data-testid') ?? element.getAttribute('data-test-id') ?? '',
      )
    );
  });
}

/** The largest set that has the same tag and shares a class or attributes; or else the lack of any, or what is in it. */
function alike(items: readonly Spot[], byClass: boolean): Spot[] {
  const counts = new Map<string, number>();
  const keys = items.length > 2 * SAMPLE ? items.filter((_, index) => index % 10 === 0) : items;
  for (const item of keys)
    for (const key of kindsOf(item, byClass)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const kind = [...counts].find(([, count]) => count === most)?.[0];
  return kind === undefined ? [] : items.filter((item) => kindsOf(item, byClass).has(kind));
}

/** Its tag with each of its classes, its attributes, or, without those, the tags in it. */
function kindsOf({ element }: Spot, byClass: boolean): Set<string> {
  const kinds = new Set<string>();
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const data = element.getAttributeNames().filter((name) => name.startsWith('data-'));
  for (const name of classes) kinds.add(`${element.localName}.${name}`);
  if (data.length > 0) kinds.add(`${element.localName}[${data.join()}`);
  if (byClass) return kinds;
  if (classes.length === 0) kinds.add(element.localName);
  let inside = '';
  let child = element.firstElementChild;
  for (let count = 0; child && count < 6; count++, child = child.nextElementSibling)
    inside += `,${child.localName}`;
  if (inside.includes(',', 1)) kinds.add(`${element.localName}>${inside}`);
  return kinds;
}

function scoreOf(items: readonly Spot[], box: Spot, facts: Facts, editor: Spot | null): number {
  const { prose, breaks } = facts;
  const share = (fits: (item: Spot) => boolean) => items.filter(fits).length / items.length;
  const lengths = items.map((item) => within(prose, item)).sort((a, b) => a - b);
  const median = lengths[lengths.length >> 1] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  if (longest < 2) return -9;
  const names = items.map(namesAt);

  let score = 0;
  score += median > 150 ? 2 : median > 60 ? 1 : 0;
  if (longest > 400) score += 1;
  const shaped = share((item) => within(breaks, item) >= 2);
  score += shaped >= 0.5 ? 2 : shaped > 0 ? 1 : 0;
  if (share((item) => hasField(item, facts)) >= 0.4) score += 2;
  if (names.some((name) => TALK.test(name))) score += 1;
  if (share(({ flags }) => (flags & ARTICLE) !== 0) > 0.5) score += 1;
  if (editor && !contains(box, editor)) {
    const near = upTo(box, 6, (each) => contains(each, editor));
    if (near?.up) score += 1;
  } else if (editor && !items.some((item) => contains(item, editor))) score += box.up ? 2 : 1;
  const writers = items.map((item) => firstName(item, facts)).filter((name) => name !== null);
  const different = new Set(writers).size;
  if (writers.length > 1 && different <= Math.ceil(writers.length / 2)) score += 2;
  else if (different > 3) score -= 1;
  const looks = new Set(items.map(({ element }) => element.getAttribute('class'))).size;
  if (writers.length < items.length / 2 && looks > 1 && looks < items.length) score += 1;

  if (median < 60 && shaped === 0) score -= items.length > 4 ? 2 : 1;
  if (box.flags & CHROME) score -= 3;
  if (share((item) => EVENT.test(namesAt(item))) > 0.7) score -= 1;
  return score;
}

/** Signs that these are rows to choose from. */
function rowsOf(items: readonly Spot[], facts: Facts): number {
  const { prose, linked, boxes, breaks } = facts;
  const share = (fits: (item: Spot) => boolean) => items.filter(fits).length / items.length;
  let rows = 0;
  const linkedShare = share((item) =>
    item.flags & LINK ? true : within(linked, item) > 0.6 * Math.max(1, within(prose, item)),
  );
  if (linkedShare > 0.5) rows += 4;
  if (share((item) => within(boxes, item) > 0) > 0.5) rows += 3;
  if (share(({ element }) => isRow(element)) > 0.5) rows += 3;
  if (share((item) => item.element.localName === 'tr' && item.element.childElementCount > 4) > 0.5) rows += 3;
  if (items.length > 2 && items.filter(({ element }) => isChosen(element)).length === 1) rows += 1;
  if (items.some((each) => ROW.test(namesAt(each)))) rows += 1;
  const oneLine = share((item) => within(breaks, item) < 2 && within(prose, item) < 300) > 0.8;
  if (items.length > 3 && oneLine && isOfMany(items, facts)) rows += 3;
  if (isCutShort(items, facts)) rows += 3;
  return rows;
}

/** Rows of a list are about different people, messages are by two or three. */
function isOfMany(items: readonly Spot[], facts: Facts): boolean {
  const names = items.map((item) => namesIn(item, facts));
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  // What most have in common is the mailbox's name, or a state.
  const own = names.map((all) => all.find((name) => (counts.get(name) ?? 0) < items.length * 0.6));
  const told = own.filter((name) => name !== undefined);
  return told.length >= items.length * 0.6 && new Set(told).size > Math.max(3, told.length * 0.6);
}

/** Addresses first, then short names, each once. */
function namesIn(item: Spot, facts: Facts): string[] {
  const { spots } = facts;
  const names = peopleIn(facts, item)
    .filter(({ field }) => field === null || field === 'from')
    .map(({ person }) => person.address ?? '');
  for (let index = item.index, seen = 0; index < item.end && seen < 6; index++) {
    const spot = spots[index];
    if (!spot || spot.text === '' || spot.flags & HIDDEN) continue;
    seen++;
    if (isName(spot.text) && spot.text.length < 40) names.push(spot.text);
  }
  return [...new Set(names)];
}

/** The first name in an item: who wrote it, or whom a row is about. */
function firstName(item: Spot, { spots }: Facts): string | null {
  for (let index = item.index, seen = 0; index < item.end && seen < 4; index++) {
    const spot = spots[index];
    if (!spot || spot.text === '' || spot.flags & HIDDEN) continue;
    seen++;
    if (isName(spot.text) && /^\p{Lu}/u.test(spot.text) && spot.text.length < 40) return spot.text;
  }
  return null;
}

function shapeOf(item: Spot | undefined): string {
  return `${item?.element.localName} ${item?.element.getAttribute('class') ?? ''}`;
}

function hasField(item: Spot, facts: Facts): boolean {
  return (
    facts.labels.some(({ at, field }) => (field === 'from' || field === 'to') && contains(item, at)) ||
    peopleIn(facts, item).some(({ field }) => field === 'from' || field === 'to')
  );
}

/** A row of a list by itself, without others beside it to compare. */
export function isSingleRow(spot: Spot, { prose, linked, breaks }: Facts): boolean {
  const { element } = spot;
  const length = within(prose, spot);
  if (length === 0 || length > 300 || within(breaks, spot) > 1) return false;
  if (
    isRow(element) ||
    (/item/i.test(element.getAttribute('class') ?? '') && /\blist ?item\b/.test(namesAt(spot)))
  )
    return true;
  return /^(?:tr|li)$/.test(element.localName) && within(linked, spot) > 0.5 * length;
}

function isRow(element: Element): boolean {
  return (
    ROW_ROLES.has(element.getAttribute('role') ?? '') ||
    element.hasAttribute('aria-selected') ||
    element.getAttribute('draggable') === 'true'
  );
}

function isChosen(element: Element): boolean {
  return (
    element.getAttribute('aria-selected') === 'true' ||
    element.hasAttribute('aria-current') ||
    /(?:^|[\s_-])(?:selected|active|current|chosen|highlighted)(?:$|\s)/.test(
      element.getAttribute('class') ?? '',
    )
  );
}

/** Rows of a list show the beginning of a text and take a click anywhere. Only a browser with its styles can tell. */
function isCutShort(items: readonly Spot[], { spots, prose }: Facts): boolean {
  const item = items.reduce((a, b) => (within(prose, b) > within(prose, a) ? b : a));
  const view = item.element.ownerDocument.defaultView;
  if (!view?.CSS) return false;
  let longest: Spot | null = null;
  for (let index = item.index; index < item.end; index++) {
    const each = spots[index];
    if (each && between(prose, index, index + 1) > 0 && each.text.length > (longest?.text.length ?? 0))
      longest = each;
  }
  if (!longest) return false;
  const style = view.getComputedStyle(longest.element);
  const isCut = style.textOverflow === 'ellipsis' || Number(style.getPropertyValue('-webkit-line-clamp')) > 0;
  return isCut || (style.cursor === 'pointer' && longest.text.length < 200);
}
