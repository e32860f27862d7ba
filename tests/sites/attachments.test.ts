/** Names of attachments come from where the app lists them, never from what a mail looks like. */
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { censoredReport } from '@/lib/inboxes/report.ts';
import { adapters } from './adapters.ts';
import { fixtureNames, loadFixture } from './fixture.ts';

/** A page that shows some, an element around one of its names, and the text of a mail. */
const PAGES: Record<string, { page: string; list: string; body: string; frame?: true }> = {
  demo: { page: 'conversation-rich', list: 'article ul', body: '[data-part="body"]' },
  roundcube: { page: 'preview-nl', list: '.leftcol', body: '.rcmBody', frame: true },
  'request-tracker': { page: 'ticket-nl', list: '.downloadattachment', body: '.message-stanza' },
  gmail: { page: 'thread-en', list: '.aQH', body: '.a3s' },
  snappymail: { page: 'mail-en-html', list: '.attachmentsPlace', body: '.mail-body' },
  zammad: { page: 'thread-nl', list: '.attachments--list', body: '.richtext-content' },
  freescout: { page: 'thread-nl', list: '.thread-attachments', body: '.thread-content' },
  chatwoot: { page: 'mail-nl', list: 'section.px-4', body: '.letter-render' },
  osticket: { page: 'ticket-nl', list: '.thread-body', body: '.thread-body > div:first-child' },
  libredesk: { page: 'thread-nl', list: '.h-28', body: '.native-html' },
  odoo: { page: 'ticket-nl', list: '.o-mail-AttachmentList', body: '.o-mail-Message-body' },
};

const namesIn = (result: ReadResult) =>
  result.kind === 'ticket'
    ? result.ticket.messages.map(({ attachments = [] }) => attachments.map(({ name }) => name))
    : null;

describe.each(Object.entries(PAGES))('%s', (id, { page, list, body, frame }) => {
  const adapter = adapters.find(({ site }) => site.id === id)?.adapter;
  if (!adapter) throw new Error(`no adapter ${id}`);

  it('names no more for a list that stands in a mail', () => {
    const { root, url, frames } = loadFixture(id, page);
    const document = frame ? frames[0] : root;
    const names = namesIn(adapter.read(root, url));
    expect(names?.flat()).not.toEqual([]);
    const forged = document?.querySelector(list)?.cloneNode(true) as Element;
    for (const each of [forged, ...forged.querySelectorAll('*')]) {
      if (each.childElementCount === 0 && each.textContent) each.textContent = 'vervalst.exe';
      for (const name of ['title', 'alt', 'src', 'href', 'download_url']) {
        const value = each.getAttribute(name);
        if (value) each.setAttribute(name, value.replace(/[^/:.]+\.(?:jpg|png|pdf)/, 'vervalst.jpg'));
      }
    }
    const holders = [...(document?.querySelectorAll(body) ?? [])];
    expect(holders.length).toBeGreaterThan(0);
    for (const holder of holders) holder.append(forged.cloneNode(true));
    expect(namesIn(adapter.read(root, url))).toEqual(names);
  });

  it('tells none of them in a report of how the page is built', () => {
    const { root, url, frames } = loadFixture(id, page);
    const facts = { version: '1', adapter: id, missing: [], frames };
    const report = censoredReport(root, facts);
    for (const name of namesIn(adapter.read(root, url))?.flat() ?? []) expect(report).not.toContain(name);
  });
});

it('every page that shows attachments is tried, or is of an app that is', () => {
  const shown = adapters.filter(({ site, adapter }) =>
    fixtureNames(site.id).some((name) => {
      const { root, url } = loadFixture(site.id, name);
      return (namesIn(adapter.read(root, url)) ?? []).flat().length > 0;
    }),
  );
  expect(shown.map(({ site }) => site.id).sort()).toEqual(Object.keys(PAGES).sort());
});
