/** The contact's panel is in an open shadow root, which no written page can have. */
import { expect, it } from 'vitest';
import { freshdesk } from '@/lib/inboxes/sites/freshdesk.ts';
import { openPage } from '../../../sites/fixture.ts';

const URL_OF_IT = 'https://wheelhouse.freshdesk.com/a/tickets/802';

function customerBeside(panel: string) {
  const root = openPage(
    `<title>[#802] Saddle came off</title><h2 class="ticket-subject-heading">Saddle came off</h2>
    <div class="ticket-details__item ticket-details__requestor" data-test-id="ticket-description">
      <span data-test-id="user-name"><b>Desmond Clarke</b></span><div id="ticket_original_request">It came off.</div></div>
    <mfe-application app-id="fw-unified-mfe--contact-info"></mfe-application>`,
    URL_OF_IT,
  );
  const host = root.querySelector('mfe-application');
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = panel;
  const result = freshdesk.read(root, new URL(URL_OF_IT));
  return result.kind === 'ticket' ? result.ticket.customer : result;
}

const NAME = '<a href="/a/contacts/15"><span>Desmond Clarke</span></a>';

it.each([
  ['an address', `${NAME}<p>Email</p><p class="break-all">Desmond@example.com</p>`, 'desmond@example.com'],
  [
    'two addresses',
    `${NAME}<p class="break-all">d@example.com</p><p class="break-all">e@example.com</p>`,
    null,
  ],
  ['a phone number', `${NAME}<p class="break-all">+31 6 00000000</p>`, null],
  ['another contact', '<a href="/a/contacts/9">Una Walsh</a><p class="break-all">una@example.com</p>', null],
  ['nothing yet', '', null],
])('reads the contact’s panel with %s', (_, panel, address) => {
  expect(customerBeside(panel)).toEqual({ name: 'Desmond Clarke', address });
});
