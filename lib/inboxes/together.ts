/** Inboxes on several hosts: a page, and the mail in a frame of another host, see `Site.together`. */
import { sites } from './registry.ts';

/** All hosts of the inbox that this one is a part of, itself included; empty for a host that is an inbox alone. */
export function hostsTogether(host: string): readonly string[] {
  const groups = sites.flatMap(({ together = [] }) => together);
  return groups.find((group) => group.includes(host)) ?? [];
}

/** Match patterns of the other hosts that are one inbox with this one's, `https://mail.example.com/*`. */
export function patternsWith(pattern: string): string[] {
  const { protocol, hostname } = new URL(pattern.replace(/\*$/, ''));
  const others = hostsTogether(hostname).filter((host) => host !== hostname);
  return others.map((host) => `${protocol}//${host}/*`);
}

/** Whether a frame of the host `frame` may be read for the sidebar of a page of the host `page`. */
export function isReadIn(page: string, frame: string): boolean {
  return page !== frame && hostsTogether(page).includes(frame);
}

/** Whether this document, if it is in a frame, holds the mail of such an app. */
export function isFramedInbox(root: Document, url: URL): boolean {
  return sites.some(
    (site) => site.together?.some((group) => group.includes(url.hostname)) && site.probe(root, url),
  );
}
