/** From an element that a person pointed at to the ways that find it, in this ticket and in the next. */
import { isShown } from '../dom.ts';
import { lastingMarks } from './lasting.ts';
import type { Pointer } from './recipe.ts';

const MOST_SELECTORS = 4;
/** Characters; a file of recipes takes no longer ones. */
const LONGEST = 400;
/** Above an element that has no lasting mark: how far up one is looked for. */
const MOST_STEPS = 6;

/** Null where nothing lasting is near, so that no way would find it again. */
export function derivePointer(element: Element): Pointer | null {
  const frame = frameOf(element);
  const inFrame = frame ? derivePointer(frame) : undefined;
  if (inFrame === null) return null;
  const found: { selector: string; which: Pointer['which'] }[] = [];
  for (const selector of candidates(element)) {
    if (selector.length > LONGEST || found.some((one) => one.selector === selector)) continue;
    const which = whichOf(element, selector);
    if (which) found.push({ selector, which });
    if (found.length === MOST_SELECTORS) break;
  }
  // One way of choosing goes with all of them: that of the best.
  const which = found.find((one) => one.which === 'only')?.which ?? found[0]?.which;
  if (!which) return null;
  return {
    selectors: found.filter((one) => one.which === which).map((one) => one.selector),
    which,
    ...(inFrame && { frame: inFrame.selectors }),
  };
}

/** Best first: its own marks, those below a marked ancestor, and at last its place below one. */
function candidates(element: Element): string[] {
  const own = lastingMarks(element);
  const above = ancestors(element);
  const below = above.flatMap(({ mark, path }) => [
    ...own.map((one) => `${mark} ${one}`),
    `${mark} > ${path}`,
  ]);
  return [...own, ...below];
}

function ancestors(element: Element): { mark: string; path: string }[] {
  const found: { mark: string; path: string }[] = [];
  let path = step(element);
  let at = element.parentElement;
  for (let steps = 0; at && at !== at.ownerDocument.body && steps < MOST_STEPS; steps += 1) {
    for (const mark of lastingMarks(at).slice(0, 2)) found.push({ mark, path });
    path = `${step(at)} > ${path}`;
    at = at.parentElement;
  }
  return found;
}

function step(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    (each) => each.localName === element.localName,
  );
  return alike.length < 2
    ? element.localName
    : `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`;
}

/** How the selector tells the element from the others that it finds; null where it can't. */
function whichOf(element: Element, selector: string): Pointer['which'] | null {
  const all = shownMatches(element.ownerDocument, selector);
  if (!all.includes(element)) return null;
  if (all.length === 1) return 'only';
  if (all[0] === element) return 'first';
  return all.at(-1) === element ? 'last' : null;
}

/** Empty for a selector that the browser does not take: a recipe may come from a file. */
export function shownMatches(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)].slice(0, 500).filter(isShown);
  } catch {
    return [];
  }
}

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
