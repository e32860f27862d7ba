/** A template's source as words to read and to find it by: without tags and marks, a variable as `…`. */
export function plainSource(body: string): string {
  return body
    .replace(/\{%[^{}]*%\}/g, '')
    .replace(/\{\{\s*cursor\s*\}\}/g, '')
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/\[([^[\]\n]+)\]\([^\s()]+\)/g, '$1')
    .replace(/\*{1,3}(?=\S)([^*\n]+?)\*{1,3}/g, '$1');
}

const LENGTH = 160;
/** A greeting tells templates from each other no more than the stamp does letters. */
const GREETING = 40;

/** What it says, in a line or two. */
export function gist(body: string): string {
  const [first = '', ...rest] = plainSource(body)
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const lines = rest.length > 0 && first.length <= GREETING && /[,!…]$/.test(first) ? rest : [first, ...rest];
  const text = lines.join(' ');
  return text.length > LENGTH ? `${text.slice(0, LENGTH - 1).trimEnd()}…` : text;
}
