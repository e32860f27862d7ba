import { describe, expect, it } from 'vitest';
import { gmail, gmailSite } from '@/lib/inboxes/sites/gmail.ts';
import { MESSAGE_LIMIT } from '@/lib/inboxes/ticket.ts';
import { openPage } from '../../../sites/fixture.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox/';
const ACCOUNT =
  '<a href="https://accounts.google.com/SignOutOptions" aria-label="Google-account: Ilse (hallo@despaak.example)"></a>';

function message(id: string, email: string, body: string): string {
  return `<div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:${id}" data-legacy-message-id="18f75000000000${id}"><span class="gD" email="${email}" name="${email.split('@')[0]}"></span><span class="hb"><span class="g2" email="hallo@despaak.example" name="mij"></span></span><div class="a3s">${body}</div></div></div>`;
}

function view(threadId: string, messages: string): string {
  return `<div role="main"><h2 class="hP" data-legacy-thread-id="${threadId}">Bel</h2><div role="list">${messages}</div></div>`;
}

function read(body: string, url = `${INBOX}FMfcgzToken`) {
  return gmail.read(openPage(body, url), new URL(url));
}

describe('Gmail', () => {
  const one = view('18f7500000000001', message('01', 'joris@example.com', 'Hallo'));

  it('is not the app for phones, nor Chat', () => {
    const root = openPage('<p></p>', INBOX);
    expect(gmailSite.probe(root, new URL('https://mail.google.com/mail/mu/mp/1/'))).toBe(false);
    expect(gmailSite.probe(root, new URL('https://mail.google.com/chat/u/0/'))).toBe(false);
    expect(gmailSite.probe(root, new URL('https://mail.google.com/mail/u/2/?tab=rm'))).toBe(true);
  });

  it('reads nothing while the address names another conversation, or two views are shown', () => {
    expect(read(ACCOUNT + one, `${INBOX}18f7500000000001`).kind).toBe('ticket');
    expect(read(ACCOUNT + one, `${INBOX}18f7500000000002`).kind).toBe('none');
    expect(
      read(ACCOUNT + one + view('18f7500000000002', message('02', 'petra@example.org', 'Hoi'))).kind,
    ).toBe('none');
  });

  it('names the conversation by either of its ids, and reports one without', () => {
    const key = (attributes: string) => {
      const result = read(
        `${ACCOUNT}<div role="main"><h2 class="hP" ${attributes}>Bel</h2>${message('01', 'joris@example.com', 'Hallo')}</div>`,
      );
      return result.kind === 'ticket' ? result.ticket.key.split('|').at(-1) : result;
    };
    expect(key('data-thread-perm-id="thread-a:r12"')).toBe('thread-a%3Ar12');
    expect(key('data-thread-perm-id="undefined" data-legacy-thread-id="18f7500000000001"')).toBe(
      '18f7500000000001',
    );
    expect(key('data-thread-perm-id="undefined"')).toEqual({ kind: 'unreadable', missing: ['subject'] });
  });

  it('does not take the subject for our address where it names one', () => {
    const title = '<title>Klacht van joris@example.com - hallo@despaak.example - Gmail</title>';
    const result = read(`${title}${one}`);
    expect(result).toMatchObject({
      ticket: { customer: { address: 'joris@example.com' }, ownAddresses: ['hallo@despaak.example'] },
    });
  });

  it('reports a sender that it can not find, a mail that lost its body, and a subject that is gone', () => {
    const lost = (html: string) => read(ACCOUNT + html);
    expect(lost(one.replace('class="gD" email', 'class="zz" data-email'))).toEqual({
      kind: 'unreadable',
      missing: ['customer'],
    });
    expect(lost(one.replace('class="a3s"', 'class="zz"'))).toEqual({
      kind: 'unreadable',
      missing: ['messages'],
    });
    expect(lost(one.replace(/<h2.*<\/h2>/, ''))).toEqual({ kind: 'unreadable', missing: ['subject'] });
  });

  it('reads a very long mail, and markup in a name as text', () => {
    const long = message('01', 'joris@example.com', `<p>${'woord '.repeat(200_000)}</p>`).replace(
      'name="joris"',
      'name="&lt;script&gt;alert(1)&lt;/script&gt;"',
    );
    const result = read(ACCOUNT + view('18f7500000000001', long));
    expect(result).toMatchObject({ ticket: { customer: { name: '<script>alert(1)</script>' } } });
    expect(result.kind === 'ticket' && result.ticket.messages[0]?.text.length).toBeLessThanOrEqual(
      MESSAGE_LIMIT,
    );
  });

  describe('its editors', () => {
    const EDITOR =
      '<div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true" id="ID"></div>';
    const dialog = (id: string, fields: string) =>
      `<div role="dialog"><form>${fields}</form>${EDITOR.replace('ID', id)}</div>`;
    const editor = (body: string) => {
      const found = gmail.editor(openPage(body, INBOX));
      return found && `${found.element.id} ${found.mode}`;
    };

    it('tells an answer from a new mail, and from an answer to another conversation', () => {
      expect(editor(one)).toBeNull();
      expect(editor(one + dialog('a', ''))).toBe('a new');
      expect(editor(one + dialog('a', '<input name="rm" value="#msg-f:01">'))).toBe('a reply');
      expect(editor(one + dialog('a', '<input name="rm" value="#msg-f:99">'))).toBe('a new');
      expect(editor(one + dialog('a', '') + dialog('b', '<input name="rm" value="#msg-f:01">'))).toBe(
        'b reply',
      );
    });

    it('takes the one that has the caret', () => {
      const root = openPage(
        one.replace('<div class="a3s">', `${EDITOR.replace('ID', 'inline')}<div class="a3s">`) +
          dialog('mole', '').replace('g_editable', 'tabindex="0" g_editable'),
        INBOX,
      );
      expect(gmail.editor(root)?.element.id).toBe('inline');
      root.getElementById('mole')?.focus();
      expect(gmail.editor(root)).toMatchObject({ element: { id: 'mole' }, mode: 'new' });
    });

    it('never takes the search field, the subject or the addresses', () => {
      expect(
        editor(
          `${one}<input name="q"><div role="dialog"><input name="subjectbox"><div class="anm" name="to" role="combobox" contenteditable="true"></div></div>`,
        ),
      ).toBeNull();
    });
  });
});
