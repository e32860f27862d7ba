/** Senders that many people's messages come from, or that no person reads: none of them is ever a customer. */
import type { Message, Person } from './ticket.ts';

/**
 * By the part before the @. No-reply in nl, en, de, fr; the mail system's own (RFC 2142, RFC 3834 and common practice);
 * web servers' own; newsletters and notices; mailing lists' own (owner-x, x-bounces, x-request, as Mailman and ezmlm have them).
 * `info@`, `sales@` and the like are firms', and firms are customers, too.
 */
const NOBODY = new RegExp(
  [
    '(?:no|not|do[-_.]?not|dont|geen|niet|nicht|keine?|ne[-_.]?pas|pas[-_.]?de)[-_.]?(?:reply|antwoord|beantwoorden|antworte?n?|repondre|reponse|responder)',
    'mailer-?daemon|postmaster|mail-?system|bounces?|auto-?(?:mail(?:er)?|confirm|responder|reply)',
    'wordpress|www-data|apache|nginx|httpd|nobody|root|daemon|cron',
    'news|news-?letters?|nieuws|nieuwsbrie(?:f|ven)|infolettre|mailings?|updates?|notifications?|notify|notificaties?|meldingen|benachrichtigung(?:en)?|alerts?',
    'owner-.*|.*-(?:owner|bounces?|request)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')\\d*(?:[-_.+=].*)?@'),
);

/** `address` in lower case. */
export function isNobody(address: string): boolean {
  return NOBODY.test(address);
}

/**
 * "An Peeters via Winkel": Google Groups, form services and others send from their own address in somebody's name. The
 * address is theirs, the name (with group 1) is a person's.
 */
const VIA = /^['"]?(\S.*?)['"]?\s+\(?(?:via|über)\s+\S/u;

/** The person's own name where their message was sent by somebody else in their name; null for any other name. */
export function nameVia(name: string | null): string | null {
  return VIA.exec(name ?? '')?.[1] ?? null;
}

const RECEIVED_BECAUSE =
  /\b(?:u ontvangt|je ontvangt|u krijgt|je krijgt|jij ontvangt) (?:deze|dit|onze)\b|\byou(?:[’']re| are)? (?:receiving|received|getting|got) (?:this|our)\b|\bsie (?:erhalten|bekommen) (?:diese|unseren)\b|\bdu (?:erhältst|bekommst) (?:diese|unseren)\b|\bvous recevez (?:cet?|cette|notre)\b|\b(?:mailing ?list|mailinglijst|mailingliste|liste de diffusion|googlegroups)\b/i;
const UNSUBSCRIBE =
  /\b(?:uitschrijven|afmelden|schrijf (?:je|u) uit|meld (?:je|u) af|unsubscribe|opt[- ]out|abmelden|abbestellen|austragen|désabonner|désinscrire|désinscription|désabonnement)\b/iu;
/** A footer stands at the end, in UTF-16 units. */
const FOOTER = 1_500;

/** A newsletter's or mailing list's message, by its footer in nl, en, de or fr. What it quotes does not count. */
export function isBulk({ text }: Pick<Message, 'text'>): boolean {
  const own = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .slice(-FOOTER);
  return RECEIVED_BECAUSE.test(own) && UNSUBSCRIBE.test(own);
}

/** Whether this sender can't be a person: by address, or by sending in another's name. */
export function isNoPerson({ name, address }: Person): boolean {
  return address !== null && (isNobody(address) || nameVia(name) !== null);
}
