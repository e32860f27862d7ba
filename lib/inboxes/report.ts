/**
 * How a page is built, for a person to send to us when a reader fails on it: tags, roles, names of attributes and how they
 * are nested. No text, no values, no ids and no names of classes, so nothing that anybody wrote or is called.
 */

/** UTF-16 units; all of it is ASCII. */
export const REPORT_LIMIT = 20_000;

export interface ReportFacts {
  /** Of the extension. */
  version: string;
  /** The adapter's id; null: no app was recognised. */
  adapter: string | null;
  /** What a reader did not find. */
  missing: readonly string[];
  /** Documents of same-origin frames that the reader looks at. */
  frames: readonly Document[];
}

/** Elements looked at, in one document. */
const MOST_ELEMENTS = 20_000;
/** A page too long for the limit is told less deep, until it fits. */
const DEPTHS = [60, 40, 30, 24, 20, 17, 14, 12, 10, 8, 6, 4];
/** Neighbours built alike: as many are told, the others are counted. */
const ALIKE = 2;
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'path']);
const WITHOUT_CONTENT = new Set(['svg', 'math', 'select', 'video', 'audio', 'canvas', 'object']);
/** WAI-ARIA 1.2, those that tell something of how a conversation is laid out; another one is told as "other". */
const ROLES = new Set(
  (
    'alert application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document ' +
    'feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation ' +
    'none note option presentation progressbar radio region row rowgroup rowheader search searchbox separator status ' +
    'switch tab table tablist tabpanel textbox toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);

export function censoredReport(root: Document, { version, adapter, missing, frames }: ReportFacts): string {
  const head = [
    `unwrap ${plain(version)}`,
    `adapter ${plain(adapter ?? 'none')}`,
    `missing ${missing.map(plain).join(', ') || 'nothing'}`,
  ].join('\n');
  const documents = [root, ...frames.filter((frame) => frame !== root)];
  const room = Math.floor((REPORT_LIMIT - head.length - 200) / documents.length);
  const parts = documents.map(
    (each, index) => `\n\n${index === 0 ? 'page' : `frame ${index}`}\n${told(each, room)}`,
  );
  return `${head}${parts.join('')}`.slice(0, REPORT_LIMIT);
}

function told(root: Document, room: number): string {
  let text = '';
  for (const depth of DEPTHS) {
    const teller = new Teller(room);
    if (root.body) teller.tell(root.body, 0, depth);
    text = teller.lines.join('\n');
    if (!teller.full) return text;
  }
  return `${text.slice(0, room - 2)}\n~`;
}

class Teller {
  readonly lines: string[] = [];
  #room: number;
  #elements = MOST_ELEMENTS;

  constructor(room: number) {
    this.#room = room;
  }

  get full(): boolean {
    return this.#room < 0;
  }

  tell(element: Element, indent: number, depth: number): void {
    let line = this.#describe(element);
    let at = element;
    let children = childrenOf(at);
    // A box in a box in a box is one line.
    while (children.length === 1 && children[0] && line.length < 200 && !hasText(at)) {
      at = children[0];
      line += ` > ${this.#describe(at)}`;
      children = childrenOf(at);
    }
    this.#say(indent, line);
    if (depth === 0) {
      if (children.length > 0) this.#say(indent + 1, `~${children.length}`);
      return;
    }
    let before = '';
    let alike = 0;
    const close = () => {
      if (alike > ALIKE) this.#say(indent + 1, `+${alike - ALIKE} alike`);
    };
    for (const child of children) {
      if (this.full || this.#elements <= 0) return;
      const signature = `${this.#describe(child)}${child.firstElementChild !== null}`;
      if (signature !== before) {
        close();
        alike = 0;
        before = signature;
      }
      alike += 1;
      if (alike <= ALIKE) this.tell(child, indent + 1, depth - 1);
    }
    close();
  }

  #describe(element: Element): string {
    this.#elements -= 1;
    return describe(element);
  }

  #say(indent: number, line: string): void {
    this.lines.push(' '.repeat(indent) + line);
    this.#room -= indent + line.length + 1;
  }
}

function childrenOf(element: Element): Element[] {
  if (WITHOUT_CONTENT.has(element.localName)) return [];
  const children: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && !SKIPPED.has((node as Element).localName)) children.push(node as Element);
  }
  return children;
}

/**
 * Broken markup of a mail makes words of its text into attributes and tags: only names that HTML, ARIA and frameworks give
 * are told.
 */
const ATTRIBUTES = new RegExp(
  [
    '(?:id|name|title|alt|href|src|srcdoc|type|value|placeholder|hidden|disabled|readonly|required|checked|selected|open)',
    '(?:style|dir|lang|tabindex|contenteditable|spellcheck|draggable|inert|part|slot|is|for|form|action|method|target|rel)',
    '(?:width|height|rows|cols|colspan|rowspan|align|valign|border|bgcolor|cellpadding|cellspacing|datetime|autocomplete)',
    '(?:email|itemid|itemprop|itemscope|itemtype|aria-[a-z]+|(?:data|ng|v|x|wire|hx|js)-[a-z][a-z0-9:_.-]*|_ng(?:host|content)-[a-z0-9-]+)',
  ]
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')$'),
);

/** `div[role=main id class2 data-view]"`: the tag, what it has, and a mark where it holds text of its own. */
function describe(element: Element): string {
  const has = element.getAttributeNames().flatMap((name) => {
    if (name === 'class') return element.classList.length > 0 ? [`class${element.classList.length}`] : [];
    if (name === 'role') return [`role=${roleOf(element)}`];
    return [ATTRIBUTES.test(name) ? withoutNumbers(name) : '?'];
  });
  const attributes = has.length > 0 ? `[${[...new Set(has)].slice(0, 20).join(' ')}]` : '';
  return `${tagOf(element)}${attributes}${hasText(element) ? '"' : ''}`;
}

function roleOf(element: Element): string {
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  return ROLES.has(role) ? role : 'other';
}

/** A tag that neither HTML nor custom elements have is none of an app's. */
function tagOf(element: Element): string {
  const known = Object.prototype.toString.call(element) !== '[object HTMLUnknownElement]';
  return known && /^[a-z][a-z0-9-]{0,40}$/.test(element.localName) ? element.localName : '?';
}

/** Apps put numbers and hashes in names. */
function withoutNumbers(name: string): string {
  return name.slice(0, 40).replace(/\d+/g, '#');
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  }
  return false;
}

/** What is ours to say, kept to one harmless word all the same. */
function plain(word: string): string {
  return word.replace(/[^a-z0-9.-]/gi, '').slice(0, 40);
}
