import { expect, it } from 'vitest';
import { helpScout } from '@/lib/inboxes/sites/help-scout.ts';
import { openPage } from '../../../sites/fixture.ts';

function read({
  title = '#5512 Thee - smaakt muf - Joost',
  author = 'Joost',
  number = '5512',
  subject = '',
}) {
  const url = `https://secure.helpscout.net/conversation/77001/${number}`;
  const root = openPage(
    `<title>${title}</title>${subject}
    <ol aria-label="Thread Items"><li><div id="thread-1" class="is-customer"><span data-nocollapse="true">${author}</span>
      <div><hr></div><div>De thee smaakt muf.</div></div></li></ol>
    <div data-cy="Sidebar.CustomerEmails"><a data-testid="EmailList.EmailLink"><span>Joost@example.org</span></a>
      <a data-testid="EmailList.EmailLink"><span>j@example.com</span></a></div>`,
    url,
  );
  const result = helpScout.read(root, new URL(url));
  return result.kind === 'ticket' ? [result.ticket.subject, result.ticket.customer] : result.kind;
}

it('takes the first address of the customer who wrote', () => {
  expect(read({})).toEqual(['Thee - smaakt muf', { name: 'Joost', address: 'joost@example.org' }]);
});

it('takes no address for a customer who wrote nothing', () => {
  expect(read({ author: 'Riet' })).toEqual(['Thee - smaakt muf', { name: 'Joost', address: null }]);
});

it('believes an address in the title only where it is one of the customer’s', () => {
  const nameless = (address: string) => read({ title: `#5512 Thee - ${address}`, author: address });
  expect(nameless('j@example.com')).toEqual(['Thee', { name: null, address: 'j@example.com' }]);
  expect(nameless('tess@example.net')).toEqual(['Thee', null]);
});

it('ends the subject where its field does', () => {
  const subject = '<div data-cy="EditableTextarea">Thee</div>';
  expect(read({ subject })).toEqual(['Thee', { name: 'smaakt muf - Joost', address: null }]);
});

it('reads nothing while the title is another conversation’s', () => {
  expect(read({ number: '5513' })).toBe('none');
});
