/** An app that goes from one written page to another as apps do: pane by pane, late, in any order. */
import { JSDOM } from 'jsdom';
import { type Dice, shuffled } from './dice.ts';
import { type Fixture, putInFrame } from './fixture.ts';

/** Apps draw a message as one: it is never half the former one. */
const MESSAGE = /message|article|thread|comment|bubble|mail|activity|transaction|entry/i;
/** Milliseconds in which a pane arrives. */
const LATEST = 400;

export class SwitchingApp {
  readonly #dom = new JSDOM('<!doctype html>', { url: 'https://example.org/' });
  readonly #roll: Dice;
  readonly #whole: boolean;
  #pending: ReturnType<typeof setTimeout>[] = [];
  #frames: { selector: string; document: Document }[] = [];

  /** @param whole All panes come at once, but for what is in frames. */
  constructor(roll: Dice, whole: boolean) {
    this.#roll = roll;
    this.#whole = whole;
    Object.defineProperty(this.root, 'readyState', { configurable: true, value: 'complete' });
  }

  get root(): Document {
    return this.#dom.window.document;
  }

  get window(): JSDOM['window'] {
    return this.#dom.window;
  }

  /** What was still on its way to the page before does not come any more. All has come after LATEST. */
  goTo(fixture: Fixture): void {
    for (const timer of this.#pending) clearTimeout(timer);
    const whole = this.#whole || this.#roll(4) === 0;
    const parts = whole
      ? [this.#replace(this.root.documentElement, fixture.root.documentElement)]
      : this.#panes(fixture);
    const empty = this.#roll(2) === 0;
    if (empty) for (const { clear } of parts) clear();
    const steps = [
      ...parts.map(({ arrive }) => arrive),
      () => this.#setAddress(fixture.url),
      ...this.#loads(fixture, empty),
    ];
    this.#pending = shuffled(this.#roll, steps).map((step) => setTimeout(step, this.#roll(LATEST)));
  }

  #setAddress(url: URL): void {
    this.#dom.reconfigure({ url: url.href });
    this.#dom.window.dispatchEvent(new this.#dom.window.Event('popstate'));
  }

  #panes(fixture: Fixture): Pane[] {
    const [from, to] = [this.root.documentElement, fixture.root.documentElement];
    const [head, body] = [fixture.root.head, fixture.root.body];
    if (!this.root.body || from.children.length !== to.children.length) return [this.#replace(from, to)];
    copyAttributes(to, from);
    copyAttributes(body, this.root.body);
    return [this.#replace(this.root.head, head), ...this.#below(this.root.body, body)];
  }

  /** The children that differ, at the first depth where more than one does. */
  #below(from: Element, to: Element): Pane[] {
    const differ = differing(from, to);
    if (differ === null) {
      return from.localName === 'body' ? [this.#refill(from, to)] : [this.#replace(from, to)];
    }
    const [only, ...more] = differ;
    if (!only) return [];
    return more.length > 0 ? differ.map(([old, next]) => this.#replace(old, next)) : this.#below(...only);
  }

  #replace(from: Element, to: Element): Pane {
    let live = from;
    const put = (next: Element) => {
      live.replaceWith(next);
      live = next;
      this.#fillFrames();
    };
    return {
      clear: () => put(this.root.importNode(to, false)),
      arrive: () => put(this.root.importNode(to, true)),
    };
  }

  #refill(from: Element, to: Element): Pane {
    return {
      clear: () => from.replaceChildren(),
      arrive: () => {
        from.replaceChildren(...[...to.childNodes].map((each) => this.root.importNode(each, true)));
        this.#fillFrames();
      },
    };
  }

  #loads({ frames, expected }: Fixture, empty: boolean): (() => void)[] {
    const selectors = Object.keys(expected.frames ?? {});
    this.#frames = empty ? [] : this.#frames.filter(({ selector }) => selectors.includes(selector));
    this.#fillFrames();
    return frames.map((document, index) => () => {
      const selector = selectors[index] ?? '';
      this.#frames = [...this.#frames.filter((each) => each.selector !== selector), { selector, document }];
      this.#fillFrames();
      this.root.querySelector(selector)?.dispatchEvent(new this.#dom.window.Event('load'));
    });
  }

  #fillFrames(): void {
    for (const frame of this.root.querySelectorAll('iframe')) {
      Object.defineProperty(frame, 'contentDocument', { configurable: true, value: null });
    }
    for (const { selector, document } of this.#frames) {
      if (this.root.querySelector(selector)) putInFrame(this.root, selector, document);
    }
  }
}

interface Pane {
  /** The app takes the former one away before the next is there. */
  clear(): void;
  arrive(): void;
}

/** Null where the two are not made alike, or are one message. */
function differing(from: Element, to: Element): [Element, Element][] | null {
  const names = [...from.attributes].map(({ name, value }) => `${name} ${value}`).join(' ');
  const isMessage = from.localName !== 'body' && MESSAGE.test(names);
  const [olds, nexts] = [[...from.children], [...to.children]];
  const alike =
    !isMessage &&
    from.cloneNode(false).isEqualNode(to.cloneNode(false)) &&
    olds.length === nexts.length &&
    ownText(from) === ownText(to);
  if (!alike) return null;
  const pairs = olds.map((old, index): [Element, Element] => [old, nexts[index] ?? old]);
  if (pairs.some(([old, next]) => old.localName !== next.localName)) return null;
  return pairs.filter(([old, next]) => !old.isEqualNode(next));
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue?.trim())
    .join('');
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of to.getAttributeNames()) to.removeAttribute(name);
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
