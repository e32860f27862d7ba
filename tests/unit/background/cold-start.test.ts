import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Ticket } from '@/lib/inboxes/ticket.ts';
import { closeDatabase } from '@/lib/store/open.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { ticketOn } from './tickets.ts';

const reads = vi.hoisted(() => ({ count: 0 }));
vi.mock('@/lib/reading/read.ts', async (original) => {
  const { readMessage } = await original<typeof import('@/lib/reading/read.ts')>();
  return {
    readMessage: (...asked: Parameters<typeof readMessage>) => {
      reads.count += 1;
      return readMessage(...asked);
    },
  };
});

withFreshDatabase();
beforeEach(() => {
  reads.count = 0;
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url: URL_.href }) });
});

const URL_ = new URL('https://mail.example.com/');
const TAB = 7;

const ticket = (id: string, text: string) => ticketOn(URL_, id, text);

/** The browser ended the background, and starts it for whoever asks next. */
async function startAgain() {
  await closeDatabase();
  vi.resetModules();
  const { announce } = await import('@/lib/background/announce.ts');
  const { sidebarState } = await import('@/lib/background/sidebar-state.ts');
  return {
    say: (what: Ticket) => announce(TAB, URL_, { kind: 'ticket', ticket: what }),
    reading: async () => {
      const { page } = await sidebarState(TAB);
      return page.kind === 'ticket' ? page.reading : null;
    },
  };
}

describe('the first answer of a background that was ended', () => {
  it('tells what the message says as it was read before', async () => {
    const before = await startAgain();
    await before.say(ticket('1', 'De lamp kwam kapot aan. Ik wil mijn geld terug. Groet, An'));
    const read = await before.reading();
    expect(read?.complaint.value).toBe(true);
    expect(reads.count).toBe(1);

    const after = await startAgain();
    expect(await after.reading()).toEqual(read);
    await after.say(ticket('1', 'De lamp kwam kapot aan. Ik wil mijn geld terug. Groet, An'));
    expect(reads.count).toBe(1);
  });

  it('reads what the page shows by now', async () => {
    const before = await startAgain();
    await before.say(ticket('1', 'De lamp kwam kapot aan. Ik wil mijn geld terug. Groet, An'));
    const after = await startAgain();
    await after.say(ticket('1', 'Zijn jullie zaterdag open? Groet, An'));
    expect((await after.reading())?.complaint.value).toBe(false);
    await after.say(ticket('2', 'De stoel is stuk. Groet, Bo'));
    expect((await after.reading())?.complaint.value).toBe(true);
  });
});
