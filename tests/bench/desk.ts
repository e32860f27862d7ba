/** The demo inbox beside a full database: what the benches in a browser share. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../e2e/demo.ts';
import { variant } from '../e2e/harness/index.ts';
import type { BrowserKind } from '../tools/browsers.ts';
import { buildReadingPage } from './reading-page.ts';
import { seed } from './seed.ts';
import { SENTENCES } from './texts.ts';
import type { SeededDesk } from './types.ts';

const FULL = { customers: 20_000, notesEach: 5, tickets: 61 };
const QUICK = { customers: 400, notesEach: 5, tickets: 9 };

/** The content script's announcement: what the adapter read leaves for the background. */
const ANNOUNCED = /([\w$]+)\(([`'"])inbox\/announce\2,\{result:([\w$]+)\}\)/g;

/** Around the content script: adds up the time in the callbacks that watching runs, and tells it when asked. */
const timed = (source: string) => `{
  let spent = 0;
  const timed = (work) => function (...args) {
    const start = performance.now();
    try { return work.apply(this, args); } finally { spent += performance.now() - start; }
  };
  const MutationObserver = class extends globalThis.MutationObserver {
    constructor(work) { super(timed(work)); }
  };
  const setTimeout = (work, wait) => globalThis.setTimeout(timed(work), wait);
  document.addEventListener('bench:ask', () => { document.documentElement.dataset.benchSpent = spent; });
  ${source}
}`;

/** Before the script that writes: when a key was pressed, also one that is kept from the page. */
const KEYS = `addEventListener('keydown', ({ timeStamp }) => {
  document.documentElement.dataset.benchKey = timeStamp;
}, true);`;

/**
 * A copy of the build that says when the adapter's read of a ticket is complete, by an event on the document, and that
 * holds a page with the reading code alone, adds up the time that watching takes, and says when a key was pressed. Nothing else
 * differs.
 */
async function instrumented(build: string): Promise<string> {
  const { html, script } = await buildReadingPage();
  return variant(build, (_, dir) => {
    const file = join(dir, 'inbox.js');
    const source = readFileSync(file, 'utf8');
    if ([...source.matchAll(ANNOUNCED)].length !== 1)
      throw new Error('inbox.js announces a ticket in another way than the bench knows');
    writeFileSync(
      file,
      timed(source).replace(
        ANNOUNCED,
        '($3.kind==="ticket"&&document.dispatchEvent(new CustomEvent("bench:read",{detail:$3.ticket.key})),$&)',
      ),
    );
    const writing = join(dir, 'writing.js');
    writeFileSync(writing, KEYS + readFileSync(writing, 'utf8'));
    writeFileSync(join(dir, 'bench-reading.html'), html);
    writeFileSync(join(dir, 'bench-reading.js'), script);
  });
}

export async function openSeededDesk(kind: BrowserKind, build: string, quick: boolean): Promise<SeededDesk> {
  const { customers, notesEach, tickets } = quick ? QUICK : FULL;
  const desk = await openDesk(kind, { extension: await instrumented(build) });
  try {
    const chosen = Array.from({ length: tickets }, (_, at) => Math.floor((at * customers) / tickets));
    for (const customer of chosen) {
      const own = Object.values(SENTENCES)[customer % 4] ?? [];
      await desk.deliver({
        id: `bench-${customer}`,
        subject: `Bestelling ${customer}`,
        from: { name: `Klant ${customer}`, address: `klant${customer}@shop.example` },
        text: Array.from({ length: 8 }, (_, at) => own[(customer + at) % own.length]).join('\n\n'),
      });
    }
    await seed(desk.browser, customers, notesEach);
    return {
      ...desk,
      customers,
      notes: customers * notesEach,
      tickets: chosen.map((customer) => ({
        conversation: `bench-${customer}`,
        marker: `(${customer}-${notesEach - 1})`,
      })),
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}
