import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { addNote, openStep, shows, sidebarWith, textOf } from './sidebar.ts';

declare const chrome: typeof api;

const SECRET = 'geheime notitie over Fatima';

/** The demo's page turned against us: everything here runs in the page's own world, as its scripts would. */
describe.each(KINDS)('a hostile page in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    await tab?.close();
    tab = await desk.open('zs-1041');
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
  });

  const insertButton = async () => {
    await openStep(sidebar, 4);
    await tab.click('[data-part=editor]');
    await sidebar.click('.insert-buttons button');
  };
  /** At its place on the screen, whatever lies over it; once it keeps that place. */
  const clickThrough = async (selector: string) => {
    const point = await sidebar.waitFor(
      async (wanted) => {
        const middle = () => {
          const box = document.querySelector(wanted)?.getBoundingClientRect();
          return box && [box.x + box.width / 2, box.y + box.height / 2];
        };
        document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const before = middle();
        await new Promise((done) => setTimeout(done, 200));
        const after = middle();
        return String(before) === String(after) ? after : undefined;
      },
      [selector],
    );
    await sidebar.clickAt(point?.[0] ?? 0, point?.[1] ?? 0);
  };
  const covered = () => shows(sidebar, 'Er lag iets over');

  test('can’t read the frame, its address or what is on it', async () => {
    await addNote(tab, sidebar, SECRET);
    const found = await tab.eval((secret) => {
      const host = document.documentElement.lastElementChild;
      const find = (window as unknown as { find(text: string): boolean }).find;
      return {
        frames: window.length,
        elements: document.querySelectorAll('iframe').length,
        root: host?.shadowRoot ?? null,
        attributes: host?.outerHTML.includes('extension') ?? false,
        resources: performance.getEntries().some((entry) => entry.name.includes('extension://')),
        text: document.documentElement.outerHTML.includes(secret) || find(secret),
      };
    }, SECRET);
    expect(found).toEqual({
      frames: 0,
      elements: 0,
      root: null,
      attributes: false,
      resources: false,
      text: false,
    });
  });

  test('hears no key that is typed in the sidebar', async () => {
    await tab.eval(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'focusin']) {
        window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
      }
    });
    await sidebar.click('.note-field textarea');
    await tab.type('wachtwoord');
    await sidebar.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value === 'wachtwoord',
    );
    expect(await tab.eval(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await tab.press('Control+a');
    await tab.press('Delete');
  });

  test('that embeds our page itself gets an empty page, with or without a made-up nonce', async () => {
    const { extensionOrigin } = desk.browser;
    await tab.eval((origin) => {
      for (const query of ['', `?frame=${crypto.randomUUID()}`]) {
        const frame = document.createElement('iframe');
        frame.className = 'stolen';
        frame.src = `${origin}/sidepanel.html${query}`;
        document.body.append(frame);
      }
    }, extensionOrigin);
    for (const nth of [1, 2]) {
      const stolen = await tab
        .frame({ selector: `iframe.stolen:nth-last-of-type(${nth})` }, { timeout: 3_000 })
        .catch(() => null);
      // Chromium refuses the fixed address altogether.
      if (!stolen || !(await stolen.url()).startsWith(extensionOrigin)) continue;
      await stolen.waitFor(() => document.readyState === 'complete');
      const asked = await stolen
        .eval(async () => {
          const ask = (type: string) => chrome.runtime.sendMessage({ unwrap: 1, type, payload: {} });
          return [await ask('sidebar/state'), await ask('settings/get')];
        })
        .catch(() => []);
      for (const answer of asked) expect(answer).toMatchObject({ ok: false, problem: 'refused' });
      expect((await textOf(stolen)).trim()).toBe('');
    }
  });

  test('even our own frame gets nothing without its secret, or for a tab it does not have', async () => {
    const answers = await sidebar.eval(async () => {
      const ask = (message: object) => chrome.runtime.sendMessage({ unwrap: 1, payload: {}, ...message });
      return [
        await ask({ type: 'sidebar/state' }),
        await ask({ type: 'sidebar/state', token: crypto.randomUUID() }),
        await ask({ type: 'sidebar/state', tabId: 1 }),
        await ask({ type: 'settings/save', payload: { opening: 'never', agentName: '', shopName: '' } }),
        await ask({ type: 'inbox/announce', payload: { result: { kind: 'none' } } }),
      ];
    });
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, problem: 'refused' });
    const page = await desk.browser.extensionPage('options.html');
    const told = await page.waitFor(async () => {
      const { refusals = [] } = await chrome.storage.session.get('refusals');
      const all = refusals as { type: string; role: string; origin: string }[];
      const told = all.find(({ type }) => type === 'inbox/announce');
      return told && { told, text: JSON.stringify(all) };
    });
    const { origin } = new URL(await tab.url());
    expect(told?.told).toMatchObject({ role: 'stranger', origin });
    expect(told?.text).not.toMatch(/never|zs-1041/);
    await page.close();
  });

  test('its made-up events and messages do nothing', async () => {
    await tab.eval(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      document.dispatchEvent(new CustomEvent('unwrap:started'));
      window.postMessage({ unwrap: 1, type: 'content/insert', payload: {} }, '*');
      for (const type of ['pointerdown', 'pointerup', 'click', 'pointerenter']) {
        host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }));
      }
      host.click();
      for (const key of ['Enter', '4', 'Escape']) {
        host.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true }),
        );
      }
    });
    expect(await textOf(sidebar)).toContain('Fatima el Amrani');
    expect(await editorText(tab)).toBe('');
  });

  test.each([
    ['faded out', 'html { opacity: 0.01 }'],
    ['faded by its body’s filter', 'html { filter: opacity(2%) }'],
  ])('%s, Insert does nothing and says so', async (_, css) => {
    await openStep(sidebar, 4);
    await tab.eval((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
    await insertButton();
    await covered();
    expect(await editorText(tab)).toBe('');
  });

  test.each([
    ['an element', ''],
    ['an element that insists', 'important'],
    ['an element in a shadow', 'shadow'],
    ['the root’s own drawing', 'pseudo'],
    ['a popover', 'popover'],
    ['a popover in a closed shadow', 'popover in shadow'],
    ['a popover in a shadow inside one that was known before', 'popover in nested'],
    ['a popover that is there for each drawing alone', 'popover in frames'],
  ])(
    'under %s that lets clicks through, neither Insert nor removing a note does anything',
    async (_, how) => {
      await openStep(sidebar, 4);
      await tab.eval(async (way) => {
        if (way === 'pseudo') {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            'html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #fffe }',
          );
          document.adoptedStyleSheets = [sheet];
          return;
        }
        const cover = document.createElement('div');
        cover.style.cssText =
          'position:fixed;inset:0;width:100%;height:100%;margin:0;z-index:2147483647;background:rgba(255,255,255,.9)';
        cover.style.setProperty('pointer-events', 'none', way === '' ? '' : 'important');
        cover.textContent = 'Klik hier voor een cadeau';
        if (way.startsWith('popover')) cover.popover = 'manual';
        if (way.endsWith('shadow')) {
          const holder = document.createElement('div');
          holder.attachShadow({ mode: way === 'shadow' ? 'open' : 'closed' }).append(cover);
          document.documentElement.append(holder);
        } else if (way.endsWith('nested')) {
          const inner = document.createElement('div');
          inner.attachShadow({ mode: 'closed' }).append(cover);
          const outer = document.createElement('div');
          const root = outer.attachShadow({ mode: 'closed' });
          document.documentElement.append(outer);
          // The outer one is looked at twice before the inner one comes.
          await new Promise((done) => setTimeout(done, 1_000));
          root.append(inner);
        } else document.documentElement.append(cover);
        if (way === 'popover in frames') {
          const draw = () =>
            requestAnimationFrame(() => {
              document.body.dataset.drawn = String(Number(document.body.dataset.drawn ?? 0) + 1);
              cover.showPopover();
              setTimeout(() => cover.hidePopover());
              draw();
            });
          draw();
        } else if (way.startsWith('popover')) cover.showPopover();
      }, how);
      // Nobody presses what they have not looked at first.
      if (how === 'popover in frames') await tab.waitFor(() => Number(document.body.dataset.drawn) > 60);
      await clickThrough('.insert-buttons button');
      // In the top layer the sidebar lies over what the page stacks, and what is seen is what is pressed.
      const seen = await sidebar.waitFor(() => {
        const text = document.body.innerText;
        return (text.includes('Er lag iets over') && 'covered') || (text.includes('Ingevoegd.') && 'pressed');
      });
      if (seen === 'covered') {
        expect(await editorText(tab)).toBe('');
        await clickThrough('button[aria-label^=Verwijderen]');
        expect(await textOf(sidebar)).toContain(SECRET);
      } else expect(['important', 'shadow', '']).toContain(how);
    },
  );

  test.each([
    ['moved out of its place', 'translate: 300px'],
    ['shrunk', 'scale: 0.12'],
    ['pushed off the window', 'top: 90vh; height: 40px'],
  ])('%s, Insert does nothing', async (_, css) => {
    await openStep(sidebar, 4);
    await tab.click('[data-part=editor]');
    await tab.eval((rules) => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      for (const rule of rules.split(';')) {
        const [name = '', value = ''] = rule.split(':').map((each) => each.trim());
        host.style.setProperty(name, value, 'important');
      }
    }, css);
    await sidebar.eval(() => document.querySelector<HTMLElement>('.insert-buttons button')?.click());
    await covered();
    expect(await editorText(tab)).toBe('');
  });

  test('can’t put its own in the place of what our scripts ask the browser with', async () => {
    await tab.eval(() => {
      const form = document.createElement('form');
      form.id = 'browser';
      form.innerHTML = '<input name="runtime" id="chrome">';
      document.body.append(form);
    });
    // What writes in the page is put there now.
    await insertButton();
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
  });

  test('leaves no style of ours in the page after looking', async () => {
    await insertButton();
    await tab.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
    expect(await tab.eval(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('can’t bring the focus into the sidebar, where the person’s keys would do something', async () => {
    await openStep(sidebar, 4);
    await tab.click('[data-part=editor]');
    await tab.eval(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.focus();
      document.documentElement.append(host);
      host.focus();
    });
    await tab.press('Control+Enter');
    await tab.press('Control+Enter');
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    expect(await editorText(tab)).toBe('');
  });

  test('shown again just before the click, it is remembered as hidden', async () => {
    await openStep(sidebar, 4);
    await tab.eval(async () => {
      document.documentElement.style.opacity = '0.02';
      await new Promise((done) => setTimeout(done, 1_000));
    });
    await tab.eval(() => {
      document.documentElement.style.opacity = '';
    });
    await sidebar.click('.insert-buttons button');
    await covered();
    expect(await editorText(tab)).toBe('');
  });

  test('that keeps removing our element is left alone at last, and its own script sees no error', async () => {
    await tab.eval(() => {
      const errors: string[] = [];
      Object.assign(window, { errors });
      window.addEventListener('error', (event) => errors.push(event.message));
      const sweep = () => {
        for (const each of [...document.documentElement.children]) {
          if (each !== document.head && each !== document.body) each.remove();
        }
      };
      new MutationObserver(sweep).observe(document.documentElement, { childList: true });
      sweep();
    });
    await tab.waitFor(() => document.documentElement.children.length === 2);
    expect(await tab.eval(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  });
});
