/**
 * Zoho Mail. Public sources tell where a mail is (`zmPVContent`, `zmMailWrapper`, in automation scripts of 2021 to 2024) and
 * the editor's frame (2024), but not who wrote it: an open mail is left to the reader without a guide.
 */
import type { InboxAdapter, ReadResult, ReplyEditor, Site } from '../adapter.ts';
import { documentIn, isShown, shownOf } from '../dom.ts';
import { onHosts } from '../hosts.ts';

const HOSTS = ['mail.zoho.*'];
const MAIL = '.zmPVContent .zmMailWrapper, .zmPVContent .zmMailContent';
const SUBJECT = '.zmPVHeading';
/** Of the editor that Zoho uses in several apps; its body is editable. */
const EDITOR_FRAME = 'iframe.ze_area';

export const zohoMailSite: Site = {
  id: 'zoho-mail',
  name: 'Zoho Mail',
  thin: true,
  hosts: HOSTS,
  probe: (_, url) => onHosts(HOSTS, url) && /^\/zm(?:\/|$)/.test(url.pathname),
};

export const zohoMail: InboxAdapter = {
  id: zohoMailSite.id,
  read,
  editor,
  frames: (root) =>
    [...root.querySelectorAll<HTMLIFrameElement>(EDITOR_FRAME)]
      .map(documentIn)
      .filter((each) => each !== null),
};

function read(root: Document): ReadResult {
  if (!shownOf(root, MAIL)) return { kind: 'none' };
  const subject = shownOf(root, SUBJECT);
  return { kind: 'unreadable', missing: subject ? ['customer'] : ['customer', 'subject'] };
}

/** Beside an open mail it answers; on a tab of its own it may, but the page does not tell. */
function editor(root: Document): ReplyEditor | null {
  for (const frame of [...root.querySelectorAll<HTMLIFrameElement>(EDITOR_FRAME)].filter(isShown)) {
    const body = documentIn(frame)?.body;
    if (body?.getAttribute('contenteditable') === 'true')
      return { element: body, mode: shownOf(root, MAIL) ? 'reply' : 'new' };
  }
  return null;
}
