import type { Frame, Tab } from '../../e2e/harness/index.ts';
import { sidebarWith } from '../../e2e/sidebar.ts';
import { frameToFrame } from '../clock.ts';
import type { Bench } from '../types.ts';

const NOTES = 40;
const TABS = 3;

/** A note written beside a ticket in one tab, and the same ticket open in two more. */
export const tabsInStep: Bench = {
  name: 'tabs-in-step',
  budget: 100,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { browser, open, tickets, notes } = await desk();
    // No other bench looks at this one: its newest notes become others.
    const ticket = tickets.at(-1);
    if (!ticket) throw new Error('no tickets');
    const places: { tab: Tab; sidebar: Frame }[] = [];
    for (let tab = 0; tab < TABS; tab += 1) {
      const opened = await open(ticket.conversation);
      places.push({ tab: opened, sidebar: await sidebarWith(opened, ticket.marker) });
    }
    const [writing, ...others] = places;
    if (!writing) throw new Error('no tabs');
    await writing.tab.bringToFront();
    const clocks: Awaited<ReturnType<typeof frameToFrame>>[] = [];
    for (const { sidebar } of others) clocks.push(await frameToFrame(writing.sidebar, sidebar));
    const here: number[] = [];
    const there: number[] = [];
    for (let note = 0; note < (quick ? 5 : NOTES); note += 1) {
      const text = `bench note ${note} of all`;
      await writing.sidebar.click('.note-field textarea');
      await writing.tab.type(text);
      await keyTimed(writing.sidebar);
      const own = seen(writing.sidebar, text);
      const seeing = others.map(({ sidebar }) => seen(sidebar, text));
      await writing.tab.press('Control+Enter');
      const pressed = await writing.sidebar.waitFor(() => Number(document.body.dataset.benchKey));
      here.push((await own) - pressed);
      const ends = await Promise.all(seeing);
      there.push(Math.max(...ends.map((end, at) => end - (clocks[at]?.offset ?? 0))) - pressed);
      // What the writing still does: the field is empty, the next is of no interest to the one before.
      await writing.sidebar.eval(() => new Promise<void>((done) => setTimeout(done, 200)));
    }
    for (const { tab } of places) await tab.close();
    const within = Math.max(...clocks.map((clock) => clock.within));
    return [
      {
        what: 'a note’s key in one tab → in the sidebars of all other tabs',
        samples: there,
        note: `${notes} notes stored, ${TABS} tabs with the ticket, the slowest of them; in the sidebar’s tree, as a tab that is not in front is not painted; clocks brought together within ${within.toFixed(1)} ms (${browser.kind})`,
      },
      { what: 'a note’s key → stored, in the own sidebar’s list', samples: here, judge: 'none' },
    ];
  },
};

/** The next Control+Enter leaves its own time stamp in the frame. */
function keyTimed(sidebar: Frame): Promise<void> {
  return sidebar.eval(() => {
    delete document.body.dataset.benchKey;
    const heard = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Enter') return;
      removeEventListener('keydown', heard, true);
      document.body.dataset.benchKey = String(performance.timeOrigin + timeStamp);
    };
    addEventListener('keydown', heard, true);
  });
}

/** When a note with this text is in the frame's list; the frame's clock. */
function seen(sidebar: Frame, text: string): Promise<number> {
  return sidebar.eval(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('The note did not come')), 20_000);
        const observer = new MutationObserver(() => {
          const found = [...document.querySelectorAll('.note-text')].some((note) =>
            note.textContent?.includes(wanted),
          );
          if (!found) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    text,
  );
}
