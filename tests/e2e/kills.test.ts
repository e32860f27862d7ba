/** The background is ended at random while notes are being written: what was answered is kept, once and whole. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dice } from '../sites/dice.ts';
import { type Desk, openDesk } from './demo.ts';
import { KINDS, type Tab } from './harness/index.ts';
import { addNote, sidebarWith } from './sidebar.ts';

/** `npm run soak` ends it a thousand times. */
const KILLS = Number(process.env.UNWRAP_SOAK_KILLS ?? 8);
const SEED = Number(process.env.UNWRAP_SOAK_SEED ?? 20261130);
const WRITERS = 4;

interface Writing {
  /** What was sent, by id, and what was answered. */
  sent: Record<string, string>;
  answered: string[];
  /** Answers so far, of whatever note. */
  count: number;
  stop: boolean;
  /** Nothing is sent: an ended background would be started again at once. What was on its way stays so. */
  hold: boolean;
  done: Promise<unknown>;
  failed: string | null;
}
declare global {
  var writing: Writing;
  var asked: (type: string, payload: object) => Promise<unknown>;
}

/** Runs in the page. Every note is written, changed and changed again, each until it is answered. */
function startWriting(customerId: string, writers: number): void {
  const runtime = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome.runtime;
  globalThis.asked = async (type, payload) => {
    const answer = (await runtime.sendMessage({ unwrap: 1, type, payload })) as
      | { ok: boolean; value?: unknown }
      | undefined;
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  /** An ended background may never answer: the same is asked again, as our pages do when they are used again. */
  const soon = (ask: Promise<unknown>) =>
    Promise.race([ask, new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), 3_000))]);
  const until = async (type: string, payload: object) => {
    for (;;) {
      try {
        return (await soon(globalThis.asked(type, payload))) as {
          id: string;
          revision: number;
          text: string;
        };
      } catch {
        // Ended under way: whether it was kept is not known.
      }
      await released();
    }
  };
  const state: Writing = {
    sent: {},
    answered: [],
    count: 0,
    stop: false,
    hold: false,
    done: Promise.resolve(),
    failed: null,
  };
  /** Asks again when the page may. */
  const released = async () => {
    while (state.hold) await new Promise((next) => setTimeout(next, 5));
  };
  const write = async (writer: number) => {
    for (let number = 0; !state.stop; number += 1) {
      const id = crypto.randomUUID();
      let baseRevision: number | null = null;
      for (const part of ['first', 'second', 'third']) {
        const text = `${writer}.${number} ${part} ${'x'.repeat(400)}`;
        state.sent[id] = text;
        await released();
        const saved = await until('customer/note-save', {
          id,
          customerId,
          text,
          pinned: false,
          baseRevision,
          keepsVersion: false,
        });
        if (saved.id !== id || saved.text !== text)
          state.failed = `${text} came back as ${JSON.stringify(saved)}`;
        baseRevision = saved.revision;
        state.count += 1;
      }
      state.answered.push(id);
    }
  };
  state.done = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  globalThis.writing = state;
}

describe.each(KINDS)('notes written in %s while the background is ended', (kind) => {
  let desk: Desk;
  let page: Tab;
  let customerId: string;

  beforeAll(async () => {
    desk = await openDesk(kind);
    const tab = await desk.open('zs-1041');
    await addNote(tab, await sidebarWith(tab, 'Fatima el Amrani'), 'de eerste');
    await tab.close();
    page = await desk.browser.extensionPage('welcome.html');
    await page.eval(startWriting, '', 0);
    const list = await page.eval(
      async () =>
        (await asked('customer/list', { filter: 'all', after: null, limit: 10 })) as {
          customers: { id: string }[];
        },
    );
    customerId = list.customers[0]?.id ?? '';
  });
  afterAll(() => desk?.close());

  test(
    `${KILLS} times: none is lost, doubled or half`,
    async () => {
      const roll = dice(SEED);
      await page.eval(startWriting, customerId, WRITERS);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const from = await page.eval(() => writing.count);
        const more = 1 + roll(8);
        await page.waitFor((least) => writing.count >= least, [from + more], { timeout: 30_000 });
        await Promise.all([
          page.eval(() => {
            writing.hold = true;
          }),
          desk.browser.killBackground(),
        ]);
        await page.eval(() => {
          writing.hold = false;
        });
      }
      await page.eval(async () => {
        writing.stop = true;
        await writing.done;
      });
      const { sent, answered, failed } = await page.eval(() => writing);
      const { dossier } = await page.eval(
        async (id) =>
          (await asked('customer/get', { customerId: id })) as {
            dossier: { notes: { id: string; text: string }[] };
          },
        customerId,
      );
      expect(failed).toBeNull();
      const kept = dossier.notes.filter(({ text }) => text !== 'de eerste');
      expect(Object.fromEntries(kept.map(({ id, text }) => [id, text]))).toEqual(sent);
      expect(kept).toHaveLength(answered.length);
      expect(answered.length).toBeGreaterThan(KILLS / 3);
    },
    60_000 + KILLS * 2_000,
  );
});
