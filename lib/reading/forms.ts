/** Contact forms and marketplaces, whose mails wrap what a customer wrote in labels and notices. nl, en, de, fr. */

export interface Unwrapped {
  lines: string[];
  /** What the form calls the customer. */
  name: string | null;
}

const LABEL = /^\s*\*?([\p{L}][\p{L} .’'/&-]{0,40}?)\*?\s?:\*?\s*(.*)$/u;
const NAME =
  /^(?:naam|voornaam|uw naam|je naam|volledige naam|name|first name|full name|your name|customer name|vorname|ihr name|nom|prénom|votre nom|nom complet|klant|customer|kunde|client|van|from|von|de|afzender|sender|absender)$/i;
const FIRST_NAME = /^(?:voornaam|first name|vorname|prénom)$/i;
const MESSAGE =
  /^(?:bericht|berichtinhoud|bericht inhoud|uw bericht|je bericht|vraag|uw vraag|opmerking|opmerkingen|toelichting|omschrijving|message|message body|your message|comment|comments|question|body|enquiry|inquiry|details|description|nachricht|nachrichtentext|ihre nachricht|mitteilung|anliegen|frage|kommentar|votre message|corps du message|commentaire|votre demande|demande)$/i;
const OTHER =
  /^(?:e-?mail ?(?:adres|address|adresse)?|mail|achternaam|last name|nachname|nom de famille|telefoon(?:nummer)?|tel|phone(?: number)?|telephone|telefon(?:nummer)?|téléphone|bestel(?:ling|nummer|nr)?|ordernummer|order(?: number| no| id)?|bestellnummer|bestellung|commande|numéro de commande|n° de commande|onderwerp|subject|betreff|sujet|objet|artikel|product|produkt|produit|article|item|bedrijf|company|firma|société|land|country|pays|datum|date|pagina|page|url|ip(?:[- ]adres| address)?|country code|reden|reason|grund|motif|adres|address|adresse|verzonden via|sent from|categorie|category|kategorie|catégorie|postcode|referentie|reference|anrede|aanhef|salutation|civilité|(?:datenschutz|privacy|akkoord|consent|einwilligung|nieuwsbrief|newsletter|bijlage|anhang|attachment|pièce jointe|formular|formulier|formulaire)[\p{L} ]{0,30}|browser|user ?agent|taal|language|sprache|langue|klantnummer|customer number|kundennummer|numéro client|factuurnummer|rechnungsnummer|invoice number|numéro de facture)$/iu;
/** What a marketplace or form adds for the shop. */
const NOTICE =
  /beantwoord (?:dit|deze)|reageer (?:rechtstreeks|direct)|heeft een (?:vraag|bericht)|(?:een|1) nieuw bericht|antwoord(?:en)? op deze e-?mail|deze e-?mail (?:is|werd) verzonden|dit bericht (?:is|werd) verzonden|buiten het platform|via het contactformulier|contactformulier|e-?mailadres blijft|new (?:customer )?message|has sent you|reply (?:directly )?to this|outside (?:of )?the platform|outside (?:of )?our|was sent (?:from|via|through)|contact form|do not share|a buyer|respond within|neue nachricht|kontaktformular|antworten sie (?:direkt )?auf diese|außerhalb der plattform|ein käufer|wurde gesendet|nouveau message|un acheteur|merci de répondre|répondez (?:directement )?à cet|en dehors de la plateforme|formulaire de contact|pour votre sécurité/i;

export function withoutForm(lines: readonly string[]): Unwrapped {
  const labels = lines.map(labelOf);
  const name = nameIn(lines, labels);
  const message = labels.findIndex((label) => label?.kind === 'message');
  const known = labels.filter((label) => label !== null).length;
  if (message >= 0 && known >= 2) {
    const rest = labels.findIndex((label, at) => at > message && label !== null);
    const end = rest < 0 ? lines.length : rest;
    const first = labels[message]?.value ?? '';
    return { lines: withoutNotices([first, ...lines.slice(message + 1, end)], false), name };
  }
  const opening = lines.filter((line) => line.trim() !== '').slice(0, 2);
  if (!opening.some((line) => NOTICE.test(line))) return { lines: [...lines], name: null };
  return {
    lines: withoutNotices(
      lines.filter((_, at) => labels[at] === null),
      true,
    ),
    name,
  };
}

interface Label {
  kind: 'name' | 'message' | 'other';
  label: string;
  value: string;
}

function labelOf(line: string): Label | null {
  const match = line.length < 2000 ? LABEL.exec(line) : null;
  const label = match?.[1]?.trim() ?? '';
  const value = match?.[2] ?? '';
  if (NAME.test(label)) return { kind: 'name', label, value };
  if (MESSAGE.test(label)) return { kind: 'message', label, value };
  if (OTHER.test(label)) return { kind: 'other', label, value };
  return null;
}

function nameIn(lines: readonly string[], labels: readonly (Label | null)[]): string | null {
  const names = labels.flatMap((label, at) => {
    if (label?.kind !== 'name') return [];
    // Some forms write the answer on the line below.
    const value = label.value.trim() || (labels[at + 1] === null ? (lines[at + 1]?.trim() ?? '') : '');
    return value === '' ? [] : [{ label: label.label, value }];
  });
  const first = names.find(({ label }) => FIRST_NAME.test(label)) ?? names[0];
  return first?.value.replace(/<.*$/, '').trim() || null;
}

/** Notices stand in the first and last lines; `leading` tells that one does. */
function withoutNotices(lines: readonly string[], leading: boolean): string[] {
  const kept = lines.filter((line) => line.trim() !== '');
  const last = kept.at(-1);
  return lines.filter((line) => {
    if (line.trim() === '' || line.length > 300) return true;
    const edge = (leading && kept.indexOf(line) < 2) || line === last || RULE.test(line);
    return !edge || !(NOTICE.test(line) || RULE.test(line) || (leading && line === last && TIP.test(line)));
  });
}

const RULE = /^\s*[-_=*]{2,}\s*$/;
const TIP = /^\s*(?:let op|tip|note|please note|hinweis|achtung|attention|nb|conseil)\b/i;
