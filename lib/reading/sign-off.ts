import { CLOSINGS, THANKS } from './cues/closings.ts';
import { dropEmpty, ENDED, LEAVES, LONG_LINE, SIGNATURE, WINDOW, withoutFooters } from './footers.ts';
import { isOrganisation } from './organisations.ts';
import { fold, words } from './words.ts';

/** Closing, name, signature and mobile footer at the end of a message. nl, en, de, fr. */
export interface WithoutSignOff {
  lines: string[];
  /** The lines taken off that may hold the name, first to last, without the closing itself. */
  signed: string[];
  /** The closing: "Hoogachtend,". Empty where there is none. */
  closing: string;
  /** The lines below by which a reader leaves a list: nobody's own mail has them. */
  listed: string[];
}

const AFTER = String.raw`(?=$|[\s,.!;:–-])[,.!;:–-]*\s*(.*)$`;
const GREETINGS = CLOSINGS.map(closingForm);
const CLOSING_FORMS = [...GREETINGS, ...THANKS.map(closingForm)];
/** Words that close a mail only where a name stands below. */
const DOUBTFUL =
  /^\s*(?:best|x{1,4}|ta|salut|saluut|hartelijks?|vriendelijks?|tot \p{L}+|love|peace|ade|alles gute|take care|sincerely|succes|sterkte|bye|br|kr|bw|bg|hg|fg)[\s,.!;]*(?:\p{L}+\s*)?$/iu;
const POSTSCRIPT = /^\s*p\.?\s?s\.?\b/i;
const CONTACT =
  /^\s*(?:(?:tel|t|m|mob|gsm|phone|telefoon|telefon|fax)\b[.:]?\s*)?(?:[+(]?\d[\d\s()./-]{6,})$|^\s*\d{4}\s?[A-Z]{2}\b|^\s*\d{4,5}\s+\p{Lu}|^\s*[\p{L} .'-]{2,40}\s\d{1,4}\s?[a-z]?\s*$|@|^\s*(?:https?:|www\.)|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b(?:b\.?v|n\.?v|ltd|gmbh|llc|bvba|sarl|vof)\b/iu;

/** Leads somewhere: not who signs, but what they write of. */
const LINK = /^\s*https?:\/\/[^\s/]+\/\S/;

const LINE = 70;

function closingForm(words: string): RegExp {
  return new RegExp(String.raw`^[\s*_~–-]*(?:${words})${AFTER}`, 'iu');
}

/** What follows a closing on its line, as short as any form leaves it; null where the line is none. */
function afterClosing(line: string): string | null {
  const rests = CLOSING_FORMS.flatMap((form) => form.exec(line)?.[1] ?? []);
  return rests.length === 0
    ? null
    : rests.reduce((least, rest) => (rest.length < least.length ? rest : least));
}

/** `name`: as the inbox shows the customer, to know a bare name at the end. */
export function withoutSignOff(all: readonly string[], name: string | null): WithoutSignOff {
  const mine = withoutFooters(all);
  const left = new Set(mine);
  const listed = all.filter((line) => line.length <= LONG_LINE && LEAVES.test(line) && !left.has(line));
  const mark = mine.findLastIndex((line) => SIGNATURE.test(line));
  const under = mark > 0 && mine.length - mark <= WINDOW + 5 ? mine.slice(mark + 1) : [];
  const lines = filled(under).length > 0 ? mine.slice(0, mark) : [...mine];
  dropEmpty(lines);
  const closing = closingIn(lines, name);
  if (closing) {
    const { at, rest } = closing;
    const after = lines.slice(at + 1);
    const postscript = after.findIndex((line) => POSTSCRIPT.test(line));
    const kept = postscript < 0 ? [] : after.slice(postscript);
    const below = filled([...(postscript < 0 ? after : after.slice(0, postscript)), ...under]);
    // "Ta muchly", "Beste Grüße sendet": no name where one stands below.
    const named =
      (below.length === 0 && !GREETS_FROM.test(rest)) || /^\p{Lu}/u.test(rest) || isKnown(rest, name);
    const signed = named ? [rest, ...below] : below;
    const before = withoutStacked(lines.slice(0, at));
    return {
      lines: kept.length > 0 ? [...before, '', ...kept] : before,
      signed: filled(signed),
      closing: (lines[at] ?? '').trim(),
      listed,
    };
  }
  const postscript = lines.findLastIndex((line) => POSTSCRIPT.test(line));
  const kept = postscript > 1 && lines.length - postscript <= WINDOW ? lines.splice(postscript) : [];
  const above = takeSignature(lines, name);
  if (kept.length > 0) lines.push('', ...kept);
  const signed = above.length > 0 ? above : takeSignature(lines, name);
  return { lines, signed: filled([...signed, ...under]), closing: '', listed };
}

/** Takes the lines of a signature without a closing off the end. */
function takeSignature(lines: string[], name: string | null): string[] {
  const block = blockIn(lines, name);
  const signed = block === null ? [] : lines.splice(block);
  for (let step = 0; step < WINDOW; step++) {
    dropEmpty(lines);
    const last = lines.at(-1);
    if (last === undefined || lines.length < 2 || last.length > LINE) break;
    const above = lines.findLast((line, at) => at < lines.length - 1 && line.trim() !== '') ?? '';
    const standsApart = (lines.at(-2) ?? '').trim() === '' && !/[:?]\s*$/.test(above);
    const contact = CONTACT.test(last) && !(standsApart && LINK.test(last)) && standsLow(lines, name);
    if (!isName(last, name, standsApart) && !contact) break;
    signed.unshift(last);
    lines.pop();
  }
  dropEmpty(lines);
  return signed;
}

/** "Alvast bedankt," over "Met vriendelijke groet,": one closing. */
function withoutStacked(lines: string[]): string[] {
  dropEmpty(lines);
  for (let step = 0; step < STACKED && lines.length > 1; step++) {
    const last = (lines.at(-1) ?? '').trim();
    if (words(last).length > STACKED_WORDS || last.includes('?') || !isWhole(last)) break;
    const greets = GREETINGS.some((form) => form.exec(last)?.[1] === '');
    if (!greets && !last.endsWith(',') && !THANKFUL.test(last)) break;
    lines.pop();
    dropEmpty(lines);
  }
  return lines;
}

/** A closing with nothing behind it on its line. */
function isWhole(line: string): boolean {
  const rest = afterClosing(line);
  return rest !== null && words(rest).length === 0;
}

const STACKED = 2;
const STACKED_WORDS = 6;
const THANKFUL = /dank|thank|th?n?x\b|merci|remerci|cheers|obliged|bvd|b\.v\.d|verbleib/i;

/** Where the paragraph begins in which a known name stands over a job, a firm or an address. */
function blockIn(lines: readonly string[], name: string | null): number | null {
  const from = Math.max(1, lines.length - WINDOW);
  for (let at = lines.length - 2; at >= from; at--) {
    const below = lines[at + 1] ?? '';
    if (/[.!?]\s*$/.test(below) && words(below).length > SHORT) return null;
    if (below.length > LINE && !CONTACT.test(below)) return null;
    if ((lines[at - 1] ?? '').trim() !== '') continue;
    if (isKnown(lines[at] ?? '', name) || isBlock(lines.slice(at))) return at;
  }
  return null;
}

/** A name over a firm, a department or an address, also where the inbox does not know it: each line short, none a sentence. */
function isBlock(lines: readonly string[]): boolean {
  const [first = '', ...below] = filled(lines);
  const person = /^(?:\p{L}[\p{L}’'.-]*\s){1,4}(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.?)$/u;
  const named = first.replace(ACTING, '').replace(/\s*[(,].*$/, '');
  if (!/^\p{Lu}/u.test(named) || !person.test(named) || first.split(/\s/).some(isOrganisation)) return false;
  if (below.some((line) => ENDED.test(line) || /[?:]\s*$/.test(line))) return false;
  return below.some((line) => CONTACT.test(line) || line.split(/[\s,/-]/).some(isOrganisation));
}

/** So many words a line of a signature may have that ends like a sentence. */
const SHORT = 5;

const ACTING =
  /^\s*(?:i\.?\s?[av]\.?|ppa\.?|w\.?g\.?|dhr\.?|mevr\.?|mw\.?|mr\.?|mrs\.?|ms\.?|dr\.?|herr|frau|mme\.?|m\.)\s+/i;

/** "Ihre Anke Stein" */
const YOURS =
  /^\s*(?:[Ii]hre?|[Dd]eine?|[Ee]uer|[Ee]ure|[Uu]w|[Jj]ullie|[Yy]ours?|[Vv]otre|[Tt]on|[Tt]a)\s+(?=\p{Lu})/u;

/** Words of the name the inbox shows, and nothing else but a comma and what follows it; all but one may be initials. */
export function isKnown(line: string, name: string | null): boolean {
  const known = words(name ?? '').map(({ folded }) => folded);
  const said = words(
    line
      .replace(/[,|(–].*$/, '')
      .replace(ACTING, '')
      .replace(YOURS, ''),
  );
  const isInitial = (word: string) => word.length === 1 && known.some((other) => other.startsWith(word));
  return (
    said.length <= SHORT &&
    said.some(({ folded }) => known.includes(folded)) &&
    said.every(({ folded }) => known.includes(folded) || isInitial(folded))
  );
}

/** The closing nearest to the end under which nothing but a signature stands. */
function closingIn(lines: readonly string[], name: string | null): { at: number; rest: string } | null {
  let seen = 0;
  for (let at = lines.length - 1; at >= 1 && seen < WINDOW; at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    seen++;
    if (POSTSCRIPT.test(line) || line.length > 2 * LINE) continue;
    const after = filled(lines.slice(at + 1));
    const signature = after.slice(0, postscriptIn(after));
    if (!signature.every(isSignature)) return null;
    const rest = afterClosing(line);
    if (rest === null || !mayFollow(rest, name)) {
      if (isOwnClosing(lines, at, signature, name)) return { at, rest: '' };
      continue;
    }
    const kisses = /^\s*x{2,4}[\s.!]*$/i.test(line);
    const doubtful = (DOUBTFUL.test(line) && !kisses) || !GREETINGS.some((form) => form.test(line));
    if (doubtful && !closesWithName(rest, signature, name)) continue;
    return { at, rest };
  }
  return null;
}

/** What may stand behind a closing on its line: a name, or who greets; not the rest of a sentence. */
function mayFollow(rest: string, name: string | null): boolean {
  const count = words(rest).length;
  if (count > 5 || rest.includes('?') || FOR_NOTHING.test(rest)) return false;
  return count <= 1 || /^\P{Ll}/u.test(rest) || isKnown(rest, name) || GREETS_AS.test(rest);
}

/** "Danke für nichts" closes nothing. */
const FOR_NOTHING = /^(?:nichts|niks|niets|nothing|rien)(?![\p{L}])/iu;
/** "Groetjes van ons allemaal": behind the closing stands no name. */
const GREETS_FROM = /^(?:(?:ons|uns|us|nous|mij|mir|me|moi|uit|aus|from|aan|an|to|à)(?![\p{L}])|d['’])/u;
const GREETS_AS =
  /^(?:d['’]\p{Lu}|(?:ons|uns|us|nous|mij|mir|me|moi|allen|alle|allemaal|all|tous|toute|à|au|aux|aan|to|an|euch|ihnen|dir|und|en|and|et|uit|aus|vanuit|des|du|vom|von|from|de|namens|voor|uit|een|'n|je|jullie|uw|a|an|your|the|ein|eine|dein|deine|euer|eure|ihr|ihre|un|une|votre|vos|ta|ton|la|le)(?=[\s,.!]|$))/u;

/** A wish or thanks closes where one or a few lines with the name follow, or the name itself. */
function closesWithName(rest: string, signature: readonly string[], name: string | null): boolean {
  if (signature.length === 0) {
    const capital = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?[.!]?$/u.test(rest);
    return rest !== '' && (isKnown(rest, name) || (capital && name === null));
  }
  if (words(rest).length > 1) return false;
  return signature.length <= 3 || isKnown(signature[0] ?? '', name);
}

function isSignature(line: string): boolean {
  if (line.length <= LINE) return true;
  return line.length <= LONG_LINE && /[|•·@]|www\.|https?:|\d{2}[ .]\d{2}/.test(line);
}

/** "Ihr treuer Kunde" */
const SIGNED_AS =
  /^(?:ihre?|dein|deine|euer|eure|your|uw|jullie|votre|een|ein|eine|a|an|une?)(?: \p{L}+){1,4}$/iu;

/** What a line asks or tells that is no closing, whoever signs below. */
const TELLS =
  /[?:€$£\d]|bestel|order|retour|refund|return|geld|money|rembours|command|liefer|lever|kaputt|kapot|broken|cass|graag|bitte|please|svp|aub|missing|fehl|manque|ontbre|stuk|def[ei]c|help|hilfe|aide|wacht|wait|warte|attend|^(?:wat|hoe|waar|wanneer|waarom|what|how|why|when|where|was|wie|wo|wann|warum|que|quoi|comment|quand|pourquoi|où)(?![\p{L}])/iu;
/** An own closing with a comma may tell more, but asks for nothing. */
const ASKS =
  /[?:€$£\d]|terugstort|(?:graag|bitte|please|svp|aub|pla[iî]t),$|^(?:namens|voor|for|on behalf|pour|au nom|im namen|im auftrag|i\.?\s?[avo]\.?)\s/iu;
/** So short may a closing be that stands right under the text, or has no comma. */
const OWN_LENGTH = 45;
const OWN_WORDS = 4;

/**
 * Any words over the name: "A patient reader," in a paragraph of their own, or under a full stop where the name is known;
 * without a comma ("Bisous d'Angers") a few that tell nothing.
 */
function isOwnClosing(
  lines: readonly string[],
  at: number,
  signature: readonly string[],
  name: string | null,
): boolean {
  const line = (lines[at] ?? '').trim();
  const above = (lines[at - 1] ?? '').trim();
  const [first = ''] = signature;
  const known = isKnown(first, name);
  // "Els de Wit" over "Studio Wit", where the inbox shows both.
  if (line.length > LINE || !/^\p{Lu}/u.test(line) || isKnown(line, name)) return false;
  if (line.endsWith(',')) {
    if (ASKS.test(line)) return false;
    if (above !== '') return known && ENDED.test(above) && line.length <= OWN_LENGTH && !TELLS.test(line);
    if (signature.length > 3) return false;
    return known || (signature.length === 1 && isName(first, name, true));
  }
  if (above !== '' || !known) return false;
  return SIGNED_AS.test(line) || (words(line).length <= OWN_WORDS && !ENDED.test(line) && !TELLS.test(line));
}

function postscriptIn(lines: readonly string[]): number {
  const at = lines.findIndex((line) => POSTSCRIPT.test(line));
  return at < 0 ? lines.length : at;
}

/** "Eine treue Kundin" */
const A_CUSTOMER =
  /^(?:(?:ihre?|eure?|een|ein|eine|a|an|une?|uw|jullie|your|votre)\s)?(?:\p{L}+\s){0,3}(?:klant|klante|kunde|kundin|customer|client|cliente|leser|leserin|lezer|lezeres|reader|fan)(?:\s\p{L}+)?\.?$/iu;

/** Kisses and pictographs behind a name: "Mam x". */
const KISSES = /(?:[\s,.!]+(?:x{1,6}|x[xo]+|\p{Extended_Pictographic}|<3))+[\s!.]*$/iu;

function isName(signed: string, name: string | null, standsApart: boolean): boolean {
  const line = signed
    .replace(KISSES, '')
    .replace(/\s+\([^()]*\)\s*$/, '')
    .replace(YOURS, '');
  if (isKnown(line, name)) return true;
  if (standsApart && A_CUSTOMER.test(line)) return true;
  if (/[?!:€]|\d/.test(line.replace(/[,(|].*$/, '')) || /\p{L}{4,}\.\s*$/u.test(line)) return false;
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
  const text = lines.slice(0, -1).findLast((line) => line.trim() !== '') ?? '';
  // "Pay here:" brings in what follows.
  if (/[:?]\s*$/.test(text)) return false;
  const above = lines.at(-2) ?? '';
  return above.trim() === '' || isName(above, name, true) || CONTACT.test(above);
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '' && fold(line) !== '');
}
