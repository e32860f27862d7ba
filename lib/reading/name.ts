import { looksLikeSurname } from './surnames.ts';
import type { Finding } from './types.ts';
import { fold } from './words.ts';

/** Dutch, German and French surname prefixes: a name that begins with one has no first name. */
const PREFIXES = new Set(
  "van der den de het 't ten ter te von vom zu zur da di du del della la le el al op in aan 's d".split(' '),
);
const TITLES =
  /^(?:dhr|de heer|heer|mevr|mevrouw|mw|mr|mrs|ms|miss|mister|sir|dr|drs|ir|ing|prof|herr|herrn|frau|hr|fr|m|mme|mlle|madame|monsieur|mademoiselle|ds|voorzitter|secretaris|penningmeester|zaakvoerder|zaakvoerster|directeur|i\.?\s?a|i\.?\s?v)\.?(?=\s|$)\s*/i;
/** Not one person, or not a person. */
const GROUP =
  /^(?:fam|familie|family|familien|famille|team|het|de|das|die|der|the|les|la|le|l|your|uw|ons|onze|klant|kunde|customer|client|cliente|acheteur|acheteuse|koper|buyer|käufer|kaufer|verkoper|seller|gast|guest|user|gebruiker|info|support|service|help|helpdesk|hallo|hello|contact|kontakt|sales|verkoop|inkoop|admin|administratie|administration|administrator|boekhouding|facturatie|accounts|billing|office|kantoor|mail|email|post|postmaster|webmaster|mailer|noreply|no|donotreply|klantenservice|klantendienst|kundenservice|kundendienst|customerservice|onbekend|unknown|anonymous|anoniem|gemeente|stichting|vereniging|school|basisschool|bedrijf|firma|societe|hotel|restaurant|cafe|mijn|my|bestelling|order|orders|webshop|shop|winkel|store|afdeling|dienst|verstuurd|sent|directie)$/;
const COMPANY =
  /\b(?:b\.?v\.?|n\.?v\.?|bvba|vof|vzw|gmbh|ug|ag|kg|e\.v|ltd|llc|inc|plc|sarl|sas|asbl|webshop|shop|store|winkel|klantenservice|kundenservice|team|service|support|dienst|customer|no-?reply|marketplace|marktplaats|hotel|school|group|groep|studio|bakkerij|garage)(?=$|[\s.,])/i;
/** What a line begins with that closes a mail and names nobody. */
const CLOSES =
  /^(?:dank|bedankt|groet|groeten|groetjes|grt\p{L}*|gr|mvg|merci|thanks|thx|tnx|danke|gruss|grusse|viele|liebe|beste|best|kind|regards|rgds|cheers|cordialement|hoogachtend|liefs|kus|kusjes|xx|xxx|xo)$/u;
const INITIALS = /^(?:\p{Lu}{1,2}\.?|(?:\p{L}{1,2}\.){1,5}\p{L}?)$/u;
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
  const known = [givenName, displayName].filter((name) => name !== null).map(parseName);
  const knownFirst = known.find((parsed) => parsed.first !== null) ?? null;
  for (const line of signed.slice(0, 4)) {
    const parsed = parseName(line);
    if (parsed.group) return null;
    if (parsed.first === null) continue;
    const single = !/\s/.test(line.trim());
    // Signed with the surname alone.
    if (single && known.some(({ rest }) => rest.includes(fold(line.trim())))) continue;
    return { value: parsed.first, because: [line.trim()] };
  }
  if (!knownFirst?.first) return null;
  return { value: knownFirst.first, because: [knownFirst.raw] };
}

interface ParsedName {
  raw: string;
  first: string | null;
  /** The words after the first name, folded. */
  rest: string[];
  /** A family, team, company or role. */
  group: boolean;
}

export function parseName(raw: string): ParsedName {
  const nothing = (group: boolean): ParsedName => ({ raw, first: null, rest: [], group });
  const plain = raw
    .replace(/["“”„<>*_|~]/g, ' ')
    .replace(/\s+(?:via|von|@)\s.*$/i, '')
    .replace(/^[\s–—-]+/, '')
    .trim();
  if (plain === '' || plain.length > 60 || plain.includes('@') || /\d/.test(plain)) return nothing(false);
  const named = /\((\p{L}[\p{L}’'-]+)[^)]*\)/u.exec(plain)?.[1] ?? null;
  const outside = plain.replace(/\([^)]*\)/g, ' ').trim();
  const [before = '', after] = outside.split(',', 2).map((part) => part.trim());
  // "Surname, First name", unless what follows the comma is a place or a job.
  const swapped =
    after && /^\S+(?:\s\S+)?$/.test(before) && FIRST.test(after.split(/\s+/)[0] ?? '') && !/\s/.test(after);
  let ordered = swapped ? `${after} ${before}` : before;
  for (let title = TITLES.exec(ordered); title && title[0] !== ''; title = TITLES.exec(ordered)) {
    ordered = ordered.slice(title[0].length);
    if (ordered === '') return nothing(false);
    // "Mevr. Jansen": a title with one word holds no first name.
    if (!/\s/.test(ordered.trim())) return nothing(false);
  }
  const parts = ordered.split(/\s+/).filter(Boolean);
  const [head = '', ...rest] = parts;
  if (CLOSES.test(fold(head).replace(/[^\p{L}]/gu, ''))) return nothing(false);
  // "VAN DEN BROECK Hilde", as payrolls and Flemish schools write it.
  const last = parts.at(-1) ?? '';
  if (
    rest.length > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(last) &&
    parts.slice(0, -1).every((part) => SHOUTED.test(part))
  )
    return { raw, first: last, rest: parts.slice(0, -1).map(fold), group: false };
  const article = PREFIXES.has(head.toLowerCase());
  if (COMPANY.test(ordered) || (!article && GROUP.test(fold(head).replace(/[^\p{L}]/gu, ''))))
    return nothing(true);
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
    return { raw, first: cased(second), rest: [fold(head)], group: false };
  }
  const folded = rest.map((part) => fold(part).replace(/[^\p{L}-]/gu, ''));
  if (named && INITIALS.test(head)) return { raw, first: cased(named), rest: folded, group: false };
  const bare = head.replace(/[.,;!]+$/, '');
  if (INITIALS.test(head) || bare.length < 2 || !FIRST.test(bare) || parts.length > 5) return nothing(false);
  return { raw, first: cased(bare), rest: folded, group: false };
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
