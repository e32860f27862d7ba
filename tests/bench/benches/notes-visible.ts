import type { Frame, Tab } from '../../e2e/harness/index.ts';
import { sidebarWith } from '../../e2e/sidebar.ts';
import { frameToPage } from '../clock.ts';
import type { Bench } from '../types.ts';

export const notesVisible: Bench = {
  name: 'notes-visible',
  budget: 100,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk }) {
    const { browser, open, tickets, notes } = await desk();
    const [first, ...others] = tickets;
    if (!first) throw new Error('no tickets');
    const tab = await open(first.conversation);
    const sidebar = await sidebarWith(tab, first.marker);
    await tab.bringToFront();
    const clock = await frameToPage(tab, sidebar);
    const fromRead: number[] = [];
    const fromShown: number[] = [];
    const inTree: number[] = [];
    for (const { conversation, marker } of others) {
      const seeing = seen(sidebar, marker);
      const { shown, read } = await go(tab, conversation);
      const { tree, painted } = await seeing;
      fromRead.push(painted + clock.offset - read);
      inTree.push(tree + clock.offset - read);
      fromShown.push(painted + clock.offset - shown);
    }
    await tab.close();
    const note = `${notes} notes stored; another ticket in the same page, sidebar open; two clocks brought together within ${clock.within.toFixed(1)} ms (${browser.kind})`;
    return [
      { what: 'ticket read → notes painted', samples: fromRead, note },
      {
        what: 'ticket read → notes in the sidebar’s tree',
        samples: inTree,
        judge: 'none',
        note: 'the rest is the wait for the next frame',
      },
      {
        what: 'ticket in the page → notes painted',
        samples: fromShown,
        judge: 'none',
        note: 'from the moment the app shows it: the wait until the page is quiet counts',
      },
    ];
  },
};

/** When the frame has a note with this text in its tree, and when that frame was drawn; the frame's clock. */
function seen(sidebar: Frame, marker: string): Promise<{ tree: number; painted: number }> {
  return sidebar.eval(
    (text) =>
      new Promise<{ tree: number; painted: number }>((resolve) => {
        const now = () => performance.timeOrigin + performance.now();
        const observer = new MutationObserver(() => {
          const found = [...document.querySelectorAll('.note-text')].some((note) =>
            note.textContent?.includes(text),
          );
          if (!found) return;
          observer.disconnect();
          const tree = now();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve({ tree, painted: now() });
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    marker,
  );
}

/** Shows another ticket; when it stood in the page, and when the content script had read it; the page's clock. */
function go(tab: Tab, conversation: string): Promise<{ shown: number; read: number }> {
  return tab.eval(async (id) => {
    const now = () => performance.timeOrigin + performance.now();
    // Time for what the ticket before it still had to do.
    await new Promise((done) => setTimeout(done, 250));
    return new Promise<{ shown: number; read: number }>((resolve) => {
      let shown = 0;
      const observer = new MutationObserver(() => {
        if (!document.querySelector(`main[data-conversation="${id}"]`)) return;
        shown = now();
        observer.disconnect();
      });
      observer.observe(document.body, { childList: true, subtree: true });
      const onRead = (event: Event) => {
        if (!String((event as CustomEvent<string>).detail).endsWith(`|${id}`)) return;
        document.removeEventListener('bench:read', onRead);
        resolve({ shown, read: now() });
      };
      document.addEventListener('bench:read', onRead);
      (window as unknown as { demo: { open(id: string): void } }).demo.open(id);
    });
  }, conversation);
}
