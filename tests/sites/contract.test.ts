/** What every adapter must hold, on every page of its fixtures. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { InboxAdapter, ReadResult } from '@/lib/inboxes/adapter.ts';
import { chooseSite } from '@/lib/inboxes/registry.ts';
import { readResult } from '@/lib/messages/schemas.ts';
import { adapters } from './adapters.ts';
import { type Fixture, fixtureNames, loadFixture, openPage } from './fixture.ts';

const BLANK = openPage('<!doctype html><title></title>', 'https://example.org/');

describe.each(adapters.map(({ site, adapter }) => [site.id, site, adapter] as const))(
  '%s',
  (id, site, adapter) => {
    it('has pages to be tried on, and says no to a page of nothing', () => {
      expect(fixtureNames(id).length).toBeGreaterThan(2);
      expect(site.probe(BLANK, new URL('https://example.org/'))).toBe(false);
      expect(() => adapter.read(BLANK, new URL('https://example.org/'))).not.toThrow();
      expect(adapter.editor(BLANK)).toBeNull();
    });

    describe.each(fixtureNames(id))('%s', (name) => {
      const page = loadFixture(id, name);

      it('is chosen, and reads what a person sees', () => {
        expect(chooseSite(page.root, page.url)).toBe(site);
        const result = adapter.read(page.root, page.url);
        expect(result).toEqual(page.expected.result);
        expect(v.parse(readResult, result)).toEqual(result);
      });

      it('finds the editor with its mode, and the documents of its frames', () => {
        const editor = adapter.editor(page.root);
        expect(editor?.mode ?? null).toBe(page.expected.editor?.mode ?? null);
        expect(editor?.element ?? null).toBe(page.editorElement);
        expect(adapter.frames?.(page.root) ?? []).toEqual(page.frames);
      });

      it('reads the same again, and changes nothing', () => {
        const before = markup(page);
        const first = adapter.read(page.root, page.url);
        adapter.editor(page.root);
        adapter.frames?.(page.root);
        adapter.loosen?.(page.root);
        expect(adapter.read(page.root, page.url)).toEqual(first);
        expect(markup(page)).toEqual(before);
      });

      it('survives the loss of any element, and then names nobody else', () => {
        for (const document of [page.root, ...page.frames]) {
          for (const element of document.querySelectorAll('*'))
            withoutElement(element, () => check(adapter, page, true));
        }
      });

      it('survives emptied elements', () => {
        const emptied = loadFixture(id, name);
        for (const document of [emptied.root, ...emptied.frames]) {
          for (const element of [...document.querySelectorAll('body *')].reverse()) {
            element.textContent = '';
            check(adapter, emptied, false);
          }
        }
      });
    });
  },
);

/** `whole`: all messages are there, so that nobody else can have become the newest to write. */
function check(adapter: InboxAdapter, page: Fixture, whole: boolean): void {
  const result: ReadResult = adapter.read(page.root, page.url);
  adapter.editor(page.root);
  adapter.frames?.(page.root);
  v.parse(readResult, result);
  if (result.kind !== 'ticket') return;
  const expected = page.expected.result;
  const meant =
    expected.kind === 'ticket' ? (expected.ticket.customer ?? expected.ticket.proposed?.person) : null;
  // Whom it is sure of is who it was, or nobody.
  const sure = result.ticket.customer?.address;
  if (sure && whole) expect(sure).toBe(meant?.address);
  const address = sure ?? result.ticket.proposed?.person.address;
  if (address) expect(result.ticket.ownAddresses).not.toContain(address);
  if (address) expect(JSON.stringify(page.expected.result)).toContain(address);
}

function withoutElement(element: Element, act: () => void): void {
  const { parentNode, nextSibling } = element;
  element.remove();
  act();
  parentNode?.insertBefore(element, nextSibling);
}

function markup(page: Fixture): string[] {
  return [page.root, ...page.frames].map((document) => document.documentElement.outerHTML);
}
