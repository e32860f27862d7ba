import * as v from 'valibot';
import type { Bytes } from './bytes.ts';
import { BackupError } from './errors.ts';
import {
  type Backup,
  FILE_LIMIT,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  type KeptRecords,
  LINES_LIMIT,
} from './format.ts';
import { type Limits, linesOf } from './lines.ts';
import { Records } from './records.ts';
import { header as headerSchema, lastLine, recordLine } from './schemas.ts';
import { isSealed, unseal } from './seal.ts';
import { Sha256 } from './sha256.ts';

export interface ReadOptions {
  passphrase: string | null;
  /** The newest version of the database that we know. */
  database: number;
  /** Brings records of an older version up. @throws BackupError */
  raise(records: KeptRecords, from: number): Promise<KeptRecords>;
  limits?: Limits;
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

const LAST = new TextEncoder().encode('{"sha256":');
const ODD = new TextEncoder().encode('{"odd":');

/** All of a file, or nothing. @throws BackupError, or the signal's reason */
export async function readBackup(bytes: Bytes, options: ReadOptions): Promise<Backup> {
  if (bytes.length > FILE_LIMIT) throw new BackupError('too-big', 'the file');
  const body = isSealed(bytes) ? await unseal(bytes, options.passphrase) : bytes;
  if (body[0] !== 0x1f || body[1] !== 0x8b) throw new BackupError('not-a-backup', 'no gzip');
  const { header, records, odd } = await readLines(body, options);
  checkCounts(header, records, odd);
  const all = await records.whole((old) => options.raise(old, header.database));
  return { header, ...all, odd: odd + all.odd };
}

interface Read {
  header: Header;
  records: Records;
  odd: number;
}

/**
 * A record that is no good is told only once the file is known to be as it was made: of a damaged file, that is what is wrong.
 */
async function readLines(body: Bytes, options: ReadOptions): Promise<Read> {
  const { database, limits, onProgress, signal } = options;
  const sum = new Sha256();
  let read: Read | null = null;
  let wrong: BackupError | null = null;
  let sha256: string | null = null;
  let number = 0;
  for await (const line of linesOf(body, limits, onProgress)) {
    signal?.throwIfAborted();
    number += 1;
    if (number > LINES_LIMIT) throw new BackupError('too-big', 'lines');
    if (sha256 !== null) throw new BackupError('damaged', 'there is more after its end', number);
    if (begins(line, LAST) && read) {
      sha256 = parse(lastLine, line, number).sha256;
      continue;
    }
    sum.update(line);
    if (!read) {
      const header = readHeader(line, database);
      read = { header, records: new Records(header.database === database), odd: 0 };
    } else if (begins(line, ODD)) read.odd += 1;
    else if (!wrong) wrong = problemOf(read.records, line, number);
  }
  if (!read || sha256 === null) throw new BackupError('damaged', 'it has no end', number);
  if (sum.hex() !== sha256) throw new BackupError('damaged', 'the checksum differs');
  if (wrong) throw wrong;
  return read;
}

function problemOf(records: Records, line: Uint8Array, number: number): BackupError | null {
  try {
    const { store, record } = parse(recordLine, line, number);
    records.add(store, record, number);
    return null;
  } catch (error) {
    if (error instanceof BackupError) return error;
    throw error;
  }
}

function readHeader(line: Uint8Array, database: number): Header {
  const found = json(line, 1, 'not-a-backup');
  const { format, version } = (found ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) throw new BackupError('not-a-backup', 'another format', 1);
  if (typeof version === 'number' && version > FORMAT_VERSION)
    throw new BackupError('newer', `format ${version}`, 1);
  const parsed = v.safeParse(headerSchema, found);
  if (!parsed.success) throw new BackupError('bad-record', v.summarize(parsed.issues), 1);
  const header = parsed.output;
  if (header.database > database) throw new BackupError('newer', `database ${header.database}`, 1);
  return header;
}

function checkCounts({ counts }: Header, records: Records, odd: number): void {
  const promised = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const found = records.count();
  if (promised < found || promised > found + odd)
    throw new BackupError('damaged', `${found} records of ${promised}`);
}

function parse<T>(schema: v.GenericSchema<unknown, T>, line: Uint8Array, number: number): T {
  const parsed = v.safeParse(schema, json(line, number, 'bad-record'));
  if (parsed.success) return parsed.output;
  throw new BackupError('bad-record', v.summarize(parsed.issues), number);
}

/** Nested beyond what the browser can follow is none, either. */
function json(line: Uint8Array, number: number, problem: 'bad-record' | 'not-a-backup'): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch (error) {
    throw new BackupError(problem, 'no JSON', number, { cause: error });
  }
}

function begins(line: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => line[at] === byte);
}
