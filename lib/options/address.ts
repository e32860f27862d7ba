/** What a person types for "where do you answer mail?", turned into the one host to ask the browser for. */

export interface InboxAddress {
  /** Match pattern for all pages of that host, any port: `https://mail.example.com/*`. */
  pattern: string;
  /** As shown: `mail.example.com`. */
  host: string;
}

export type AddressProblem =
  | 'empty'
  /** An e-mail address; the address of the page is needed. */
  | 'e-mail'
  /** A browser, file or other page where extensions do not run. */
  | 'not-a-site'
  /** A word without a dot. */
  | 'no-host';

export type ParsedAddress = { ok: true; address: InboxAddress } | { ok: false; problem: AddressProblem };

/** Names that people use for an inbox which is read at another address. */
const KNOWN_AS: Record<string, string> = {
  gmail: 'mail.google.com',
  'gmail.com': 'mail.google.com',
  'googlemail.com': 'mail.google.com',
  outlook: 'outlook.live.com',
  'outlook.com': 'outlook.live.com',
  hotmail: 'outlook.live.com',
  'hotmail.com': 'outlook.live.com',
};

/** Inboxes that we have no adapter for yet, by where they are read: a host, and all hosts below one that begins with a dot. */
const NOT_READ_YET: Record<string, string> = {
  'mail.google.com': 'Gmail',
  'outlook.live.com': 'Outlook',
  'outlook.office.com': 'Outlook',
  'outlook.office365.com': 'Outlook',
  'outlook.cloud.microsoft': 'Outlook',
  'mail.yahoo.com': 'Yahoo Mail',
  'mail.proton.me': 'Proton Mail',
  'www.icloud.com': 'iCloud Mail',
  'mail.zoho.com': 'Zoho Mail',
  'mail.zoho.eu': 'Zoho Mail',
  '.zendesk.com': 'Zendesk',
  '.freshdesk.com': 'Freshdesk',
  '.gorgias.com': 'Gorgias',
  '.zammad.com': 'Zammad',
  '.trengo.com': 'Trengo',
  '.trengo.eu': 'Trengo',
  'secure.helpscout.net': 'Help Scout',
  'app.chatwoot.com': 'Chatwoot',
  'app.intercom.com': 'Intercom',
  'app.frontapp.com': 'Front',
};

/** Name of the inbox at this host where Unwrap can't read it yet; null: it may well, as for every host not known. */
export function notReadYet(host: string): string | null {
  const found = Object.entries(NOT_READ_YET).find(([known]) =>
    known.startsWith('.') ? host.endsWith(known) : host === known,
  );
  return found?.[1] ?? null;
}

export function parseAddress(typed: string): ParsedAddress {
  const text = typed.trim();
  if (!text) return { ok: false, problem: 'empty' };
  const known =
    KNOWN_AS[
      text
        .toLowerCase()
        .replace(/^(https?:\/\/)?(www\.)?/, '')
        .replace(/\/$/, '')
    ];
  if (known) return { ok: true, address: { pattern: `https://${known}/*`, host: known } };
  if (/^[^\s/:]+@[^\s/]+$/.test(text)) return { ok: false, problem: 'e-mail' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return { ok: false, problem: 'not-a-site' };
  const url = parseUrl(scheme ? text : `https://${text}`);
  if (!url) return { ok: false, problem: 'no-host' };
  const host = url.hostname;
  const local = host === 'localhost' || /^(\d+\.){3}\d+$/.test(host) || host.startsWith('[');
  // Letters of a real host only: a star would ask for more than one.
  if (!local && !/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host)) return { ok: false, problem: 'no-host' };
  const protocol = scheme ?? (local ? 'http' : 'https');
  return { ok: true, address: { pattern: `${protocol}://${host}/*`, host } };
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
