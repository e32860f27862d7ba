/** One lesson: the person points at the parts of a ticket, one after the other, and a recipe comes of it. */
import type { ReadResult } from '../adapter.ts';
import { lineOf } from '../dom.ts';
import { readText } from '../text.ts';
import type { Person } from '../ticket.ts';
import { derivePointer } from './derive.ts';
import { personAt, taughtReader } from './read.ts';
import {
  type Pointer,
  placeOf,
  RECIPE_PARTS,
  REQUIRED_PARTS,
  type Recipe,
  type RecipePart,
} from './recipe.ts';

/** Why a place can't be taken: it could not be found again, shows no name, no address, no text, or can't be written in. */
export type Refusal = 'not-lasting' | 'no-person' | 'no-address' | 'no-text' | 'no-editor';

/** What is understood so far, of this very ticket. */
export interface Understood {
  customer: Person | null;
  subject: string;
  message: string;
  editor: boolean;
}

interface Pick {
  part: RecipePart;
  /** Null: left out. */
  element: Element | null;
  pointer: Pointer | null;
}

export class Lesson {
  readonly #root: Document;
  readonly #url: URL;
  readonly #picks: Pick[] = [];

  constructor(root: Document, url: URL) {
    this.#root = root;
    this.#url = url;
  }

  /** What to point at now; null when all is known. */
  get step(): RecipePart | null {
    const asked = RECIPE_PARTS.filter((part) => part !== 'address' || !this.understood().customer?.address);
    return asked.find((part) => !this.#picks.some((pick) => pick.part === part)) ?? null;
  }

  get canSkip(): boolean {
    return this.step !== null && !REQUIRED_PARTS.includes(this.step);
  }

  get canUndo(): boolean {
    return this.#picks.length > 0;
  }

  /** Takes what was pointed at, or the part of the page that it belongs to. */
  pick(pointed: Element): Refusal | null {
    const part = this.step;
    if (part === null) return null;
    const element = wanted(part, pointed);
    if (!element) return 'no-editor';
    const refusal = this.#judge(part, element);
    if (refusal) return refusal;
    const pointer = derivePointer(element);
    if (!pointer) return 'not-lasting';
    this.#picks.push({ part, element, pointer });
    return null;
  }

  skip(): void {
    const part = this.step;
    if (part && this.canSkip) this.#picks.push({ part, element: null, pointer: null });
  }

  undo(): void {
    this.#picks.pop();
  }

  understood(): Understood {
    const at = (part: RecipePart) => this.#picks.find((pick) => pick.part === part)?.element ?? null;
    const message = at('message');
    return {
      customer: personAt(at('customer'), at('address')),
      subject: lineOf(at('subject')),
      message: message ? readText(message) : '',
      editor: at('editor') !== null,
    };
  }

  recipe(id: string, madeAt: string): Recipe {
    const parts = this.#picks.flatMap(({ part, pointer }) => (pointer ? [[part, pointer] as const] : []));
    return {
      version: 1,
      id,
      host: this.#url.hostname,
      where: placeOf(this.#url),
      madeAt,
      parts: Object.fromEntries(parts),
    };
  }

  /** The ticket as the finished recipe reads it. */
  proof(recipe: Recipe): ReadResult {
    return taughtReader(recipe).read(this.#root, this.#url);
  }

  #judge(part: RecipePart, element: Element): Refusal | null {
    if (part === 'customer') return personAt(element, null) ? null : 'no-person';
    if (part === 'address') return personAt(element, null)?.address ? null : 'no-address';
    if (part === 'message') return readText(element) === '' ? 'no-text' : null;
    return null;
  }
}

/** The whole editor for a line in it, the whole text for a paragraph of it; otherwise what was pointed at. */
function wanted(part: RecipePart, element: Element): Element | null {
  if (part === 'editor') {
    const editable = element.closest('textarea, [contenteditable]:not([contenteditable="false"])');
    return editable?.parentElement?.closest('[contenteditable="true"]') ?? editable;
  }
  return part === 'message' ? textBlock(element) : element;
}

const TEXT =
  'p, br, span, a, b, i, u, em, strong, small, code, s, font, ul, ol, li, blockquote, img, hr, pre, h1, h2, h3, h4, table, thead, tbody, tr, td, th, div';
/** What stands beside a message's text, not in it. */
const BESIDE = 'header, footer, time, button, nav, [role="button"], [role="toolbar"], textarea, input, svg';

/** The largest element around that holds text alone. */
function textBlock(element: Element): Element {
  let block = element;
  for (let at = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const plain =
      !at.querySelector(BESIDE) &&
      !at.matches('main, article, section, li[role], [role="listitem"], [role="main"]') &&
      [...at.children].every((child) => child.matches(TEXT));
    // A box around the one text is as good; a box around several could hold two messages.
    if (!plain || (at.children.length > 1 && isBlockList(at, block))) break;
    block = at;
  }
  return block;
}

/** Whether the box repeats boxes of the same kind with marks of their own, as a list of messages does. */
function isBlockList(box: Element, part: Element): boolean {
  const marked = (each: Element) =>
    each.hasAttribute('class') || each.hasAttribute('id') || each.hasAttribute('data-id');
  return (
    part.localName === 'div' &&
    marked(part) &&
    [...box.children].some((each) => each !== part && marked(each))
  );
}
