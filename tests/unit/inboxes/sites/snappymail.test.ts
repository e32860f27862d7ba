import { expect, it } from 'vitest';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { snappymail } from '@/lib/inboxes/sites/snappymail.ts';
import { loadFixture } from '../../../sites/fixture.ts';

function read(fixture: string, change: (root: Document) => void): ReadResult {
  const { root, url } = loadFixture('snappymail', fixture);
  change(root);
  return snappymail.read(root, url);
}
const remove = (selector: string) => (root: Document) => {
  for (const element of root.querySelectorAll(selector)) element.remove();
};

it.each([
  ['the sender', '.from', ['customer']],
  ['the account, so that nobody can be told from one of us', '.accountPlace', ['customer']],
  ['the bodies', '.bodyText', ['messages']],
  ['the subject', '.subjectParent', ['subject']],
])('names what cannot be read: %s', (_what, selector, missing) => {
  expect(read('mail-nl-stale-bodies', remove(selector))).toEqual({ kind: 'unreadable', missing });
});

/** Opens the composer of another fixture over this page's mail. */
function composeOver(root: Document, fixture: string): void {
  const compose = loadFixture('snappymail', fixture).root.querySelector('#V-PopupsCompose');
  root.querySelector('#V-PopupsCompose')?.remove();
  if (compose) root.querySelector('#rl-popups')?.append(root.importNode(compose, true));
}

it('goes on with the mail behind the window where that is addressed to its customer, and only then', () => {
  const mail = read('mail-nl-stale-bodies', () => {});
  expect(read('mail-nl-stale-bodies', (root) => composeOver(root, 'reply-nl-rich'))).toEqual(mail);
  const other = read('mail-nl-stale-bodies', (root) => composeOver(root, 'reply-nl-plain-no-mail-behind'));
  expect(other.kind === 'ticket' && other.ticket).toMatchObject({
    view: 'compose',
    customer: { address: 'maeve.doyle@example.com' },
    messages: [],
  });
  expect(read('mail-nl-stale-bodies', (root) => composeOver(root, 'compose-en-new'))).toEqual({
    kind: 'none',
  });
});

it('goes on with a form’s mail, its customer still proposed, where the window is addressed to them', () => {
  const form = read('mail-nl-contact-form', () => {});
  const answered = read('mail-nl-contact-form', (root) => {
    composeOver(root, 'reply-nl-rich');
    root
      .querySelector('.emailaddresses > li[title]')
      ?.setAttribute('title', '"Nico Prins" <nico.prins@example.net>');
  });
  expect(answered).toEqual(form);
});

it('keeps the accounts of one install apart', () => {
  const keyOf = (result: ReadResult) => (result.kind === 'ticket' ? result.ticket.key : null);
  const other = read('mail-nl-stale-bodies', (root) =>
    root.querySelector('.accountPlace')?.setAttribute('title', 'atelier@breihuis.example'),
  );
  expect(keyOf(other)).not.toBeNull();
  expect(keyOf(other)).not.toBe(keyOf(read('mail-nl-stale-bodies', () => {})));
});
