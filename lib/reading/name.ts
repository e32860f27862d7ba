import { isMailbox } from './mailboxes.ts';
import { isOrganisation } from './organisations.ts';
import { looksLikeSurname } from './surnames.ts';
import type { Finding } from './types.ts';
import { fold, words } from './words.ts';

/** Dutch, German and French surname prefixes: a name that begins with one has no first name. */
const PREFIXES = new Set(
  "van der den de het 't ten ter te von vom zu zur da di du del della la le el al op in aan 's d".split(' '),
);
const TITLES =
  /^(?:lt|lieutenant|col|colonel|maj|major|cmdr|cllr|hon|inh|inhaber|inhaberin|eigenaar|eigenares|gérante?|vve|veuve|wwe|wed|weduwe|witwe|widow|wdw|épouse|echtg|echtgenote|jhr|jkvr|jonkheer|jonkvrouw|baron|barones|graf|gräfin|freiherr|freifrau|univ|bc|mba|msc|bsc|phd|mag\.?a|magister|magistra|dipl|dipl\.?-?\p{L}{2,8}\.?|staatl|gepr|rain|rechtsanwalt|rechtsanwältin|sr|sra|señora?|frl|frère|broeder|bruder|sister|brother|father|fr\.|meneer|mijnheer|mej|mejuffrouw|mvw|mevr\.?v|mr\.?in|ing\.?in|dr\.?in|prof\.?in|dhr|de heer|heer|heren|mevr|mevrouw|mvr|mw|juf|juffrouw|meester|mr|mrs|ms|mx|miss|mister|sir|lord|lady|dame|rev|reverend|capt|captain|sgt|dr|drs|ir|ing|mag|dkfm|dipl\.?-?ing|ra|prof|professor|pfarrer|schwester|herr|herrn|frau|fräulein|fr|hr|m|mme|mlle|madame|monsieur|mademoiselle|me|maître|maitre|sœur|soeur|père|abbé|pastoor|pater|zuster|notaris|notaire|ds|voorzitter|secretaris|penningmeester|zaakvoerder|zaakvoerster|directeur|i\.?\s?a|i\.?\s?v|p\.?\s?p|p\.?\s?o)\.?(?=\s|$)\s*/iu;
/** "Ihre Anke", "Uw Els de Wit" */
const YOURS = /^(?:[Ii]hre?|[Ee]uer|[Ee]ure|[Dd]eine?|[Uu]w|[Jj]ullie|[Vv]otre|[Yy]ours?)\s+(?=\p{Lu})/u;
/** What follows a title and belongs to it: "Prof. em.", "Dr. med. dent." */
const OF_TITLES = /^(?:(?:em|emer|h\. ?c|habil|med|phil|jur|rer|nat|vet|dent|pol|oec|theol|ir|mult)\.?\s+)+/;
/** "Oma Riet" is Riet; "mama" is nobody we know. */
const KIN =
  /^(?:nana|nan|nanny|omi|opi|moeke|vake|bonma|bompa|bomma|pops|ma|pa|mama?|mam|mams|mamma|papa?|pap|paps|moeder|vader|oma|opa|tante|nonkel|oom|mum|mummy|mom|dad|daddy|mother|father|gran|grandma|grandad|granny|mutti|mutter|vati|vater|tante|onkel|maman|mamie|papy|papi|mamy|mémé|pépé|tonton|je (?:mam|pap|ma|pa)\p{L}*)(?=\s|$)\s*/iu;
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
  /^(?:afd|abt|dept|fam|familie|family|familien|famille|team|het|de|das|die|der|the|les|la|le|l|your|uw|ons|onze|klant|klante|kunde|kundin|customer|client|cliente|acheteur|acheteuse|koper|buyer|käufer|kaufer|verkoper|seller|gast|guest|user|gebruiker|info|support|service|help|helpdesk|hallo|hello|contact|kontakt|sales|verkoop|inkoop|admin|administratie|administration|administrator|boekhouding|facturatie|accounts|billing|office|kantoor|mail|email|post|postmaster|webmaster|mailer|noreply|no|donotreply|klantenservice|klantendienst|kundenservice|kundendienst|customerservice|onbekend|unknown|anonymous|anoniem|gemeente|stichting|vereniging|school|basisschool|bedrijf|firma|societe|hotel|restaurant|cafe|mijn|my|bestelling|order|orders|webshop|shop|winkel|store|afdeling|dienst|verstuurd|sent|directie)$/;
const COMPANY =
  /\b(?:b\.?v\.?|n\.?v\.?|bvba|vof|vzw|gmbh|ug|ag|kg|e\.v|ltd|llc|inc|plc|sarl|sas|asbl|webshop|shop|store|winkel|klantenservice|kundenservice|team|service|support|dienst|customer|no-?reply|marketplace|marktplaats|hotel|school|group|groep|studio|bakkerij|garage)(?=$|[\s.,])/i;
/** What a line begins with that closes a mail and names nobody. */
const CLOSES =
  /^(?:dank|bedankt|groet|groeten|groetjes|greetz|greets|grz|grt\p{L}*|gr|mvg|merci|thanks|thx|tnx|danke|gruss|grusse|viele|liebe|beste|best|kind|regards|rgds|cheers|cordialement|hoogachtend|liefs|kus|kusjes|xx|xxx|xo)$/u;
/** Wishes, embraces and greetings of a trade: "Glück auf", "Drück dich", "Bisous d'Angers". Folded. */
const WISHES =
  /^(?:gluck\p{L}*|petri|waidmannsheil|weidmannsheil|horrido|ahoi|ahoy|helau|alaaf|druck|druckt|umarm\p{L}*|knuddel\p{L}*|kuss\p{L}*|bussi|bisou\p{L}*|bises?|biz|embrass\p{L}*|knuffel\p{L}*|dikke|zoen\p{L}*|hugs?|love|peace|slan|slainte|salukes|veel|hele|fijne?|mooie|prettige?|goeie?|goede|sonnige|zonnige|schonen?|schones|guten?|frohes?|bonne|bon|joyeu\p{L}*|heureu\p{L}*|happy|merry|have|enjoy|tot|bis|bientot|see|speak|warme?|warmest|lots|many|much|sent|from|verstuurd|verzonden|gesendet|envoye|ciao|adieu|salut|tschuss|servus|sincerely|faithfully|respectfully|yours|ihre?|votre|vos|avec|met|mit|with|wens(?:en|t)?|wunsch\p{L}*|amities|amicalement|bien|tres|encore|nogmaals|alvast|hopelijk|hopefully|hoffentlich|hoi|hallo|hello|hi|hey|bonjour|moin|sterkte|succes|sorry|please|bitte|graag|svp|aub|stp|asap|urgent|einen?|ein|une)$/u;
const INITIALS = /^(?:\p{Lu}{1,2}\.?|\p{Lu}\.?-\p{Lu}\.?|(?:\p{L}{1,2}\.){1,5}\p{L}?)$/u;
const TWO = /\p{L}\s*(?:&|\+|\/|\s(?:en|and|und|et)\s)\s*\p{L}/iu;
/** "Ria, Bas en de kinderen" */
const MORE = /^\p{Lu}[\p{L}’'-]+, (?:\p{Lu}|de |die |les |the )[^,]*\s(?:en|and|und|et|&|\+)\s/u;
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
  address: string | null = null,
): Finding<string> | null {
  const firm = displayName !== null && isMailbox(displayName, address);
  const shown = displayName === null || firm ? null : inOrder(displayName, address);
  // A form and a mail passed on come in the name of a shop or of somebody else.
  const own = givenName === null || isSame(givenName, shown) ? shown : null;
  const known = [givenName, own].filter((name) => name !== null).map((name) => parseName(name));
  const knownFirst = known.find((parsed) => parsed.first !== null) ?? null;
  // One person, whose first name is not told by initials that agree with the inbox: what stands below is no name.
  let told = false;
  const lines = signed.slice(0, 4);
  for (const [at, line] of lines.entries()) {
    if (ON_BEHALF.test(line)) continue;
    if (firm && isShown(line, displayName)) return null;
    if (isOwnHead(line, displayName)) return { value: line.trim(), because: [line.trim()] };
    // "MATTEI ANGE", as on French forms.
    if (knownFirst?.first && isTurnedRound(line, knownFirst.raw))
      return { value: knownFirst.first, because: [line.trim()] };
    const family = fold(/^\s*(\p{L}[\p{L}’'-]+),/u.exec(line)?.[1] ?? '');
    // "Kern, Jonas" and not "Jonas, Bern".
    const turned = known.some(({ rest }) => rest.includes(family));
    const parsed = parseName(isShown(line, displayName) ? inOrder(line.trim(), address) : line, !turned);
    if (parsed.group) return null;
    if (parsed.initialled) {
      if (!known.some((name) => shares(name, parsed))) return null;
      told = true;
    }
    const agrees = agreement(line, parsed, knownFirst);
    if (agrees !== null) return { value: agrees, because: [line.trim()] };
    if (parsed.first === null || told || isWish(parsed.first) || areInitials(line, knownFirst)) continue;
    const single = !/\s/.test(line.trim());
    // Signed with the surname alone.
    if (single && known.some(({ rest }) => rest.includes(fold(line.trim())))) continue;
    // "Gent" over "Els": a line below that agrees tells more.
    const agreesBelow = (below: string) => parseName(below, true).first === knownFirst?.first;
    if (parsed.first !== knownFirst?.first && lines.slice(at + 1).some(agreesBelow)) continue;
    return { value: givenNames(parsed, displayName) ?? parsed.first, because: [line.trim()] };
  }
  if (!knownFirst?.first) return null;
  return { value: knownFirst.first, because: [knownFirst.raw] };
}

/** "E. de Wit" and "Els de Wit" are one. */
function isSame(given: string, shown: string | null): boolean {
  const ours = words(shown ?? '').map(({ folded }) => folded);
  const theirs = words(given).map(({ folded }) => folded);
  return theirs.every((word) => ours.includes(word) || (word.length === 1 && word === ours[0]?.[0]));
}

/** First names that are titles or kin too, where the inbox shows them before a surname. Folded. */
const HEADS = new Set(['col', 'mag', 'nan', 'nana']);

function isOwnHead(line: string, displayName: string | null): boolean {
  const [head = '', ...rest] = (displayName ?? '').trim().split(/\s+/);
  return rest.length === 1 && HEADS.has(fold(head)) && head === line.trim();
}

/** All in capitals, and in another order than the inbox has it. */
function isTurnedRound(line: string, shown: string): boolean {
  const said = words(line);
  const ours = new Set(words(shown).map(({ folded }) => folded));
  return (
    said.length > 1 &&
    said.length === ours.size &&
    line === line.toUpperCase() &&
    shown !== shown.toUpperCase() &&
    said.every(({ folded }) => ours.has(folded))
  );
}

/** A surname in common, or a part of a double one; or both are known by their initials. */
function shares(known: ParsedName, signed: ParsedName): boolean {
  const parts = (name: ParsedName) => name.rest.flatMap((word) => [word, ...word.split('-')]);
  const other = new Set(parts(signed));
  return parts(known).some((word) => word.length > 2 && other.has(word));
}

/** The name the inbox shows, where a line has it: "Glückauf Uwe"; shortened to its beginning it stays as shown. */
function agreement(line: string, parsed: ParsedName, known: ParsedName | null): string | null {
  if (!known?.first || parsed.initialled) return null;
  const first = fold(known.first);
  const said = fold(parsed.first ?? '');
  if (said !== '' && !isWish(said)) {
    return said.length > 2 && first.startsWith(said) && first !== said && !/[\s-]/.test(first)
      ? known.first
      : null;
  }
  return words(line).some(({ folded }) => folded === first) ? known.first : null;
}

function isWish(word: string): boolean {
  return WISHES.test(fold(word));
}

/** "JMB" under the mail of Jan-Maarten Bos. */
function areInitials(line: string, known: ParsedName | null): boolean {
  const said = line.trim();
  if (!known?.first || !/^\p{Lu}{2,4}$/u.test(said)) return false;
  const initials = words(known.raw).map(({ folded }) => folded[0]);
  return fold(said) === initials.join('') || [...fold(said)].every((letter, at) => letter === initials[at]);
}

/** Surnames that stand first in their language, and are no first names. */
const FAMILY_FIRST = new Set(
  'nguyen tran pham hoang huynh phan vu vo dang bui do ngo duong ly trinh dinh luong wang zhang liu chen yang huang zhao zhou xu zhu guo nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh'.split(
    ' ',
  ),
);

/** Signed with the name as the inbox shows it. */
function isShown(line: string, displayName: string | null): boolean {
  return fold(line.trim()) === fold((displayName ?? '').trim());
}

/** A name with the first name in front, as the address or the surname shows: "Tran Quoc Bao" of bao.tran@example.org. */
function inOrder(displayName: string, address: string | null): string {
  const parts = displayName.trim().split(/\s+/);
  const [head = '', ...rest] = parts;
  const last = rest.at(-1);
  if (!last || !parts.every((part) => FIRST.test(part))) return displayName;
  const [first, second] = fold(address ?? '')
    .split('@')[0]
    ?.split(/[._-]/) ?? [''];
  if (first === fold(head) || second === fold(last)) return displayName;
  const addressed = first === fold(last) && second === fold(head);
  // With two names nobody can tell: people turn them round where they live now.
  if (addressed || (rest.length > 1 && FAMILY_FIRST.has(fold(head)))) {
    return `${last} ${head}`;
  }
  return displayName;
}

/**
 * Whoever signs with the family name last that the inbox shows first ("Trần Thị Thu Hà", signed "Thu Hà Trần"), has
 * all the words before it for a first name.
 */
function givenNames({ raw }: ParsedName, displayName: string | null): string | null {
  const said = raw.trim().split(/\s+/);
  const family = fold(said.at(-1) ?? '');
  if (said.length !== 3 || !said.every((word) => FIRST.test(word))) return null;
  const shown = (displayName ?? '').trim().split(/\s+/).map(fold);
  const reversed = shown.length > 2 && shown[0] === family && fold(said[1] ?? '') === shown.at(-1);
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
    .replace(/\s?[|•·]\s?/g, ' - ')
    .replace(/(?<=[\p{Ll}.])[._-]?\d{1,4}$/u, '')
    .replace(/\s(?:née?|geb|geboren|geborene|nata|ép)\.?\s.*$/iu, '')
    .replace(/["“”„<>*~]/g, ' ')
    .replace(/_(?!\p{L})|(?<!\p{L})_/gu, ' ')
    .replace(/\s+(?:via|von|@)\s.*$/i, '')
    .replace(/^[\s–—-]+/, '')
    .trim();
  if (plain === '' || plain.length > 60 || plain.includes('@') || /\d/.test(plain)) return nothing(false);
  const inside = /\(([^)]*)\)/.exec(plain)?.[1]?.trim() ?? '';
  const aside = TITLES.test(inside) || /[/.]|^(?:retd?|geb|née?|nata|geboren)(?![\p{L}])/iu.test(inside);
  const named = aside ? null : (/^\p{L}[\p{L}’'-]+/u.exec(inside)?.[0] ?? null);
  const outside = inOneScript(plain.replace(/\([^)]*\)/g, ' ').trim());
  if (!LATIN.test(outside) && LATIN.test(inside)) return { ...parseName(inside, signed), raw };
  if (UNPARTED.test(outside)) return nothing(false);
  const [before = '', after] = outside.split(/,|\s[–—-]\s/, 2).map((part) => part.trim());
  // "Studio Wit, Els de Wit", "Els de Wit - Studio Wit": the part that is a person.
  if (after && !signed && isFirm(outside)) {
    const people = isFirm(before) ? after : before;
    const told = people === before ? /\p{L}/u : /\s/;
    return isFirm(people) || !told.test(people) ? nothing(true) : { ...parseName(people), raw };
  }
  // "Surname, First name", unless what follows the comma is a place or a job.
  const swapped =
    !signed &&
    after &&
    outside.includes(',') &&
    /^\S+(?:\s\S+)?$/.test(before) &&
    FIRST.test(after.split(/\s+/)[0] ?? '') &&
    !/\s/.test(after);
  let ordered = (swapped ? `${after} ${before}` : before).replace(YOURS, '');
  for (let title = TITLES.exec(ordered); title && title[0] !== ''; title = TITLES.exec(ordered)) {
    ordered = ordered.slice(title[0].length).replace(OF_TITLES, '');
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
  if (TWO.test(ordered) || (signed && MORE.test(outside))) return nothing(true);
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
