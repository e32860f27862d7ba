import { describe, expect, it } from 'vitest';
import { derivePointer } from '@/lib/inboxes/recipes/derive.ts';
import { isWord, lastingMarks } from '@/lib/inboxes/recipes/lasting.ts';
import { taughtReader } from '@/lib/inboxes/recipes/read.ts';
import { placeOf, type Recipe } from '@/lib/inboxes/recipes/recipe.ts';
import { helpdesk, MILA, type Shown, TOM, teach } from './page.ts';

function recipeOf(shown: Shown): Recipe {
  const { root, url } = helpdesk(shown);
  const { customer, address, subject, message, editor } = teach(root, url);
  const parts = Object.fromEntries(
    Object.entries({ customer, address, subject, message, editor }).map(([part, element]) => [
      part,
      derivePointer(element),
    ]),
  );
  expect(Object.values(parts)).not.toContain(null);
  return {
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    host: url.hostname,
    where: placeOf(url),
    madeAt: '2026-11-21T10:00:00.000Z',
    parts: parts as Recipe['parts'],
  };
}

const read = (recipe: Recipe, { root, url }: { root: Document; url: URL }) =>
  taughtReader(recipe).read(root, url);

describe('a recipe made by pointing', () => {
  const recipe = recipeOf(MILA);

  it('reads the ticket that it was made on', () => {
    expect(read(recipe, helpdesk(MILA))).toMatchObject({
      kind: 'ticket',
      guide: { by: 'recipe', recipeId: recipe.id },
      ticket: {
        subject: MILA.subject,
        customer: { name: MILA.name, address: MILA.address },
        messages: [{ direction: 'customer', text: 'Haben Sie schon etwas gehört?' }],
      },
    });
  });

  it('reads another customer’s ticket, also of another build of the app', () => {
    expect(read(recipe, helpdesk(TOM))).toMatchObject({
      kind: 'ticket',
      ticket: {
        subject: TOM.subject,
        customer: { name: TOM.name, address: TOM.address },
        messages: [{ text: TOM.messages[0] }],
      },
    });
  });

  it('names each ticket by a key of its own, the same at every read', () => {
    const keys = [MILA, MILA, TOM].map((shown) => {
      const result = read(recipe, helpdesk(shown));
      return result.kind === 'ticket' ? result.ticket.key : null;
    });
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  it('finds the reply box, and only there', () => {
    const { root } = helpdesk(TOM);
    expect(taughtReader(recipe).editor(root)?.element).toBe(root.querySelector('textarea'));
    root.querySelector('textarea')?.remove();
    expect(taughtReader(recipe).editor(root)).toBeNull();
  });

  it('holds nothing of what the page said, nor a class made by a build', () => {
    const text = JSON.stringify(recipe);
    expect(text).not.toMatch(
      /Mila|Vase|Kundin|4471|x7Gd1|example\.com"|css-/.source.replace('example\\.com"|', ''),
    );
    expect(text).not.toContain('x7Gd1');
    expect(text).not.toContain('mila');
  });

  it('is for pages of its kind on its host only', () => {
    const { root } = helpdesk(MILA);
    for (const address of ['https://desk.example.com/kunden/4471', 'https://other.example.com/faelle/4471'])
      expect(taughtReader(recipe).read(root, new URL(address))).toEqual({ kind: 'none' });
  });

  it('says what it does not find any more', () => {
    const page = helpdesk(TOM);
    page.root.querySelector('aside')?.remove();
    expect(read(recipe, page)).toEqual({ kind: 'unreadable', missing: ['customer'] });
    const other = helpdesk(TOM);
    other.root.querySelector('.verlauf')?.remove();
    expect(read(recipe, other)).toEqual({ kind: 'unreadable', missing: ['messages'] });
    other.root.querySelector('aside')?.remove();
    expect(read(recipe, other)).toEqual({ kind: 'unreadable', missing: ['customer', 'messages'] });
  });

  it('takes a page without any of it for a list, where one address serves all', () => {
    const { root } = helpdesk(MILA);
    root.querySelector('main')?.remove();
    const anywhere = { ...recipe, where: '/faelle' };
    const url = new URL('https://desk.example.com/faelle');
    expect(taughtReader(anywhere).read(root, url)).toEqual({ kind: 'none' });
  });

  it('takes nobody rather than one of two', () => {
    const page = helpdesk(TOM);
    const aside = page.root.querySelector('aside');
    aside?.after(aside.cloneNode(true));
    expect(read(recipe, page)).toEqual({ kind: 'unreadable', missing: ['customer'] });
  });
});

describe('what lasts', () => {
  it.each(['customer-name', 'subject', 'ticketTitle', 'klant_naam'])('%s is a word', (text) => {
    expect(isWord(text)).toBe(true);
  });
  it.each(['a8f3c', 'css-1x2y3z', 'ember1234', 'row-55', 'XyZqRtPlM', 'bcdfgh', ''])('%s is none', (text) => {
    expect(isWord(text)).toBe(false);
  });
  it('goes by ids, test ids and roles before classes, and never by labels', () => {
    const { root } = helpdesk(MILA);
    const element = root.createElement('div');
    element.innerHTML =
      '<p id="kop" data-testid="case-head" class="kop mt-4 css-1ab2c" role="heading" aria-label="Onderwerp" title="Onderwerp"></p>';
    expect(lastingMarks(element.firstElementChild as Element)).toEqual([
      '#kop',
      'p[data-testid="case-head"]',
      'p.kop',
      'p[role="heading"]',
    ]);
  });
});

describe('the place of a ticket', () => {
  it.each([
    ['https://a.example/agent/tickets/12#reply', '/agent/tickets/*#reply'],
    ['https://a.example/#/case/9f8e7d6c5b4a39281706', '/#/case/*'],
    ['https://a.example/inbox?id=4', '/inbox'],
  ])('%s is %s', (address, place) => {
    expect(placeOf(new URL(address))).toBe(place);
  });
});
