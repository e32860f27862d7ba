/**
 * Where things are in Request Tracker's pages. Seen in RT 5.0.3 (2026-11); the same in the templates of 5.0.8 and 6.0.0
 * (github.com/bestpractical/rt, share/html/Ticket and share/html/Elements, 2025-06), unless said otherwise.
 */

/** On every page of the agents' interface. */
export const APP = '#rt-header-container';
/** On the page that writes with words before the number. */
export const HEADING = '#header h1';
/** `#6: subject`; in French `n°6 : subject`, in some languages with a word. */
export const TICKET_HEADING = /^[^\d:]{0,12}(\d+)\s*:\s*(.*)$/;

/** Only the page of the ticket itself has it: its history page has not. */
export const REQUESTORS = '.requestors .current-value';
/** With the number of RT's own user record: the same for one person everywhere. */
export const USER = '.user[data-user-id]';
/** RT's own users have no link. */
export const USER_LINK = 'a[href*="/User/Summary.html?id="]';
/** Those who may own tickets: agents. */
export const OWNER_OPTION = 'select[name="Owner"] option[value]';
/** The menu's link to one's own record. */
export const OWN_RECORD = 'a#preferences[href*="/User/Summary.html?id="]';
/** The user record of RT itself, in every install. */
export const SYSTEM_USER = '1';

export const HISTORY = '.history-container';
/** The history is still to come: by itself, or when somebody presses its button. */
export const HISTORY_LOADING = '#delayed_ticket_history';
export const HISTORY_ON_DEMAND = '#deferred_ticket_history';
/** There while a history that grows as one scrolls is not whole. */
export const HISTORY_MORE = '#LoadAllHistoryContainer';

/** What people wrote; changes and mails that RT sent have other classes. */
export const MESSAGE = '.transaction.message[data-transaction-id]';
export const AUTHOR = `.description ${USER}`;
export const DESCRIPTION = '.description';
export const DATE = '.metadata .date';
export const HEADER_KEY = '.message-header-key';
/** A mail has one for each part, the first of them often empty. */
export const BODY = '.content .messagebody';
export const CONTENT = '.content';
export const STANZA = '.message-stanza';
/** "Show quoted text", and what it folds. */
export const FOLDER = '.message-stanza-folder';
export const FOLDED = '.message-stanza .message-stanza';

/** With the file's number in its link; a part without a name has none. As rendered by RT 5.0.3. */
export const DOWNLOAD = '.downloadattachment a[href]';
export const DOWNLOAD_NAME = '.downloadfilename';
/** What a mail shows in its text is listed, too. */
export const SHOWN_IN_TEXT = `${STANZA} img[src*="Attachment/"]`;
/** `Attachment/109/58/logo.png`: the message's number and the part's own. */
export const PART = /\bAttachment\/\d+\/(\d+)/;

/** A reply and a comment have the same markup: only these words tell them apart (share/po of 5.0.8: en, nl, de, fr). */
export const COMMENT =
  /- (?:Comments? added|Commentaar toegevoegd|Kommentar hinzugefügt|Commentaires ajoutés)/i;
/** The same four. */
export const FROM_KEY = /^(?:From|Van|Von|De)\s*:?$/i;

/** In the menu of actions, which is drawn only while it is open; goes to the page that writes, without a quote. */
export const REPLY = 'a#page-actions-reply';
/** At each message, a comment's too (`share/html/Elements/ShowTransaction`, 5.0 to 6.0). */
export const QUOTING_REPLY = '.actions a.reply-link';

export const UPDATE_FORM = 'form[name="TicketUpdate"]';
export const UPDATE_ID = 'input[name="id"]';
export const UPDATE_SUBJECT = 'input[name="UpdateSubject"]';
/** `response` goes to the customer, `private` to colleagues only. */
export const UPDATE_TYPE = 'select[name="UpdateType"]';
export const UPDATE_BOX = '.messagebox-container';
/** Comes later than the page, and follows what is chosen on it. */
export const RECIPIENT = 'input[type="checkbox"][name="TxnSendMailTo"]';

export const PLAIN_EDITOR = 'textarea[name="UpdateContent"]';
/** The text area is hidden and stale under a rich editor, and about to be when it has this class. */
export const RICH = 'richtext';
/** RT 5: CKEditor 4. */
export const RICH_FRAME = '#cke_UpdateContent iframe.cke_wysiwyg_frame';
/** RT 6: CKEditor 5, by its templates alone. */
export const RICH_EDITOR = `${UPDATE_BOX} .ck-editor__editable[contenteditable="true"]`;
/** A new ticket, on a page of its own or on the home page. */
export const NEW_EDITOR = 'textarea[name="Content"]';
