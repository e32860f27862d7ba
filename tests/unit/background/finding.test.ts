import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { INDEX_ALARM, keepIndex } from '@/lib/background/finding.ts';
import { handlers } from '@/lib/background/handlers.ts';
import { onAlarm } from '@/lib/background/hourly.ts';
import { notifyRecords } from '@/lib/background/notices.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import { type Caller, serve } from '@/lib/messages/server.ts';
import { ensureCustomer } from '@/lib/store/customers.ts';
import { drop } from '@/lib/store/documents.ts';
import { removeNote, saveNote } from '@/lib/store/notes.ts';
import { database } from '@/lib/store/open.ts';
import { goneDocuments } from '@/lib/store/search/cleaning.ts';
import { indexProgress } from '@/lib/store/search/indexing.ts';
import { write } from '@/lib/store/write.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const NOW = '2026-11-21T10:00:00.000Z';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ENOUGH = 110;

let customerId: string;
const note = (n: number) =>
  saveNote(
    { id: id(n), customerId, ticketKey: null, text: `theepot ${n}`, pinned: false, baseRevision: null },
    NOW,
  );
const notes = async (count: number) => {
  for (let n = 1; n <= count; n += 1) await note(n);
};
const isWhole = async () => {
  const { done, total } = await indexProgress();
  return done === total;
};

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => undefined });
  customerId = (await ensureCustomer({ address: 'an@example.be', name: 'An' }, NOW)).id;
});

describe('keeping the index along', () => {
  it('takes in what was written once there is enough of it, and leaves no alarm behind', async () => {
    await notes(ENOUGH);
    notifyRecords();
    await vi.waitFor(async () => expect(await isWhole()).toBe(true), { timeout: 5_000 });
    await keepIndex();
    expect(await fakeBrowser.alarms.get(INDEX_ALARM)).toBeUndefined();
  });

  it('leaves a few as they are: they are found without', async () => {
    await notes(5);
    await keepIndex();
    expect((await indexProgress()).done).toBe(0);
    const found = await handlers['record/find']({ text: 'theepot', limit: 3 }, { role: 'page' });
    expect(found.totals.note).toBe(5);
  });

  it('goes on by an alarm when it was ended on the way', async () => {
    await notes(ENOUGH);
    const db = await database();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    // The background is gone in the middle of its first batch.
    const transaction = vi.spyOn(db, 'transaction').mockImplementation(() => {
      throw new DOMException('gone', 'InvalidStateError');
    });
    await keepIndex().catch(() => undefined);
    transaction.mockRestore();
    await onAlarm(INDEX_ALARM);
    expect(await isWhole()).toBe(true);
  });

  it('sets that alarm before it begins', async () => {
    await notes(ENOUGH);
    const create = vi.spyOn(fakeBrowser.alarms, 'create').mockRejectedValueOnce(new Error('ended here'));
    await expect(keepIndex()).rejects.toThrow('ended here');
    expect(create).toHaveBeenCalledWith(INDEX_ALARM, { delayInMinutes: 0.5 });
    expect((await indexProgress()).done).toBe(0);
  });

  it('takes out who was erased at once, and what was removed in time', async () => {
    await notes(ENOUGH);
    await keepIndex();
    await removeNote(customerId, id(1), NOW);
    await keepIndex();
    expect(await goneDocuments()).toEqual({ count: 1, isUrgent: false });
    await keepIndex({ thorough: true });
    expect((await goneDocuments()).count).toBe(0);
    await write(['notes', 'documents'], async (tx) => {
      await tx.objectStore('notes').delete(id(2));
      await drop(tx.objectStore('documents'), 'note', id(2), 'erased');
    });
    await keepIndex();
    expect((await goneDocuments()).count).toBe(0);
  });
});

describe('who may ask', () => {
  const asking = async (caller: Caller) => {
    const answer = serve(backgroundRequests, handlers, async () => [caller]);
    return answer({ unwrap: 1, type: 'record/find', payload: { text: 'theepot', limit: 3 } }, null);
  };

  it('is a page of ours, and never a sidebar or an inbox', async () => {
    await note(1);
    expect(await asking({ role: 'page' })).toMatchObject({ ok: true, value: { totals: { note: 1 } } });
    const url = new URL('https://mail.example.com');
    const others: Caller[] = [
      { role: 'sidebar', tabId: 1 },
      { role: 'search', tabId: 1 },
      { role: 'stranger', tabId: 1, frameId: 2 },
      { role: 'inbox', tabId: 1, frameId: 0, url, page: url },
    ];
    for (const caller of others)
      expect(await asking(caller), caller.role).toMatchObject({ ok: false, problem: 'refused' });
  });
});
