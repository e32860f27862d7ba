import { FOOTERS, LEGAL } from './cues/closings.ts';

/** What mail programs, firms and mailing lists put below a mail. nl, en, de, fr. */
const FOOTER = new RegExp(String.raw`^\s*${FOOTERS}`, 'iu');
const LEGAL_TEXT = new RegExp(String.raw`^\s*[*_]{0,2}${LEGAL}`, 'iu');
export const SIGNATURE = /^(?:--|—|–|-{3,}|_{3,})\s*$/;
/** By these a reader leaves a list. */
export const LEAVES =
  /unsubscri|uitschrij|uit te schrijven|afmeld|abmeld|abbestell|désinscri|désabonn|opt[- ]?out|stop receiving|(?:reply|antwoord|antworten sie|répondez)(?: met| with| mit| par)? ["'“„«]?stop|no longer (?:wish|want) to receive|geen (?:e-?mails?|mails?|nieuwsbrie\p{L}+|berichten) meer|keine (?:e-?mails|mails|newsletter|nachrichten) mehr|plus recevoir/iu;
/** How a list speaks to its readers beside that. */
const TO_READERS =
  /^\s*(?:to (?:stop|unsubscribe)|if you (?:no longer|don['’]t|do not)|wilt u geen|wil je geen|möchten sie keine|vous ne souhaitez plus|pour ne plus)|(?<!\p{L})(?:you(?:['’]re| are| have)?|je|u|sie|du|vous) (?:also |now )?(?:receiv|get|got|subscrib|signed|ontvang|krijg|bent|erh[aä]lt|bekomm|recevez|êtes)|(?:^|[.!?|·–-]\s*)(?:click|klik|klicken|cliquez|reply|antwoord|antworten|répondez)(?!\p{L})|(?<!\p{L})(?:hier|here|ici)(?: \p{L}+)?[.!:]?\s*(?:https?:\S+)?$/iu;
const ONESELF = /\?\s*$|(?<!\p{L})(?:ik|mijn|ich|mein\p{L}{0,2}|i|my|j['’]\p{L}+|mon|ma|mes)(?!\p{L})/iu;
/** How newsletters begin. */
const ONLINE =
  /^\s*(?:\S+ ){0,9}(?:in (?:je |uw |de |the |your |a )?(?:web)?browser|im (?:web)?browser|dans (?:le|votre|un) navigateur|(?:lees|lesen sie|read|lire) .{0,30}(?:online|en ligne)|online[- ]?(?:versi(?:e|on)|ansehen|bekijken|lezen|lesen)|(?:read|view|see) (?:it |this )?online|web(?:versie|version)|version en ligne|en ligne)[^?]{0,20}$/iu;
const ONLINE_LENGTH = 120;
export const ENDED = /[.!?…)]["'”’»]?\s*$/u;

/** So many lines a signature may have. */
export const WINDOW = 12;
/** A line of a firm's signature may hold an address, numbers and a site. */
export const LONG_LINE = 220;

/** Without what programs and firms put below; never the first line with words. */
export function withoutFooters(all: readonly string[]): string[] {
  const opening = all.findIndex((line) => line.trim() !== '');
  const opened = all[opening] ?? '';
  if (opened.length <= ONLINE_LENGTH && ONLINE.test(opened) && !ONESELF.test(opened)) {
    const rest = all.slice(opening + 1);
    if (rest.some((line) => line.trim() !== '') && (rest[0] ?? '').trim() === '') return withoutFooters(rest);
  }
  const first = opening;
  const legal = all.findLastIndex(
    (line, at) => at > first && (all[at - 1] ?? '').trim() === '' && LEGAL_TEXT.test(line),
  );
  const end = legal > 0 && all.length - legal <= WINDOW ? legal : all.length;
  const kept = all
    .slice(0, end)
    .filter(
      (line, at) =>
        at <= first || line.length > LONG_LINE || !(FOOTER.test(line) || isLinkBar(line) || isOfList(line)),
    );
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

/** "Tea Post Ltd, Deal. You get this as a friend of ours. Unsubscribe here." */
function isOfList(line: string): boolean {
  return LEAVES.test(line) && TO_READERS.test(line) && !ONESELF.test(line);
}

const LINK = 40;

export function dropEmpty(lines: string[]): void {
  while (lines.length > 0 && (lines.at(-1) ?? '').trim() === '') lines.pop();
}
