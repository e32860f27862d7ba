/**
 * Where things are in SnappyMail's page. All selectors: github.com/the-djmaze/snappymail, app/templates/Views/User and
 * dev/External/SquireUI.js, 2025-06; seen in SnappyMail 2.38.2, 2026-11.
 */

export const APP = 'body#rl-app #rl-content';

/** Hidden by its own style while no mail is open. */
export const MAIL = '#V-MailMessageView .b-message';
export const SUBJECT = '.subjectParent .subject';
/** Its title has the whole of From. */
export const FROM = '.messageItemHeader .from';
export const DATE = '#messageItem time.date';
/** A table that "ℹ" opens; filled while it is hidden. The first cell of a row is its label, with this name. */
export const DETAILS = '#messageItem .informationFull td[data-i18n]';
export const REPLY_TO = 'GLOBAL/REPLY_TO';
export const TO = 'GLOBAL/TO';

/** The bodies of mails that were open before stay beside it, hidden. */
export const BODIES = '#messageItem .bodyText';
export const BODY = '#messageItem .bodyText > .b-text-part:not([hidden])';
/** A hash of folder and number: the only name that the page has for a mail. */
export const BODY_ID = /^rl-msg-(\w+)$/;
/** One of two lists, the other for small screens; pictures in the text are left out. */
export const ATTACHMENT = '.attachmentsPlace .attachmentList .attachmentName';
/** "•••", which folds a quote. */
export const QUOTE_SWITCH = '.sm-bq-switcher > summary';

/** An `a` without an address, switched off by a class. */
export const REPLY = '.message-fixed-button-toolbar .buttonReply';

/** Its title has the account's address. */
export const ACCOUNT = '#V-SystemDropDown .accountPlace';
/** The address of the page, in other folders than the inbox. */
export const SENT_FOLDER = /^#\/mailbox\/(?:sent|verzonden|gesendet|envoy)/i;

/** A modal window over everything else. */
export const COMPOSE = 'dialog#V-PopupsCompose[open]';
export const COMPOSE_FROM = '.e-identity';
/** The first list of addresses: To. */
export const COMPOSE_LABEL = 'td [data-i18n="GLOBAL/TO"]';
export const COMPOSE_RECIPIENT = 'ul.emailaddresses > li[title]';
export const COMPOSE_SUBJECT = 'input[name="subject"]';
/** Both are always there; the box around them says which is on. */
export const RICH_EDITOR = '.squire-mode-wysiwyg > .squire-wysiwyg[contenteditable="true"]';
export const PLAIN_EDITOR = '.squire-mode-plain > textarea.squire-plain';
