// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { intercom } from '@/lib/inboxes/sites/intercom.ts';

const URL_OPEN = new URL('https://app.intercom.com/a/inbox/wk4tq1ab/inbox/conversation/2154002');
const STREAM =
  '<div data-testid="conversation-stream-scroll-container"><div data-part-group-id="p-1" data-part-group-category="1"><div class="interblocks-html">De bel valt eraf.</div></div></div>';
const COMPOSER =
  '<div data-conversation-reply-composer><div class="ProseMirror" contenteditable="true"></div></div>';

function messagesOf(page: Document) {
  const result = intercom.read(page, URL_OPEN);
  return result.kind === 'ticket' ? result.ticket.messages : [];
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function placed(element: Element | null, left: number, width: number): void {
  if (element) element.getBoundingClientRect = () => ({ left, width }) as DOMRect;
}

describe('Intercom', () => {
  it('reads what stands in open shadow roots, also in one inside another', () => {
    const page = parse('<div id="outer"></div>');
    const outer = page.getElementById('outer')?.attachShadow({ mode: 'open' });
    const inner = outer?.appendChild(page.createElement('div')).attachShadow({ mode: 'open' });
    for (const child of [...parse(`<body>${STREAM}${COMPOSER}</body>`).body.children]) inner?.append(child);
    expect(messagesOf(page).map(({ text }) => text)).toEqual(['De bel valt eraf.']);
    expect(intercom.editor(page)?.element).toBe(inner?.querySelector('.ProseMirror'));
  });

  it('tells the sides of bubbles without a category by where they are', () => {
    const bubble = (id: string) =>
      `<div class="group/content-part"><div id="${id}" class="interblocks-html">${id}</div></div>`;
    const page = parse(
      `<div data-testid="conversation-stream-scroll-container">${['left', 'right', 'wide'].map(bubble).join('')}</div>`,
    );
    placed(page.querySelector('[data-testid]'), 100, 600);
    placed(page.getElementById('left'), 110, 300);
    placed(page.getElementById('right'), 390, 300);
    placed(page.getElementById('wide'), 102, 596);
    expect(messagesOf(page).map(({ direction }) => direction)).toEqual(['customer', 'agent', 'unknown']);
  });

  it('does not say a text twice that is marked twice', () => {
    const page = parse(
      '<div data-testid="conversation-stream-scroll-container"><div data-part-id="7"><div class="inbox2__user-email-content"><div class="interblocks-html">Eén keer.</div></div></div></div>',
    );
    expect(messagesOf(page)).toMatchObject([{ id: '7', text: 'Eén keer.' }]);
  });

  it('writes a note in the composer of older workspaces', () => {
    const page = parse(
      '<div data-conversation-reply-composer><div class="conversation__text o__note"><div class="ProseMirror" contenteditable="true"></div></div></div>',
    );
    expect(intercom.editor(page)?.mode).toBe('note');
  });
});
