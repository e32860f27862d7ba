/** A page as a flat list of its elements, looked at once: frames of the same origin and open shadow roots are in their place. */
import { isShown } from '../dom.ts';
import { quoteStart } from '../quotes.ts';
import { frameBody, isFrame, type Root } from './roots.ts';
import { type Field, fieldOf, namesOf } from './words.ts';

/** The most elements that are looked at. */
const MOST = 12_000;
const DEEPEST = 400;
const LONGEST_TEXT = 2_000;

/** What holds of an element, from itself or from what it is in. */
export const HIDDEN = 1;
/** In a button, tab, menu entry or list of choices. */
export const CONTROL = 2;
export const LINK = 4;
export const QUOTE = 8;
export const EDITABLE = 16;
/** In the app's own bars: navigation, menus, tools. */
export const CHROME = 32;
export const HEADING = 64;
/** By itself, not by what it is in. */
export const ARTICLE = 128;
/** Has attributes of its own that can hold an address or a moment. */
export const HINTED = 256;

export interface Spot {
  element: Element;
  index: number;
  up: Spot | null;
  /** Index after the last element within. */
  end: number;
  /** The element's own text without that of elements within it; white space made single. */
  text: string;
  flags: number;
  /** Kept by `namesAt`. */
  names?: string;
  /** Kept by `fieldAt`. */
  field?: Field | null;
  owner?: 'customer' | 'own' | 'unsure' | null;
  /** The first in a frame or shadow root. */
  edge: boolean;
}

const SKIPPED = new Set(
  'script style template noscript head link meta canvas video audio object embed svg'.split(' '),
);
const FLAGS = new Map([
  ['button', CONTROL],
  ['option', CONTROL],
  ['nav', CHROME],
  ['article', ARTICLE],
  ...['h1', 'h2', 'h3', 'h4'].map((tag) => [tag, HEADING] as const),
]);
/** The browser finds these faster than each element could be asked. */
const TELLING = 'a[href], [hidden], [inert], [contenteditable], [role]';
const HINTING =
  '[title], [aria-label], [data-original-title], [datetime], [href^="mailto:" i], [data-email], [data-address], [email], [data-value], input, textarea, select';
const CONTROL_ROLES = new Set(
  'button tab menuitem menuitemradio menuitemcheckbox combobox switch tooltip'.split(' '),
);
const CHROME_ROLES = new Set(
  'navigation banner menubar menu toolbar tablist contentinfo search tree'.split(' '),
);

export function outline(root: Document): Spot[] {
  const spots: Spot[] = [];
  const told = new Set<Element>();
  const hinted = new Set<Element>();
  const enter = (part: Root) => {
    for (const element of part.querySelectorAll(TELLING)) told.add(element);
    for (const element of part.querySelectorAll(HINTING)) hinted.add(element);
  };

  function visit(element: Element, up: Spot | null, inherited: number, edge: boolean, depth: number): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || spots.length >= MOST || depth > DEEPEST) return;
    let flags = (inherited & ~(ARTICLE | HINTED)) | (FLAGS.get(tag) ?? 0);
    if (told.has(element)) flags |= flagsOf(element);
    if (hinted.has(element)) flags |= HINTED;
    let text = '';
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 && text.length < LONGEST_TEXT) {
        const data = (child as Text).data;
        if (/\S/.test(data)) text += ` ${data.slice(0, LONGEST_TEXT)}`;
      }
    }
    if (text !== '') text = text.replace(/\s+/g, ' ').trim();
    if (!(flags & HIDDEN) && hides(element)) flags |= HIDDEN;
    const spot: Spot = { element, index: spots.length, up, end: 0, text, flags, edge };
    spots.push(spot);
    if (tag === 'select' || tag === 'textarea') {
      spot.text = '';
    } else if (isFrame(element)) {
      const body = flags & HIDDEN ? null : frameBody(element);
      if (body) {
        enter(body.ownerDocument);
        visit(body, spot, body.ownerDocument.designMode === 'on' ? flags | EDITABLE : flags, true, depth + 1);
      }
    } else {
      if (element.shadowRoot) enter(element.shadowRoot);
      for (let child = element.shadowRoot?.firstElementChild; child; child = child.nextElementSibling) {
        visit(child, spot, flags, true, depth + 1);
      }
      let rest = flags;
      for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
        const quote = mayQuote(child) ? quoteStart(child) : null;
        if (quote === 'to-the-end') rest |= QUOTE;
        visit(child, spot, quote ? rest | QUOTE : rest, false, depth + 1);
      }
    }
    spot.end = spots.length;
  }

  if (root.body) {
    enter(root);
    visit(root.body, null, 0, false, 0);
  }
  return spots;
}

/** Of an element in one that is shown. */
function hides(element: Element): boolean {
  // Without attributes it is rarely hidden by itself; this is asked of every element.
  if (!element.hasAttributes() && !/-/.test(element.localName)) return false;
  if (typeof element.checkVisibility === 'function') return !isShown(element);
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Left or right of the window, where apps put views that are not open now. */
export function isAside({ element }: Spot): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  if (width === 0) return false;
  const view = element.ownerDocument.defaultView;
  return right <= 0 || (view !== null && left >= view.innerWidth);
}

function mayQuote(element: Element): boolean {
  return element.localName === 'blockquote' || element.hasAttributes();
}

function flagsOf(element: Element): number {
  let flags = 0;
  if (element.localName === 'a' && element.hasAttribute('href')) flags |= LINK;
  // What is inert is on its way in or out.
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) flags |= HIDDEN;
  if ((element.getAttribute('contenteditable') ?? 'false') !== 'false') flags |= EDITABLE;
  const role = element.getAttribute('role') ?? '';
  if (CONTROL_ROLES.has(role)) flags |= CONTROL;
  else if (CHROME_ROLES.has(role)) flags |= CHROME;
  else if (role === 'heading') flags |= HEADING;
  else if (role === 'article') flags |= ARTICLE;
  return flags;
}

/** The words that name it, as `namesOf` has them. */
export function namesAt(spot: Spot): string {
  spot.names ??= namesOf(spot.element);
  return spot.names;
}

/** The field that its own names tell of, as `fieldOf` has it. */
export function fieldAt(spot: Spot): Field | null {
  if (spot.field === undefined) spot.field = fieldOf(spot.element);
  return spot.field;
}

/** Marks what lies in any of these: 1 for each index in them. */
export function maskOf(zones: readonly Spot[], size: number): Uint8Array {
  const mask = new Uint8Array(size);
  for (const { index, end } of zones) mask.fill(1, index, end);
  return mask;
}

export function contains(outer: Spot, inner: Spot): boolean {
  return inner.index >= outer.index && inner.index < outer.end;
}

/** The spot itself, or the nearest around it, that `fits`, at most `steps` up. */
export function upTo(spot: Spot, steps: number, fits: (each: Spot) => boolean): Spot | null {
  let each: Spot | null = spot;
  for (let step = 0; each && step <= steps; step++, each = each.up) if (fits(each)) return each;
  return null;
}

/** Its own text and that of all within, as far as shown, in one line. */
export function textWithin(spots: readonly Spot[], spot: Spot, longest = 400): string {
  let text = '';
  for (let index = spot.index; index < spot.end && text.length < longest; index++) {
    const each = spots[index];
    if (each && each.text !== '' && !(each.flags & HIDDEN)) text += ` ${each.text}`;
  }
  return text.trim();
}
