import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { requestTracker } from '@/lib/inboxes/sites/request-tracker.ts';
import { loadFixture } from '../../../sites/fixture.ts';

const REQUESTORS = '.requestors .current-value';
const COPIED = '.transaction[data-transaction-id="305"] .user';

function read(fixture: string, change: (root: Document) => void): ReadResult {
  const { root, url } = loadFixture('request-tracker', fixture);
  change(root);
  return requestTracker.read(root, url);
}

/** The address of the customer; undefined where no ticket was read. */
function customerOf(result: ReadResult): string | null | undefined {
  return result.kind === 'ticket' ? (result.ticket.customer?.address ?? null) : undefined;
}

function addRequestor(root: Document, selector: string): void {
  const user = root.querySelector(selector);
  if (!user) throw new Error(`no ${selector}`);
  root.querySelector(REQUESTORS)?.append(', ', user.cloneNode(true));
}

describe('the customer', () => {
  it('is, of several requestors, the one who wrote last', () => {
    const result = read('ticket-en-newest-first', (root) =>
      addRequestor(root, '.transaction[data-transaction-id="301"] .user'),
    );
    expect(customerOf(result)).toBe('sean.byrne@example.com');
  });

  it('is never somebody who wrote without being a requestor', () => {
    const carrierWroteLast = read('ticket-en-newest-first', (root) => {
      addRequestor(root, '.transaction[data-transaction-id="301"] .user');
      root.querySelector('.transaction[data-transaction-id="310"]')?.remove();
    });
    expect(customerOf(carrierWroteLast)).toBe('orla.byrne@example.com');
    const noRequestor = read('ticket-en-newest-first', (root) =>
      root.querySelector(REQUESTORS)?.replaceChildren(),
    );
    expect(customerOf(noRequestor)).toBeNull();
  });

  it('is nobody where one user has two addresses', () => {
    const result = read('ticket-en-newest-first', (root) => {
      const link = root.querySelector(`${REQUESTORS} a`);
      if (link) link.textContent = root.querySelector(`${COPIED} a`)?.textContent ?? '';
    });
    expect(customerOf(result)).toBeNull();
  });

  it('is, on the page that answers, nobody where it goes to several', () => {
    const both = read('reply-en-rich', (root) => {
      const box = root.querySelector('.custom-checkbox');
      const other = box?.cloneNode(true) as Element;
      other.innerHTML = other.innerHTML
        .replaceAll('orla.byrne', 'someone.else')
        .replaceAll('data-user-id="71"', 'data-user-id="99"');
      box?.after(other);
    });
    expect(customerOf(both)).toBeNull();
  });
});

describe('what cannot be read is named', () => {
  it.each([
    ['the people', '.requestors', ['customer']],
    ['the history', '.history', ['messages']],
    ['both', '.requestors, .history', ['customer', 'messages']],
  ])('%s', (_what, selector, missing) => {
    const result = read('ticket-nl', (root) => {
      for (const element of root.querySelectorAll(selector)) element.remove();
    });
    expect(result).toEqual({ kind: 'unreadable', missing });
  });
});

it('says that a history that still grows is not whole', () => {
  const result = read('ticket-nl', (root) => {
    const more = root.createElement('span');
    more.id = 'LoadAllHistoryContainer';
    root.querySelector('.history')?.prepend(more);
  });
  expect(result.kind === 'ticket' && result.ticket.incomplete).toBe(true);
});

it('gives a ticket and the page that answers it one key, and two installs of one host two', () => {
  const keyOf = (fixture: string, address?: string) => {
    const { root, url } = loadFixture('request-tracker', fixture);
    const result = requestTracker.read(root, address ? new URL(address) : url);
    return result.kind === 'ticket' ? result.ticket.key : null;
  };
  const key = keyOf('ticket-nl');
  expect(keyOf('reply-nl-plain')).toBe(key);
  expect(keyOf('comment-de')).toBe(key);
  expect(keyOf('ticket-nl', 'https://rt.fietskade.example/rt/Ticket/Display.html?id=31')).not.toBe(key);
});

describe('the editor', () => {
  it('is none while the rich one is not ready, and never the stale text area', () => {
    const { root, frames } = loadFixture('request-tracker', 'reply-en-rich');
    frames[0]?.body.removeAttribute('contenteditable');
    root.querySelector('#UpdateContent')?.removeAttribute('style');
    expect(requestTracker.editor(root)).toBeNull();
  });

  it.each([
    ['the agent chooses a comment', (root: Document) => choose(root, 'private'), 'note'],
    ['the agent chooses a reply', (root: Document) => choose(root, 'response'), 'reply'],
    ['the page does not tell', (root: Document) => forget(root), 'note'],
  ])('writes what %s', (_when, change, mode) => {
    const { root } = loadFixture('request-tracker', 'reply-nl-plain');
    change(root);
    expect(requestTracker.editor(root)?.mode).toBe(mode);
  });
});

function choose(root: Document, type: string): void {
  const select = root.querySelector<HTMLSelectElement>('#UpdateType');
  if (select) select.value = type;
}

function forget(root: Document): void {
  root.querySelector('#UpdateType')?.remove();
  root.querySelector('.messagebox-container')?.setAttribute('class', 'messagebox-container');
}
