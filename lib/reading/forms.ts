/** Contact forms and marketplaces, whose mails wrap what a customer wrote in labels and notices. nl, en, de, fr. */

export interface Unwrapped {
  lines: string[];
  /** What the form calls the customer. */
  name: string | null;
  /** What it asks for beside the message ("Order ref: 20113"), a line each. */
  fields: string[];
}

const LABEL =
  /^\s*[*•]{0,2}([\p{L}][\p{L}°º .’'/&-]{0,40}?)\s?(?:[([][^)\]]{0,40}[)\]])?\s?\*{0,2}\s?(?::|=>|\t)\*{0,2}\s*(.*)$/u;
const NAME =
  /^(?:nachricht von|anfrage von|bericht van|vraag van|aanvraag van|message from|enquiry from|message de|demande de|gesendet von|verzonden door|ingezonden door|sent by|submitted by|envoyé par|contactpersoon|contact name|ansprechpartner|naam|voornaam|uw naam|je naam|volledige naam|name|first name|full name|your name|customer name|vorname|ihr name|nom|prénom|votre nom|nom complet|name des kunden|nom du client|naam klant|afzender naam|klant|customer|kunde|client|van|from|von|de|afzender|sender|absender)$/i;
const FIRST_NAME = /^(?:voornaam|first name|vorname|prénom)$/i;
const MESSAGE =
  /^(?:bericht|berichtinhoud|bericht inhoud|uw bericht|je bericht|vraag|uw vraag|opmerking|opmerkingen|toelichting|omschrijving|message|message body|your message|comment|comments|question|body|enquiry|inquiry|details|description|nachricht|nachrichtentext|ihre nachricht|ihre nachricht an uns|deine nachricht|ihre mitteilung|ihre frage|ihr anliegen|your question|your enquiry|your comments|how can we help(?: you)?|what can we help you with|jouw bericht|jouw vraag|waarmee kunnen we (?:u|je) helpen|waar gaat het over|votre question|votre commentaire|contenu du message|texte du message|mitteilung|anliegen|frage|kommentar|votre message|corps du message|commentaire|votre demande|demande)$/i;
const OTHER =
  /^(?:e-?mail ?(?:adres|address|adresse)?|mail|achternaam|last name|nachname|nom de famille|telefoon(?:nummer)?|tel|phone(?: number)?|telephone|telefon(?:nummer)?|téléphone|bestel(?:ling|nummer|nr)?|ordernummer|order(?: number| no| id)?|bestellnummer|bestellung|commande|numéro de commande|n° de commande|onderwerp|subject|betreff|sujet|objet|artikel|product|produkt|produit|article|item|bedrijf|company|firma|société|land|country|pays|thema|topic|sujet de la demande|onderwerp van uw vraag|reason for (?:contact|enquiry|inquiry)|enquiry type|order ref(?:erence)?|bestelreferentie|datum|date|pagina|page|url|ip(?:[- ]adres| address)?|country code|reden|reason|grund|motif|adres|address|adresse|verzonden via|sent from|categorie|category|kategorie|catégorie|postcode|referentie|reference|anrede|aanhef|salutation|civilité|(?:datenschutz|privacy|akkoord|consent|einwilligung|nieuwsbrief|newsletter|bijlage|anhang|attachment|pièce jointe|formular|formulier|formulaire|ik ga akkoord|ich habe die|i agree|j'accepte)[\p{L} ]{0,30}|browser|user ?agent|taal|language|sprache|langue|klantnummer|customer number|kundennummer|numéro client|factuurnummer|rechnungsnummer|invoice number|numéro de facture)$/iu;
/** What a marketplace or form adds for the shop. */
const NOTICE =
  /^vraag van (?:een |uw |je )?klant|^(?:new |nieuwe )?question from (?:a |your )?(?:customer|buyer)|^kundenanfrage|^(?:nouvelle )?question d(?:’|'|e l’|e l')?(?:un |une )?cliente?|beantwoord (?:dit|deze)|reageer (?:rechtstreeks|direct)|heeft een (?:vraag|bericht)|(?:een|1) nieuw bericht|antwoord(?:en)? op deze e-?mail|deze e-?mail (?:is|werd) verzonden|dit bericht (?:is|werd) verzonden|buiten het platform|via het contactformulier|contactformulier|e-?mailadres blijft|new (?:customer )?message|has sent you|reply (?:directly )?to this|outside (?:of )?the platform|outside (?:of )?our|was sent (?:from|via|through)|^\s*sent from \S+\.\S+|contact form|do not share|a buyer|respond within|neue nachricht|kontaktformular|antworten sie (?:direkt )?auf diese|außerhalb der plattform|ein käufer|wurde gesendet|neue anfrage|nouveau message|nouvelle demande|new (?:enquiry|inquiry)|nieuwe aanvraag|un acheteur|merci de répondre|répondez (?:directement )?à cet|en dehors de la plateforme|formulaire de contact|pour votre sécurité/i;

/** What forms end with beside that. */
const ENDING =
  /^(?:klik hier om|click here to|klicken sie hier|cliquez ici).{0,60}$|^.{0,24}(?:envoyée?|soumise?|reçue?|transmise?|submitted|received|sent|verzonden|verstuurd|ingezonden|ontvangen|ingediend|eingegangen|abgeschickt|abgesendet|gesendet|übermittelt|eingereicht)(?: [\p{L}.:]{1,8}){0,3}:? \d{1,4}[-./: ]|automatically (?:generated|sent)|wurde automatisch|automatisch (?:erzeugt|generiert|erstellt|gegenereerd|verzonden|aangemaakt)|(?:wurde|ist) über (?:das|die)|généré automatiquement|envoyé (?:depuis|via|à partir)|(?:verzonden|verstuurd) (?:via|vanaf|op)|sent (?:via|from)|gesendet (?:über|von|am)|^\s*(?:ip|url|pagina|page|seite|datum|date|referrer)\s*[:=]/iu;

export function withoutForm(lines: readonly string[]): Unwrapped {
  return labelled(lines, lines.map(labelOf)) ?? labelled(lines, bareLabels(lines)) ?? announced(lines);
}

/** A form with a label for the message. */
function labelled(lines: readonly string[], labels: readonly (Label | null)[]): Unwrapped | null {
  const message = labels.findIndex((label) => label?.kind === 'message');
  const known = labels.filter((label) => label !== null).length;
  if (message < 0 || known < 2) return null;
  const rest = labels.findIndex((label, at) => at > message && label !== null);
  const end = rest < 0 ? lines.length : rest;
  const first = labels[message]?.value ?? '';
  const around = lines.filter((_, at) => at < message || (at >= end && labels[at]?.kind === 'other'));
  return {
    lines: withoutNotices([first, ...lines.slice(message + 1, end)], false),
    name: nameIn(lines, labels),
    fields: fieldsIn(around),
  };
}

/** A message under a notice of who sends it on. */
function announced(lines: readonly string[]): Unwrapped {
  const opening = lines.filter((line) => line.trim() !== '').slice(0, 2);
  if (!opening.some((line) => NOTICE.test(line))) return { lines: [...lines], name: null, fields: [] };
  const labels = lines.map(labelOf);
  return {
    lines: withoutNotices(
      lines.filter((_, at) => labels[at] === null),
      true,
    ),
    name: nameIn(lines, labels),
    fields: fieldsIn(lines.filter((_, at) => labels[at]?.kind === 'other')),
  };
}

/** Some forms write the answer on the line below: it is joined to its label. */
function fieldsIn(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (LABEL.test(line) || last === undefined) found.push(line.trim());
    else if (line.trim() !== '' && /[:\p{L}]$/u.test(last))
      found[found.length - 1] = `${last} ${line.trim()}`;
  }
  return found;
}

/** A form made flat, its labels on lines of their own: three at least, the message's among them. */
function bareLabels(lines: readonly string[]): (Label | null)[] {
  const labels = lines.map((line) => {
    const bare = /^\s*[\p{L}][\p{L}°º .’'/&-]{0,40}\*?\s*$/u.test(line);
    return bare ? labelOf(`${line.trim().replace(/\*$/, '')}:`) : null;
  });
  return labels.filter((label) => label !== null).length >= BARE_LEAST ? labels : labels.map(() => null);
}

const BARE_LEAST = 3;

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
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const isNotice = (at: number) => {
    const line = lines[at] ?? '';
    return line.length <= LONG && (NOTICE.test(line) || RULE.test(line));
  };
  const ends = (at: number) => {
    const line = lines[at] ?? '';
    return isNotice(at) || BOX.test(line) || (line.length <= LONG && ENDING.test(line));
  };
  const dropped = new Set<number>();
  if (leading) for (const at of filled.slice(0, 2)) if (isNotice(at)) dropped.add(at);
  for (let last = filled.pop(); last !== undefined; last = filled.pop()) {
    const tip = leading && dropped.size <= 2 && TIP.test(lines[last] ?? '');
    if (filled.length === 0 || (!ends(last) && !tip)) break;
    dropped.add(last);
  }
  return lines.filter((line, at) => !dropped.has(at) && !RULE.test(line));
}

const LONG = 300;
const RULE = /^\s*[-_=*]{2,}\s*$/;
/** A box to tick: "[ ] Newsletter". */
const BOX = /^\s*(?:\[[ x✓✔]?\]|[☐☑☒✓✔])\s/iu;
const TIP = /^\s*(?:let op|tip|note|please note|hinweis|achtung|attention|nb|conseil)\b/i;
