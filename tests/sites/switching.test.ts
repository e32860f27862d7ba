/**
 * Rapid switches between tickets, with the app's panes arriving late and in any order: nobody is the customer of a ticket
 * that is not theirs, and once all has come the new one is read. `npm run soak` switches more.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '@/lib/content/page.ts';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { generic } from '@/lib/inboxes/generic.ts';
import { watch } from '@/lib/inboxes/watch.ts';
import { adapters } from './adapters.ts';
import { dice, pick } from './dice.ts';
import { type Fixture, fixtureNames, loadFixture } from './fixture.ts';
import { SwitchingApp } from './switching.ts';

const SWITCHES = Number(process.env.UNWRAP_SOAK_SWITCHES ?? 200);
const SEED = Number(process.env.UNWRAP_SOAK_SEED ?? 20261121);
const each = Math.ceil(SWITCHES / adapters.length);
/** Load a page for each ticket, or take one from the server and put it there whole. */
const WHOLE = ['roundcube', 'request-tracker', 'freescout', 'osticket'];
/** Milliseconds after which every pane has come and the page has settled. */
const ALL_THERE = 1_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function peopleOf({ expected: { result } }: Fixture): (string | null)[] {
  if (result.kind !== 'ticket') return [];
  const { customer, proposed } = result.ticket;
  return [customer?.address ?? null, proposed?.person.address ?? null];
}

/** The pages of which a message is among those that were read. */
function shownIn(result: ReadResult, fixtures: readonly Fixture[]): Fixture[] {
  if (result.kind !== 'ticket') return [];
  const read = new Set(result.ticket.messages.map(({ text }) => text));
  return fixtures.filter(
    ({ expected }) =>
      expected.result.kind === 'ticket' && expected.result.ticket.messages.some(({ text }) => read.has(text)),
  );
}

describe.each(adapters.map(({ site }, index) => [site.id, index] as const))('%s', (id, index) => {
  it(`mixes nobody up in ${each} switches (seed ${SEED + index})`, {
    timeout: 60_000 + each * 500,
  }, async () => {
    const roll = dice(SEED + index);
    const fixtures = fixtureNames(id).map((name) => loadFixture(id, name));
    const app = new SwitchingApp(roll, WHOLE.includes(id));
    vi.stubGlobal('MutationObserver', app.window.MutationObserver);
    const page = new Page(app.root, {
      get: (id) => [generic, ...adapters.map(({ adapter }) => adapter)].find((one) => one.id === id) ?? null,
    });
    const stop = new AbortController();
    const walked: string[] = [];
    const wrong: string[] = [];
    let latest: ReadResult = { kind: 'none' };
    const settled = () => {
      latest = page.read();
      const customer = latest.kind === 'ticket' ? latest.ticket.customer?.address : null;
      const shown = shownIn(latest, fixtures);
      if (!customer || shown.length === 0) return;
      const owners = fixtures.filter((fixture) => peopleOf(fixture).includes(customer));
      if (owners.length > 0 && !owners.some((owner) => shown.includes(owner))) {
        wrong.push(`${customer} with a message of ${shown[0]?.name}: ${walked.slice(-3).join(' → ')}`);
      }
    };
    const frames = () => [...page.frames(), ...page.shadows()];
    watch({ root: app.root, frames, onSettled: settled, signal: stop.signal });

    for (let turn = 0; turn < each; turn += 1) {
      const next = pick(roll, fixtures);
      walked.push(next.name);
      app.goTo(next);
      const isRapid = turn < each - 1 && roll(3) > 0;
      await vi.advanceTimersByTimeAsync(isRapid ? 20 + roll(500) : ALL_THERE);
      if (!isRapid) expect(latest, walked.slice(-3).join(' → ')).toEqual(next.expected.result);
    }
    stop.abort();
    expect(wrong).toEqual([]);
  });
});
