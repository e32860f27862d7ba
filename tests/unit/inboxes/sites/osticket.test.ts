import { expect, it } from 'vitest';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { osticket } from '@/lib/inboxes/sites/osticket.ts';
import { loadFixture } from '../../../sites/fixture.ts';

function read(change: (root: Document) => void, address?: string): ReadResult {
  const { root, url } = loadFixture('osticket', 'ticket-nl');
  change(root);
  return osticket.read(root, address ? new URL(address) : url);
}
const remove = (selector: string) => (root: Document) => {
  for (const element of root.querySelectorAll(selector)) element.remove();
};

it.each([
  ['the user', '[id$="-email"]', ['customer']],
  ['the entries', '.thread-entry', ['messages']],
  ['the subject', '.tixTitle', ['subject']],
])('names what cannot be read: %s', (_what, selector, missing) => {
  expect(read(remove(selector))).toEqual({ kind: 'unreadable', missing });
});

it('is no ticket while the address is another’s already', () => {
  expect(read(() => {}, 'https://hulp.theeblad.example/scp/tickets.php?id=52')).toEqual({ kind: 'none' });
});

it('is no ticket where the page holds parts of two', () => {
  const result = read((root) => root.querySelector('#note [name="id"]')?.setAttribute('value', '52'));
  expect(result).toEqual({ kind: 'none' });
});

it('knows its ticket after a reply was sent, when the address has lost it', () => {
  const sent = read(() => {}, 'https://hulp.theeblad.example/scp/tickets.php');
  expect(sent).toEqual(read(() => {}));
});

it('has no customer where the name is one user’s and the address another’s', () => {
  const result = read((root) => {
    const address = root.querySelector('[id$="-email"]');
    if (address) address.id = 'user-8-email';
  });
  expect(result).toEqual({ kind: 'unreadable', missing: ['customer'] });
});

it('has no editor while both forms are hidden', () => {
  const { root } = loadFixture('osticket', 'ticket-nl');
  root.querySelector('#reply')?.setAttribute('style', 'display: none');
  expect(osticket.editor(root)).toBeNull();
});
