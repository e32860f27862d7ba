import { describe, expect, it } from 'vitest';
import { classify, type Sender } from '@/lib/messages/sender.ts';

const own = { id: 'ours', origin: 'chrome-extension://ours' };
const page = 'https://mail.example.com/inbox';
const sidebar = 'chrome-extension://ours/sidepanel.html?frame=1';

const cases: [string, Sender, string | null][] = [
  [
    'a content script',
    { id: 'ours', url: page, origin: 'https://mail.example.com', frameId: 0, tab: { id: 7 } },
    'inbox',
  ],
  [
    'our page in a site’s frame',
    { id: 'ours', url: sidebar, origin: own.origin, frameId: 3, tab: { id: 7 } },
    'stranger',
  ],
  [
    'our page at the top of a tab',
    { id: 'ours', url: sidebar, origin: own.origin, frameId: 0, tab: { id: 7 } },
    'page',
  ],
  ['the native panel, which has no tab', { id: 'ours', url: sidebar, origin: own.origin }, 'page'],
  [
    'the worker',
    { id: 'ours', url: 'chrome-extension://ours/background.js', origin: own.origin },
    'background',
  ],
  [
    'Firefox’s background page',
    { id: 'ours', url: 'chrome-extension://ours/_generated_background_page.html' },
    'background',
  ],
  ['another extension', { id: 'other', url: sidebar, origin: own.origin, tab: { id: 7 } }, null],
  [
    'a page that names our origin',
    { id: 'ours', url: page, origin: own.origin, frameId: 0, tab: { id: 7 } },
    null,
  ],
  [
    'a host that only starts like ours',
    { id: 'ours', url: 'chrome-extension://ours.evil/x', origin: 'x' },
    null,
  ],
  ['no address', { id: 'ours', tab: { id: 7 } }, null],
  ['an address that is none', { id: 'ours', url: 'not an address', tab: { id: 7 } }, null],
  ['a script without a tab', { id: 'ours', url: page, origin: 'https://mail.example.com' }, null],
];

describe('who sent a message', () => {
  it.each(cases)('%s', (_, sender, role) => {
    expect(classify(sender, own)?.role ?? null).toBe(role);
  });
});
