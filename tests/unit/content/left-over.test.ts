import { beforeEach, describe, expect, it } from 'vitest';
import { Dock } from '@/lib/frame/dock.ts';
import { clearLeftOver, markOurs } from '@/lib/frame/left-over.ts';

const LAYOUT = { side: 'right', width: 360, collapsed: false } as const;
const root = document.documentElement;

beforeEach(() => {
  document.body.innerHTML = '<main data-mine>mail</main>';
  root.removeAttribute('style');
  Object.assign(window, { innerWidth: 1280 });
});

describe('what a dead script left in the page', () => {
  it('is taken away by the next one, wherever it stands, and nothing of the page with it', () => {
    const inside = document.createElement('dialog');
    document.body.append(inside);
    for (const where of [root, inside]) {
      const element = document.createElement('div');
      markOurs(element);
      where.append(element);
    }
    clearLeftOver(document);
    expect(root.children).toHaveLength(2);
    expect(document.body.innerHTML).toBe('<main data-mine="">mail</main><dialog></dialog>');
  });

  it.each(['', '12px'])('gives the page its room back, as it was: %j', (own) => {
    root.style.marginRight = own;
    new Dock().apply(document, [], LAYOUT);
    expect(root.style.marginRight).toBe('360px');
    clearLeftOver(document);
    expect(root.style.marginRight).toBe(own);
    // The next one docks as if nothing had been.
    const next = new Dock();
    next.apply(document, [], LAYOUT);
    next.release();
    expect(root.style.marginRight).toBe(own);
    expect(root.getAttributeNames().filter((name) => name.startsWith('data-'))).toEqual([]);
  });

  it('is no way for a page to have its other styles changed', () => {
    root.style.display = 'grid';
    root.setAttribute('data-unwrap-docked', 'display:none');
    clearLeftOver(document);
    expect(root.style.display).toBe('grid');
  });
});
