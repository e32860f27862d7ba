/** Malformed backups by the thousand: `npm run soak` takes 5,000, `npm test` a slice. Each is refused by name, and nothing changes. */
import { expect, it } from 'vitest';
import { dataHandlers } from '@/lib/background/data-handlers.ts';
import type { Bytes } from '@/lib/backup/bytes.ts';
import { BackupError } from '@/lib/backup/errors.ts';
import type { Backup } from '@/lib/backup/format.ts';
import { linesOf } from '@/lib/backup/lines.ts';
import { makeKey, seal } from '@/lib/backup/seal.ts';
import { Gzip } from '@/lib/backup/write.ts';
import { toBase64 } from '@/lib/messages/base64.ts';
import { BACKUP_PROBLEMS } from '@/lib/messages/data-requests.ts';
import { recordsHere } from '@/lib/store/backup.ts';
import { database } from '@/lib/store/open.ts';
import { type Dice, dice, pick, shuffled } from '../../sites/dice.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { customer, everything, fileOf, fileOfLines, read } from './records.ts';

withFreshDatabase();

const TIMES = Number(process.env.UNWRAP_SOAK_BACKUPS ?? 150);
const SEED = Number(process.env.UNWRAP_SOAK_SEED ?? 20261121);
const PAGE = { role: 'page' } as const;

const DEEP = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
/** What no field of any record takes, as it stands in the file. */
const JUNK = ['{"junk":true}', '1e999', '-1.5', '[[[[]]]]', DEEP, '{"__proto__":{"x":1}}'];
const FOREIGN = [
  '',
  'hallo',
  '\u0089PNG\r\n\u001a\n',
  'PK\u0003\u0004',
  '{"unwrapInboxes":1,"recipes":[]}',
  '%PDF-1.7',
  '<html>',
];

interface Made {
  whole: Bytes;
  sealed: Bytes;
  lines: string[];
}
type Spoil = (roll: Dice, made: Made) => Bytes | Promise<Bytes>;

const encode = (text: string) => new TextEncoder().encode(text);
const spot = (roll: Dice, bytes: Bytes) => roll(Math.max(bytes.length, 1));

const SPOILS: Record<string, Spoil> = {
  cut: (roll, { whole }) => whole.slice(0, spot(roll, whole)),
  'cut, sealed': (roll, { sealed }) => sealed.slice(0, spot(roll, sealed)),
  flipped: (roll, { whole }) => flipped(roll, whole),
  'flipped, sealed': (roll, { sealed }) => flipped(roll, sealed),
  grown: (roll, { whole }) => {
    const at = spot(roll, whole);
    return Uint8Array.from([...whole.slice(0, at), roll(256), ...whole.slice(at)]);
  },
  'a line gone': (roll, { lines }) =>
    fileOfLines(lines.filter((_, at) => at !== roll(lines.length) || at === 0)),
  'a line twice': (roll, { lines }) => {
    const at = 1 + roll(lines.length - 1);
    return fileOfLines([...lines.slice(0, at), lines[at] ?? '', ...lines.slice(at)]);
  },
  shuffled: (roll, { lines }) => fileOfLines(shuffled(roll, lines)),
  'a field of another type': (roll, { lines }) =>
    withRecord(roll, lines, (record) => {
      const field = pick(roll, Object.keys(record));
      return JSON.stringify({ ...record, [field]: 'JUNK' }).replace('"JUNK"', pick(roll, JUNK));
    }),
  'a field gone': (roll, { lines }) =>
    withRecord(roll, lines, (record) => {
      const { [pick(roll, Object.keys(record))]: _, ...rest } = record;
      return JSON.stringify(rest);
    }),
  'a field too many': (roll, { lines }) =>
    withRecord(roll, lines, (record) => JSON.stringify({ ...record, more: 1 })),
  'another store': (roll, { lines }) => {
    const at = 1 + roll(lines.length - 1);
    return fileOfLines(
      lines.map((line, each) => (each === at ? line.replace(/"store":"\w+"/, '"store":"sessions"') : line)),
    );
  },
  'no JSON': (roll, { lines }) => {
    const at = roll(lines.length);
    return fileOfLines(lines.map((line, each) => (each === at ? line.slice(0, roll(line.length)) : line)));
  },
  foreign: (roll) => encode(pick(roll, FOREIGN)),
  'foreign, zipped': (roll) => gzip(encode(pick(roll, FOREIGN).repeat(1 + roll(500)))),
  noise: (roll) => Uint8Array.from({ length: roll(2_000) }, () => roll(256)),
  'noise, zipped': (roll) => gzip(Uint8Array.from({ length: roll(2_000) }, () => roll(256))),
};

it(
  `refuses all of ${TIMES} malformed backups by name, and changes nothing`,
  async () => {
    const db = await database();
    await db.put('customers', customer('here'));
    const before = await recordsHere();
    const made = await makeAll();
    const original = sorted(await read(made.whole));
    const roll = dice(SEED);
    const counts: Record<string, number> = {};
    for (let time = 0; time < TIMES; time += 1) {
      const [name, spoil] = pick(roll, Object.entries(SPOILS));
      const bytes = await spoil(roll, made);
      const said = `${name}, number ${time} of seed ${SEED}`;
      const problem = await refusal(bytes, said, original);
      counts[problem ?? 'harmless'] = (counts[problem ?? 'harmless'] ?? 0) + 1;
      // A byte that says nothing, such as when the file was compressed.
      if (problem === null) continue;
      const id = crypto.randomUUID();
      await dataHandlers['data/give-part']({ id, offset: 0, bytes: toBase64(bytes) }, PAGE);
      const given = { id, size: bytes.length, passphrase: 'wachtzin' };
      expect(await dataHandlers['data/restore']({ ...given, way: 'replace' }, PAGE), said).toMatchObject({
        problem,
      });
      if (time % 50 === 0) expect(await recordsHere(), said).toEqual(before);
    }
    expect(await recordsHere()).toEqual(before);
    expect(counts.harmless ?? 0).toBeLessThan(TIMES / 10);
  },
  TIMES * 1_000,
);

async function refusal(bytes: Bytes, said: string, original: ReturnType<typeof sorted>) {
  try {
    const backup = await read(bytes, { passphrase: 'wachtzin' });
    expect(sorted(backup), said).toEqual(original);
    return null;
  } catch (error) {
    if (!(error instanceof BackupError)) throw new Error(said, { cause: error });
    expect(BACKUP_PROBLEMS, said).toContain(error.problem);
    return error.problem;
  }
}

async function makeAll(): Promise<Made> {
  const whole = await fileOf(everything());
  const lines: string[] = [];
  for await (const line of linesOf(whole)) lines.push(new TextDecoder().decode(line).trimEnd());
  return {
    whole,
    sealed: await seal(whole, await makeKey('wachtzin')),
    lines: lines.slice(0, -1),
  };
}

function sorted({ records, aside }: Pick<Backup, 'records' | 'aside'>) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    aside,
    records: Object.fromEntries(
      Object.entries(records).map(([store, all]) => [store, [...(all as { id: string }[])].sort(byId)]),
    ),
  };
}

function flipped(roll: Dice, bytes: Bytes): Bytes {
  const changed = bytes.slice();
  for (let flips = 1 + roll(3); flips > 0; flips -= 1) {
    const at = spot(roll, changed);
    changed[at] = (changed[at] ?? 0) ^ (1 << roll(8));
  }
  return changed;
}

/** One record of the database's, written anew. */
function withRecord(
  roll: Dice,
  lines: readonly string[],
  change: (record: Record<string, unknown>) => string,
): Promise<Bytes> {
  const at = pick(
    roll,
    lines.flatMap((line, each) => (/^\{"store":"(?!settings)/.test(line) ? [each] : [])),
  );
  const { store, record } = JSON.parse(lines[at] ?? '');
  const line = `{"store":${JSON.stringify(store)},"record":${change(record)}}`;
  return fileOfLines(lines.map((one, each) => (each === at ? line : one)));
}

function gzip(bytes: Bytes): Promise<Bytes> {
  const zipped = new Gzip();
  zipped.put(bytes);
  return zipped.end();
}
