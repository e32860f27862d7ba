import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeKeyBytes } from '@/lib/backup/seal.ts';
import { caseRecord } from '@/lib/messages/new-records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import {
  fileBytes,
  forgetFile,
  hasSealingKey,
  keepFile,
  keepSealingKey,
  sealingKey,
} from '@/lib/store/aside-files.ts';
import { countRecords, readAll, recordsHere } from '@/lib/store/backup.ts';
import { findCase, saveCase } from '@/lib/store/cases.ts';
import { ensureCustomer, findCustomer } from '@/lib/store/customers.ts';
import { draftsOf, saveDraft } from '@/lib/store/drafts.ts';
import { eraseCustomer } from '@/lib/store/erasing.ts';
import { StoreError } from '@/lib/store/errors.ts';
import { behindImprovement, saveImprovement } from '@/lib/store/improvements.ts';
import { eachCase } from '@/lib/store/insights.ts';
import { forgetLadders } from '@/lib/store/ladder.ts';
import { keepsSecretIn } from '@/lib/store/lock/state.ts';
import {
  changePassphrase,
  finishTurning,
  lockAgain,
  turnOff,
  turnOn,
  unlock,
} from '@/lib/store/lock/turn.ts';
import { Vault } from '@/lib/store/lock/vault.ts';
import { notesOf, saveNote } from '@/lib/store/notes.ts';
import { closeDatabase, database } from '@/lib/store/open.ts';
import { find } from '@/lib/store/search/find.ts';
import { indexBatch } from '@/lib/store/search/indexing.ts';
import { write } from '@/lib/store/write.ts';
import { putLock, withFreshDatabase } from '../fresh.ts';
import { everything, keepPerson, NOW } from '../people.ts';

withFreshDatabase();

/** The browser's session: what outlives the background, and not the browser. */
let session: Uint8Array<ArrayBuffer> | null = null;
beforeEach(() => {
  session = null;
  keepsSecretIn(async () => session);
});

const switchOn = async (passphrase = 'vier losse woorden hier') => {
  session = await turnOn(passphrase, null);
  await finishTurning();
};
/** All bytes of every record as they lie there; of sealed ones as characters. */
const onDisk = async () => {
  const db = await database();
  const names = [...db.objectStoreNames];
  const all = await Promise.all(names.map((name) => db.getAll(name)));
  return JSON.stringify(all, (_, value) =>
    ArrayBuffer.isView(value) ? String.fromCharCode(...(value as Uint8Array)) : value,
  );
};
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const locked = (work: Promise<unknown>) => expect(work).rejects.toMatchObject({ problem: 'locked' });

async function keepSome() {
  await keepPerson('a', 'sofie.devries@tuin.example', 'Sofie de Vries');
  await keepPerson('b', 'karel@weg.example', 'Karel van der Weg');
}

describe('a lock', () => {
  it('leaves no word, name or address readable on the disk, and all as it was for whoever has it open', async () => {
    await keepSome();
    const before = await everything();
    expect(await onDisk()).toMatch(/sofie\.devries/);
    await switchOn();
    expect(await onDisk()).not.toMatch(/devries|Vries|Karel|weg\.example|concept|eerst|van a|Over b/i);
    expect(await everything()).toBe(before);
  });

  it('keeps the search: no word or name of a block is readable, and all is found', async () => {
    await keepSome();
    await switchOn();
    await indexBatch(100, async () => undefined);
    expect(await onDisk()).not.toMatch(/sofie|karel|"(note|customer) |state/i);
    expect((await find({ text: 'vries', limit: 5 })).totals.customer).toBe(1);
  });

  it('answers nobody while it is not open, and changes nothing', async () => {
    await keepSome();
    await switchOn();
    const before = await onDisk();
    await lockAgain();
    await locked(findCustomer('sofie.devries@tuin.example'));
    await locked(ensureCustomer({ address: 'nieuw@weg.example', name: null }, NOW));
    await locked(find({ text: 'vries', limit: 5 }));
    await locked(countRecords());
    expect(await onDisk()).toBe(before);
  });

  it('stays open as long as the session has its secret, and no longer', async () => {
    await keepSome();
    await switchOn();
    await closeDatabase();
    expect((await findCustomer('karel@weg.example'))?.names).toEqual(['Karel van der Weg']);
    session = null;
    await closeDatabase();
    await locked(findCustomer('karel@weg.example'));
    expect(await unlock('een andere zin')).toBeNull();
    await locked(findCustomer('karel@weg.example'));
    expect(await unlock('vier losse woorden hier')).toHaveLength(32);
    expect((await findCustomer('karel@weg.example'))?.names).toEqual(['Karel van der Weg']);
  });

  it('opens with the new passphrase alone when that was changed', async () => {
    await switchOn('de eerste zin');
    expect(await changePassphrase('niet de eerste', 'de tweede zin')).toBe(false);
    expect(await changePassphrase('de eerste zin', 'de tweede zin')).toBe(true);
    await lockAgain();
    expect(await unlock('de eerste zin')).toBeNull();
    expect(await unlock('de tweede zin')).not.toBeNull();
  });

  it('is gone without a trace when it is switched off', async () => {
    await keepSome();
    const before = await everything();
    await switchOn();
    await turnOff();
    await finishTurning();
    session = null;
    await closeDatabase();
    expect(await everything()).toBe(before);
    expect(await onDisk()).not.toMatch(/"sealed":"/);
    expect(await (await database()).count('lock')).toBe(0);
  });

  it('goes on where it was when the background ended while it was switched on or off', async () => {
    await keepSome();
    const before = await everything();
    session = await turnOn('vier losse woorden hier', null);
    await ensureCustomer({ address: 'tussendoor@weg.example', name: 'Tussendoor' }, NOW);
    await closeDatabase();
    // Some are sealed, some are not yet: all are found.
    expect((await findCustomer('karel@weg.example'))?.id).toBeDefined();
    expect((await findCustomer('tussendoor@weg.example'))?.id).toBeDefined();
    await finishTurning();
    expect(await onDisk()).not.toMatch(/Karel|Tussendoor/);
    await turnOff();
    await closeDatabase();
    const found = await findCustomer('tussendoor@weg.example');
    await write(['customers', 'documents'], async (tx) => {
      await tx.objectStore('customers').delete(found?.id ?? '');
      await tx.objectStore('documents').clear();
    });
    await finishTurning();
    const without = async (text: string) => text.replace(/\[(\{"kind":"(note|customer)"[^\]]*)\]/, '[]');
    expect(await without(await everything())).toBe(await without(before));
  });

  it('never makes one customer two while some are sealed and some are not', async () => {
    const one = await ensureCustomer({ address: 'een@weg.example', name: null }, NOW);
    await putLock('sealing');
    const same = await ensureCustomer({ address: 'een@weg.example', name: 'Een' }, NOW);
    expect(same.id).toBe(one.id);
    await putLock('opening');
    expect((await ensureCustomer({ address: 'een@weg.example', name: 'Eén' }, NOW)).id).toBe(one.id);
    expect((await countRecords()).customers).toBe(1);
  });

  it('leaves no key of a ticket readable, which may have a subject or an address in it', async () => {
    const karel = await keepPerson('Garnituur', 'karel@weg.example');
    const behind = { ticketKey: 'Garnituur-t', customerId: karel.id, subject: 's', link: null };
    const texts = { kind: 'product', title: 't', expected: '', meant: '', where: '' } as const;
    await saveImprovement({ id: 'i', ...texts, baseRevision: null }, behind, NOW);
    expect(await onDisk()).toContain('Garnituur-t');
    await switchOn();
    expect(await onDisk()).not.toContain('Garnituur-t');
    expect((await findCase('Garnituur-t'))?.customerId).toBe(karel.id);
    expect((await draftsOf('Garnituur-t')).reply).toBe('concept Garnituur');
    expect(await behindImprovement('i')).toHaveLength(1);
    await eraseCustomer({ id: 'e', customerId: karel.id, tickets: [], backups: [] }, NOW);
    expect(await findCase('Garnituur-t')).toBeNull();
  });

  it.each(['sealing', 'opening'] as const)('has one record a ticket while it is %s', async (phase) => {
    await keepPerson('a', 'een@weg.example');
    // One of them lies there sealed, one as it is.
    await putLock('on');
    await keepPerson('b', 'twee@weg.example');
    await putLock(phase);
    for (const as of ['a', 'b']) {
      const beside = { ticketKey: `${as}-t`, customerId: null, subject: 'anders' };
      const { revision } = (await findCase(beside.ticketKey)) ?? { revision: null };
      await saveCase(beside, { answers: emptyAnswers(), complaint: false, baseRevision: revision }, NOW);
      await saveDraft(beside.ticketKey, 'reply', as === 'a' ? '' : 'anders', NOW);
      expect((await findCase(beside.ticketKey))?.complaint).toBe(false);
    }
    const { cases, drafts } = await recordsHere();
    expect(cases.map(({ id }) => id).toSorted()).toEqual(['a-t', 'b-t']);
    expect(drafts.map(({ text }) => text)).toEqual(['anders']);
    await finishTurning();
    expect((await findCase('b-t'))?.complaint).toBe(false);
    expect((await recordsHere()).cases).toHaveLength(2);
  });

  it('is walked through in pages, each record once', async () => {
    await putLock('on');
    const keys = Array.from({ length: 1_203 }, (_, at) => `k${at}`);
    await write(['cases'], async (tx) => {
      for (const ticketKey of keys)
        await tx
          .objectStore('cases')
          .put(caseRecord(undefined, { ticketKey, customerId: null, subject: '' }, NOW, {}));
    });
    const met: string[] = [];
    await eachCase((page) => void met.push(...page.map(({ id }) => id)));
    expect(met.toSorted()).toEqual(keys.toSorted());
    const kept: string[] = [];
    await readAll({
      counts: () => undefined,
      page: (store, records) =>
        store === 'cases' && kept.push(...records.map((one) => (one as { id: string }).id)),
    });
    expect(kept.toSorted()).toEqual(keys.toSorted());
  });

  it('refuses what was moved to another place, or changed', async () => {
    await putLock('on');
    const customer = await ensureCustomer({ address: 'een@weg.example', name: null }, NOW);
    await saveNote(
      {
        id: 'n1',
        customerId: customer.id,
        ticketKey: null,
        text: 'van één',
        pinned: false,
        baseRevision: null,
      },
      NOW,
    );
    const db = await database();
    const stored = (await db.get('notes', 'n1')) as unknown as { sealed: Uint8Array };
    await db.put('notes', { ...stored, id: 'n2' } as never);
    await expect(notesOf(customer.id)).rejects.toBeInstanceOf(StoreError);
    await db.delete('notes', 'n2');
    expect((await notesOf(customer.id)).map(({ text }) => text)).toEqual(['van één']);
    stored.sealed[20] = (stored.sealed[20] ?? 0) ^ 1;
    await db.put('notes', stored as never);
    await expect(notesOf(customer.id)).rejects.toBeInstanceOf(StoreError);
  });

  it('keeps apart who was confirmed and refused beside a ticket', async () => {
    await putLock('on');
    const beside = { ticketKey: 't', customerId: null, subject: 's' };
    await saveCase(beside, { answers: emptyAnswers(), complaint: true, baseRevision: null }, NOW);
    expect(await onDisk()).not.toContain('"subject"');
  });

  it('covers the key of daily backups, also one that came before it', async () => {
    const key = await makeKeyBytes('een zin voor elke dag');
    await keepSealingKey(key);
    await switchOn();
    expect(Array.from((await sealingKey())?.bytes ?? [])).toEqual(Array.from(key.bytes));
    const aside = await openDB('unwrap-aside');
    const kept = (await aside.get('keys', 'daily')) as { bytes: Uint8Array };
    aside.close();
    expect(Array.from(kept.bytes).join()).not.toContain(Array.from(key.bytes).join());
    await lockAgain();
    await locked(sealingKey());
    expect(await hasSealingKey()).toBe(true);
  });

  it('brings back no part of a file that is forgotten while the files are sealed anew', async () => {
    await keepFile({ id: 'f', name: 'f', at: NOW }, new TextEncoder().encode('Sofie'));
    session = await turnOn('vier losse woorden hier', null);
    const sealing = vi.spyOn(Vault.prototype, 'sealBytes').mockImplementation(async (bytes) => {
      await forgetFile('f');
      return new Uint8Array(bytes);
    });
    await finishTurning();
    sealing.mockRestore();
    const aside = await openDB('unwrap-aside');
    expect(await aside.count('parts')).toBe(0);
    aside.close();
  });

  it('covers files on their way, also those that came before it', async () => {
    const bytes = new TextEncoder().encode('Sofie de Vries'.repeat(10));
    await keepFile({ id: 'f', name: 'f', at: NOW }, bytes);
    await switchOn();
    expect(text(await fileBytes('f'))).toBe(text(bytes));
    await lockAgain();
    await locked(fileBytes('f'));
    await unlock('vier losse woorden hier');
    await turnOff();
    await finishTurning();
    expect(text(await fileBytes('f'))).toBe(text(bytes));
  });
});

it('what bringing an older backup up left behind is cleared away', async () => {
  const left = await openDB('unwrap-ladder-left', 1);
  left.close();
  await forgetLadders();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('unwrap-ladder-left');
});
