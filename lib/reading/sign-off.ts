import { fold, words } from './words.ts';

/** Closing, name, signature and mobile footer at the end of a message. nl, en, de, fr. */
export interface WithoutSignOff {
  lines: string[];
  /** The lines taken off that may hold the name, first to last, without the closing itself. */
  signed: string[];
}

const FOOTER =
  /^\s*(?:(?:verstuurd|verzonden|gestuurd) (?:vanaf|vanuit|met|via)|sent (?:from|via|with) |get outlook|outlook voor|download outlook|von meine[mr](?:\/meine[mr])? .{1,40} gesendet|gesendet (?:mit|von)|diese nachricht wurde von|envoyé (?:de|depuis|à partir|avec)|obtenez outlook|télécharge|laden sie outlook|holen sie sich outlook|virusvrij|virus-free|disclaimer\b|dit (?:e-?mail)?bericht .{0,40}vertrouwelijk|this e-?mail .{0,60}confidential)/i;
const SIGNATURE = /^--\s*$/;
const CLOSINGS = [
  String.raw`[\p{L} ]{0,30}groet(?:en|jes)?(?: (?:van)?uit [\p{L} -]{2,30}(?=[,.!]|$))?(?: van)?|m\.?v\.?g\.?|gr\.?|grt[jeszn]*\.?|x{1,3}|xo(?:xo)?|kus(?:jes)?|(?:met |de |meeste |gepaste ){0,4}hoogacht(?:end|ing)|liefs`,
  `(?:kind|best|warm|kindest|warmest|many|with)? ?(?:regards|wishes)|all the best|best|yours(?: (?:faithfully|sincerely|truly))?|sincerely|cheers|take care|ta|rgds`,
  String.raw`mit (?:freundlichen|besten|lieben|herzlichen|vielen)[\p{L} ]{0,20}|(?:\p{L}+ ){0,3}gr(?:u(?:ß|ss)|(?:ü|ue)(?:ße|sse)n?)(?: (?:aus|von|an) [\p{L} ]{2,24})?|lg|vg|mfg|hochachtungsvoll`,
  String.raw`(?:bien )?(?:cordialement|cdl?t)|bien à (?:vous|toi)|respectueusement|amicalement|(?:avec )?(?:mes |sincères |meilleures )*salutations[\p{L} ]{0,20}|bises|(?:je vous prie|veuillez) (?:d['’])?agréer.{0,80}|dans l['’]attente.{0,80}`,
];
/** Closings that are a wish or thanks: sure only where a name stands below. */
const THANKS = [
  `alvast (?:bedankt|dank)|(?:dank )?bij voorbaat(?: (?:hartelijk )?(?:dank|bedankt))?|bedankt|dank|th?n?x|(?:nog )?(?:een )?(?:fijne|prettige) (?:dag|avond|middag|week|weekend)(?: nog| verder)?`,
  `thanks(?: in advance)?|(?:many|with) thanks|thank you|have a (?:nice|good|lovely|great) (?:day|evening|week|weekend)`,
  `danke(?: im voraus)?|(?:vielen|besten|herzlichen) dank(?: im voraus)?|schön(?:en|es) (?:tag|abend|wochenende)(?: noch)?`,
  `merci(?: d['’]avance)?|(?:très )?(?:belle|bonne) (?:journée|soirée|fin de journée|semaine)`,
];
const CLOSING = new RegExp(
  String.raw`^\s*(?:${[...CLOSINGS, ...THANKS].join('|')})(?=$|[\s,.!;])[,.!;]*\s*(.*)$`,
  'iu',
);
const WISH = new RegExp(String.raw`^\s*(?:${THANKS.join('|')}|best|x{1,3}|ta)(?=$|[\s,.!;])`, 'iu');
const POSTSCRIPT = /^\s*p\.?\s?s\.?\b/i;
const CONTACT =
  /^\s*(?:(?:tel|t|m|mob|gsm|phone|telefoon|telefon|fax)\b[.:]?\s*)?(?:[+(]?\d[\d\s()./-]{6,})$|^\s*\d{4}\s?[A-Z]{2}\b|^\s*\d{4,5}\s+\p{Lu}|^\s*[\p{L} .'-]{2,40}\s\d{1,4}\s?[a-z]?\s*$|@|^\s*(?:https?:|www\.)|\b(?:b\.?v|n\.?v|ltd|gmbh|llc|bvba|sarl|vof)\b/iu;

const WINDOW = 10;
const LINE = 70;

/** `name`: as the inbox shows the customer, to know a bare name at the end. */
export function withoutSignOff(all: readonly string[], name: string | null): WithoutSignOff {
  const mark = all.findLastIndex((line) => SIGNATURE.test(line));
  const under = mark >= 0 && all.length - mark <= WINDOW + 5 ? all.slice(mark + 1) : [];
  const lines = (under.length > 0 ? all.slice(0, mark) : [...all]).filter((line) => !FOOTER.test(line));
  dropEmpty(lines);
  const closing = closingIn(lines);
  if (closing) {
    const { at, rest } = closing;
    const after = lines.slice(at + 1);
    const postscript = after.findIndex((line) => POSTSCRIPT.test(line));
    const kept = postscript < 0 ? [] : after.slice(postscript);
    const signed = [rest, ...(postscript < 0 ? after : after.slice(0, postscript)), ...under];
    const before = lines.slice(0, at);
    dropEmpty(before);
    return { lines: kept.length > 0 ? [...before, '', ...kept] : before, signed: filled(signed) };
  }
  const signed: string[] = [];
  for (let step = 0; step < WINDOW; step++) {
    dropEmpty(lines);
    const last = lines.at(-1);
    if (last === undefined || lines.length < 2 || last.length > LINE) break;
    const standsApart = (lines.at(-2) ?? '').trim() === '';
    if (!isName(last, name, standsApart) && !(CONTACT.test(last) && standsLow(lines, name))) break;
    signed.unshift(last);
    lines.pop();
  }
  dropEmpty(lines);
  return { lines, signed: filled([...signed, ...under]) };
}

const INLINE =
  /(?:^|[.!?,…)]\s+)(?:(?:met |mit |with )?(?:[\p{L}]+ ){0,2}(?:groet(?:en|jes)?|regards|wishes|grüßen?|gruß|cordialement|salutations)|gr\.?|mvg|lg|vg|mfg|liefs|cheers|bises|(?:alvast )?(?:bedankt|dank)|th?n?x|(?:many )?thanks(?: in advance| a (?:million|lot))?|thank you|(?:vielen )?danke?(?: im voraus)?|merci(?: d['’]avance)?)[,.!]?\s+(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})\.?$/iu;
const BARE = /[.!?…]\s+(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})\.?$/u;
const TAIL = 90;

/**
 * The name at the end of the last line, where no line of its own holds it: after a closing ("… Groeten, Ria"), or bare
 * when the inbox knows it. It stays in the text.
 */
export function inlineSignature(text: string, name: string | null): string[] {
  const tail = text.slice(Math.max(text.lastIndexOf('\n') + 1, text.length - TAIL));
  const closed = INLINE.exec(tail)?.[1];
  // The pattern is blind to case for the closing; a name is not.
  if (closed && /^\p{Lu}/u.test(closed)) return [closed];
  const bare = BARE.exec(tail)?.[1];
  const known = new Set(words(name ?? '').map(({ folded }) => folded));
  return bare && words(bare).every(({ folded }) => known.has(folded)) ? [bare] : [];
}

/** The closing nearest to the end under which nothing but a signature stands. */
function closingIn(lines: readonly string[]): { at: number; rest: string } | null {
  const from = Math.max(1, lines.length - WINDOW);
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at] ?? '';
    if (POSTSCRIPT.test(line) || line.length > 2 * LINE) continue;
    const rest = CLOSING.exec(line)?.[1];
    if (rest === undefined) continue;
    const thanks = WISH.test(line);
    const after = filled(lines.slice(at + 1));
    const signature = after.slice(0, postscriptIn(after)).every((each) => each.length <= LINE);
    if (!signature || words(rest).length > 5 || /[?]/.test(rest)) continue;
    if (thanks && (words(rest).length > 1 || after.length === 0 || after.length > 3)) continue;
    return { at, rest };
  }
  return null;
}

function postscriptIn(lines: readonly string[]): number {
  const at = lines.findIndex((line) => POSTSCRIPT.test(line));
  return at < 0 ? lines.length : at;
}

function isName(line: string, name: string | null, standsApart: boolean): boolean {
  if (/[?!:€]|\d/.test(line.replace(/,.*$/, '')) || /\p{L}{4,}\.\s*$/u.test(line)) return false;
  const said = words(line).filter((word) => !/^\d/.test(word.folded));
  if (said.length === 0 || said.length > 6) return false;
  const known = new Set(words(name ?? '').map((word) => word.folded));
  const shared = said.filter((word) => word.folded.length > 1 && known.has(word.folded));
  const capital = said.filter((word) => /^\p{Lu}/u.test(line.slice(word.start)));
  if (shared.length > 0)
    return shared.length > 1 || shared.length === said.length || capital.length >= said.length / 2;
  return standsApart && said.length <= 3 && capital.length === said.length && !/[.]\s*$/.test(line);
}

/** Contact lines count only under a name or an empty line: a number alone may be the answer to a question. */
function standsLow(lines: readonly string[], name: string | null): boolean {
  const above = lines.at(-2) ?? '';
  return above.trim() === '' || isName(above, name, true) || CONTACT.test(above);
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '' && fold(line) !== '');
}

function dropEmpty(lines: string[]): void {
  while (lines.length > 0 && (lines.at(-1) ?? '').trim() === '') lines.pop();
}
