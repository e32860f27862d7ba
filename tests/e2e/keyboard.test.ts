import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { shows, sidebarWith } from './sidebar.ts';

const FATIMA = 'zs-1041';
/** Of a practised hand, from the complaint on the screen to the reply in the editor. */
const MOST_KEYS = 25;

describe.each(KINDS)('by keyboard in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    await tab?.close();
    tab = await desk.open(FATIMA);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await tab.bringToFront();
  });

  /** The browser-wide key, whose event is fired: keys that tests send reach pages only. */
  const enter = async () => {
    await desk.browser.command('toggle-sidebar');
    await sidebar.waitFor(() => document.hasFocus());
  };
  /** The edge comes just before the first thing in the sidebar. */
  const toEdge = async () => {
    await enter();
    await tab.press('Tab');
    await tab.press('Shift+Tab');
    await sidebar.waitFor(() => !document.hasFocus());
  };
  const inMail = () => tab.waitFor(() => document.activeElement?.matches('[data-part=editor]'));
  const writeAround = async () => {
    await tab.click('[data-part=editor]');
    await tab.type('Voor. Na.');
    for (let back = 0; back < 4; back += 1) await tab.press('ArrowLeft');
  };

  test('from the complaint on the screen to the reply in the editor, without a mouse', async () => {
    let keys = 0;
    const key = async (combination: string) => {
      keys += 1;
      await tab.press(combination);
    };
    const tabTo = async (selector: string) => {
      // A step opens in the next frame, not with the key.
      await sidebar.waitFor((wanted) => document.querySelector(wanted), [selector]);
      for (let left = 10; left > 0; left -= 1) {
        if (await sidebar.eval((wanted) => document.activeElement?.matches(wanted), selector)) return;
        await key('Tab');
      }
      throw new Error(`Ten tabs don't lead to ${selector}`);
    };

    keys += 1;
    await enter();
    // What of it is true, whose share it is, and what comes of it.
    await key('1');
    await key('1');
    await tabTo('.point input');
    await key('Space');
    await sidebar.waitFor(() => document.querySelector('.point input:checked'));
    await key('3');
    await tabTo('[role=radiogroup][aria-label*="aandeel"] input');
    await key('Space');
    await sidebar.waitFor(() =>
      document.querySelector('[role=radiogroup][aria-label*="aandeel"] input:checked'),
    );
    await key('Control+Enter');
    await sidebar.waitFor(() => document.activeElement?.closest('.insert-buttons'));
    expect((await editorText(tab)).trim()).toBe('');
    await key('Control+Enter');
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
    await inMail();
    expect(keys).toBeLessThanOrEqual(MOST_KEYS);
    await tab.type('PS.');
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('PS.'),
    );
  });

  test('the key of Insert pressed twice never reaches the app, where it may send', async () => {
    await tab.eval(() => {
      document.addEventListener('keydown', ({ key, ctrlKey }) => {
        document.body.dataset.heard = `${document.body.dataset.heard ?? ''}${ctrlKey ? '^' : ''}${key} `;
      });
    });
    await enter();
    await tab.press('4');
    await sidebar.waitFor(() => document.querySelector('.insert-buttons button'));
    await tab.press('Control+Enter');
    await inMail();
    await tab.press('Control+Enter');
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima'),
    );
    await tab.type('x');
    const heard = await tab.waitFor(
      () => document.body.dataset.heard?.includes('x') && document.body.dataset.heard,
    );
    expect(heard).not.toContain('Enter');
  });

  test('the browser-wide key leads in, and Esc back to the very place in the mail', async () => {
    await writeAround();
    await enter();
    await tab.press('Escape');
    await inMail();
    await tab.type(' Hier.');
    expect((await editorText(tab)).trim()).toBe('Voor. Hier. Na.');
  });

  test('Esc leads back out of a field, too, and from a plain text area', async () => {
    await tab.click('[data-part=rich]');
    await tab.waitFor(() => document.querySelector('textarea[data-part=editor]'));
    await writeAround();
    await enter();
    await tab.press('n');
    await sidebar.waitFor(() => document.activeElement?.matches('.note-field textarea'));
    await tab.type('half');
    await tab.press('Escape');
    await inMail();
    await tab.type(' Hier.');
    expect(await editorText(tab)).toBe('Voor. Hier. Na.');
    expect(
      await sidebar.eval(() => document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value),
    ).toBe('half');
  });

  test('Tab goes through the sidebar from top to bottom', async () => {
    await enter();
    const at = () =>
      sidebar.eval(() => {
        const active = document.activeElement;
        if (!active || active === document.body || !document.hasFocus()) return null;
        return {
          place: [...document.querySelectorAll('*')].indexOf(active),
          tag: active.localName,
          seen: active.getBoundingClientRect().bottom <= innerHeight,
        };
      });
    const order: NonNullable<Awaited<ReturnType<typeof at>>>[] = [];
    for (;;) {
      await tab.press('Tab');
      const now = await at();
      if (!now || order.length > 60) break;
      order.push(now);
    }
    expect(order.length).toBeGreaterThan(10);
    expect(order.length).toBeLessThan(60);
    const places = order.map(({ place }) => place);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(order.at(-1)?.tag).not.toBe('body');
    expect(order.filter(({ seen }) => !seen)).toEqual([]);
  });

  test('the same key folds it and goes back to the mail; the handle opens it with Enter', async () => {
    await writeAround();
    await enter();
    await desk.browser.command('toggle-sidebar');
    await tab.waitFor(folded);
    await inMail();
    await tab.type(' Hier.');
    expect((await editorText(tab)).trim()).toBe('Voor. Hier. Na.');
    await tab.reload();
    await tab.waitFor(folded);
    await tab.click('[data-part=editor]');
    for (let left = 6; left > 0; left -= 1) {
      await tab.press('Tab');
      if (await tab.eval(() => document.activeElement === document.documentElement.lastElementChild)) break;
    }
    await tab.press('Enter');
    await tab.waitFor(wide, ['right', 360]);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await sidebar.waitFor(() => document.hasFocus());
    await tab.reload();
    await tab.waitFor(wide, ['right', 360]);
  });

  test('its edge is moved by the arrow keys, and stays there', async () => {
    await toEdge();
    await tab.press('ArrowLeft');
    await tab.press('ArrowLeft');
    await tab.waitFor(wide, ['right', 400]);
    await tab.reload();
    await tab.waitFor(wide, ['right', 400]);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await toEdge();
    await tab.press('ArrowRight');
    await tab.press('ArrowRight');
    await tab.waitFor(wide, ['right', 360]);
  });

  test('it moves to the left side of the page and back, and stays where it was put', async () => {
    const switchSides = async () => {
      await enter();
      await tab.press('n');
      for (let left = 5; left > 0; left -= 1) {
        await tab.press('Shift+Tab');
        if (await sidebar.eval(() => document.activeElement?.textContent === 'Naar de andere kant')) break;
      }
      await tab.press('Enter');
    };
    await switchSides();
    await tab.waitFor(wide, ['left', 360]);
    expect(await sidebar.eval(() => document.hasFocus())).toBe(true);
    expect(await tab.eval(() => document.body.getBoundingClientRect().left)).toBeGreaterThanOrEqual(360);
    await tab.reload();
    await tab.waitFor(wide, ['left', 360]);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await switchSides();
    await tab.waitFor(wide, ['right', 360]);
  });

  test('beside a wide page it docks, over a narrow one it lies, also when the window changes', async () => {
    const right = () => document.body.getBoundingClientRect().right;
    await tab.waitFor(wide, ['right', 360]);
    expect(await tab.eval(right)).toBe(await tab.eval(() => document.documentElement.clientWidth - 360));
    await tab.resize(980, 800);
    await tab.waitFor(
      () => document.body.getBoundingClientRect().right === document.documentElement.clientWidth,
    );
    await tab.waitFor(wide, ['right', 360]);
    await tab.resize(1280, 800);
    await tab.waitFor(
      () => document.body.getBoundingClientRect().right === document.documentElement.clientWidth - 360,
    );
    await shows(sidebar, 'Fatima el Amrani');
  });
});

/** The host's box is all that the page itself can see of us: at the edge, below the top. */
function folded(): boolean {
  return (
    document.elementFromPoint(document.documentElement.clientWidth - 4, 120)?.getBoundingClientRect()
      .width === 34
  );
}

function wide(side: string, width: number): boolean {
  const x = side === 'right' ? document.documentElement.clientWidth - 4 : 4;
  const host = document.elementFromPoint(x, 120);
  return host === document.documentElement.lastElementChild && host?.getBoundingClientRect().width === width;
}
