/**
 * GMX and WEB.DE: a shell around a mail app on another host, which shows a mail's text in a frame of a third. Hosts and frames:
 * public user scripts and tools (`3c.gmx.net`, 2014 to 2025; `webmailer.gmx.net` and `mailbody-ui.de`, 2026-05). Nothing is
 * known of the markup of a mail, and its text is out of reach: an open mail is reported, not read. The addresses hold a
 * session's secret; nothing of them is kept.
 */
import type { InboxAdapter, ReadResult, Site } from '../adapter.ts';
import { isShown } from '../dom.ts';
import { onHosts } from '../hosts.ts';

const SHELL_HOSTS = [
  'navigator.gmx.net',
  'bap.navigator.gmx.net',
  'navigator.web.de',
  'bap.navigator.web.de',
];
const APP_HOSTS = [
  '3c.gmx.net',
  '3c-bap.gmx.net',
  'webmailer.gmx.net',
  '3c.web.de',
  '3c-bap.web.de',
  'webmailer.web.de',
];
/** The shell holds the app in a frame of its own. */
const MAIL_APP =
  'iframe[src^="https://3c"], iframe[src^="https://webmailer.gmx.net/"], iframe[src^="https://webmailer.web.de/"]';
/** The text of the mail that is open: `gmxnet.mailbody-ui.de` and its like. */
const MAIL_TEXT = 'iframe[src*=".mailbody-ui.de/"]';

export const gmxSite: Site = {
  id: 'gmx',
  name: 'GMX and WEB.DE',
  hosts: [...SHELL_HOSTS, ...APP_HOSTS],
  together: ['.gmx.net', '.web.de'].map((domain) =>
    [...SHELL_HOSTS, ...APP_HOSTS].filter((host) => host.endsWith(domain)),
  ),
  probe: (_, url) =>
    (onHosts(SHELL_HOSTS, url) && /^\/mail(?:\/|$)/.test(url.pathname)) ||
    (onHosts(APP_HOSTS, url) && !/^\/mail\/client\/(?:login|logout)/.test(url.pathname)),
};

export const gmx: InboxAdapter = { id: gmxSite.id, read, editor: () => null };

function read(root: Document, url: URL): ReadResult {
  const isOpen = [...root.querySelectorAll(onHosts(SHELL_HOSTS, url) ? MAIL_APP : MAIL_TEXT)].some(isShown);
  return isOpen ? { kind: 'unreadable', missing: ['customer', 'frame'] } : { kind: 'none' };
}
