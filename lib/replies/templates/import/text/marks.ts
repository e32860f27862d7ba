/** Lines of marked runs written in our light marks. Where two marks would run into each other, the inner one is left out. */
import type { Line, Run } from './runs.ts';

export interface Written {
  text: string;
  /** Addresses that could not be a link. */
  unlinked: string[];
}

export function writeLines(lines: readonly Line[]): Written {
  const unlinked: string[] = [];
  const text = lines
    .map(({ item, runs }) => item + writeRuns(runs, unlinked).trim())
    .map(tidySpaces)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, unlinked };
}

function writeRuns(runs: readonly Run[], unlinked: string[]): string {
  return joined(
    grouped(runs, (run) => run.href).map((group) => {
      const href = group[0]?.href ?? '';
      return href === '' ? emphasised(group) : linked(group, href, unlinked);
    }),
  );
}

function linked(group: readonly Run[], href: string, unlinked: string[]): string {
  const words = plain(group).trim();
  const address = asAddress(href);
  if (address === null) {
    const shown = href.replace(/^(?:mailto|tel):/i, '').replace(/\?.*$/, '');
    // One that leads into the mail itself, or runs code, is not worth a word.
    if (/^(?:#|javascript:|data:|vbscript:|$)/i.test(href)) return emphasised(group);
    if (shown.replace(/\s/g, '') === words.replace(/\s/g, '')) return emphasised(group);
    unlinked.push(shown);
    return `${emphasised(group)} (${shown})`;
  }
  if (words === '') return '';
  if (isSame(words, address)) return address;
  const label = emphasised(group.map((run) => ({ ...run, text: run.text.replace(/[[\]]/g, '') })));
  return surrounded(label, '[', `](${address})`);
}

/** As a link of ours can have it; null: it can't. */
function asAddress(href: string): string | null {
  const tight = href.replace(/\{\{[^{}]*\}\}/g, (placeholder) => placeholder.replace(/\s+/g, ''));
  const address = tight.replace(/[\s()<>"*[\]]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:[/?#]|$)/i.test(address) ? address : null;
}

function isSame(words: string, address: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return /^https?:\/\//i.test(words) && bare(words) === bare(address);
}

function emphasised(runs: readonly Run[]): string {
  return joined(
    grouped(runs, ({ bold }) => String(bold)).map((group) => {
      if (!group[0]?.bold) return slanted(group);
      const isAll = group.every(({ italic }) => italic);
      return surrounded(plain(group), isAll ? '***' : '**');
    }),
  );
}

function slanted(runs: readonly Run[]): string {
  return joined(
    grouped(runs, ({ italic }) => String(italic)).map((group) =>
      group[0]?.italic ? surrounded(plain(group), '*') : plain(group),
    ),
  );
}

/** Stars of one piece never touch those of the next. */
function joined(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    const touches = text.endsWith('*') && piece.startsWith('*');
    return text + (touches ? piece.replace(/^\*+([^*]*)\*+/, '$1') : piece);
  }, '');
}

/** Marks stand against the words that they mark. */
function surrounded(text: string, before: string, after = before): string {
  const words = text.trim();
  if (words === '') return text === '' ? '' : ' ';
  const start = text.slice(0, text.indexOf(words));
  return start + before + words + after + text.slice(start.length + words.length);
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function grouped(runs: readonly Run[], key: (run: Run) => string): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] && key(last[0]) === key(run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** A hard blank stays where French wants it; elsewhere editors make them out of two blanks. */
export function tidySpaces(line: string): string {
  return line
    .replace(/(?<!«)\u00a0(?![:;!?»%€])/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trimEnd();
}
