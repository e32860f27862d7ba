import { parsed } from './markup.ts';
import { Misdeeds } from './misdeeds.ts';
import { type PlaceName, placeFor } from './places.ts';
import { type Reading, readNodes, readText } from './reading.ts';
import { EMPTY, FULL, type Start } from './start.ts';

/** What an editor would hand to its app. */
export type Model = { html: string } | { text: string } | { markdown: string; rendered: string };

export interface Mounted {
  /** The element that takes the text; asked each time, as editors put another in its place. */
  editable(): HTMLElement;
  model(): Model;
  /** Whether the editor has noticed where the caret is, for one that follows late. */
  followsCaret?(): boolean;
}

export interface Stage {
  place: HTMLElement;
  start: Start;
}

/** What the test may ask of the page, all of it plain JSON. */
export interface Fixture {
  /** The way to the editor from this document, through frames and shadow roots: `selector >>> selector`. */
  path(): string;
  see(): Seen;
  /** Where to click to hit the first line that holds this text, in pixels of the tab. */
  pointOf(text: string): { x: number; y: number };
}

export interface Seen {
  page: Reading;
  model: Reading;
  modelSource: string;
  /** The text before the caret, white space left out; null where the browser does not tell. */
  beforeCaret: string | null;
  /** What is selected; null where the browser does not tell. */
  selected: string | null;
  /** The editor has the focus, and has noticed where the caret is. */
  focused: boolean;
  misdeeds: string[];
}

declare global {
  interface Window {
    fixture?: Fixture;
  }
}

/** Puts the editor where this page wants it, and offers it to the test. */
export async function begin(mount: (stage: Stage) => Mounted | Promise<Mounted>): Promise<void> {
  const { place: name = 'page', start = 'full' } = document.documentElement.dataset;
  addEventListener('error', ({ message }) => failed(message));
  addEventListener('unhandledrejection', ({ reason }) => failed(String(reason)));
  const misdeeds = new Misdeeds();
  misdeeds.watch(window);
  const place = await placeFor(name as PlaceName);
  const mounted = await mount({ place, start: start === 'empty' ? EMPTY : FULL });
  const view = mounted.editable().ownerDocument.defaultView as Window;
  if (view !== window) misdeeds.watch(view);
  const fixture: Fixture = {
    path: () => pathTo(mounted.editable()),
    see: () => see(mounted, misdeeds),
    pointOf: (text) => pointOf(mounted.editable(), text),
  };
  const top = name === 'popup' ? view : window;
  top.fixture = fixture;
  top.document.documentElement.dataset.state = 'ready';
}

/** So that a page without its editor need not be waited for. */
function failed(why: string): void {
  const { dataset } = document.documentElement;
  if (dataset.state !== 'ready') dataset.state = `failed: ${why}`;
}

function see(mounted: Mounted, misdeeds: Misdeeds): Seen {
  const element = mounted.editable();
  const model = mounted.model();
  const isField = element.tagName === 'TEXTAREA';
  return {
    page: isField ? readText((element as HTMLTextAreaElement).value) : readNodes(element, true),
    model: readModel(model),
    modelSource: 'html' in model ? model.html : 'text' in model ? model.text : model.markdown,
    ...selectionIn(element),
    focused: hasFocus(element) && (mounted.followsCaret?.() ?? true),
    misdeeds: misdeeds.seen,
  };
}

function readModel(model: Model): Reading {
  if ('text' in model) return readText(model.text);
  return readNodes(parsed('html' in model ? model.html : model.rendered), false);
}

function rootOf(element: Element): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot;
}

function hasFocus(element: HTMLElement): boolean {
  const active = rootOf(element).activeElement;
  return (
    element.ownerDocument.hasFocus() && active !== null && (element === active || element.contains(active))
  );
}

function selectionIn(element: HTMLElement): Pick<Seen, 'beforeCaret' | 'selected'> {
  const bare = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');
  if (element.tagName === 'TEXTAREA') {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return {
      beforeCaret: bare(value.slice(0, selectionStart)),
      selected: value.slice(selectionStart, selectionEnd),
    };
  }
  const selection = element.ownerDocument.getSelection();
  if (rootOf(element) !== element.ownerDocument || !selection?.rangeCount)
    return { beforeCaret: null, selected: null };
  const range = element.ownerDocument.createRange();
  const { startContainer, startOffset } = selection.getRangeAt(0);
  range.setStart(element, 0);
  range.setEnd(startContainer, startOffset);
  return { beforeCaret: bare(range.toString()), selected: selection.toString() };
}

function pathTo(element: Element): string {
  const root = rootOf(element);
  const inside = 'host' in root ? chain(element) : `html > ${chain(element)}`;
  if ('host' in root) return `${pathTo(root.host)} >>> ${inside}`;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? `${pathTo(frame)} >>> ${inside}` : inside;
}

/** The place among brothers, all the way up to a document's or shadow root's own child. */
function chain(element: Element): string {
  const nth = (at: Element) => `:nth-child(${[...(at.parentNode?.children ?? [])].indexOf(at) + 1})`;
  const steps: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'html'; at = at.parentElement)
    steps.unshift(nth(at));
  return steps.join(' > ');
}

function pointOf(element: HTMLElement, text: string): { x: number; y: number } {
  const box = lineBox(element, text);
  let { x, y } = { x: box.left + Math.min(10, box.width / 2), y: box.top + box.height / 2 };
  for (let view = element.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement;
    const outer = frame.getBoundingClientRect();
    x += outer.left + frame.clientLeft;
    y += outer.top + frame.clientTop;
  }
  return { x, y };
}

function lineBox(element: HTMLElement, text: string): DOMRect {
  if (element.tagName === 'TEXTAREA') {
    const { left, top, width } = element.getBoundingClientRect();
    return new DOMRect(left + 4, top + 4, width, 16);
  }
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range.getBoundingClientRect();
  }
  const { left, top, width } = element.getBoundingClientRect();
  return new DOMRect(left + 4, top + 4, width, 16);
}
