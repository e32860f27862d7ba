/** What a person would read in an editor, line by line; the same for the page's own nodes and for a model's markup. */
export interface Reading {
  /** `> ` for each quote around the line, `§ ` in a signature, `• ` or `# ` before a list's item; then the text. */
  lines: string[];
  /** The same with `**bold**`, `_italic_` and `[link](address)`. */
  rich: string[];
}

interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  link: string | null;
}

const BLOCK =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|BODY|DIV|DL|DT|DD|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|TR|UL)$/;
const LEAF = /^(P|DIV|LI|H[1-6]|PRE|BLOCKQUOTE)$/;
const SIGNATURE = '.gmail_signature, #Signature, .signature, [data-signature]';
/** What editors put beside the text for the caret's sake (TinyMCE 8, ProseMirror 1.44). */
const OWN = '[data-mce-bogus=all], .ProseMirror-separator, .ProseMirror-trailingBreak';
/** Joiners and marks that an editor needs and nobody sees. */
const UNSEEN = /[\u200b\u2060\ufeff]/g;

export function readText(text: string): Reading {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return { lines, rich: lines };
}

/** @param laidOut whether styles can be asked, as of nodes that are on the page */
export function readNodes(root: Node, laidOut: boolean): Reading {
  const reading: Reading = { lines: [], rich: [] };
  let runs: Run[] = [];
  let bullet = '';

  function flush(around: Element, even = false): void {
    const texts = tidied(runs);
    runs = [];
    if (texts.length === 0 && !even) return;
    const prefix = texts.length === 0 ? '' : prefixOf(around) + bullet;
    if (texts.length > 0) bullet = '';
    reading.lines.push(prefix + texts.map(({ text }) => text).join(''));
    reading.rich.push(prefix + texts.map(marked).join(''));
  }

  function walk(node: Node, around: Element, style: Omit<Run, 'text'>): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = (child.nodeValue ?? '').replace(UNSEEN, '').replace(/\u00a0/g, ' ');
        const parts = laidOut && keepsBreaks(around) ? text.split('\n') : [text];
        for (const [i, part] of parts.entries()) {
          if (i > 0) flush(around, true);
          runs.push({ text: part, ...style });
        }
      } else if (child.nodeType === 1) element(child as HTMLElement, around, style);
    }
  }

  function element(at: HTMLElement, around: Element, style: Omit<Run, 'text'>): void {
    const { tagName } = at;
    if (/^(STYLE|SCRIPT|TEMPLATE|BUTTON)$/.test(tagName)) return;
    if (tagName === 'BR') {
      flush(around, true);
      return;
    }
    if (at.matches(OWN)) return;
    if (tagName === 'IMG') {
      runs.push({ text: at.getAttribute('alt') || '[img]', ...style });
      return;
    }
    const inner = {
      bold: style.bold || /^(B|STRONG)$/.test(tagName) || /^(bold|[6-9]00)$/.test(at.style.fontWeight),
      italic: style.italic || /^(I|EM)$/.test(tagName) || at.style.fontStyle === 'italic',
      link: tagName === 'A' ? at.getAttribute('href') : style.link,
    };
    if (!BLOCK.test(tagName)) {
      walk(at, at, inner);
      return;
    }
    flush(around);
    if (tagName === 'LI') bullet = isNumbered(at) ? '# ' : '• ';
    const count = reading.lines.length;
    walk(at, at, inner);
    flush(at, reading.lines.length === count && LEAF.test(tagName));
    if (tagName === 'LI') bullet = '';
  }

  const top = root.nodeType === 1 ? (root as Element) : document.documentElement;
  walk(root, top, { bold: false, italic: false, link: null });
  flush(top);
  return reading;

  function prefixOf(at: Element): string {
    let prefix = '';
    for (let each: Element | null = at; each && each !== root; each = each.parentElement) {
      if (each.tagName === 'BLOCKQUOTE') prefix = `> ${prefix}`;
      if (each.matches(SIGNATURE)) prefix = `§ ${prefix}`;
    }
    return prefix;
  }
}

function keepsBreaks(element: Element): boolean {
  const { whiteSpace, whiteSpaceCollapse } = getComputedStyle(element) as CSSStyleDeclaration & {
    whiteSpaceCollapse?: string;
  };
  return /^(pre|break-spaces)/.test(whiteSpace) || /preserve/.test(whiteSpaceCollapse ?? '');
}

function isNumbered(item: HTMLElement): boolean {
  // Quill keeps bullets in an `ol`, too, and tells them apart by this (2.0.3).
  const kind = item.getAttribute('data-list');
  return kind ? kind === 'ordered' : item.parentElement?.tagName === 'OL';
}

/** Runs of the same look joined, white space as the page shows it. */
function tidied(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.link === run.link) {
      last.text += run.text;
    } else if (run.text) joined.push({ ...run });
  }
  let before = ' ';
  for (const run of joined) {
    run.text = run.text.replace(/\s+/g, ' ');
    if (before.endsWith(' ')) run.text = run.text.trimStart();
    before = run.text || before;
  }
  while (joined.length > 0) {
    const last = joined.at(-1) as Run;
    last.text = last.text.trimEnd();
    if (last.text) break;
    joined.pop();
  }
  return joined.filter(({ text }) => text !== '');
}

function marked({ text, bold, italic, link }: Run): string {
  const whole = /^(\s*)(.*?)(\s*)$/s.exec(text);
  const [, start = '', middle = '', end = ''] = whole ?? [];
  if (!middle) return text;
  let out = middle;
  if (link !== null) out = `[${out}](${link})`;
  if (italic) out = `_${out}_`;
  if (bold) out = `**${out}**`;
  return start + out + end;
}
