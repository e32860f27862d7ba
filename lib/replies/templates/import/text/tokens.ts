/** Markup as a row of tags and texts. No parser of the browser's: nothing in it is ever loaded, run or drawn. */
import { decodeEntities } from './entities.ts';

export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attribute(name: string): string }
  | { kind: 'close'; name: string };

const TAG = /<(\/?)([a-z][a-z0-9:-]{0,30})((?:[^>"']|"[^"]*"|'[^']*'){0,4000})>/iy;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
/** What is between their tags is for machines. */
const UNSEEN = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe',
]);

/** Whether it is markup at all: a text that only has a < in it is none. */
export function isMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]*)?\/?>/i.test(text);
}

export function* tokens(html: string): Generator<Token> {
  let at = 0;
  let plain = 0;
  const words = (end: number): Token[] =>
    end > plain ? [{ kind: 'text', text: decodeEntities(html.slice(plain, end)) }] : [];
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const after = skipped(html, open);
    if (after !== null) {
      yield* words(open);
      at = after;
      plain = after;
      continue;
    }
    TAG.lastIndex = open;
    const [whole, closing, tag = '', attributes = ''] = TAG.exec(html) ?? [];
    if (whole === undefined) {
      at = open + 1;
      continue;
    }
    yield* words(open);
    const name = tag.toLowerCase();
    at = open + whole.length;
    if (closing) yield { kind: 'close', name };
    else if (UNSEEN.has(name) && !attributes.endsWith('/')) at = behind(html, name, at);
    else yield { kind: 'open', name, attribute: (wanted) => attributeOf(attributes, wanted) };
    plain = at;
  }
  yield* words(html.length);
}

/** Where a comment or a declaration ends that begins here; null: none does. */
function skipped(html: string, open: number): number | null {
  if (html[open + 1] !== '!' && html[open + 1] !== '?') return null;
  const end = html.startsWith('<!--', open) ? html.indexOf('-->', open) + 2 : html.indexOf('>', open);
  return end <= open ? html.length : end + 1;
}

function behind(html: string, name: string, at: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi');
  end.lastIndex = at;
  return end.test(html) ? end.lastIndex : html.length;
}

function attributeOf(attributes: string, wanted: string): string {
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (name.toLowerCase() === wanted) return decodeEntities(double ?? single ?? bare ?? '');
  }
  return '';
}
