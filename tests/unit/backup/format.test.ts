import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BackupError } from '@/lib/backup/errors.ts';
import { backupName, INFLATED_LIMIT, KEPT_STORES, noRecords } from '@/lib/backup/format.ts';
import { makeKey, seal } from '@/lib/backup/seal.ts';
import { Sha256 } from '@/lib/backup/sha256.ts';
import { Gzip } from '@/lib/backup/write.ts';
import type { BackupProblem } from '@/lib/messages/data-requests.ts';
import type { NoteVersion } from '@/lib/messages/records.ts';
import { AT, aside, customer, everything, fileOf, fileOfLines, headerOf, note, read } from './records.ts';

const HEADER = JSON.stringify(headerOf(noRecords()));
const counted = (counts: Record<string, number>) => JSON.stringify(headerOf(noRecords(), { counts }));
const line = (store: string, record: unknown) => JSON.stringify({ store, record });

async function refused(
  bytes: Uint8Array<ArrayBuffer>,
  options = {},
): Promise<[BackupProblem, number | null]> {
  const error = await read(bytes, options).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BackupError);
  return [(error as BackupError).problem, (error as BackupError).line];
}

describe('the checksum', () => {
  it('is SHA-256, however the bytes come', () => {
    for (let size = 0; size < 300; size += 1) {
      const bytes = new Uint8Array(randomBytes(size));
      const cut = size % 97;
      const sum = new Sha256().update(bytes.subarray(0, cut)).update(bytes.subarray(cut));
      expect(sum.hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});

describe('a backup file', () => {
  it('gives back what went in', async () => {
    const records = everything();
    const backup = await read(await fileOf(records));
    expect(backup.records).toEqual(records);
    expect(backup.aside).toEqual(aside());
    expect(backup.header.madeAt).toBe(AT);
    expect(backup.odd).toBe(0);
  });

  it('is called by the minute that it was made in', () => {
    expect(backupName(new Date(2026, 10, 3, 9, 5))).toBe('unwrap-backup-2026-11-03-0905.unwrap');
  });

  it('keeps what is no good in it, and restores all else', async () => {
    const records = everything();
    const strange = { ...note('n9', 'sophie'), pinned: 'yes' } as never;
    const orphan = note('n8', 'nobody');
    const notes = [...records.notes, strange, orphan];
    const backup = await read(await fileOf({ ...records, notes }));
    expect(backup.odd).toBe(2);
    expect(backup.records).toEqual(records);
  });

  it('says of which line something is wrong', async () => {
    const sophie = line('customers', customer('sophie'));
    const cases: [BackupProblem, number, string[]][] = [
      ['bad-record', 2, [counted({ customers: 1 }), line('customers', { id: 'sophie' })]],
      ['bad-record', 2, [HEADER, line('passwords', {})]],
      ['bad-record', 2, [HEADER, '{"store":"customers"']],
      ['bad-record', 2, [HEADER, '[]']],
      [
        'bad-record',
        3,
        [counted({ customers: 1, notes: 1 }), sophie, line('notes', { ...note('n', 'sophie'), more: 1 })],
      ],
      ['double-id', 3, [counted({ customers: 2 }), sophie, sophie]],
      [
        'shared-address',
        3,
        [
          counted({ customers: 2 }),
          sophie,
          line('customers', customer('other', { addresses: ['sophie@voorbeeld.example'] })),
        ],
      ],
      ['no-customer', 3, [counted({ customers: 1, notes: 1 }), sophie, line('notes', note('n', 'nobody'))]],
      ['newer', 1, [JSON.stringify(headerOf(noRecords(), { version: 2 }))]],
      ['newer', 1, [JSON.stringify(headerOf(noRecords(), { database: 1_000 }))]],
      ['not-a-backup', 1, ['{"unwrapInboxes":1}']],
      ['not-a-backup', 1, ['hello']],
    ];
    for (const [problem, at, lines] of cases) {
      expect(await refused(await fileOfLines(lines)), lines.at(-1)).toEqual([problem, at]);
    }
  });

  it.each([
    ['a customer', { customers: [customer('a b/c')] }],
    ['a customer', { customers: [customer('x'.repeat(101))] }],
    ['a customer', { customers: [customer('__proto__')] }],
    ['a note', { customers: [customer('sophie')], notes: [note('n 1', 'sophie')] }],
    ['a follow-up', { followUps: everything().followUps.map((one) => ({ ...one, id: 'f|1' })) }],
    ['an improvement', { improvements: everything().improvements.map((one) => ({ ...one, id: 'v/1' })) }],
    ['a template', { templates: everything().templates.map((one) => ({ ...one, id: 'retour ' })) }],
  ])('is refused where %s has an id that no page could ask for it by', async (_, change) => {
    const records = { ...noRecords(), ...change };
    // As it stands: what writes our own files would put it apart.
    const lines = KEPT_STORES.flatMap((store) => records[store].map((record) => line(store, record)));
    const file = await fileOfLines([JSON.stringify(headerOf(records)), ...lines]);
    expect((await refused(file))[0]).toBe('bad-record');
  });

  it.each([
    'javascript:alert(1)//',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'http://127.0.0.1/',
    'https:',
  ])('leads from a ticket to no such address: %s', async (link) => {
    const cases = everything().cases.map((one) => ({ ...one, link }));
    const { records } = await read(await fileOf({ ...everything(), cases }));
    expect(records.cases).toEqual(cases.map((one) => ({ ...one, link: null })));
  });

  it('leaves out what belongs to a note or a customer who is not there, and counts it', async () => {
    const whole = everything();
    const nobodys = <T extends object>(one: T | undefined) => ({
      ...(one as T),
      id: 'orphan',
      customerId: 'nobody',
    });
    const draft = (id: string) => ({
      id: `note customer ${id}`,
      ticketKey: `customer ${id}`,
      kind: 'note' as const,
      text: 'half',
      createdAt: AT,
      updatedAt: AT,
    });
    const mine = { ...whole, drafts: [...whole.drafts, ...['sophie', 'eerder'].map(draft)] };
    const file = await fileOf({
      ...mine,
      noteVersions: [
        ...whole.noteVersions,
        { ...(whole.noteVersions[0] as NoteVersion), id: 'w:1', noteId: 'weg' },
      ],
      cases: [...whole.cases, nobodys(whole.cases[0])],
      followUps: [...whole.followUps, nobodys(whole.followUps[0])],
      drafts: [...mine.drafts, draft('nobody')],
    });
    const { records, odd } = await read(file);
    expect(records).toEqual(mine);
    expect(odd).toBe(4);
  });

  it('is refused where fewer or more records are in it than it promises', async () => {
    expect((await refused(await fileOfLines([counted({ customers: 1 })])))[0]).toBe('damaged');
    const sophie = line('customers', customer('sophie'));
    expect((await refused(await fileOfLines([HEADER, sophie])))[0]).toBe('damaged');
  });

  it('is refused where it was cut, changed or is another file', async () => {
    const file = await fileOf(everything());
    expect((await refused(file.slice(0, file.length - 1)))[0]).toBe('damaged');
    expect((await refused(file.slice(0, file.length >> 1)))[0]).toBe('damaged');
    const changed = file.slice();
    changed[file.length >> 1] = (changed[file.length >> 1] ?? 0) ^ 4;
    expect((await refused(changed))[0]).toBe('damaged');
    expect((await refused(new Uint8Array(0)))[0]).toBe('not-a-backup');
    expect((await refused(new TextEncoder().encode('PK\u0003\u0004')))[0]).toBe('not-a-backup');
  });

  it('is refused for a checksum that is another file’s, or none at all', async () => {
    const gzip = new Gzip();
    gzip.put(new TextEncoder().encode(`${HEADER}\n${JSON.stringify({ sha256: 'a'.repeat(64) })}\n`));
    expect((await refused(await gzip.end()))[0]).toBe('damaged');
    const none = new Gzip();
    none.put(new TextEncoder().encode(`${HEADER}\n`));
    expect((await refused(await none.end()))[0]).toBe('damaged');
  });

  it('is not inflated beyond what is ever kept, nor a line without end', async () => {
    const bomb = new Gzip();
    for (let megabyte = 0; megabyte < 40; megabyte += 1) bomb.put(new Uint8Array(1_000_000).fill(32));
    const bytes = await bomb.end();
    expect(bytes.length).toBeLessThan(100_000);
    expect((await refused(bytes))[0]).toBe('too-big');
    const lines = new Gzip();
    for (let megabyte = 0; megabyte < 4; megabyte += 1) lines.put(new Uint8Array(1_000_000).fill(10));
    const limits = { inflated: 3_000_000, line: INFLATED_LIMIT };
    expect((await refused(await lines.end(), { limits }))[0]).toBe('not-a-backup');
    const spaces = new Gzip();
    spaces.put(new TextEncoder().encode(`${HEADER}\n`));
    for (let megabyte = 0; megabyte < 4; megabyte += 1) spaces.put(new Uint8Array(1_000_000).fill(32));
    expect((await refused(await spaces.end(), { limits }))[0]).toBe('too-big');
  });

  it('is no way into the prototype', async () => {
    const odd = '{"store":"customers","record":{"__proto__":{"polluted":1},"id":"x"}}';
    expect((await refused(await fileOfLines([counted({ customers: 1 }), odd])))[0]).toBe('bad-record');
    expect((await refused(await fileOfLines([HEADER, line('__proto__', {})])))[0]).toBe('bad-record');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a sealed backup', () => {
  it('opens with its passphrase alone, and says which of the two is wrong', async () => {
    const records = everything();
    const sealed = await seal(await fileOf(records), await makeKey('theepot met een barst'));
    expect(new TextDecoder().decode(sealed)).not.toContain('sophie');
    expect((await read(sealed, { passphrase: 'theepot met een barst' })).records).toEqual(records);
    expect(await refused(sealed)).toEqual(['needs-passphrase', null]);
    expect(await refused(sealed, { passphrase: 'theepot' })).toEqual(['wrong-passphrase', null]);
    const changed = sealed.slice();
    changed[sealed.length - 20] = (changed[sealed.length - 20] ?? 0) ^ 1;
    expect(await refused(changed, { passphrase: 'theepot met een barst' })).toEqual(['damaged', null]);
    const cut = sealed.slice(0, sealed.length - 5);
    expect(await refused(cut, { passphrase: 'theepot met een barst' })).toEqual(['damaged', null]);
  });

  it('is not made to work with few rounds, nor for hours', async () => {
    const sealed = new TextDecoder('latin1').decode(
      await seal(await fileOf(noRecords()), await makeKey('x')),
    );
    for (const rounds of ['1000', '900000000000']) {
      const weak = Uint8Array.from(sealed.replace('600000', rounds), (one) => one.charCodeAt(0));
      expect((await refused(weak, { passphrase: 'x' }))[0]).toBe('damaged');
    }
    const later = Uint8Array.from(sealed.replace('"unwrapSealed":1', '"unwrapSealed":2'), (one) =>
      one.charCodeAt(0),
    );
    expect((await refused(later, { passphrase: 'x' }))[0]).toBe('newer');
  });
});
