import type { Tab } from '../../e2e/harness/index.ts';
import { sidebarWith } from '../../e2e/sidebar.ts';
import { busiest, mainThreads } from '../main-thread.ts';
import { median, noiseOf } from '../stats.ts';
import type { Bench } from '../types.ts';

const CHANGES = 10_000;

/**
 * A page that keeps its main thread full of changes and layout. Compared with the same page
 * under a name that was not granted, with the same room left for a sidebar. That difference drowns in the noise of a busy
 * machine, so its two parts stand beside it: the time in the content script's own callbacks, and what it costs the
 * browser to keep records for an observer, in small turns with and without one.
 */
export const watching: Bench = {
  name: 'watching',
  budget: 2,
  unit: '%',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { browser, demo, open, tickets } = await desk();
    const [ticket] = tickets;
    if (!ticket) throw new Error('no tickets');
    const watched = await open(ticket.conversation);
    await sidebarWith(watched, ticket.marker);
    const left = new URL(`/gesprek/${ticket.conversation}`, demo.url);
    left.hostname = 'localhost';
    const alone = await browser.open(left.href);
    await alone.waitFor(() => document.querySelector('[data-part=editor]'));
    await alone.eval(() => document.documentElement.style.setProperty('margin-right', '360px', 'important'));
    if (await alone.hasFrame('sidebar')) throw new Error('The page to compare with has a sidebar, too');

    for (const tab of [watched, alone]) await change(tab, 0);
    const [own, records, extra, without]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let pair = 0; pair < (quick ? 2 : 12); pair += 1) {
      // Neither always first: what the machine does meanwhile hits both alike.
      const first = pair % 2 === 0 ? await change(watched, pair) : null;
      const base = await change(alone, pair);
      const run = first ?? (await change(watched, pair));
      own.push((run.own / run.wall) * 100);
      records.push(base.records * 100);
      without.push(base.thread);
      extra.push(((run.thread - base.thread) / base.thread) * 100);
    }
    await watched.close();
    await alone.close();
    const note = `± ${noiseOf(extra).toFixed(1)} %, of ${median(without).toFixed(0)} ms ${mainThreads() ? 'of processor time' : 'by the clock'} without it (${browser.kind}); unsure: the noise of this machine is more than the budget`;
    return [
      {
        what: 'watching 10,000 changes: page with − without',
        samples: extra,
        judge: 'median',
        noise: noiseOf(extra),
        note,
      },
      { what: 'watching 10,000 changes: own callbacks', samples: own, judge: 'median' },
      {
        what: 'watching 10,000 changes: the browser’s records',
        samples: records,
        judge: 'none',
        note: `± ${noiseOf(records).toFixed(1)} % (${browser.kind})`,
      },
    ];
  },
};

interface Cost {
  /** Milliseconds of the changes by the clock. */
  wall: number;
  /** Milliseconds in the content script's callbacks meanwhile and just after; 0 where there is none. */
  own: number;
  /** How much longer changes take while an observer keeps records: 0.01 is one percent. */
  records: number;
  /** Milliseconds of the main thread; by the clock where the system does not tell. */
  thread: number;
}

async function change(tab: Tab, pair: number): Promise<Cost> {
  await tab.bringToFront();
  await tab.eval(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
  const before = mainThreads();
  const cost = await tab.eval(work, CHANGES, null);
  const after = mainThreads();
  const { records } = await tab.eval(work, CHANGES, (pair >> 1) % 2);
  return { ...cost, records, thread: before && after ? busiest(before, after) : cost.wall };
}

/**
 * Runs in the page: changes of all kinds, a layout after every ten, a task for every hundred. `observing`: the even
 * (0) or odd (1) hundreds have an observer like the one of `lib/inboxes/watch.ts`; the first ones only warm up.
 */
async function work(changes: number, observing: number | null): Promise<Omit<Cost, 'thread'>> {
  const spent = () => Number(document.documentElement.dataset.benchSpent ?? 0);
  const ask = () => document.dispatchEvent(new Event('bench:ask'));
  const box = document.createElement('section');
  document.querySelector('main[data-conversation]')?.append(box);
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const observer = new MutationObserver(() => undefined);
  const times = [0, 0] as [number, number];
  ask();
  const before = spent();
  for (let block = 0; block < changes / 100; block += 1) {
    const kept = block % 2 === observing;
    if (kept)
      observer.observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['class', 'hidden', 'src', 'contenteditable'],
      });
    const start = performance.now();
    for (let count = 0; count < 100; count += 1) {
      if (count % 4 === 0) {
        const line = document.createElement('p');
        line.append(`Regel ${count}`);
        box.append(line);
      } else if (count % 4 === 1) (box.lastChild?.firstChild as Text).data = `Nieuwe regel ${count}`;
      else if (count % 4 === 2) box.lastElementChild?.classList.toggle('unread');
      else if (box.childElementCount > 40) box.firstElementChild?.remove();
      else box.firstElementChild?.toggleAttribute('hidden');
      if (count % 10 === 9) void box.offsetHeight;
    }
    // Records are delivered before this goes on.
    await null;
    if (observing === null || block >= 20) times[kept ? 1 : 0] += performance.now() - start;
    observer.disconnect();
    await turn();
  }
  box.remove();
  // Until the page has been quiet long enough to be read again.
  await new Promise((done) => setTimeout(done, 150));
  ask();
  return { wall: times[0] + times[1], own: spent() - before, records: times[1] / times[0] - 1 };
}
