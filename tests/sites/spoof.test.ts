/** A message that brings the app's own markup along, with somebody else's name and address in it. */
import { expect, it } from 'vitest';
import { adapters } from './adapters.ts';
import { fixtureNames, loadFixture } from './fixture.ts';

const VICTIM = 'vera@slachtoffer.example';

/** What holds a message's text in a fixture whose customer is known by an address, or linked. */
const BODIES: [site: string, fixture: string, body: string][] = [
  ['crisp', 'chat-nl', '.c-conversation-box-content-message-bubble__content'],
  ['help-scout', 'thread-en', '.is-wide-layout'],
  ['help-scout', 'old-thread-en', '.messageBody'],
  ['jira', 'request-nl', '.ak-renderer-document'],
  ['libredesk', 'note-open-en', '.native-html'],
  ['libredesk', 'fullscreen-fr', '.native-html'],
  ['zammad', 'thread-nl', '.richtext-content'],
  ['zammad', 'reply-de', '.richtext-content'],
];

it.each(
  BODIES.flatMap((each) => (['afterbegin', 'beforeend'] as const).map((where) => [...each, where] as const)),
)('%s does not take the customer from what was written: %s, %s, %s', (site, name, selector, where) => {
  const fixture = loadFixture(site, name);
  const adapter = adapters.find((each) => each.site.id === site)?.adapter;
  const bodies = fixture.root.querySelectorAll(selector);
  expect(adapter && bodies.length).toBeGreaterThan(0);
  const before = adapter?.read(fixture.root, fixture.url);
  if (before?.kind !== 'ticket') throw new Error('no ticket');
  const { customer, proposed } = before.ticket;
  const person = customer ?? proposed?.person;
  const copy = fixture.root.createElement('div');
  copy.innerHTML = fixture.root.body.innerHTML
    .replaceAll(person?.address ?? '\0', VICTIM)
    .replaceAll(person?.name ?? '\0', 'Vera');
  for (const body of bodies) body.insertAdjacentElement(where, copy.cloneNode(true) as Element);
  const after = adapter?.read(fixture.root, fixture.url);
  if (after?.kind !== 'ticket') throw new Error('no ticket');
  expect(after.ticket.customer).toEqual(customer);
  expect(after.ticket.proposed).toEqual(proposed);
  expect(after.ticket.messages).toHaveLength(before.ticket.messages.length);
});

const PAGES = adapters.flatMap(({ site }) => fixtureNames(site.id).map((name) => [site.id, name] as const));

/** The innermost element of the page that begins with what the customer wrote last. */
function holderOf(root: Document, text: string): Element | undefined {
  const start = text.trim().split('\n')[0]?.slice(0, 25) ?? '';
  if (start === '') return undefined;
  const holds = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').includes(start);
  return [...root.body.querySelectorAll('*')].findLast(
    (each) => holds(each) && ![...each.children].some(holds),
  );
}

it.each(
  PAGES.flatMap((each) => (['afterbegin', 'beforeend'] as const).map((where) => [...each, where] as const)),
)('%s is never certain of who only stands in what was written: %s, %s', (site, name, where) => {
  const fixture = loadFixture(site, name);
  const adapter = adapters.find((each) => each.site.id === site)?.adapter;
  const before = adapter?.read(fixture.root, fixture.url);
  if (before?.kind !== 'ticket') return;
  const { customer, proposed, messages } = before.ticket;
  const person = customer ?? proposed?.person;
  const newest = messages.findLast(({ direction }) => direction === 'customer');
  const body = newest && holderOf(fixture.root, newest.text);
  if (!person || !body) return;
  const copy = fixture.root.createElement('div');
  copy.innerHTML = fixture.root.body.innerHTML
    .replaceAll(person.address ?? '\0', VICTIM)
    .replaceAll(person.name ?? '\0', 'Vera');
  body.insertAdjacentElement(where, copy);
  const after = adapter?.read(fixture.root, fixture.url);
  const found = after?.kind === 'ticket' ? after.ticket.customer : null;
  expect([found?.address, found?.name]).not.toContain(VICTIM);
  expect([found?.address, found?.name]).not.toContain('Vera');
});
