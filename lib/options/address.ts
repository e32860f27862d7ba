/** What a person types for "where do you answer mail?", turned into the host to ask the browser for. */
import { hostsTogether, patternsWith } from '../inboxes/together.ts';
import type { GrantedInbox } from './model.ts';

export interface InboxAddress {
  /** Match pattern for all pages of that host, any port: `https://mail.example.com/*`. */
  pattern: string;
  /** As shown: `mail.example.com`. */
  host: string;
  /** Other hosts that are one inbox with it and are asked for at once; absent for an inbox on one host. */
  others?: readonly string[];
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
  yahoo: 'mail.yahoo.com',
  'yahoo.com': 'mail.yahoo.com',
  proton: 'mail.proton.me',
  'proton.me': 'mail.proton.me',
  'protonmail.com': 'mail.proton.me',
  fastmail: 'app.fastmail.com',
  helpscout: 'secure.helpscout.net',
  'help scout': 'secure.helpscout.net',
  crisp: 'app.crisp.chat',
  'fastmail.com': 'app.fastmail.com',
  'office.com': 'outlook.office.com',
  'office365.com': 'outlook.office.com',
  office365: 'outlook.office.com',
  outlook: 'outlook.live.com',
  'outlook.com': 'outlook.live.com',
  hotmail: 'outlook.live.com',
  'hotmail.com': 'outlook.live.com',
  gmx: 'navigator.gmx.net',
  'gmx.net': 'navigator.gmx.net',
  'web.de': 'navigator.web.de',
};

/** Whether this is an e-mail address, in lower case and alone. */
export function isAddress(text: string): boolean {
  return text.length <= 320 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(text);
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
  if (known) return { ok: true, address: addressOf('https', known) };
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
  return { ok: true, address: addressOf(protocol, host) };
}

function addressOf(protocol: string, host: string): InboxAddress {
  const others = hostsTogether(host).filter((other) => other !== host);
  return { pattern: `${protocol}://${host}/*`, host, ...(others.length > 0 && { others }) };
}

/** The granted hosts by inbox; in their order. */
export function byInbox(granted: readonly GrantedInbox[]): GrantedInbox[][] {
  const inboxes = new Map<string, GrantedInbox[]>();
  for (const one of granted) {
    const inbox = [one.pattern, ...patternsWith(one.pattern)].sort().join();
    inboxes.set(inbox, [...(inboxes.get(inbox) ?? []), one]);
  }
  return [...inboxes.values()];
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
