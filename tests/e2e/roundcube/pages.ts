/** The imitation's pages: our own markup around the ids and classes of Roundcube 1.6, skin Elastic. */
import { type Mail, type Person, SHOP } from './mails.ts';

/** Where the served files are. */
export const FILES = { style: '/skins/style.css', app: '/skins/app.js', tinymce: '/program/tinymce/' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const asText = ({ name, address }: Person) => `${name} <${address}>`;

const link = ({ name, address }: Person) =>
  `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" title="${address}">${escapeHtml(name)}</a></span>`;

/** What the app's own script is told; the reader takes the account and the folders from it. */
function environment(more: object): string {
  const mailboxes = {
    INBOX: { id: 'INBOX', name: 'Postvak In', class: 'inbox' },
    Sent: { id: 'Sent', name: 'Verzonden', class: 'sent' },
  };
  const values = { task: 'mail', skin: 'elastic', user_id: 'wiek0001', mailboxes, ...more };
  return `<script>
const rcmail = { set_env(env) { this.env = env; } };
rcmail.set_env(${JSON.stringify(values).replaceAll('<', '\\u003C')});
</script>`;
}

function page(title: string, action: string, env: object, body: string): string {
  return `<!doctype html>
<html lang="nl" class="js layout-large"><head><meta charset="utf-8"><title>De Wiek :: ${escapeHtml(title)}</title>
<link rel="stylesheet" href="${FILES.style}">${environment(env)}</head>
<body class="task-mail action-${action}">${body}<script src="${FILES.app}"></script></body></html>`;
}

const MENU =
  '<div id="layout-menu"><a class="mail" href="?_task=mail&amp;_mbox=INBOX">E-mail</a><a class="sent" href="?_task=mail&amp;_mbox=Sent">Verzonden</a></div>';
const TOOLBAR =
  '<div class="header"><ul id="toolbar-menu"><li><a class="reply disabled" href="#">Beantwoorden</a></li></ul></div>';

export function listPage(folder: string, mails: readonly Mail[]): string {
  const rows = mails.map(
    ({ uid, subject, from, date }) =>
      `<tr class="message" data-uid="${uid}"><td class="subject"><span class="fromto">${link(from)}</span><span class="date">${date}</span>
<a href="?_task=mail&amp;_uid=${uid}&amp;_mbox=${folder}&amp;_action=show">${escapeHtml(subject)}</a></td></tr>`,
  );
  const body = `<div id="layout">${MENU}
<div id="layout-sidebar"><span class="header-title username">${SHOP.address}</span>
<ul id="mailboxlist"><li class="mailbox inbox"><a href="?_task=mail&amp;_mbox=INBOX" rel="INBOX">Postvak In</a></li>
<li class="mailbox sent"><a href="?_task=mail&amp;_mbox=Sent" rel="Sent">Verzonden</a></li></ul></div>
<div id="layout-list"><table id="messagelist"><tbody>${rows.join('')}</tbody></table></div>
<div id="layout-content">${TOOLBAR}<iframe id="messagecontframe" name="messagecontframe" src="/skins/watermark.html"></iframe></div>
</div>`;
  return page('Postvak In', 'none', { mailbox: folder }, body);
}

function mailBody({ text, html }: Mail): string {
  const lines = text.map((paragraph) => escapeHtml(paragraph).replaceAll('\n', '<br>\n'));
  return html
    ? `<div class="message-htmlpart"><div class="rcmBody">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`
    : `<div class="message-part"><div class="pre">${lines.join('<br>\n<br>\n')}</div></div>`;
}

/** `action`: `preview`, in the frame beside the list, or `show`, a page of its own. */
export function mailPage(mail: Mail, action: 'preview' | 'show'): string {
  const header = (name: string, what: string) =>
    `<tr><td class="header-title">${name}</td><td class="header ${name}">${what}</td></tr>`;
  const content = `<div id="message-header">
<h2 class="subject"><span class="voice">Onderwerp: </span>${escapeHtml(mail.subject)} <a class="extwin" href="#">Nieuw venster</a></h2>
<table class="header-headers"><tbody>${header('from', link(mail.from))}${header('to', link(mail.to))}
${mail.replyTo ? header('replyto', link(mail.replyTo)) : ''}${header('date', mail.date)}</tbody></table></div>
<div id="message-content"><div id="messagebody">${mailBody(mail)}</div></div>`;
  const env = { action, username: 'hallo', uid: mail.uid, mailbox: mail.folder };
  const body =
    action === 'preview'
      ? `<div id="layout-content" class="selected">${content}</div>`
      : `<div id="layout">${MENU}<div id="layout-content" class="selected">${TOOLBAR}${content}</div></div>`;
  return page(mail.subject, action, env, body);
}

export function plainQuote({ from, date, text }: Mail): string {
  const quoted = text.join('\n\n').split('\n');
  return [`${from.name} schreef op ${date}:`, ...quoted.map((line) => `> ${line}`.trimEnd())].join('\n');
}

function richQuote({ from, date, text }: Mail): string {
  const quoted = text.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`);
  return `<p id="reply-intro">Op ${date} schreef ${escapeHtml(from.name)}:</p><blockquote>${quoted.join('')}</blockquote>`;
}

/** The page that writes knows whom it is addressed to, and nothing else of the mail it answers. */
export function composePage(id: string, mail: Mail, rich: boolean): string {
  const quote = rich ? richQuote(mail) : plainQuote(mail);
  const body = `<div id="layout">${MENU}<div id="layout-content" class="selected">
<form name="form" action="?_task=mail&amp;_action=send" method="post">
<input type="hidden" name="_id" value="${id}">
<select name="_from" id="_from"><option value="1" selected>${escapeHtml(asText(SHOP))}</option></select>
<textarea name="_to" id="_to">${escapeHtml(asText(mail.replyTo ?? mail.from))},</textarea>
<input name="_subject" id="compose-subject" type="text" value="Re: ${escapeHtml(mail.subject)}">
<div id="composebodycontainer"><input type="hidden" name="_is_html" value="${rich ? 1 : 0}">
<textarea name="_message" id="composebody">
${escapeHtml(quote)}</textarea></div>
<button class="btn send" type="submit">Verzenden</button></form></div></div>
${rich ? `<script src="${FILES.tinymce}tinymce.min.js"></script>` : ''}`;
  const env = {
    action: 'compose',
    compose_mode: 'reply',
    compose_id: id,
    identities: { 1: { email: SHOP.address } },
  };
  return page('Opstellen', 'compose', env, body);
}
