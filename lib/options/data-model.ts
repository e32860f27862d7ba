/** The room Data and privacy: what it shows and can do. */
import type {
  BackupFault,
  BackupPreview,
  DataChange,
  DataState,
  RestoreWay,
} from '../messages/data-requests.ts';
import type { Problem } from '../messages/errors.ts';
import type { ExportedFile } from './exporting.ts';

export interface DataModel {
  /** Null while it is being read. */
  state: DataState | null;
  /** Bytes; null: the browser does not say. */
  space: { used: number; quota: number } | null;
  /** Whether the browser keeps the data also where its disk gets full; null: it does not say. */
  persisted: boolean | null;
  /** Whether the browser may save files by itself; null while it is being asked. */
  downloads: boolean | null;
  /** Whether a folder for the daily backups can be chosen in this browser. */
  canChooseFolder: boolean;
  /** A folder is being chosen, or written into for the first time. */
  choosingFolder: boolean;
  /** A backup is being made: from 0 to 1. */
  making: number | null;
  restoring: RestoringModel;
  /** A restore is being undone: from 0 to 1. */
  undoing: number | null;
}

export type RestoringModel =
  /** `fault`: why the file that was chosen last is not restored. */
  | { stage: 'choose'; file: string; fault: BackupFault | null; problem: Problem | null }
  | { stage: 'reading'; file: string; share: number }
  | { stage: 'passphrase'; file: string; wrong: boolean }
  | {
      stage: 'preview';
      file: string;
      preview: BackupPreview;
      way: RestoreWay;
      /** It is being restored: from 0 to 1. */
      share: number | null;
      problem: Problem | null;
    }
  | { stage: 'done'; change: DataChange };

export interface DataActions {
  /** Null: open for whoever has the file. Answers null where it did not work, which is said. */
  makeBackup(passphrase: string | null): Promise<ExportedFile | null>;
  readBackup(file: BackupSource): void;
  unlockBackup(passphrase: string): void;
  chooseWay(way: RestoreWay): void;
  restore(): void;
  stopRestore(): void;
  /** Back to where a file is chosen. */
  leaveBackup(): void;
  undoRestore(): void;
  /** Called within the click itself, so that the browser may be asked. */
  backUpDaily(on: boolean): void;
  sealDaily(passphrase: string | null): void;
  /** Called within the click itself, as is `allowFolder`. */
  chooseFolder(): void;
  allowFolder(): void;
  /** From now on to the downloads. */
  forgetFolder(): void;
  keepData(): void;
}

/** What a chosen file is read from. */
export type BackupSource = Pick<File, 'name' | 'size' | 'slice'>;

const FEW_NOTES = 20;
const LONG = 30 * 24 * 60 * 60 * 1000;

/** Enough is kept, and it is long since all of it was anywhere else. */
export function isOverdue(state: DataState | null, now: number): boolean {
  const notes = state?.counts?.notes ?? 0;
  const last = state?.backups[0]?.at;
  return notes > FEW_NOTES && (last === undefined || now - Date.parse(last) > LONG);
}

/** Above this share of the room that the browser gives, it is said. */
const NEARLY_FULL = 0.8;

export function isNearlyFull(space: DataModel['space']): boolean {
  return space !== null && space.quota > 0 && space.used / space.quota > NEARLY_FULL;
}
