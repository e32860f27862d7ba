import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showOptions } from '@/lib/background/options-page.ts';
import { optionsRequests } from '@/lib/messages/options-requests.ts';
import { hashOf, NEW_TEMPLATE, type Place } from '@/lib/pages/place.ts';

const PAGE = fakeBrowser.runtime.getURL('/options.html');
const create = vi.fn(async (_: object) => undefined);
const update = vi.fn(async (..._: unknown[]) => undefined);
const focus = vi.fn(async (..._: unknown[]) => undefined);
let tabs: { id: number; windowId: number; url?: string }[];

beforeEach(() => {
  tabs = [
    { id: 1, windowId: 9, url: 'https://mail.example.com/' },
    { id: 2, windowId: 9 },
  ];
  Object.assign(fakeBrowser.tabs, { query: async () => tabs, create, update });
  Object.assign(fakeBrowser.windows, { update: focus });
});
afterEach(() => vi.clearAllMocks());

describe('the way to the options', () => {
  it('is a tab of its own, from which one comes back', async () => {
    await showOptions('#templates/new', 1);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${PAGE}#templates/new`, openerTabId: 1 });
    expect(update).not.toHaveBeenCalled();
  });

  it('is the tab that shows them already', async () => {
    tabs.push({ id: 3, windowId: 8, url: `${PAGE}#data` });
    await showOptions('#follow-ups', 1);
    expect(create).not.toHaveBeenCalled();
    expect(update).toHaveBeenCalledExactlyOnceWith(3, { active: true, url: `${PAGE}#follow-ups` });
    expect(focus).toHaveBeenCalledExactlyOnceWith(8, { focused: true });
  });

  it('does not load it anew where it is at the place', async () => {
    tabs.push({ id: 3, windowId: 8, url: `${PAGE}#data` });
    await showOptions('#data');
    expect(update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
  });

  it.each<Place>([
    { room: 'settings', at: 'shop' },
    { room: 'templates', id: NEW_TEMPLATE },
    { room: 'templates', id: 'starter:late' },
    { room: 'improvements', id: crypto.randomUUID() },
    { room: 'customers', id: crypto.randomUUID(), note: crypto.randomUUID() },
    { room: 'follow-ups' },
  ])('may be asked for $room', (place) => {
    const { schema } = optionsRequests['options/show'];
    expect(v.is(schema, { hash: hashOf(place) })).toBe(true);
  });

  it.each(['', 'data', '#', '#data/../x', '#data?x', '#a/b/c/d', '//evil.example'])('is not %j', (hash) => {
    expect(v.is(optionsRequests['options/show'].schema, { hash })).toBe(false);
  });
});
