import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dice } from '../sites/dice.ts';
import { type Desk, goTo, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { addNote, press, shows, sidebarWith } from './sidebar.ts';

/** Complaints of different customers in the demo; the first two are of the same one. */
const TICKETS = [
  { id: 'zs-1041', name: 'Fatima el Amrani' },
  { id: 'zs-0987', name: 'Fatima el Amrani' },
  { id: 'zs-1042', name: 'Peter Dijkman' },
  { id: 'zs-1033', name: 'Hannah Whitfield' },
] as const;

/** `npm run soak` walks further; every run takes the same way for the same seed. */
const STEPS = Number(process.env.UNWRAP_SOAK_STEPS ?? 10);
const SEED = Number(process.env.UNWRAP_SOAK_SEED ?? 20261121);

/** A person at work, at random, with what must hold after every step held against a simple memory of what was done. */
describe.each(KINDS)('a long walk in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;
  let ticket: (typeof TICKETS)[number] = TICKETS[0];
  const notes = new Map<string, string[]>();
  let written = 0;

  beforeAll(async () => {
    desk = await openDesk(kind);
    tab = await desk.open(ticket.id);
  });
  afterAll(() => desk?.close());

  const own = () => notes.get(ticket.name) ?? [];
  const actions: Record<string, () => Promise<void>> = {
    switch: async () => goTo(tab, ticket.id),
    reload: async () => tab.reload(),
    'new tab': async () => {
      await tab.close();
      tab = await desk.open(ticket.id);
    },
    kill: async () => desk.browser.killBackground(),
    note: async () => {
      written += 1;
      const text = `notitie ${written} over ${ticket.name}`;
      await addNote(tab, sidebar, text);
      notes.set(ticket.name, [...own(), text]);
    },
    'remove and take back': async () => {
      const last = own().at(-1);
      if (!last) return;
      await press(sidebar, 'Verwijderen', 'main');
      await press(sidebar, 'Notitie terugzetten');
      await shows(sidebar, last);
    },
    'note, then kill': async () => {
      await actions.note?.();
      await desk.browser.killBackground();
      await tab.reload();
    },
  };

  test(`${STEPS} steps lose nothing and mix nobody up (seed ${SEED})`, {
    timeout: 30_000 + STEPS * 8_000,
  }, async () => {
    const roll = dice(SEED);
    const names = Object.keys(actions);
    const walked: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const name = names[roll(names.length)] ?? 'switch';
      if (name === 'switch' || name === 'new tab') ticket = TICKETS[roll(TICKETS.length)] ?? ticket;
      sidebar ??= await sidebarWith(tab, ticket.name);
      walked.push(`${name} ${ticket.id}`);
      await actions[name]?.();
      sidebar = await sidebarWith(tab, ticket.name);
      const newest = own().at(-1);
      if (newest) await shows(sidebar, newest);
      const text = await sidebar.eval(() => document.body.textContent ?? '');
      const strangers = [...notes].filter(([name]) => name !== ticket.name).flatMap(([, texts]) => texts);
      expect(
        strangers.filter((each) => text.includes(each)),
        walked.join(' · '),
      ).toEqual([]);
    }
  });
});
