import { isOrganisation } from './organisations.ts';
import { fold } from './words.ts';

/** Local parts of addresses from which no person writes: a form, a list. Folded. */
const MACHINES =
  /^(?:(?:[a-z]+[._-])?no-?reply|do-?not-?reply|ne-?pas-?repondre|news|newsletters?|nieuwsbrief|infolettre|lettre|promos?|promotions?|aanbieding(?:en)?|angebote?|offres?|deals|marketing|web-?forms?|website|wordpress|forms?|formulier|formular|formulaire|kontaktformular|contactformulier|relais|relay|system|systeem|mailer|notifications?|alerts?|auto[a-z]*)(?![a-z])/;
/** Those of a firm, or of a person who works there. */
const SHARED =
  /^(?:info|contact|kontakt|mail|email|post|hello|hallo|hi|hoi|bonjour|moin|office|redaktion|redactie|redaction|editor|service|support|helpdesk|sales|verkauf|verkoop|shop|webshop|boutique|orders?|bestellung(?:en)?|bestellingen|commandes?|team|admin|administratie|accounts?|billing|invoices?|facturatie|factures?|rechnung(?:en)?|incasso|inkasso|buchhaltung|boekhouding|comptabilite|presse|press|zakelijk|business|trade|b2b|partners?)(?![a-z])/;
/** What firms add to their name. Folded. */
const TRADES =
  /^(?:online|direct|direkt|trade|trading|zakelijk|business|digital|media|nord|sud|noord|zuid|west|ost|oost|24|pro|plus|express|store|shop|website|web|academy|magazine|magazin|post|weekly|news|club|world|wereld|welt|monde|international|europe|europa|deutschland|nederland|belgie|france)$/;
/** Shorter words stand in a domain by chance. */
const LEAST = 4;

/** Whether a display name is no person's, as its address shows: "Packmeister" of redaktion@packmeister.example. */
export function isMailbox(displayName: string, address: string | null): boolean {
  const [local = '', domain = ''] = fold(address ?? '').split('@', 2);
  const [first, ...others] = displayName
    .trim()
    .split(/[\s|,/–]+/)
    .filter(Boolean);
  if (domain === '' || first === undefined) return false;
  const hosts = domain.split('.').map(plain);
  const machine = MACHINES.test(local);
  const begins = (word: string) =>
    spellings(word).some((each) => hosts.some((host) => host.startsWith(each)));
  if (others.length === 0) {
    if (plain(local).includes(plain(first))) return false;
    return machine || SHARED.test(local) || begins(first);
  }
  const inHost = (word: string) => spellings(word).some((each) => hosts.some((host) => host.includes(each)));
  if (machine) return [first, ...others].some((word) => word.length >= LEAST && inHost(word));
  if (first.length < LEAST || plain(local).includes(plain(first))) return false;
  if (!begins(first)) return false;
  return (
    others.some((word) => TRADES.test(plain(word)) || isOrganisation(word)) ||
    (SHARED.test(local) && !others.every(inHost))
  );
}

/** As an address may write it: "Röst" is "rost" or "roest". */
function spellings(word: string): string[] {
  const lower = word.toLowerCase();
  const spelt = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return spelt === lower ? [plain(word)] : [plain(word), plain(spelt)];
}

function plain(text: string): string {
  return fold(text).replace(/[^a-z\d]/g, '');
}
