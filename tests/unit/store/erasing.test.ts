import { describe, expect, it } from 'vitest';
import { Erased, erasedAfter, erasedHash, withoutErased } from '@/lib/backup/erased.ts';
import { noRecords } from '@/lib/backup/format.ts';
import { planRestore } from '@/lib/backup/plan.ts';
import { draftOf, type ErasureRecord } from '@/lib/messages/records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { sayApart } from '@/lib/store/apart.ts';
import { recordsHere } from '@/lib/store/backup.ts';
import { findCase, judgeCustomer, saveCase } from '@/lib/store/cases.ts';
import { ensureCustomer, getCustomer } from '@/lib/store/customers.ts';
import { draftsOf, saveDraft } from '@/lib/store/drafts.ts';
import { eraseCustomer, eraseStranger, tracesLeft } from '@/lib/store/erasing.ts';
import { markFollowUp, saveFollowUp } from '@/lib/store/follow-ups.ts';
import { behindImprovement, listImprovements, saveImprovement } from '@/lib/store/improvements.ts';
import { mergeCustomers, undoMerge } from '@/lib/store/merging.ts';
import { removeNote } from '@/lib/store/notes.ts';
import { cleanUp, previewCleanUp } from '@/lib/store/retention.ts';
import { splitCustomer } from '@/lib/store/splitting.ts';
import { withFreshDatabase } from './fresh.ts';
import { everything, keepPerson, LATER, NOW } from './people.ts';

withFreshDatabase();

const IMPROVEMENT = {
  id: 'i',
  kind: 'product',
  title: 'Sterker',
  expected: '',
  meant: '',
  where: '',
} as const;

describe('a customer who is erased', () => {
  it('is in no record any more, with all that was ever one with them; the others are as they were', async () => {
    const other = await keepPerson('other', 'other@example.be', 'Other');
    const before = await everything(['documents', 'improvements', 'erasures']);
    const gone = await keepPerson('gone', 'gone@example.be', 'Gone Girl');
    const work = await keepPerson('work', 'gone@werk.example', 'G. Girl');
    await mergeCustomers({ id: 'm', into: gone.id, from: work.id }, NOW);
    await sayApart(gone.id, other.id, true, NOW);
    await sayApart(work.id, other.id, true, NOW);
    await removeNote(gone.id, 'gone-n', NOW);
    await saveDraft(draftOf(gone.id), 'note', 'half over gone', NOW);
    await saveDraft(draftOf(work.id), 'note', 'half over work', NOW);
    await saveDraft('gone-seen', 'note', 'getypt naast een bericht van gone', NOW);
    const pause = {
      id: 'p',
      ticketKey: 'gone-t',
      customerId: null,
      subject: 'gone',
      dueOn: '2026-12-01',
      done: false,
    };
    await saveFollowUp({ ...pause, kind: 'not-now', dueAt: LATER }, NOW);
    for (const key of ['gone-t', 'other-t']) {
      const baseRevision = key === 'gone-t' ? null : 1;
      const beside = { ticketKey: key, customerId: null, subject: '' };
      await saveImprovement({ ...IMPROVEMENT, baseRevision }, beside, NOW);
    }
    const refused = { ticketKey: 'other-t', customerId: other.id, subject: '' };
    await judgeCustomer(refused, 'gone@example.be', false, NOW);
    await judgeCustomer({ ...refused, ticketKey: 'maybe', customerId: null }, 'gone@werk.example', true, NOW);

    const erasing = { id: 'e', customerId: gone.id, tickets: ['gone-seen'], backups: ['unwrap.zip'] };
    const receipt = await eraseCustomer(erasing, LATER);
    expect(receipt).toMatchObject({
      counts: { notes: 2, cases: 3, followUps: 3, drafts: 5 },
      backups: ['unwrap.zip'],
    });
    expect(await everything()).not.toMatch(/gone(?!-seen|":)|work|Girl/);
    expect(await everything()).not.toContain('gone-seen');
    expect(await listImprovements()).toMatchObject([{ title: 'Sterker', ticketKeys: ['other-t'] }]);
    expect(await behindImprovement('i')).toHaveLength(1);
    // Whose the other's ticket is was unsaid by the refusal; all else of theirs is as it was.
    const after = await everything(['documents', 'improvements', 'erasures']);
    expect(after.replace('"customerId":null', `"customerId":"${other.id}"`)).toBe(before);
    expect(await eraseCustomer(erasing, LATER)).toEqual(receipt);
  });

  it('cannot be merged back, and is nobody where they are asked for again', async () => {
    const a = await keepPerson('a', 'a@example.be');
    const b = await keepPerson('b', 'b@example.be');
    await mergeCustomers({ id: 'm', into: a.id, from: b.id }, NOW);
    await eraseCustomer({ id: 'e', customerId: a.id, tickets: [], backups: [] }, LATER);
    await undoMerge('m');
    expect(await getCustomer(b.id)).toBeNull();
    expect(await eraseCustomer({ id: 'e2', customerId: a.id, tickets: [], backups: [] }, LATER)).toBeNull();
  });

  it('is known again in what is restored, but not where they came back since', async () => {
    const gone = await keepPerson('a', 'a@example.be');
    const receipt = await eraseCustomer({ id: 'e', customerId: gone.id, tickets: [], backups: [] }, LATER);
    expect(receipt?.hashes).toEqual([erasedHash(receipt?.salt ?? '', 'a@example.be')]);
    expect(JSON.stringify(receipt)).not.toContain('example.be');
    const known = (id: string, address: string, createdAt: string) => ({
      ...gone,
      id,
      addresses: ['x@y.z', address],
      createdAt,
    });
    const restored = [
      known('old', 'a@example.be', NOW),
      known('back', 'a@example.be', '2026-11-23T10:00:00.000Z'),
      known('other', 'b@example.be', NOW),
    ];
    const left = (receipts: ErasureRecord[]) =>
      withoutErased({ ...noRecords(), customers: restored }, new Erased(receipts)).records.customers.map(
        ({ id }) => id,
      );
    expect(left(receipt ? [receipt] : [])).toEqual(['back', 'other']);
    expect(left([])).toEqual(['old', 'back', 'other']);
  });

  it('leaves whom they were taken out of with all of theirs, without the address', async () => {
    const anna = await keepPerson('a', 'anna@example.be');
    const bert = await keepPerson('b', 'bert@example.be');
    const ticket = { ticketKey: 'a-t', customerId: anna.id, subject: 'Mand van Anna' };
    await mergeCustomers({ id: 'm', into: anna.id, from: bert.id }, NOW);
    await judgeCustomer(ticket, 'bert@example.be', true, NOW);
    const taken = { id: 'x', from: anna.id, addresses: ['bert@example.be'], names: [] };
    await splitCustomer({ ...taken, notes: ['b-n'], cases: ['b-t'] }, NOW);
    // As it was kept before a split asked anew.
    await judgeCustomer(ticket, 'bert@example.be', true, NOW);
    const file = await recordsHere();
    await eraseCustomer({ id: 'e', customerId: 'x', tickets: [], backups: [] }, LATER);
    expect(await everything()).not.toContain('bert@');
    const left = [{ id: 'a-t', customerId: anna.id, confirmed: null }];
    expect((await recordsHere()).cases).toMatchObject(left);

    const back = planRestore(await recordsHere(), file, 'replace').records;
    expect(back.cases).toMatchObject(left);
    expect(back.followUps.map(({ id }) => id)).toEqual(['a-f']);
    expect(back.drafts.map(({ text }) => text)).toEqual(['concept a']);
    expect(JSON.stringify(back)).not.toContain('bert@');
  });

  it('has a salt in common with all who were: one look at an address tells of every one', async () => {
    for (const as of ['a', 'b', 'c']) {
      const { id } = await keepPerson(as, `${as}@example.be`);
      await eraseCustomer({ id: as, customerId: id, tickets: [], backups: [] }, LATER);
    }
    const erasures = (await recordsHere()).erasures;
    expect(new Set(erasures.map(({ salt }) => salt)).size).toBe(1);
    expect(new Set(erasures.flatMap(({ hashes }) => hashes)).size).toBe(3);
  });
});

describe('somebody who was never kept, and is erased', () => {
  const WIM = 'wim@example.be';
  const erase = (tickets: string[] = []) =>
    eraseStranger({ id: 'e', address: WIM, tickets, backups: [] }, LATER);

  it('leaves nothing at tickets confirmed or seen to be theirs, and nothing of others goes', async () => {
    const other = await keepPerson('other', 'other@example.be', 'Other');
    const before = await everything(['erasures']);
    const beside = (ticketKey: string) => ({ ticketKey, customerId: null, subject: 'Over wim' });
    await judgeCustomer(beside('wim-said'), WIM, true, NOW);
    await saveDraft('wim-said', 'note', 'wim half', NOW);
    const answers = { ...emptyAnswers(), matters: 'wim wil bellen' };
    await saveCase(beside('wim-seen'), { answers, complaint: true, baseRevision: null }, NOW);
    const pause = { id: 'p', ...beside('wim-seen'), dueOn: '2026-12-01', done: false };
    await saveFollowUp({ ...pause, kind: 'not-now', dueAt: LATER }, NOW);
    await saveDraft('wim-typed', 'reply', 'Dag wim', NOW);
    const tickets = ['wim-seen', 'wim-typed', 'other-t'];
    expect(await tracesLeft(WIM, tickets)).toMatchObject({
      cases: [{ id: 'wim-said' }, { id: 'wim-seen' }],
      followUps: [{ id: 'p' }],
      drafts: [{ ticketKey: 'wim-typed' }, { ticketKey: 'wim-said' }],
      refusals: [],
    });
    const receipt = await erase(tickets);
    expect(receipt).toMatchObject({ counts: { notes: 0, cases: 2, followUps: 1, drafts: 2 } });
    expect(receipt?.hashes).toEqual([erasedHash(receipt?.salt ?? '', WIM)]);
    expect(await everything(['erasures'])).toBe(before);
    expect(await erase(tickets)).toEqual(receipt);
    expect(await getCustomer(other.id)).not.toBeNull();
  });

  it('is no name at a ticket that was said not to be theirs, of which nothing else goes', async () => {
    const refused = { ticketKey: 't', customerId: null, subject: 'Kan' };
    await judgeCustomer(refused, WIM, false, NOW);
    await judgeCustomer(refused, 'bo@example.be', false, NOW);
    await saveDraft('t', 'note', 'van een ander', NOW);
    expect(await tracesLeft(WIM, ['t'])).toMatchObject({ cases: [], drafts: [], refusals: [{ id: 't' }] });
    expect(await erase(['t'])).toMatchObject({ counts: { cases: 0, drafts: 0 } });
    expect(await findCase('t')).toMatchObject({ refused: ['bo@example.be'] });
    expect(await draftsOf('t')).toMatchObject({ note: 'van een ander' });
  });

  it('is not erased this way where they are a customer', async () => {
    const known = await keepPerson('w', WIM);
    expect(await tracesLeft(WIM, [])).toEqual({ customerId: known.id });
    expect(await erase()).toBeNull();
    expect(await getCustomer(known.id)).not.toBeNull();
  });

  it('stays erased where an older backup has them', async () => {
    const receipt = await erase();
    const isErased = erasedAfter(NOW, receipt ? [receipt] : []);
    expect([WIM, 'bo@example.be'].map(isErased)).toEqual([true, false]);
    expect(erasedAfter('2026-11-23T10:00:00.000Z', receipt ? [receipt] : [])(WIM)).toBe(false);
  });
});

describe('a clean-up', () => {
  const OLD = '2024-01-10T10:00:00.000Z';
  const wanted = { by: 'inactive', before: '2025-01-01T00:00:00.000Z' } as const;
  const run = () => {
    const gone: string[] = [];
    return cleanUp(wanted, (addresses) => gone.push(...addresses)).then((count) => ({ count, gone }));
  };

  it('removes whoever had nothing new for so long, with all of theirs and nothing of others', async () => {
    await keepPerson('new', 'new@example.be', 'New');
    const before = await everything(['documents']);
    await keepPerson('old', 'old@example.be', 'Old', OLD);
    await markFollowUp('old-f', { done: true }, OLD);
    expect(await previewCleanUp(wanted)).toEqual({ count: 1, names: ['Old'] });
    expect(await run()).toEqual({ count: 1, gone: ['old@example.be'] });
    expect(await everything(['documents'])).toBe(before);
    expect(await run()).toEqual({ count: 0, gone: [] });
  });

  it('leaves whoever was promised something, and whoever got something new', async () => {
    await keepPerson('promised', 'p@example.be', null, OLD);
    const known = await ensureCustomer({ address: 'k@example.be', name: null }, OLD);
    expect((await previewCleanUp(wanted)).count).toBe(1);
    await ensureCustomer({ address: 'k@example.be', name: 'Met naam' }, NOW);
    expect(await previewCleanUp(wanted)).toEqual({ count: 0, names: [] });
    expect((await previewCleanUp({ ...wanted, by: 'age' })).count).toBe(1);
    expect(await getCustomer(known.id)).not.toBeNull();
  });

  it('shows fifty of many, and removes them all', async () => {
    for (let each = 0; each < 130; each += 1) {
      await ensureCustomer({ address: `${each}@example.be`, name: null }, OLD);
    }
    const preview = await previewCleanUp(wanted);
    expect([preview.count, preview.names.length]).toEqual([130, 50]);
    expect((await run()).count).toBe(130);
  });
});
