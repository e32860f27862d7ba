import { isOrganisation } from './organisations.ts';
import { looksLikeSurname } from './surnames.ts';
import type { Finding } from './types.ts';
import { fold } from './words.ts';

/** Dutch, German and French surname prefixes: a name that begins with one has no first name. */
const PREFIXES = new Set(
  "van der den de het 't ten ter te von vom zu zur da di du del della la le el al op in aan 's d".split(' '),
);
const TITLES =
  /^(?:dhr|de heer|heer|heren|mevr|mevrouw|mvr|mw|juf|juffrouw|meester|mr|mrs|ms|mx|miss|mister|sir|lord|lady|dame|rev|reverend|capt|captain|sgt|dr|drs|ir|ing|mag|dkfm|dipl\.?-?ing|ra|prof|professor|pfarrer|schwester|herr|herrn|frau|fräulein|fr|hr|m|mme|mlle|madame|monsieur|mademoiselle|me|maître|maitre|sœur|soeur|père|abbé|pastoor|pater|zuster|notaris|notaire|ds|voorzitter|secretaris|penningmeester|zaakvoerder|zaakvoerster|directeur|i\.?\s?a|i\.?\s?v|p\.?\s?p|p\.?\s?o|ihre?|euer|eure|deine?)\.?(?=\s|$)\s*/i;
/** "Oma Riet" is Riet; "mama" is nobody we know. */
const KIN =
  /^(?:mama?|mam|mams|mamma|papa?|pap|paps|moeder|vader|oma|opa|tante|nonkel|oom|mum|mummy|mom|dad|daddy|mother|father|gran|grandma|grandad|granny|mutti|mutter|vati|vater|tante|onkel|maman|mamie|papy|papi|mamy|mémé|pépé|tonton|je (?:mam|pap|ma|pa)\p{L}*)(?=\s|$)\s*/iu;
/** Whom somebody signs for: the name comes on another line. */
const ON_BEHALF =
  /^(?:voor|namens|in naam van|for|on behalf of|pour|au nom d|pour le compte|im auftrag|im namen|für|i\.?\s?o\.?)(?=[\s’'])/i;
/** First names of two words, where a surname follows. Folded. */
const DOUBLE =
  /^(?:jean (?:claude|pierre|paul|luc|marc|marie|jacques|michel|francois|louis|philippe|yves|baptiste|charles|christophe|noel|rene|bernard|sebastien)|anne (?:marie|sophie|laure|claire|lise|catherine|mieke|fleur|britt)|marie (?:claire|christine|jeanne|louise|france|therese|ange|laure|paule|rose|anne|helene)|jan (?:willem|pieter|peter|jaap|dirk|kees|hendrik|joost)|hans (?:peter|jurgen|joachim|dieter|georg|werner|ulrich)|karl (?:heinz|josef)|klaus (?:peter|dieter)|anna (?:lena|maria|lisa|sophie)|eva maria|mary (?:ann|anne|jane|lou|beth|kate)|sarah jane|maria (?:jose|luisa|carmen)|juan (?:carlos|jose|manuel))$/;
const LATIN = /\p{Script=Latin}/u;
/** Written without a space between the names, so nobody can tell them apart. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Not one person, or not a person. */
const GROUP =
  /^(?:fam|familie|family|familien|famille|team|het|de|das|die|der|the|les|la|le|l|your|uw|ons|onze|klant|kunde|customer|client|cliente|acheteur|acheteuse|koper|buyer|käufer|kaufer|verkoper|seller|gast|guest|user|gebruiker|info|support|service|help|helpdesk|hallo|hello|contact|kontakt|sales|verkoop|inkoop|admin|administratie|administration|administrator|boekhouding|facturatie|accounts|billing|office|kantoor|mail|email|post|postmaster|webmaster|mailer|noreply|no|donotreply|klantenservice|klantendienst|kundenservice|kundendienst|customerservice|onbekend|unknown|anonymous|anoniem|gemeente|stichting|vereniging|school|basisschool|bedrijf|firma|societe|hotel|restaurant|cafe|mijn|my|bestelling|order|orders|webshop|shop|winkel|store|afdeling|dienst|verstuurd|sent|directie)$/;
const COMPANY =
  /\b(?:b\.?v\.?|n\.?v\.?|bvba|vof|vzw|gmbh|ug|ag|kg|e\.v|ltd|llc|inc|plc|sarl|sas|asbl|webshop|shop|store|winkel|klantenservice|kundenservice|team|service|support|dienst|customer|no-?reply|marketplace|marktplaats|hotel|school|group|groep|studio|bakkerij|garage)(?=$|[\s.,])/i;
/** What a line begins with that closes a mail and names nobody. */
const CLOSES =
  /^(?:dank|bedankt|groet|groeten|groetjes|greetz|greets|grz|grt\p{L}*|gr|mvg|merci|thanks|thx|tnx|danke|gruss|grusse|viele|liebe|beste|best|kind|regards|rgds|cheers|cordialement|hoogachtend|liefs|kus|kusjes|xx|xxx|xo)$/u;
const INITIALS = /^(?:\p{Lu}{1,2}\.?|\p{Lu}\.?-\p{Lu}\.?|(?:\p{L}{1,2}\.){1,5}\p{L}?)$/u;
const TWO = /\p{L}\s*(?:&|\+|\/|\s(?:en|and|und|et)\s)\s*\p{L}/iu;
const SHOUTED = /^[\p{Lu}’'-]{2,}$/u;
const FIRST = /^\p{L}[\p{L}’'-]*$/u;

/**
 * The customer's first name: from how they signed, else from a form or forward, else from the display name. Null for
 * initials, surnames, families, companies and roles. Never says anything of gender.
 */
export function readFirstName(
  signed: readonly string[],
  givenName: string | null,
  displayName: string | null,
): Finding<string> | null {
  const known = [givenName, displayName].filter((name) => name !== null).map((name) => parseName(name));
  const knownFirst = known.find((parsed) => parsed.first !== null) ?? null;
  for (const line of signed.slice(0, 4)) {
    if (ON_BEHALF.test(line)) continue;
    const family = fold(/^\s*(\p{L}[\p{L}’'-]+),/u.exec(line)?.[1] ?? '');
    // "Kern, Jonas" and not "Jonas, Bern".
    const turned = known.some(({ rest }) => rest.includes(family));
    const parsed = parseName(line, !turned);
    if (parsed.group) return null;
    if (parsed.initialled && !known.some(({ rest }) => shares(rest, parsed.rest))) return null;
    if (parsed.first === null) continue;
    const single = !/\s/.test(line.trim());
    // Signed with the surname alone.
    if (single && known.some(({ rest }) => rest.includes(fold(line.trim())))) continue;
    return { value: givenNames(parsed, known) ?? parsed.first, because: [line.trim()] };
  }
  if (!knownFirst?.first) return null;
  return { value: knownFirst.first, because: [knownFirst.raw] };
}

function shares(rest: readonly string[], other: readonly string[]): boolean {
  return rest.some((word) => word.length > 2 && other.includes(word));
}

/**
 * Whoever signs with the family name last that the inbox shows first ("Trần Thị Thu Hà", signed "Thu Hà Trần"), has
 * all the words before it for a first name.
 */
function givenNames({ raw }: ParsedName, known: readonly ParsedName[]): string | null {
  const said = raw.trim().split(/\s+/);
  const family = fold(said.at(-1) ?? '');
  if (said.length !== 3 || !said.every((word) => FIRST.test(word))) return null;
  const reversed = known.some((name) => {
    const shown = name.raw.trim().split(/\s+/).map(fold);
    return shown.length > 2 && shown[0] === family && fold(said[1] ?? '') === shown.at(-1);
  });
  return reversed ? said.slice(0, 2).join(' ') : null;
}

interface ParsedName {
  raw: string;
  first: string | null;
  /** The words after the first name, folded. */
  rest: string[];
  /** A family, team, company or role. */
  group: boolean;
  /** One person, of whom the initials stand for the first name. */
  initialled: boolean;
}

/** `signed`: a line under a mail, where a place or a job may follow a comma. */
export function parseName(raw: string, signed = false): ParsedName {
  const nothing = (group: boolean): ParsedName => ({ raw, first: null, rest: [], group, initialled: false });
  const person = (first: string, rest: string[]): ParsedName => ({ ...nothing(false), first, rest });
  const plain = raw
    .replace(/<[^>]*>/g, ' ')
    .replace(/(?<!\p{L})v\/d(?!\p{L})/giu, 'vd')
    .replace(/["“”„<>*_|~]/g, ' ')
    .replace(/\s+(?:via|von|@)\s.*$/i, '')
    .replace(/^[\s–—-]+/, '')
    .trim()
    .replace(/^(\p{L}{3,})\d{1,4}$/u, '$1');
  if (plain === '' || plain.length > 60 || plain.includes('@') || /\d/.test(plain)) return nothing(false);
  const inside = /\(([^)]*)\)/.exec(plain)?.[1]?.trim() ?? '';
  const named = /^\p{L}[\p{L}’'-]+/u.exec(inside)?.[0] ?? null;
  const outside = inOneScript(plain.replace(/\([^)]*\)/g, ' ').trim());
  if (!LATIN.test(outside) && LATIN.test(inside)) return { ...parseName(inside, signed), raw };
  if (UNPARTED.test(outside)) return nothing(false);
  const [before = '', after] = outside.split(/,|\s[–—-]\s/, 2).map((part) => part.trim());
  // "Studio Wit, Els de Wit", "Els de Wit - Studio Wit": the part that is a person.
  if (after && !signed && isFirm(outside)) {
    const people = isFirm(before) ? after : before;
    return isFirm(people) || !/\s/.test(people) ? nothing(true) : { ...parseName(people), raw };
  }
  // "Surname, First name", unless what follows the comma is a place or a job.
  const swapped =
    !signed &&
    after &&
    /^\S+(?:\s\S+)?$/.test(before) &&
    FIRST.test(after.split(/\s+/)[0] ?? '') &&
    !/\s/.test(after);
  let ordered = swapped ? `${after} ${before}` : before;
  for (let title = TITLES.exec(ordered); title && title[0] !== ''; title = TITLES.exec(ordered)) {
    ordered = ordered.slice(title[0].length);
    if (ordered === '') return nothing(false);
    // "Mevr. Jansen": a title with one word holds no first name.
    if (!/\s/.test(ordered.trim())) return nothing(false);
  }
  // "M. et Mme Perrin"
  if (/^(?:&|en|et|und|and)\s/i.test(ordered)) return nothing(true);
  const kin = KIN.exec(ordered)?.[0];
  if (kin !== undefined) ordered = ordered.slice(kin.length);
  if (ordered === '') return nothing(false);
  // "els.wit", "els_wit", as addresses have it.
  const parts = (
    /^\p{L}{3,}[._]\p{L}+$/u.test(ordered) ? ordered.split(/[._]/) : ordered.split(/\s+/)
  ).filter(Boolean);
  const [head = '', ...rest] = parts;
  if (CLOSES.test(fold(head).replace(/[^\p{L}]/gu, ''))) return nothing(false);
  // "VAN DEN BROECK Hilde", as payrolls and Flemish schools write it.
  const last = parts.at(-1) ?? '';
  if (
    rest.length > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(last) &&
    parts.slice(0, -1).every((part) => SHOUTED.test(part))
  )
    return person(last, parts.slice(0, -1).map(fold));
  const article = PREFIXES.has(head.toLowerCase());
  if (isFirm(ordered) || (!article && GROUP.test(fold(head).replace(/[^\p{L}]/gu, '')))) return nothing(true);
  // "de Boer" is a surname, "de jongens van de werkplaats" a group.
  if (article) return nothing(!rest.some((part) => /^\p{Lu}/u.test(part)));
  // Two people: nobody to greet by one name.
  if (TWO.test(ordered)) return nothing(true);
  if (looksLikeSurname(head) && !swapped) {
    // "Janssens Marie", as payrolls and banks write it.
    const [second] = rest;
    if (
      rest.length !== 1 ||
      !second ||
      !FIRST.test(second) ||
      INITIALS.test(second) ||
      looksLikeSurname(second)
    )
      return nothing(false);
    return person(cased(second), [fold(head)]);
  }
  const folded = rest.map((part) => fold(part).replace(/[^\p{L}-]/gu, ''));
  if (named && INITIALS.test(head)) return person(cased(named), folded);
  if (INITIALS.test(head) && /\./.test(head))
    return { ...nothing(false), rest: folded, initialled: rest.length > 0 };
  const bare = head.replace(/[.,;!]+$/, '');
  if (INITIALS.test(head) || bare.length < 2 || !FIRST.test(bare) || parts.length > 5) return nothing(false);
  if (parts.length > 2 && DOUBLE.test(fold(parts.slice(0, 2).join(' ')))) {
    return person(parts.slice(0, 2).map(cased).join(' '), folded.slice(1));
  }
  return person(cased(bare), folded);
}

function isFirm(name: string): boolean {
  return COMPANY.test(name) || name.split(/[\s,/–-]+/).some(isOrganisation);
}

/** Of a name in two scripts the Latin one. */
function inOneScript(name: string): string {
  const parts = name.split(/\s+/);
  const latin = parts.filter((part) => LATIN.test(part));
  return latin.length > 0 && latin.length < parts.length && parts.some((part) => UNPARTED.test(part))
    ? latin.join(' ')
    : name;
}

/** "mia" and "MIA" are written Mia; "McKenzie" and "Jean-Luc" stay as they are. */
function cased(name: string): string {
  const shouted = name === name.toUpperCase() && name.length > 2;
  const lower = name === name.toLowerCase();
  if (!shouted && !lower) return name;
  return name
    .toLowerCase()
    .replace(/(^|-)(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
