/**
 * Where the history that a mail program quotes begins. Names and styles as Talon (github.com/mailgun/talon,
 * html_quotations.py) and the programs' own markup have them, 2026-11.
 */

/**
 * Webmail prefixes the names inside a mail: Roundcube `v1…`, Chatwoot and Libredesk `msg_<hash>_…`, Outlook `x_`, and
 * Yahoo `yiv<number>` and `ydp<hash>`; those two once for each time that it went through them.
 */
const PREFIX = /^(?:v\d+|msg_[0-9a-z]+_|(?:x_)+|(?:yiv\d{6,}|ydp[0-9a-f]{8})+)/i;

const QUOTE_CLASSES = new Set([
  'gmail_quote',
  'gmail_quote_container',
  'gmail_attr',
  'moz-cite-prefix',
  'yahoo_quoted',
  'protonmail_quote',
  'tutanota_quote',
  'freshdesk_quote',
  'zmail_extra',
  'ms-outlook-mobile-reference-message',
]);
const QUOTE_IDS = new Set(['OLK_SRC_BODY_SECTION', 'mail-editor-reference-message-container', 'reply-intro']);
/** Outlook's and Zimbra's dividers: all that follows is history. */
const DIVIDER_IDS = new Set(['divRplyFwdMsg', 'zwchr']);
/** Desktop Outlook's header block has no name, only this border. */
const DIVIDER_STYLE =
  /^\s*border:\s*none;\s*border-top:\s*solid #(?:e1e1e1|b5c4df) 1\.0pt;\s*padding:\s*3\.0pt 0(?:cm|in|mm)/i;

/** `inside`: the element is history. `to-the-end`: it and all that follows is. */
export function quoteStart(element: Element): 'inside' | 'to-the-end' | null {
  // Not `element.id`: a form gives its field of that name.
  const id = element.getAttribute('id') ?? '';
  if (id !== '') {
    const name = id.replace(PREFIX, '');
    if (DIVIDER_IDS.has(name)) return 'to-the-end';
    if (QUOTE_IDS.has(name)) return 'inside';
  }
  const tag = element.localName;
  if (tag === 'blockquote') return isIndent(element) || isNamedQuote(element.parentElement) ? null : 'inside';
  if (tag === 'div') {
    const style = element.getAttribute('style');
    if (style !== null && DIVIDER_STYLE.test(style)) return 'to-the-end';
  }
  if (!isNamedQuote(element)) return null;
  return isNamedQuote(element.parentElement) ? null : 'inside';
}

/** Browsers write this for the Indent button: no quote. */
function isIndent(blockquote: Element): boolean {
  return /margin:\s*0(?:px)? 0(?:px)? 0(?:px)? 40px;\s*border:\s*(?:medium )?none/i.test(
    blockquote.getAttribute('style') ?? '',
  );
}

function isNamedQuote(element: Element | null): boolean {
  const classes = element?.getAttribute('class');
  if (!classes || element?.localName === 'blockquote') return false;
  return classes.split(/\s+/).some((name) => QUOTE_CLASSES.has(name.replace(PREFIX, '')));
}
