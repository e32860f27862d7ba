/**
 * What is common to inbox pages in words: labels in English, Dutch, German and French, and vocabulary of class names and
 * attributes. All of it is a hint; none of it belongs to one app.
 */

export type Field =
  | 'from'
  | 'to'
  | 'cc'
  | 'reply-to'
  | 'subject'
  | 'date'
  | 'customer'
  | 'own'
  | 'email'
  | 'other';

const LABELS: readonly (readonly [Field, string])[] = [
  ['from', 'from|van|von|de|afzender|sender|absender|exp[ée]diteur|author|auteur|verfasser'],
  ['to', 'to|aan|an|[àa]|naar|ontvangers?|recipients?|empf[äa]nger|destinataires?|geadresseerden?'],
  ['cc', 'b?cc|cci|kopie|copie|copy|bkk?'],
  [
    'reply-to',
    'reply[- ]?to|antwoord(?:en)?[- ]aan|antwoordadres|beantwoorden aan|antwort(?:en)? an|r[ée]pondre [àa]',
  ],
  ['subject', 'subject|onderwerp|betreff|objet|sujet'],
  ['email', 'e-?mail(?:[- ]?add?ress?e?)?|e-?mailadres|courriel|adresse e-?mail|mail'],
  ['date', 'date|datum|sent|verzonden|gesendet|envoy[ée]|received|ontvangen|empfangen'],
  [
    'customer',
    '(?:customer|klant|kunde|kundin|client|requestor|requester|aanvrager|melder|user|gebruiker|benutzer|utilisateur|contact|' +
      'contactpersoon|visitor|bezoeker|besucher|visiteur|demandeur|anfragesteller|submitter|end user|requested by|reported by|' +
      'gemeld door|gemeldet von)(?:s|n|\\(s\\))?(?:[- ]?e-?mail)?',
  ],
  ['own', 'signed in as|logged in as|aangemeld als|ingelogd als|angemeldet als|connect[ée] en tant que'],
];
const EXACT = LABELS.map(([field, words]) => [field, new RegExp(`^(?:${words})\\s*:?$`, 'i')] as const);
/** Any of them: most texts are none. */
const ANY = new RegExp(`^(?:${LABELS.map(([, words]) => words).join('|')})\\s*:?$`, 'i');
const BEFORE = LABELS.map(([field, words]) => [field, new RegExp(`^(?:${words})\\s*:\\s*\\S`, 'i')] as const);

/** What a text that is only a label names; `other` for any short text that ends in a colon; null for any other text. */
export function labelOf(text: string): Field | null {
  if (text.length > 40) return null;
  const bare = text.replace(/[\s,;]+$/, '');
  if (!ANY.test(bare)) return /[^:]:$/.test(text) ? 'other' : null;
  return EXACT.find(([, words]) => words.test(bare))?.[0] ?? null;
}

/** The label that a text begins with: "To: …". */
export function labelBefore(text: string): Field | null {
  const end = text.indexOf(':');
  if (end < 0 || end > 30) return null;
  return BEFORE.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Names of months in four languages, whole or shortened. */
const MONTH =
  'jan(?:v(?:ier)?|uar[yi]?)?|f[eé][bv](?:r(?:uar[iy]?|ier)?)?|mar(?:s|ch)?|maart|mrt|märz?|mrz|ma[iy]|mei|apr(?:il)?|avr(?:il)?|' +
  'jun[ie]?|juin|jul[iy]?|juil(?:let)?|aug(?:ust(?:us)?)?|ao[uû]t?|sep(?:t(?:emb(?:er|re))?)?|o[ck]t(?:ob(?:er|re))?|' +
  'nov(?:emb(?:er|re))?|d[eé][cz](?:emb(?:er|re))?';
const PIECES =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)\b|\b\d{1,2}[:.h]\d\d(?::\d\d)?(?!\d)/;
const NAMED_MONTH = new RegExp(
  `(?:(?<!\\p{L})(?:${MONTH})\\.?\\s+\\d)|(?:\\d(?:\\.|st|nd|rd|th|er)?\\s+(?:${MONTH})(?!\\p{L}))`,
  'iu',
);
/** Of time, in four languages, whole or shortened. */
const UNIT =
  '(?:[smhudwtj]|se[ck](?:ond(?:s|en|es?)?|unden?)?|min(?:ut(?:en|es?)|uut|uten)?|hrs?|hours?|uur|uren|std|stunden?|heures?|days?|' +
  'dag(?:en)?|tag(?:en?)?|jours?|wks?|weeks?|weken|wochen?|semaines?|months?|maand(?:en)?|monat(?:en?)?|mois)\\.?';
const AGO = new RegExp(
  `(?:^|[^\\p{L}\\d])(?:\\d+\\s?|(?:an?|een|eine[rm]?|une?)\\s+)${UNIT}(?!\\p{L})`,
  'iu',
);
const DAY =
  /\b(?:today|yesterday|vandaag|gisteren|heute|gestern|aujourd.hui|hier|just now|zojuist|gerade eben)\b/i;
const NEEDED = /\d|day|dag|heut|gest|gist|hier|hui|now|just|eben|ago|geleden|vor |il y a/i;

/** Whether the text is a moment and hardly anything else: "wo 11 nov 2026 15:30", "49 min ago", "Yesterday". */
export function isDate(text: string): boolean {
  if (text.length < 2 || text.length > 60 || text.includes('@') || !NEEDED.test(text)) return false;
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  if (PIECES.test(text)) return letters <= 26;
  if (NAMED_MONTH.test(text)) return letters <= 24;
  if (AGO.test(text)) return letters <= 16 && text.length <= 28;
  return DAY.test(text) && letters <= 14;
}

/** A moment that stays the same text tomorrow. */
export function isAbsolute(text: string): boolean {
  return PIECES.test(text) && /\d{4}|\d[-/.]\d/.test(text)
    ? true
    : NAMED_MONTH.test(text) && /\d{4}/.test(text);
}

/** Words beside a name that say which side its owner is on. */
export const CUSTOMER_WORD =
  /(?:^|[^\p{L}])(?:customer|client|klant|kunde|kundin|requester|visitor|bezoeker|gast|guest)(?:$|[^\p{L}])/iu;
export const STAFF_WORD =
  /(?:^|[^\p{L}])(?:agent|staff|support|medewerk(?:er|ster)|mitarbeiter(?:in)?|team|collaborateur|beheerder|employee|operator)(?:$|[^\p{L}])/iu;
export const NOTE_WORD =
  /^(?:(?:internal|private|interne?|priv[ée]|interner?) ?-?(?:note|notitie|notiz|comment|opmerking|kommentar)|note (?:interne|priv[ée]e)|privénotitie|not visible to .*|alleen zichtbaar voor .*)$/i;

/** Words of an element's own names: its class, id and the like, split at case and punctuation. */
export const CUSTOMER = /\b(?:customers?|clients?|request[eo]rs?|visitors?|end ?users?|klant|kunde)\b/;
export const OWN =
  /\b(?:accounts?|mailbox|logged|login|logout|identit(?:y|ies)|username|current user|user menu|userinfo|profile|me)\b/;
export const AUTHOR = /\b(?:from|sender|author|name|person|user(?:name)?|by|agent|customer)\b/;
export const NOTE = /\b(?:notes?|internal|intern|private|privee?|notiti(?:e|es)|notiz(?:en)?|whisper)\b/;
export const INCOMING =
  /\b(?:customers?|clients?|visitors?|guest|incoming|inbound|received|requester|end ?user|contacts?)\b/;
export const OUTGOING =
  /\b(?:agents?|staff|operators?|outgoing|outbound|sent|response|admin|employees?|mine|self|own)\b/;
export const EVENT = /\b(?:events?|system|activity|status ?change|lineitem)\b/;
export const ROW = /\b(?:row|listitem|list item|preview|snippet|thumb)\b/;
export const TALK = /\b(?:bubble|thread|article|comment|post|reply|transaction|chat|entry)\b/;

export const SUBJECT = /\b(?:subject|subj|onderwerp|betreff|objet|title|titel|topic)\b/;

const YOU = /^(?:you|me|ik|jij|u|ich|du|sie|moi|vous|toi|mij|mezelf|yo)$/i;
export const isYou = (name: string): boolean => YOU.test(name);

/** Of an attribute that names, as much is looked at; a mail can bring any length. */
const LONGEST_NAME = 300;

/** The words in an element's class, id, name and short `data-` attributes that say what it is. */
export function namesOf(element: Element): string {
  let names = '';
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'id' || name === 'name') names += ` ${value.slice(0, LONGEST_NAME)}`;
    else if (name.startsWith('data-') || (name === 'type' && element.localName !== 'input')) {
      names += ` ${name.slice(5)} ${value.length < 60 ? value : ''}`;
    }
  }
  return wordsIn(names);
}

function wordsIn(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

const FIELD_NAMES: readonly (readonly [Field, RegExp])[] = [
  ['reply-to', /^(?:(?!in )\w+ )?reply ?to$/],
  ['from', /^(?:\w+ )?(?:from|sender|author)(?: \w+)?$/],
  ['to', /^(?:\w+ )?(?:to|recipients?)$|^recipient (?!label)\w+$/],
  ['cc', /^(?:\w+ )?b?cc$/],
];

/** The field that one of an element's classes, or its id, name or test id, names in at most three words. */
export function fieldOf(element: Element): Field | null {
  const get = (name: string) => (element.getAttribute(name) ?? '').slice(0, LONGEST_NAME);
  const tokens = `${get('class')} ${get('id')} ${get('name')} ${get('data-field')} ${get('data-part')} ${get('data-testid')} ${get('data-test-id')}`;
  for (const token of tokens.split(/[\s:.]+/)) {
    if (token === '' || token.length > 40) continue;
    const words = wordsIn(token);
    const field = FIELD_NAMES.find(([, names]) => names.test(words))?.[0];
    if (field) return field;
  }
  return null;
}

/** A person's name, or a firm's: short, not a sentence, not initials in a circle. */
export function isName(text: string): boolean {
  return (
    text.length > 2 &&
    text.length <= 60 &&
    /\p{L}{2}/u.test(text) &&
    !/^\p{Lu}{1,3}$/u.test(text) &&
    !/^\(|[@:?!#\n|•→]|\.$|…$/.test(text) &&
    text.split(/\s+/).length <= 7 &&
    labelOf(text) === null &&
    !isDate(text)
  );
}
