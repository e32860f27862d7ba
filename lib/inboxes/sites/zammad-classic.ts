/**
 * Where things are in Zammad's classic desktop view. Selectors: Zammad 5.5 as rendered, 2026-11; `.internal` on the
 * bubble is older: `app/views/ticket_zoom/article_view.jst.eco` of zammad/zammad, seen 2026-11.
 */

/** The bar on the left: in every view of an agent. */
export const APP = '#app > #navigation .user-menu';
export const ACCOUNT = '#navigation .user-menu a[href="#current_user"]';

/** One pane a tab; those of other tabs may stay in the page, without `active`. */
export const PANE = '#app > .content.active';
export const PANE_ID = /(?:^|_)Ticket-(\d+)$/;
/** Twice in a pane, and editable: never a reply. */
export const SUBJECT = '.js-objectTitle';

/** In the page whether or not its tab is chosen. */
export const CUSTOMER = '.sidebar[data-tab="customer"] .sidebar-content';
export const CUSTOMER_NAME = 'h3';
export const CUSTOMER_FIELD = '.sidebar-block';
export const FIELD_LABEL = 'label';
export const FIELD_LINK = 'a[href^="mailto:"]';

/** Classes: the sender (`customer`, `agent`, `system`), and `is-internal` for a note. */
export const ARTICLE = '.ticket-article-item[data-id]';
export const INTERNAL = '.text-bubble.internal';
/** Folded away until the article is pressed. From comes first, then To; labels are translated. */
export const META_ROW = '.article-content-meta.top .article-meta-row';
export const META_LABEL = '.article-meta-key';
export const META_VALUE = '.article-meta-value';
/** English, Dutch, German, French. */
export const REPLY_TO_LABEL = /^(?:reply-to|antwoord aan|antwort an|répondre à)$/i;
export const BODY = '.textBubble-content .richtext-content, .text-bubble .richtext-content';
/** Around it. */
export const BODIES = '.richtext-content';
/** `app/views/generic/attachments.jst.eco`, with and without pictures of them; those in the text are left out. */
export const ATTACHMENT = '.attachments--list .attachment-name';
/** Below the article; beside it `emailReplyAll` and `emailForward`. */
export const REPLY = 'a.article-action[data-type="emailReply"]';
export const SENT_AT = 'time[datetime]';

/** Always there for an agent, and a note until Reply is pressed at an article. */
export const REPLY_FORM = '.article-new form.article-add';
export const EDITOR = '.articleNewEdit-body[contenteditable="true"]';
export const FORM_TYPE = 'input[name="type"]';
export const FORM_INTERNAL = 'input[name="internal"]';
export const FORM_SUBTYPE = 'input[name="subtype"]';
