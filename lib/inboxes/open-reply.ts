/**
 * What may be pressed of an app's own: at the person's word, a control that opens a reply and can do no more than that. It is
 * judged by itself and by where it stands, whatever app it is of, so that a page that has changed gets nothing pressed.
 */
import { isShown } from './dom.ts';
import { cleanLine } from './person.ts';

const CONTROL = 'a, button, [role="button"], [role="link"], [role="menuitem"]';
/** Whatever role they are given: a press on a label is one on its field, on an input it sends or changes. */
const DOES_MORE_BY_ITSELF =
  'input, label, select, option, textarea, summary, area, object, embed, iframe, [type="submit" i], [type="reset" i], [type="image" i]';
const OFF = ':disabled, .disabled, [aria-disabled="true"], [inert], [inert] *';
/** What a press inside it would press, too. */
const PRESSED_ALONG = 'a[href], button, label, summary';
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
/** In a form with one of these, whatever else is there may be about sending what is written in it. */
const EDITOR = `textarea, iframe, ${EDITABLE}`;
const NAMES = ['aria-label', 'title', 'alt', 'value', 'data-original-title', 'data-tooltip'];
/** A control of that much text is no button: it holds something else. */
const LONGEST_NAME = 80;

/**
 * Odoo calls what opens its composer "Send message" (`mail/static/src/chatter/web/chatter.xml`, 17 to 19, seen 2026-11);
 * what sends is another button, inside the composer.
 */
const NAMED_FOR_WHAT_FOLLOWS = 'button.o-mail-Chatter-sendMessage';

/** In a control's name: it sends, answers others too, forwards, writes a note, or ends the ticket. */
const SAYS_MORE = words([
  // English
  'sends?|sending|submits?|posts?|publish|forwards?|replyall|reply(?: |-)(?:to )?all|notes?|comments?|internal',
  'archives?|done|log ?out|sign ?out|unsubscribe|save|update|close|solve|resolve|delete|discard|macros?',
  // Dutch
  'verzend|verzenden|verstuur|versturen|stuur|sturen|zend|zenden|plaats|plaatsen|doorsturen|allen|iedereen',
  'archiveren|archiveer|afsluiten|afhandelen|uitloggen|notitie|opmerking|interne?|opslaan|bijwerken|sluit|sluiten|oplossen|verwijder|verwijderen',
  // German
  'senden|absenden|versenden|abschicken|veröffentlichen|weiterleiten|notiz|kommentar|interner?',
  'archivieren|abmelden|speichern|aktualisieren|schließen|lösen|löschen|verwerfen',
  // Spanish and Italian, which Outlook's own labels are known in
  'enviar|reenviar|responder a todos|invia|inoltra|rispondi a tutti',
  // French
  'archiver|envoyer|envoi|soumettre|publier|transférer|à tous|commentaire|enregistrer|mettre à jour|fermer|résoudre|supprimer',
]);
/** In a link's address. */
const LEADS_TO_MORE =
  /(?<![a-z])(?:send|verzenden|versturen|senden|envoyer|verwijderen|löschen|supprimer|submit|forward|comment|note|close|resolved?|delete|remove|archive|spam|log-?out|sign-?out)(?![a-z])/i;
/** In a handler that stands in the markup. */
const DOES_MORE = /\b(?:request ?)?submit\b|\bsend|\bforward|\breply[- ]?all|\bdelete/i;
/** `javascript:`, `javascript:;`, `javascript:void(0)` and the like. */
const DOES_NOTHING = /^javascript:(?:void(?:\(0?\)|(?: |%20)0))?;?$/i;

/**
 * Whether pressing it can only open something: shown and not switched off; no submit or reset of any kind, and in no form
 * with anything to write in; no link to another host, into another window or to an address that acts at once; and not
 * called anything like sending, forwarding, a note or closing, in English, Dutch, German or French.
 */
export function isSafeToPress(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.matches(CONTROL) &&
    !element.matches(DOES_MORE_BY_ITSELF) &&
    isShown(element) &&
    !element.matches(OFF) &&
    !element.closest(EDITABLE) &&
    !element.parentElement?.closest(PRESSED_ALONG) &&
    !belongsToForm(element) &&
    staysHere(element) &&
    !DOES_MORE.test(spelled(element.getAttribute('onclick') ?? '')) &&
    isNamedHarmlessly(element)
  );
}

/**
 * The first that is safe to press.
 * @param outside Matches what holds a mail's own markup, which can look like anything: never in there.
 */
export function safeOf(root: ParentNode, selector: string, outside: string): HTMLElement | null {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return found.find((each) => !each.closest(outside) && isSafeToPress(each)) ?? null;
}

function belongsToForm(element: HTMLElement): boolean {
  if (element.hasAttribute('formaction')) return true;
  if (element.localName === 'button') {
    const { type, form } = element as HTMLButtonElement;
    // Without a type it submits, where there is a form.
    if (type !== 'button' && form) return true;
  }
  return element.closest('form, [role="form"]')?.querySelector(EDITOR) != null;
}

function staysHere(element: HTMLElement): boolean {
  const href = element.getAttribute('href');
  if (element.localName !== 'a' || href === null) return true;
  if (element.hasAttribute('download') || element.hasAttribute('ping')) return false;
  const target = (element.getAttribute('target') ?? '').toLowerCase();
  if (!['', '_self', '_top'].includes(target)) return false;
  const page = element.ownerDocument.URL;
  if (!URL.canParse(href, element.baseURI) || !URL.canParse(page)) return false;
  const url = new URL(href, element.baseURI);
  if (url.protocol === 'javascript:') return DOES_NOTHING.test(url.href);
  return (
    /^https?:$/.test(url.protocol) &&
    url.origin === new URL(page).origin &&
    !LEADS_TO_MORE.test(spelled(url.pathname + url.search + url.hash))
  );
}

function isNamedHarmlessly(element: HTMLElement): boolean {
  if (element.matches(NAMED_FOR_WHAT_FOLLOWS)) return true;
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? element.ownerDocument.getElementById(id)?.textContent : ''));
  const written = [element, ...element.querySelectorAll('*')].flatMap((each) =>
    NAMES.map((name) => each.getAttribute(name)),
  );
  return [element.textContent, ...labelled, ...written]
    .map((name) => cleanLine(name ?? ''))
    .every((name) => name.length <= LONGEST_NAME && !SAYS_MORE.test(spelled(name)));
}

/** Words run together apart, as in `doSend`, and signs that stand for others in an address as themselves. */
function spelled(text: string): string {
  const apart = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  try {
    return decodeURIComponent(apart);
  } catch {
    return apart;
  }
}

function words(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
}
