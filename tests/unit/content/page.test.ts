import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { held } from '@/lib/content/held.ts';
import { Page } from '@/lib/content/page.ts';
import type { InboxAdapter, ReadResult } from '@/lib/inboxes/adapter.ts';
import { placeOf, type Recipe } from '@/lib/inboxes/recipes/recipe.ts';
import { demo } from '@/lib/inboxes/sites/demo.ts';
import { ticketKey } from '@/lib/inboxes/ticket.ts';
import { loadFixture } from '../../sites/fixture.ts';
import { helpdesk, MILA } from '../inboxes/recipes/page.ts';

const ticket = (inbox: string): ReadResult & { kind: 'ticket' } => ({
  kind: 'ticket',
  ticket: {
    key: ticketKey(inbox, 'https://desk.example.com', '1'),
    inbox,
    view: 'read',
    subject: 'Vaas kapot',
    customer: null,
    messages: [],
    ownAddresses: [],
  },
});
const reader = (id: string, result: ReadResult): InboxAdapter => ({
  id,
  read: () => result,
  editor: () => ({ element: document.createElement('textarea'), mode: id === 'any' ? 'reply' : 'note' }),
});
const bySight = {
  ...ticket('any'),
  guide: { by: 'structure', confidence: 0.9, reasons: ['dates'], missing: [] },
} satisfies ReadResult;

type Given = Partial<Record<string, InboxAdapter | 'coming' | null>>;
const readers = (given: Given) => ({ get: (id: string) => given[id] ?? null });

describe('a page that no adapter knows', () => {
  const { root, url } = helpdesk(MILA);
  const page = (given: Given) => new Page(root, readers(given));

  it('is read without a guide', () => {
    const shown = page({ any: reader('any', bySight) });
    expect(shown.read()).toEqual(bySight);
    expect(shown.editor()?.mode).toBe('reply');
  });

  it('is none while the reader is on its way, and unknown where it does not come or is not sure', () => {
    expect(page({ any: 'coming' }).read()).toEqual({ kind: 'none' });
    const unknown = { kind: 'unreadable', missing: ['app'] };
    expect(page({ any: null }).read()).toEqual(unknown);
    expect(page({ any: reader('any', { kind: 'none' }) }).read()).toEqual(unknown);
  });

  describe('but was taught', () => {
    const recipe: Recipe = {
      version: 1,
      id: '00000000-0000-4000-8000-000000000001',
      host: url.hostname,
      where: placeOf(url),
      madeAt: '2026-11-21T10:00:00.000Z',
      parts: {},
    };
    let answer: ReadResult;
    beforeEach(() => {
      held().taughtReader = () => reader('taught', answer);
    });

    it('is read as taught', () => {
      answer = ticket('taught');
      const shown = page({ any: reader('any', bySight) });
      shown.learn([recipe]);
      expect(shown.read()).toEqual(answer);
      expect(shown.editor()?.mode).toBe('note');
    });

    it('is read without a guide where that does not find everything any more, which is said', () => {
      answer = { kind: 'unreadable', missing: ['customer'] };
      const shown = page({ any: reader('any', bySight) });
      shown.learn([recipe]);
      expect(shown.read()).toEqual({ ...bySight, recipeFailed: recipe.id });
      expect(shown.editor()?.mode).toBe('reply');
    });

    it('is not read by what was taught of other pages', () => {
      answer = ticket('taught');
      const shown = page({ any: reader('any', bySight) });
      shown.learn([
        { ...recipe, where: '/kunden/*' },
        { ...recipe, host: 'elsewhere.example.com' },
      ]);
      expect(shown.read()).toEqual(bySight);
    });
  });
});

describe('a page of an app that is known', () => {
  const { root } = loadFixture('demo', 'conversation-rich');
  const page = (adapter: InboxAdapter, any: InboxAdapter | null = null) =>
    new Page(root, readers({ demo: adapter, any }));

  it('is read by its adapter', () => {
    const shown = page(demo);
    expect(shown.read().kind).toBe('ticket');
    expect(shown.siteId).toBe('demo');
  });

  it('is read without a guide where the adapter can’t, and says what that did not find', () => {
    const broken = reader('demo', { kind: 'unreadable', missing: ['subject'] });
    expect(page(broken, reader('any', bySight)).read()).toEqual({
      ...bySight,
      guide: { ...bySight.guide, missing: ['subject'] },
    });
    expect(page(broken, reader('any', { kind: 'none' })).read()).toEqual({
      kind: 'unreadable',
      missing: ['subject'],
    });
  });

  it('has a customer that is only proposed where its adapter can’t read it', () => {
    const broken = reader('demo', { kind: 'unreadable', missing: ['subject'] });
    const person = { name: 'Teun', address: 'teun@example.org' };
    const sure = { ...bySight, ticket: { ...bySight.ticket, customer: person } };
    expect(page(broken, reader('any', sure)).read()).toMatchObject({
      ticket: { customer: null, proposed: { person, because: 'unsure' } },
    });
  });

  it('is read without a guide as a matter of course where little is known of it', () => {
    const url = 'https://app.frontapp.com/open/cnv_1';
    const { document: front } = new JSDOM('<main></main>', { url }).window;
    const hardly = reader('front', { kind: 'unreadable', missing: ['messages'] });
    const shown = new Page(front, readers({ front: hardly, any: reader('any', bySight) }));
    expect(shown.read()).toEqual(bySight);
  });

  it('is not a page that breaks us', () => {
    const thrower: InboxAdapter = {
      id: 'demo',
      read: () => {
        throw new Error('a page like that');
      },
      editor: () => {
        throw new Error('an editor like that');
      },
    };
    const shown = page(thrower);
    expect(shown.read()).toEqual({ kind: 'unreadable', missing: ['messages'] });
    expect(shown.editor()).toBeNull();
  });
});
