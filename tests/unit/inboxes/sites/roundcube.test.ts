import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { roundcube } from '@/lib/inboxes/sites/roundcube.ts';
import { MESSAGE_LIMIT } from '@/lib/inboxes/ticket.ts';
import { loadFixture, openPage, putInFrame } from '../../../sites/fixture.ts';

const FRAME = 'iframe#messagecontframe';

function preview(change: (mail: Document, root: Document) => void): ReadResult {
  const { root, url, frames } = loadFixture('roundcube', 'preview-nl');
  const [mail] = frames;
  if (!mail) throw new Error('no frame');
  change(mail, root);
  return roundcube.read(root, url);
}

describe('what cannot be read is named', () => {
  it.each([
    ['the sender', 'td.from', ['customer']],
    ['the body', '#messagebody', ['messages']],
    ['the subject', 'h2.subject', ['subject']],
    ['the headers', '.header-headers', ['customer']],
    ['all of it', 'td.from, #messagebody, h2.subject', ['customer', 'messages', 'subject']],
  ])('%s', (_what, selector, missing) => {
    const result = preview((mail) => {
      for (const element of mail.querySelectorAll(selector)) element.remove();
    });
    expect(result).toEqual({ kind: 'unreadable', missing });
  });

  it('the frame, when it belongs to another origin', () => {
    expect(preview((_mail, root) => putInFrame(root, FRAME, null))).toEqual({
      kind: 'unreadable',
      missing: ['frame'],
    });
  });

  it('the recipient field of a writing page', () => {
    const { root, url } = loadFixture('roundcube', 'compose-nl-plain');
    root.querySelector('#_to')?.remove();
    expect(roundcube.read(root, url)).toEqual({ kind: 'unreadable', missing: ['customer'] });
  });
});

it('waits for a preview that is still loading', () => {
  const loading = openPage(
    '<body class="task-mail action-preview"></body>',
    'https://mail.lampenhuis.example/post/?_task=mail&_uid=41&_mbox=INBOX&_framed=1&_action=preview',
    'loading',
  );
  expect(preview((_mail, root) => putInFrame(root, FRAME, loading))).toEqual({ kind: 'none' });
});

it('keeps the accounts of one install apart', () => {
  const keyOf = (result: ReadResult) => (result.kind === 'ticket' ? result.ticket.key : null);
  const mine = keyOf(preview(() => {}));
  const other = keyOf(
    preview((mail) => {
      const script = mail.querySelector('script');
      if (script) script.textContent = (script.textContent ?? '').replace('acc0UNTHASH', 'another');
    }),
  );
  expect(other).not.toBe(mine);
});

it('gives one mail one key in the preview, on its own page, and in a search through folders', () => {
  const { root, url } = loadFixture('roundcube', 'show-nl');
  const key = (address: string) => {
    const result = roundcube.read(root, new URL(address));
    return result.kind === 'ticket' ? result.ticket.key : null;
  };
  const plain = key(url.href);
  expect(plain).not.toBeNull();
  expect(key(url.href.replace('show', 'preview').concat('&_framed=1'))).toBe(plain);
  expect(key(url.href.replace('_uid=45', '_uid=45-INBOX'))).toBe(plain);
  expect(key(url.href.replace('/post/?', '/post/index.php?'))).toBe(plain);
  expect(key(url.href.replace('_mbox=INBOX', '_mbox=Archive'))).not.toBe(plain);
});

it('names nobody outside the inbox while the page does not tell whose it is: the mail may be our own', () => {
  const { root, url } = loadFixture('roundcube', 'show-en-sent');
  for (const script of root.querySelectorAll('script')) script.remove();
  const result = roundcube.read(root, url);
  expect(result.kind === 'ticket' && result.ticket.customer).toBeNull();
});

it('cuts a mail of a megabyte', () => {
  const result = preview((mail) => {
    const body = mail.querySelector('#messagebody');
    if (body) body.innerHTML = `<div class="message-part"><pre>${'regel\n'.repeat(170_000)}</pre></div>`;
  });
  expect(result.kind === 'ticket' && result.ticket.messages[0]?.text.length).toBeLessThanOrEqual(
    MESSAGE_LIMIT,
  );
  expect(result.kind).toBe('ticket');
});

it('reads a mail without words', () => {
  const result = preview((mail) => mail.querySelector('#messagebody')?.replaceChildren());
  expect(result.kind === 'ticket' && result.ticket.messages[0]?.text).toBe('');
});

describe('the editor', () => {
  it('is none while the rich one is not ready, and never the stale text area', () => {
    const { root, frames } = loadFixture('roundcube', 'compose-en-rich');
    frames[0]?.body.removeAttribute('contenteditable');
    expect(roundcube.editor(root)).toBeNull();
  });

  it('follows a switch to plain text', () => {
    const { root } = loadFixture('roundcube', 'compose-en-rich');
    const mode = root.querySelector<HTMLInputElement>('input[name="_is_html"]');
    if (mode) mode.value = '0';
    expect(roundcube.editor(root)?.element.id).toBe('composebody');
  });
});
