import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictId } from '@/lib/backup/conflict-id.ts';
import { erasedHash } from '@/lib/backup/erased.ts';
import { type KeptRecords, noRecords } from '@/lib/backup/format.ts';
import { type Kept, newer } from '@/lib/backup/newer.ts';
import { planRestore } from '@/lib/backup/plan.ts';
import type { CustomerRecord, NoteRecord } from '@/lib/messages/records.ts';
import { AT, customer, everything, note } from './records.ts';

const LATER = '2026-11-28T10:00:00.000Z';

function records(change: Partial<KeptRecords>): KeptRecords {
  return { ...noRecords(), ...change };
}
const merged = (here: Partial<KeptRecords>, file: Partial<KeptRecords>) =>
  planRestore(records(here), records(file), 'merge');

describe('merging a file with what is here', () => {
  it('adds what is new, and what was changed last stands', () => {
    const sophie = customer('sophie');
    const here = { customers: [sophie], notes: [note('n1', 'sophie', { text: 'nieuw', updatedAt: LATER })] };
    const versions = [{ id: 'n1:1', noteId: 'n1', revision: 1, text: 'oud', author: '', writtenAt: AT }];
    const file = {
      customers: [sophie],
      notes: [note('n1', 'sophie', { text: 'oud' }), note('n2', 'sophie')],
    };
    const plan = merged({ ...here, noteVersions: versions }, file);
    expect(plan.records.notes.map(({ text }) => text)).toEqual(['nieuw', 'Belt liever (n2)']);
    expect(plan.change).toMatchObject({
      added: { notes: 1 },
      changed: { notes: 0 },
      removed: { notes: 0 },
      bothTexts: 0,
    });
  });

  it('counts no ticket twice that was opened here and is in the file', () => {
    const seen = (day: string, count: number) => ({ id: `${day}|a.example`, day, inbox: 'a.example', count });
    const plan = merged(
      { seen: [seen('2026-11-20', 4), seen('2026-11-21', 9)] },
      { seen: [seen('2026-11-20', 7), seen('2026-11-21', 2), seen('2026-11-19', 1)] },
    );
    expect(plan.records.seen.map(({ count }) => count)).toEqual([7, 9, 1]);
  });

  it('keeps both texts of a note that says something else on both sides', () => {
    const sophie = customer('sophie');
    const id = '11111111-1111-4111-8111-111111111111';
    const plan = merged(
      { customers: [sophie], notes: [note(id, 'sophie', { text: 'hier' })] },
      { customers: [sophie], notes: [note(id, 'sophie', { text: 'daar', updatedAt: LATER })] },
    );
    expect(plan.records.notes.map(({ text }) => text).sort()).toEqual(['daar', 'hier']);
    expect(plan.records.notes.find((one) => one.id === id)?.text).toBe('daar');
    expect(plan.change.bothTexts).toBe(1);
  });

  it('makes a customer with an address of somebody here that one, with all that is theirs', () => {
    const here = customer('here', { names: ['Sofie'], addresses: ['a@x.example'] });
    const theirs = customer('there', {
      names: ['Sofie de Vries'],
      addresses: ['a@x.example', 'b@x.example'],
    });
    const file = everything();
    const plan = merged(
      { customers: [here] },
      {
        customers: [theirs],
        notes: [note('n1', 'there')],
        cases: file.cases.map((one) => ({ ...one, customerId: 'there' })),
        followUps: file.followUps.map((one) => ({ ...one, customerId: 'there' })),
        apart: [
          { id: 'somebody|there', at: AT },
          { id: 'here|there', at: AT },
        ],
        merges: [
          {
            id: 'm',
            at: AT,
            into: theirs,
            from: here,
            moved: { notes: [], cases: [], followUps: [] },
            apart: [],
          },
        ],
      },
    );
    expect(plan.records.customers).toEqual([
      expect.objectContaining({
        id: 'here',
        names: ['Sofie', 'Sofie de Vries'],
        addresses: ['a@x.example', 'b@x.example'],
      }),
    ]);
    const whose = [...plan.records.notes, ...plan.records.cases, ...plan.records.followUps];
    expect(whose.map(({ customerId }) => customerId)).toEqual(['here', 'here', 'here']);
    expect(plan.records.apart).toEqual([{ id: 'here|somebody', at: AT }]);
    expect(plan.records.merges).toEqual([]);
    expect(plan.change.joined).toBe(1);
  });

  it('never takes an address from somebody here', () => {
    const mine = [
      customer('a', { addresses: ['a@x.example'] }),
      customer('b', { addresses: ['b@x.example'] }),
    ];
    const theirs = [customer('a', { addresses: ['a@x.example', 'b@x.example'], updatedAt: LATER })];
    const plan = merged({ customers: mine }, { customers: theirs });
    expect(plan.records.customers.map(({ addresses }) => addresses)).toEqual([
      ['a@x.example'],
      ['b@x.example'],
    ]);
  });

  it('leaves a shortcut to the template here, and the other without', () => {
    const [template] = everything().templates;
    if (!template) throw new Error('no template');
    const plan = merged({ templates: [template] }, { templates: [{ ...template, id: 't2' }] });
    expect(plan.records.templates.map(({ id, shortcut }) => [id, shortcut])).toEqual([
      ['t1', 'retour'],
      ['t2', ''],
    ]);
  });

  it('puts back what was removed here and lives in the file', () => {
    const sophie = customer('sophie');
    const plan = merged(
      { customers: [sophie], notes: [note('n1', 'sophie', { deletedAt: LATER })] },
      { customers: [sophie], notes: [note('n1', 'sophie')] },
    );
    expect(plan.records.notes).toEqual([note('n1', 'sophie')]);
    expect(plan.change.added.notes).toBe(1);
  });

  it('changes nothing the second time, loses no text, and gives no address twice', () => {
    fc.assert(
      fc.property(side(), side(), (here, file) => {
        const once = planRestore(here, file, 'merge');
        const twice = planRestore(once.records, file, 'merge');
        expect(twice.records).toEqual(once.records);
        const addresses = once.records.customers.flatMap((one) => one.addresses);
        expect(new Set(addresses).size).toBe(addresses.length);
        const texts = new Set(once.records.notes.map(({ text }) => text));
        for (const one of [...here.notes, ...file.notes]) expect(texts).toContain(one.text);
        const known = new Set(once.records.customers.map(({ id }) => id));
        for (const { customerId } of once.records.notes) expect(known).toContain(customerId);
        const before = new Map(here.notes.map((one) => [one.id, one.customerId]));
        for (const one of once.records.notes)
          expect(before.get(one.id) ?? one.customerId).toBe(one.customerId);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('a file made to have a text of ours lost', () => {
  const ID = '11111111-1111-4111-8111-111111111111';
  const here = { customers: [customer('sophie')], notes: [note(ID, 'sophie', { text: 'van ons' })] };
  const theirs = note(ID, 'sophie', { text: 'van hen', updatedAt: LATER });
  const inTheWay = (change: Partial<NoteRecord>) =>
    note(conflictId(ID, 'van ons'), 'sophie', { text: 'iets anders', ...change });

  it.each([
    ['before', [inTheWay({}), theirs]],
    ['after', [theirs, inTheWay({})]],
    ['removed', [inTheWay({ text: 'van ons', deletedAt: AT }), theirs]],
    ['of somebody else', [inTheWay({ text: 'van ons', customerId: 'piet' }), theirs]],
  ])('has it kept beside a note with the id that it would get: %s', (_, notes) => {
    const file = { customers: [customer('sophie'), customer('piet')], notes };
    const once = merged(here, file);
    const isKept = ({ text, customerId, deletedAt }: NoteRecord) =>
      text === 'van ons' && customerId === 'sophie' && deletedAt === null;
    expect(once.records.notes.filter(isKept)).toHaveLength(1);
    expect(merged(once.records, file).records.notes).toEqual(once.records.notes);
  });
});

describe('replacing all that is here', () => {
  it('leaves what the file holds, and the erasures of both', () => {
    const erasure = {
      at: AT,
      salt: '',
      hashes: [],
      counts: { notes: 0, cases: 0, followUps: 0, drafts: 0 },
      backups: [],
    };
    const here = records({ customers: [customer('a')], erasures: [{ id: 'e1', ...erasure }] });
    const file = { ...everything(), erasures: [{ id: 'e2', ...erasure }] };
    const plan = planRestore(here, file, 'replace');
    expect(plan.records).toEqual({ ...file, erasures: [...file.erasures, ...here.erasures] });
    expect(plan.change).toMatchObject({ removed: { customers: 1 }, added: { customers: 2, notes: 2 } });
  });
});

describe('who was erased', () => {
  const erasure = (address: string, at: string) => ({
    id: address,
    at,
    salt: 'zout',
    hashes: [erasedHash('zout', address)],
    counts: { notes: 1, cases: 1, followUps: 1, drafts: 1 },
    backups: [],
  });

  it.each(['merge', 'replace'] as const)('stays erased, with all that is theirs (%s)', (way) => {
    const plan = planRestore(
      records({ erasures: [erasure('sophie@voorbeeld.example', LATER)] }),
      everything(),
      way,
    );
    expect(plan.erased).toBe(1);
    expect(JSON.stringify({ ...plan.records, erasures: [] })).not.toContain('sophie');
    expect(plan.records.notes.map(({ id }) => id)).toEqual(['n2']);
  });

  it.each(['merge', 'replace'] as const)('leaves no note half typed on their page (%s)', (way) => {
    const draft = (id: string) => ({
      id: `note customer ${id}`,
      ticketKey: `customer ${id}`,
      kind: 'note' as const,
      text: `half getypt over ${id}`,
      createdAt: AT,
      updatedAt: AT,
    });
    const file = { ...everything(), drafts: ['sophie', 'eerder', 'marieke'].map(draft) };
    const here = records({ erasures: [erasure('sophie@voorbeeld.example', LATER)] });
    expect(planRestore(here, file, way).records.drafts).toEqual([draft('marieke')]);
  });

  it('stays erased by the file’s own word, too', () => {
    const file = { ...everything(), erasures: [erasure('sophie@voorbeeld.example', LATER)] };
    expect(planRestore(noRecords(), file, 'merge').records.customers.map(({ id }) => id)).toEqual([
      'marieke',
    ]);
  });

  it('and came back later is a customer again', () => {
    const earlier = erasure('sophie@voorbeeld.example', '2026-01-01T10:00:00.000Z');
    const plan = planRestore(records({ erasures: [earlier] }), everything(), 'merge');
    expect(plan.erased).toBe(0);
    expect(plan.records.customers).toHaveLength(2);
  });
});

/** Customers with addresses of few, each once, and notes of theirs under few ids. */
function side(): fc.Arbitrary<KeptRecords> {
  const ids = ['a', 'b', 'c', 'd'];
  const addresses = fc.shuffledSubarray(['1@x', '2@x', '3@x', '4@x', '5@x']);
  const when = fc.constantFrom(AT, LATER);
  return fc
    .record({
      ids: fc.subarray(ids, { minLength: 1 }),
      addresses,
      when,
      notes: fc.array(
        fc.record({
          id: fc.constantFrom('n1-000000000000', 'n2-000000000000'),
          text: fc.constantFrom('x', 'y', 'z'),
          of: fc.nat(3),
          when,
        }),
        { maxLength: 4 },
      ),
    })
    .map((made) => {
      const customers: CustomerRecord[] = made.ids.map((id, at) =>
        customer(id, {
          addresses: made.addresses.filter((_, each) => each % made.ids.length === at),
          updatedAt: made.when,
        }),
      );
      const notes = new Map<string, NoteRecord>();
      for (const { id, text, of, when: updatedAt } of made.notes) {
        notes.set(id, note(id, made.ids[of % made.ids.length] ?? 'a', { text, updatedAt }));
      }
      return records({ customers, notes: [...notes.values()] });
    });
}

describe('the newer of two', () => {
  const one: Kept = { id: 'n', updatedAt: '2026-11-21T10:00:00.000Z', deletedAt: null, revision: 1 };

  it('of one moment is the living one, then that of more writes, as a pin is one without a moment', () => {
    expect(newer(one, { ...one, revision: 2 }).revision).toBe(2);
    expect(newer({ ...one, revision: 2 }, one).revision).toBe(2);
    const gone = { ...one, revision: 3, deletedAt: one.updatedAt };
    expect(newer(one, gone)).toBe(one);
    expect(newer(gone, one)).toBe(one);
  });
});
