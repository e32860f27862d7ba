/** What every adapter must hold, on every page of its fixtures. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { InboxAdapter, ReadResult } from '@/lib/inboxes/adapter.ts';
import { isSafeToPress } from '@/lib/inboxes/open-reply.ts';
import { chooseSite } from '@/lib/inboxes/registry.ts';
import { readResult } from '@/lib/messages/schemas.ts';
import { adapters } from './adapters.ts';
import { isAddressField } from './address-fields.ts';
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
      expect(adapter.openReply?.(BLANK) ?? null).toBeNull();
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

      it('finds what opens a reply, and gives none where an editor is open or it is not sure', () => {
        expect(adapter.openReply?.(page.root) ?? null).toBe(page.replyControl);
        const open = adapter.editor(page.root);
        // A box for notes that is always there is no reason, while nothing is written in it.
        if (open && !(open.mode === 'note' && open.element.textContent === '')) {
          expect(page.replyControl).toBeNull();
        }
      });

      it('takes nothing that stands in a mail for what opens a reply', () => {
        const forged = loadFixture(id, name);
        const { replyControl } = forged;
        const text = forged.expected.result.kind === 'ticket' ? newestText(forged) : null;
        if (!replyControl || !text) return;
        const home = placeOf(forged, text);
        expect(home).not.toBeNull();
        replyControl.removeAttribute('id');
        home?.append(replyControl);
        expect(adapter.openReply?.(forged.root) ?? null).toBeNull();
      });

      it('reads the same again, and changes nothing', () => {
        const before = markup(page);
        const first = adapter.read(page.root, page.url);
        adapter.editor(page.root);
        adapter.frames?.(page.root);
        adapter.loosen?.(page.root);
        adapter.openReply?.(page.root);
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
  const editor = adapter.editor(page.root);
  if (editor) expect(isAddressField(editor.element)).toBe(false);
  const control = adapter.openReply?.(page.root);
  if (control) expect(isSafeToPress(control)).toBe(true);
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

function newestText({ expected: { result } }: Fixture): string | null {
  const messages = result.kind === 'ticket' ? result.ticket.messages : [];
  return messages.findLast(({ direction }) => direction === 'customer')?.text ?? null;
}

/** The innermost element with the first line of this text, in the page or one of its frames. */
function placeOf({ root, frames }: Fixture, text: string): Element | null {
  const solid = (value: string | null | undefined) => (value ?? '').replace(/\s/g, '');
  const line = solid(text.split('\n')[0]);
  const found = [root, ...frames].flatMap((document) =>
    [...document.querySelectorAll('body *')].filter(
      (each) => !each.matches('script') && solid(each.textContent).includes(line),
    ),
  );
  return found.at(-1) ?? null;
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
