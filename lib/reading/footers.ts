import { FOOTERS, LEGAL } from './cues/closings.ts';

/** What mail programs, firms and mailing lists put below a mail. nl, en, de, fr. */
const FOOTER = new RegExp(String.raw`^\s*${FOOTERS}`, 'iu');
const LEGAL_TEXT = new RegExp(String.raw`^\s*[*_]{0,2}${LEGAL}`, 'iu');
export const SIGNATURE = /^(?:--|—|–|-{3,}|_{3,})\s*$/;
/** By these a reader leaves a list. */
export const LEAVES = /unsubscri|uitschrij|uit te schrijven|afmeld|abmeld|abbestell|désinscri|désabonn/iu;
export const ENDED = /[.!?…)]["'”’»]?\s*$/u;

/** So many lines a signature may have. */
export const WINDOW = 12;
/** A line of a firm's signature may hold an address, numbers and a site. */
export const LONG_LINE = 220;

/** Without what programs and firms put below; never the first line with words. */
export function withoutFooters(all: readonly string[]): string[] {
  const first = all.findIndex((line) => line.trim() !== '');
  const legal = all.findLastIndex(
    (line, at) => at > first && (all[at - 1] ?? '').trim() === '' && LEGAL_TEXT.test(line),
  );
  const end = legal > 0 && all.length - legal <= WINDOW ? legal : all.length;
  const kept = all
    .slice(0, end)
    .filter((line, at) => at <= first || line.length > LONG_LINE || !(FOOTER.test(line) || isLinkBar(line)));
  dropEmpty(kept);
  while (kept.length > 1 && SIGNATURE.test(kept.at(-1) ?? '')) {
    kept.pop();
    dropEmpty(kept);
  }
  return kept;
}

const LINKS =
  /unsubscri|uitschrij|afmeld|abmeld|abbestell|désinscri|désabonn|in (?:je |uw |the |your )?browser|im browser|navigateur|privacy|datenschutz|confidentialit|impressum|colofon|mentions légales|preferences|voorkeur|préférences|einstellungen/iu;

/** "View in browser · Update your preferences · Unsubscribe" */
function isLinkBar(line: string): boolean {
  const parts = line.split(/\s[|·•/–—-]\s|\s?[|•]\s?/);
  return (
    parts.length > 1 && LINKS.test(line) && parts.every((part) => part.length <= LINK && !ENDED.test(part))
  );
}

const LINK = 40;

export function dropEmpty(lines: string[]): void {
  while (lines.length > 0 && (lines.at(-1) ?? '').trim() === '') lines.pop();
}
