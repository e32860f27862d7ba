/** Where things are in Roundcube's pages. All selectors: Roundcube 1.6.5, skin Elastic, seen 2026-11. */

/** `task-login`, `task-mail`, … and `action-none`, `-preview`, `-show`, `-compose`: in every interface language. */
export const APP = 'body[class*="task-"] #layout';
export const COMPOSE_PAGE = 'body.task-mail.action-compose';
export const SHOW_PAGE = 'body.task-mail.action-show';
export const PREVIEW_PAGE = 'body.task-mail.action-preview';

/** The columns of the one flex box; each has a least width. */
export const COLUMNS = '#layout-sidebar, #layout-list, #layout-content';
/** In a narrow window the list lies over it, the mail still loaded: then it is hidden by this class. */
export const CONTENT_HIDDEN = '#layout-content.hidden';
export const PREVIEW_FRAME = 'iframe#messagecontframe';

export const SUBJECT = '#message-header h2.subject';
/** Inside the subject: a label for screen readers, and the link to a window of its own. */
export const SUBJECT_EXTRAS = '.voice, a';
/** The table of headers is in the page, hidden until "Details" is pressed. */
export const FROM = '.header-headers td.header.from a.rcmContactAddress';
export const REPLY_TO = '.header-headers td.header.replyto a.rcmContactAddress';
export const TO = '.header-headers td.header.to a.rcmContactAddress';
export const DATE = '.header-headers td.header.date';
export const BODY = '#messagebody';
/** A mail can have several. */
export const BODY_PART = '#messagebody > .message-part, #messagebody > .message-htmlpart';

/**
 * Beside the text, not in it; pictures that the text shows are left out (roundcubemail, `skins/elastic/templates/message.html`
 * and `program/actions/mail/show.php`, 2026).
 */
export const ATTACHMENT = '#message-content > .leftcol .attachment-name';

/**
 * In the toolbar; in a narrow window a copy of it at the bottom, the toolbar being a menu then. Switched off by a class while
 * no mail is chosen, or several are.
 */
export const REPLY = '#toolbar-menu a.reply, .content-frame-navigation a.reply.button';

/** Shown on the list page only; an address on most servers, a bare login on some. */
export const ACCOUNT = '.header-title.username';
/** IMAP's own name for it, in every language (RFC 3501, section 5.1). */
export const INBOX = 'INBOX';
export const SENT_FOLDER = '#mailboxlist li.mailbox.sent > a[rel]';

export const COMPOSE_TO = 'textarea#_to';
export const COMPOSE_SUBJECT = 'input#compose-subject';
export const COMPOSE_ID = 'input[name="_id"]';
export const IDENTITY = 'select#_from option';
/** `1` while the rich editor is on; the text area is then hidden and stale. */
export const IS_HTML = 'input[name="_is_html"]';
export const PLAIN_EDITOR = 'textarea#composebody';
/** TinyMCE 5. Its body becomes editable some time after the frame loads. */
export const RICH_EDITOR_FRAME = 'iframe#composebody_ifr';

/** What the page's own script is told at load; all that is read of it is optional. */
export interface Environment {
  /** A hash that stays the same for one account: two accounts on one server have the same mail numbers. */
  account: string;
  /** The login name. Not on the list page. */
  login: string | null;
  sentFolder: string | null;
  /** `reply`, `forward`, `draft`, `edit`, or `none` for a new mail (told of on its page by being left out); null elsewhere. */
  composeMode: string | null;
  identities: string[];
}

/** From the call `rcmail.set_env({…})` in an inline script; nothing is run. */
export function readEnvironment(document: Document): Environment {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const json = /\brcmail\.set_env\((\{.*\})\);?\s*$/m.exec(script.textContent ?? '')?.[1];
    if (json !== undefined) return environmentOf(parse(json));
  }
  return environmentOf({});
}

function environmentOf(values: Record<string, unknown>): Environment {
  const folders = Object.values(record(values.mailboxes)).map(record);
  return {
    account: text(values.user_id) ?? '',
    login: text(values.username),
    composeMode: values.action === 'compose' ? (text(values.compose_mode) ?? 'none') : null,
    sentFolder: text(folders.find((folder) => folder.class === 'sent')?.id),
    identities: Object.values(record(values.identities))
      .map((identity) => text(record(identity).email))
      .filter((address) => address !== null),
  };
}

function parse(json: string): Record<string, unknown> {
  try {
    return record(JSON.parse(json));
  } catch {
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
