/** Shops' contact forms send their mail from the shop's own address, with the customer in the text. */
import { cleanAddress, cleanLine, makePerson } from './person.ts';
import type { Person } from './ticket.ts';

// Labels in nl, en, de, fr.
const YOURS = '(?:(?:uw|je|jouw|your|ihre?|deine?|votre|ton) )?';
const label = (words: string) => new RegExp(`^${YOURS}(?:${words})$`, 'i');
const NAME = label(
  '(?:volledige |full |vollständiger )?(?:naam|name)|naam (?:van de )?(?:klant|afzender)|customer name|contact name|nom|nom complet|nom et prénom|prénom et nom|naam en voornaam|vor-? ?und nachname|vor- & nachname|afzender|absender|expéditeur|klant|kunde|client',
);
const FIRST_NAME = label('voornaam|first ?name|given name|vorname|prénom');
const LAST_NAME = label(
  'achternaam|familienaam|last ?name|surname|family name|nachname|familienname|nom de famille',
);
const ADDRESS = label(
  '(?:e-?)?mail(?:[- ]?(?:adres|address|adresse|id))?|e-?mail ?(?:klant|customer)|customer e-?mail|adresse (?:de )?(?:e-?mail|électronique|mail|courriel)|courriel|e-?mailadres (?:klant|afzender)|reply-?to|antwoordadres',
);
const FROM = label('van|from|von|de');
const MESSAGE = label(
  'bericht|berichttekst|vraag|vraag of opmerking|opmerking(?:en)?|toelichting|message|comments?|question|enquiry|inquiry|how can we help(?: you)?|nachricht|mitteilung|frage|anliegen|kommentar|corps du message|commentaire|demande|question ou remarque',
);
/** Where these stand beside "From:", it is the header of a mail, not a form. */
const MAIL_HEADER = label('aan|to|an|à|verzonden|sent|gesendet|envoyé|cc');
const ANNOUNCED =
  /\b(?:contact-?\s?formulier|webformulier|contact-?\s?form|web ?form|form submission|kontaktformular|formulaire de contact|new submission|nieuwe inzending)\b/i;

/** Fields stand at the top or the bottom of a form's mail; more lines than this is a letter. */
const MOST_LINES = 60;
const ANNOUNCED_LINES = 8;
const LONGEST_LINE = 500;
/** A bullet, bold marks around the label, a star or "(required)" after it; `:`, `=`, a tab or the end of the line. */
const FIELD =
  /^[^\p{L}\p{N}]{0,6}(\p{L}[\p{L} .,&/’'-]{0,40}?)[\s*_]*(?:\([^()]{0,30}\)[\s*_]*)?([:=\t]|$)[\s*_]*(.*)$/u;
const IN_TEXT = /[^\s@<>()[\],;:"'|]+@[^\s@<>()[\],;:"'|]+\.[\p{L}\d-]{2,}/gu;

interface Field {
  label: string;
  value: string;
}

/**
 * The person that a form's mail names in its "E-mail: …" line; null for any other text, and where two are named. Value
 * and label on one line, or the value on the next one; bullets, bold marks and tables as `readText` writes them.
 */
export function contactForm(text: string): Person | null {
  return personIn(fieldsOf(text));
}

/**
 * The same for a text that can only be a form: it says so, or names its message as a field. A signature with a name and an
 * address does not.
 */
export function certainForm(text: string): Person | null {
  const fields = fieldsOf(text);
  const named = fields.some((field) => NAME.test(field.label) || FIRST_NAME.test(field.label));
  const message = fields.some((field) => MESSAGE.test(field.label));
  const top = text.split('\n', ANNOUNCED_LINES).filter((line) => !line.startsWith('>'));
  if (!(named && message) && !top.some((line) => ANNOUNCED.test(line))) return null;
  return personIn(fields);
}

function personIn(fields: Field[]): Person | null {
  const valueAt = (which: RegExp) => fields.find(({ label }) => which.test(label))?.value ?? '';
  const isMail = fields.some(({ label }) => MAIL_HEADER.test(label));
  const from = isMail ? '' : valueAt(FROM);
  const values = [...fields.filter(({ label }) => ADDRESS.test(label)).map(({ value }) => value), from];
  const addresses = new Set(values.flatMap(addressesIn));
  const [address] = addresses;
  if (addresses.size !== 1 || !address) return null;
  const parts = [valueAt(FIRST_NAME), valueAt(LAST_NAME)].filter((part) => part !== '').join(' ');
  return makePerson(withoutAddress(valueAt(NAME)) || parts || withoutAddress(from), address);
}

function fieldsOf(text: string): Field[] {
  const lines = text
    .split('\n', MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE))
    .filter((line) => !line.startsWith('>'));
  return lines.flatMap((line, index) => {
    const [, label = '', , rest = ''] = FIELD.exec(line) ?? [];
    if (label === '') return [];
    if (rest.trim() !== '') return [{ label, value: cleanLine(rest) }];
    const next = lines.slice(index + 1, index + 3).find((each) => each.trim() !== '') ?? '';
    const following = FIELD.exec(next);
    return [{ label, value: following && following[2] !== '' ? '' : cleanLine(next) }];
  });
}

function addressesIn(value: string): string[] {
  return (value.match(IN_TEXT) ?? [])
    .map((found) => cleanAddress(found.replace(/^mailto:/i, '').replace(/[.*_]+$/, '')))
    .filter((address) => address !== null);
}

function withoutAddress(value: string): string {
  return cleanLine(value.replace(IN_TEXT, '').replace(/mailto:|[<>()[\]"]/gi, ' ')).replace(
    /[\s*_:,-]+$/,
    '',
  );
}
