import { isMailbox } from './mailboxes.ts';

/** Quoted history: what was written before and came along under, over or between the new text. nl, en, de, fr. */

/** Lines kept, and a break where quoted ones stood. */
export type Kept = string | typeof BREAK;
export const BREAK = Symbol('quoted');

export interface WithoutQuotes {
  lines: Kept[];
  /** The quoted text, its marks taken off. */
  quoted: string;
  /** How many of the lines come before what is passed on; 0 where nothing is. */
  note: number;
  /** Who wrote what is passed on, as the header of a forwarded message names them. */
  forwardedFrom: string | null;
}

/** "Op 3 mei schreef Jan:", "On … wrote:", "Am … schrieb …:", "Le … a écrit :"; may be broken over three lines. */
const ATTRIBUTION_VERB =
  /(?<!\p{L})(?:schreef|geschreven|wrote|writes|schrieb|geschrieben|schreibt|a écrit|écrivait|ha scritto|escribió|escreveu|pisze|napisał\p{L}*|skrev|kirjoitti|yazdı|написал\p{L}*|пише|quoting|zitat von|citeren|citaat van|citation de|quotes?)(?!\p{L})/iu;
const ATTRIBUTION_LINES = 3;
const ATTRIBUTION_LENGTH = 300;
const RULED = /^\s*[-_*]{2,}/;
const ORIGINAL =
  /^\s*[-_*]{2,}\s*(?:oorspronkelijk|origin|urspr|message d.origine|mail original|vorig bericht|previous message)|^\s*(?:##?-|[-_*=]{2,}).{0,80}(?:boven|above|oberhalb|über dieser|au-dessus)|^\s*begin van het oorspronkelijke bericht/i;
const FORWARDED =
  /^\s*(?:[-_*]{2,}\s*(?:doorgestuurd|forwarded|weitergeleitet|message transféré|transféré)|(?:begin doorgestuurd bericht|begin forwarded message|anfang der weitergeleiteten|début du message))/i;
const FORWARD_SUBJECT = /^\s*(?:fwd?|doorst|wg|tr)\s*:/i;
const FROM = /^\s*\*?(?:van|from|von|de|da|od|från|fra|expéditeur|afzender|absender)\s*:\*?\s*(.*)$/i;
const HEADER =
  /^\s*\*?(?:verzonden|sent|gesendet|envoyé(?: le)?|datum|date|aan|to|an|à|a|onderwerp|subject|betreff|betrifft|objet|sujet|cc|cci|bcc|copie à|kopie|pour|beantwoorden|reply-to|antwort an|répondre à|wichtigkeit|importance|urgentie|bijlagen?|attachments?|anlagen?|pièces? jointes?|destinataire|ontvanger|empfänger|inviato|oggetto|data|enviado|para|asunto|assunto|till?|ämne|emne|skickat|sendt|wysłano|do|temat)\s*:/i;
const HEADER_REACH = 8;
/** A header line broken over two. */
const ADDRESS = /^\s*(?:<\S+@\S+>|\[mailto:\S+\]);?\s*$/;

export function withoutQuotes(all: readonly string[], subject: string): WithoutQuotes {
  const lines: Kept[] = [];
  const quoted: string[] = [];
  let forwardedFrom: string | null = null;
  let note = 0;
  const hasText = () => lines.some((line) => typeof line === 'string' && line.trim() !== '');
  for (let at = 0; at < all.length; at++) {
    const line = all[at] ?? '';
    if (/^ ?>/.test(line)) {
      quoted.push(line.replace(/^[>\s]+/, ''));
      if (lines.at(-1) !== BREAK) lines.push(BREAK);
      continue;
    }
    const attribution = attributionAt(all, at);
    if (attribution > 0) {
      const next = nextText(all, at + attribution);
      if (next !== null && !next.startsWith('>')) return end(at + attribution);
      at += attribution - 1;
      lines.push(BREAK);
      continue;
    }
    const header = headerAt(all, at);
    const forward = FORWARDED.test(line);
    if (!forward && header === 0 && !ORIGINAL.test(line)) {
      lines.push(line);
      continue;
    }
    if (!forward && hasText() && !FORWARD_SUBJECT.test(subject)) return end(at + header);
    const from = header > 0 ? at : firstText(all, at + 1);
    const length = header > 0 ? header : headerAt(all, from);
    if (length > 0) {
      forwardedFrom ??= senderOf(all.slice(from, from + length));
      at = from + length - 1;
    }
    if (note === 0 && hasText()) note = lines.length;
    lines.push(BREAK);
  }
  return { lines, quoted: quoted.join('\n'), forwardedFrom, note };

  function end(from: number): WithoutQuotes {
    quoted.push(...all.slice(from));
    while (lines.length > 0 && isRule(lines.at(-1))) lines.pop();
    return { lines, quoted: quoted.join('\n'), forwardedFrom, note };
  }
}

function isRule(line: Kept | undefined): boolean {
  return line === BREAK || line === undefined || line.trim() === '' || RULED.test(line);
}

/** How many lines an attribution takes that begins here; 0 when none does. */
function attributionAt(all: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= ATTRIBUTION_LINES; count++) {
    const line = (all[at + count - 1] ?? '').trim();
    if (line === '' || line.startsWith('>')) return 0;
    joined = `${joined} ${line}`;
    if (joined.length > ATTRIBUTION_LENGTH) return 0;
    if (!/^\s(?:op|on|am|le|il|el|em|den|w dniu|quoting|zitat|cit)\b/i.test(joined) && !/\d|@/.test(joined))
      return 0;
    if (/:\s*-*$/.test(line))
      return ATTRIBUTION_VERB.test(joined) && /\d|@|^\s(?:quoting|zitat|cit)/i.test(joined) ? count : 0;
  }
  return 0;
}

/** How many lines a header block ("Van: … Verzonden: … Aan: …") takes that begins here; 0 when none does. */
function headerAt(all: readonly string[], at: number): number {
  let count = 0;
  let labels = 0;
  let from = false;
  while (count <= HEADER_REACH) {
    const line = all[at + count] ?? '';
    if (FROM.test(line)) from = true;
    else if (HEADER.test(line)) labels++;
    else if (count === 0 || !ADDRESS.test(line)) break;
    count++;
  }
  return from && labels >= 2 ? count : 0;
}

/** The display name in a forwarded message's From line, where a person has it. */
function senderOf(header: string[]): string | null {
  const sender = header.map((line) => FROM.exec(line)?.[1]).find((found) => found !== undefined) ?? '';
  const name = sender
    .replace(/[<[(].*$/, '')
    .replaceAll('"', '')
    .trim();
  const address = /[^\s<>[\]()":]+@[^\s<>[\]()";]+/.exec(sender)?.[0] ?? null;
  return name !== '' && !name.includes('@') && !isMailbox(name, address) ? name : null;
}

function firstText(all: readonly string[], from: number): number {
  let at = from;
  while (at < all.length && (all[at] ?? '').trim() === '') at++;
  return at;
}

function nextText(all: readonly string[], from: number): string | null {
  return all[firstText(all, from)] ?? null;
}
