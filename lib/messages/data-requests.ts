/** Backup and restore, and how much is kept. Part of the protocol. */
import * as v from 'valibot';
import { request } from './request.ts';
import { id } from './shapes.ts';

/**
 * Why a file is not restored; nothing of it is.
 * - `not-a-backup`: another file. - `damaged`: cut, or changed since it was made. - `newer`: made by a newer Unwrap.
 * - `needs-passphrase`, `wrong-passphrase`. - `too-big`: more than Unwrap ever keeps. - `bad-record`: something in it is not
 * shaped as it must be. - `double-id`: a record twice. - `shared-address`: two customers with one address. - `no-customer`: a
 * note of nobody in the file.
 */
export const BACKUP_PROBLEMS = [
  'not-a-backup',
  'damaged',
  'newer',
  'needs-passphrase',
  'wrong-passphrase',
  'too-big',
  'bad-record',
  'double-id',
  'shared-address',
  'no-customer',
] as const;
export type BackupProblem = (typeof BACKUP_PROBLEMS)[number];

/** `line` counts from 1; null: it is not about one line. */
export interface BackupFault {
  problem: BackupProblem;
  line: number | null;
}

/** What people count by. */
export const DATA_KINDS = ['customers', 'notes', 'cases', 'followUps', 'improvements', 'templates'] as const;
export type DataKind = (typeof DATA_KINDS)[number];
export type DataCounts = Record<DataKind, number>;

export const RESTORE_WAYS = ['merge', 'replace'] as const;
export type RestoreWay = (typeof RESTORE_WAYS)[number];

/** What restoring does to what is here. */
export interface DataChange {
  added: DataCounts;
  changed: DataCounts;
  removed: DataCounts;
  /** Customers of the file that become one who is here, by an address that both have. */
  joined: number;
  /** Notes that say something else on both sides: both texts stay. */
  bothTexts: number;
}

export interface BackupPreview {
  /** ISO 8601, UTC. */
  madeAt: string;
  /** Of the extension that made it. */
  app: string;
  counts: DataCounts;
  ways: Record<RestoreWay, DataChange>;
  /** Customers who were erased since: they stay erased. */
  erased: number;
  /** Records in the file that were no good when it was made: they are left out. */
  odd: number;
}

/** One that was made here. */
export interface MadeBackup {
  name: string;
  /** ISO 8601, UTC. */
  at: string;
  by: 'hand' | 'daily';
}

/** A folder that the person chose. `ask`: the browser wants them to allow it again. `gone`: it is not there any more. */
export interface DailyFolder {
  name: string;
  access: 'granted' | 'ask' | 'gone';
}

export interface DataState {
  /** Null: the database could not be brought up to date. It can be taken out as it is. */
  counts: DataCounts | null;
  /** The newest first. */
  backups: MadeBackup[];
  /** A restore that can be undone, by when it was done. */
  undo: { at: string } | null;
  daily: {
    /** When the last was made; null: none yet. */
    lastAt: string | null;
    /** Why the last try gave none; null: it did. */
    problem: 'permission' | 'failed' | null;
    /** The passphrase for it is known. */
    sealed: boolean;
    /** Null: they go to the browser's downloads. */
    folder: DailyFolder | null;
    /** The last one is in the downloads, as it could not be written into the folder. */
    instead: boolean;
  };
}

export interface MadeFile {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** Bytes of a part on its way; a message holds it in base64. */
export const PART = 3_000_000;
const MOST_BYTES = 256_000_000;

const nothing = v.object({});
const passphrase = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_BYTES));

/** The options page → background. */
export const dataRequests = {
  'data/state': request<DataState>()(['page'], nothing),
  /** How far the work with this id is, from 0 to 1; null: there is none under way. */
  'data/progress': request<number | null>()(['page'], v.object({ id })),
  /**
   * Makes a file with all that is kept, to be fetched in parts within the hour; where the database could not be brought up to date,
   * with all that is in it as it is. `id`: names the work, and the file.
   */
  'data/make': request<MadeFile>()(['page'], v.object({ id, passphrase })),
  /** In base64; null: the file is not there any more. */
  'data/part': request<string | null>()(['page'], v.object({ id, offset })),
  /** A part of a file to be restored; idempotent. */
  'data/give-part': request<null>()(
    ['page'],
    v.object({ id, offset, bytes: v.pipe(v.string(), v.maxLength(PART * 2)) }),
  ),
  /** Reads the file that was given under this id, and says what restoring would do. */
  'data/preview': request<BackupPreview | BackupFault>()(
    ['page'],
    v.object({ id, size: offset, passphrase }),
  ),
  /** What is here is kept until the next, to be undone. Null: it was stopped, and nothing was restored. */
  'data/restore': request<DataChange | BackupFault | null>()(
    ['page'],
    v.object({ id, size: offset, passphrase, way: v.picklist(RESTORE_WAYS) }),
  ),
  /** The restore with this id, where it is not done yet; its own answer says whether it was stopped in time. */
  'data/stop-restore': request<null>()(['page'], v.object({ id })),
  /** False: there is nothing to undo any more. */
  'data/undo-restore': request<boolean>()(['page'], v.object({ id })),
  /** Forgets a file that was given or made. */
  'data/forget': request<null>()(['page'], v.object({ id })),
  /** With what the daily backups are sealed from now on; null: with nothing. */
  'data/daily-passphrase': request<null>()(['page'], v.object({ passphrase })),
  /** Makes today's now, where it is due. */
  'data/daily-now': request<null>()(['page'], nothing),
  /**
   * Takes the folder that is handed over under this id, see `folder-channel.ts`, and makes a backup into it, where the daily one
   * is switched on. @throws RequestError `gone` where none comes
   */
  'data/folder-take': request<null>()(['page'], v.object({ id })),
  /** Hands the folder over under this id. @throws RequestError `gone` */
  'data/folder-lend': request<null>()(['page'], v.object({ id })),
  /** From now on to the browser's downloads. What is in the folder stays there. */
  'data/folder-forget': request<null>()(['page'], nothing),
} as const;
