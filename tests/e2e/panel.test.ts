import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, editorText, HOST, openDesk } from './demo.ts';
import { type Frame, KINDS, type Panel, type Tab } from './harness/index.ts';
import { addNote, openStep, press, shows, sidebarWith, textOf } from './sidebar.ts';

const FATIMA = 'zs-1041';
const PETER = 'zs-1042';
const NOTE = 'alleen bij Fatima';

/** What the panel looked like at each change since. */
interface Seen {
  seen: { wrong: number; looks: number; blank: boolean };
}

describe.each(KINDS)('the native panel in %s', (kind) => {
  let desk: Desk;
  let a: Tab;
  let b: Tab;
  let panel: Panel;

  beforeAll(async () => {
    desk = await openDesk(kind);
    a = await desk.open(FATIMA);
    await addNote(a, await sidebarWith(a, 'Fatima el Amrani'), NOTE);
    b = await desk.open(PETER);
    await sidebarWith(b, 'Peter Dijkman');
    panel = await desk.browser.panel();
  });
  afterAll(() => desk?.close());
  beforeEach(() => a.bringToFront());

  const blank = (frame: Frame) => shows(frame, 'Er is niets open');
  const fatimaInPanel = async () => {
    await shows(panel, 'Fatima el Amrani');
    await shows(panel, NOTE);
  };

  test('shows the ticket of its window’s active tab', async () => {
    await fatimaInPanel();
    expect(await textOf(panel)).toContain('fatima.elamrani@example.com');
  });

  test('has no buttons of a frame, which could not do anything there', async () => {
    await fatimaInPanel();
    expect(await textOf(panel)).not.toContain('Even opzij');
    expect(await panel.eval(() => document.querySelectorAll('.header-buttons button').length)).toBe(1);
  });

  test('is blank before it shows another tab’s ticket, and never the one’s note with the other', async () => {
    await fatimaInPanel();
    await panel.eval((note) => {
      const seen = { wrong: 0, looks: 0, blank: false };
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const text = document.body.innerText;
        const [fatima, peter] = [text.includes('Fatima el Amrani'), text.includes('Peter Dijkman')];
        seen.looks += 1;
        if (!fatima && !peter) seen.blank = true;
        if (peter && (fatima || text.includes(note) || !seen.blank)) seen.wrong += 1;
        if (fatima) seen.blank = false;
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    }, NOTE);
    for (let turn = 0; turn < 5; turn += 1) {
      await b.bringToFront();
      await shows(panel, 'Peter Dijkman');
      expect(await textOf(panel)).not.toContain(NOTE);
      await a.bringToFront();
      await fatimaInPanel();
    }
    const { looks, wrong } = await panel.eval(() => (window as unknown as Seen).seen);
    expect(looks).toBeGreaterThan(10);
    expect(wrong).toBe(0);
  });

  test('follows at once: a press right after another tab came can’t be meant for the former', async () => {
    await fatimaInPanel();
    await openStep(panel, 4);
    await b.bringToFront();
    await shows(panel, 'Peter Dijkman');
    await openStep(panel, 4);
    await b.click('[data-part=editor]');
    await panel.click('.insert-buttons button');
    await b.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Peter,'),
    );
    expect((await editorText(a)).trim()).toBe('');
    await press(panel, 'Ongedaan maken', '.insert-bar');
    await b.waitFor(() => document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.trim() === '');
  });

  test('puts the reply in its own tab’s editor, where the caret was', async () => {
    await fatimaInPanel();
    await a.click('[data-part=editor]');
    await a.type('Voor. Na.');
    for (let back = 0; back < 4; back += 1) await a.press('ArrowLeft');
    await openStep(panel, 4);
    await panel.click('.insert-buttons button');
    await shows(panel, 'Ongedaan maken');
    expect((await editorText(a)).trim()).toMatch(/^Voor\..*Fatima,[\s\S]*Na\.$/s);
    expect((await editorText(b)).trim()).toBe('');
    await press(panel, 'Ongedaan maken', '.insert-bar');
    await a.waitFor(
      () => document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.trim() === 'Voor. Na.',
    );
  });

  test('a ticket that is not the tab’s any more gets nothing', async () => {
    await fatimaInPanel();
    const outcome = await panel.eval(async () => {
      const api = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      return api.runtime.sendMessage<object, { value?: { outcome: string } }>({
        unwrap: 1,
        type: 'reply/insert',
        tabId: tab?.id,
        payload: {
          ticketKey: 'another ticket',
          insertId: crypto.randomUUID(),
          text: 'x',
          html: 'x',
          path: 'ask-first',
          templateId: null,
          complaint: true,
          at: null,
        },
      });
    });
    expect(outcome.value).toEqual({ outcome: 'other-ticket' });
  });

  test('keeps in step with the frame in the page', async () => {
    await fatimaInPanel();
    const frame = await sidebarWith(a, NOTE);
    const appeared = (where: Frame, text: string) =>
      where.eval(
        (wanted) =>
          new Promise<number>((resolve) => {
            const look = () => document.querySelector('main')?.innerText.includes(wanted);
            const observer = new MutationObserver(() => {
              if (!look()) return;
              observer.disconnect();
              resolve(Date.now());
            });
            observer.observe(document.body, { childList: true, subtree: true, characterData: true });
          }),
        text,
      );
    const both = Promise.all([appeared(frame, 'Belt liever'), appeared(panel, 'Belt liever')]);
    await panel.click('.note-field textarea');
    await panel.type('Belt liever');
    await panel.press('Control+Enter');
    const [inFrame, inPanel] = await both;
    expect(Math.abs(inFrame - inPanel)).toBeLessThan(1_000);
    await openStep(panel, 3);
    await press(panel, 'Ja', '[role=radiogroup][aria-label*="aandeel"]');
    await frame.waitFor(() =>
      document.querySelector('.step:nth-of-type(3) .step-head')?.textContent?.includes('1 van 3'),
    );
  });

  test('a window of its own has its own tickets', async () => {
    await fatimaInPanel();
    const other = await desk.browser.openWindow(`${desk.demo.url}/gesprek/${PETER}`);
    await sidebarWith(other, 'Peter Dijkman');
    await fatimaInPanel();
    expect(await textOf(panel)).not.toContain('Peter Dijkman');
    await other.close();
    await fatimaInPanel();
  });

  test('shows nothing beside a page that is no inbox, nor beside the list', async () => {
    await fatimaInPanel();
    const elsewhere = await desk.browser.open('about:blank');
    await blank(panel);
    await elsewhere.close();
    await a.bringToFront();
    await fatimaInPanel();
    await a.goto(desk.demo.url);
    await blank(panel);
  });

  test('shows nothing while the page loads anew, whatever it is going to show', async () => {
    await a.goto(`${desk.demo.url}/gesprek/${FATIMA}`);
    await fatimaInPanel();
    await panel.eval(() => {
      const seen = { blank: false };
      Object.assign(window, { seen });
      new MutationObserver(() => {
        seen.blank ||= !document.body.innerText.includes('Fatima el Amrani');
      }).observe(document.body, { childList: true, subtree: true });
    });
    await a.reload();
    await panel.waitFor(() => (window as unknown as Seen).seen.blank);
    await fatimaInPanel();
  });

  test('lets go of a ticket when its tab goes to another site, or when the permission goes', async () => {
    await a.goto(`${desk.demo.url}/gesprek/${FATIMA}`);
    await fatimaInPanel();
    // The same server by a name that was not granted.
    await a.goto(`${desk.demo.url.replace('127.0.0.1', 'localhost')}/gesprek/${FATIMA}`);
    await blank(panel);
    await a.goto(`${desk.demo.url}/gesprek/${FATIMA}`);
    await fatimaInPanel();
    await desk.browser.revoke(HOST);
    await blank(panel);
    await desk.browser.grant(HOST);
    await fatimaInPanel();
  });
});
