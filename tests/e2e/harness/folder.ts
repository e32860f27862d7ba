import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from './types.ts';

/** Everything of one launched browser on disk: its profile and its own copy of the extension. */
export interface Folder {
  profile: string;
  /** The copy: a browser that knows an extension by its path then keeps its id over restarts and updates. */
  readonly extension: string;
  /** Puts another build in the copy's place. */
  put(build: string): void;
  /** A new copy, at another path: the same build is another extension to the browser. */
  anew(): void;
  /** Removes everything, unless the caller asked to keep the profile. */
  remove(): void;
}

const leftovers = new Set<() => void>();
let watching = false;

/** The newest first: a browser is ended before its folder goes. */
function cleanUp(): void {
  for (const left of [...leftovers].reverse()) {
    try {
      left();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Lets the clean-up run after those that were registered meanwhile: Playwright ends its browsers in one of its own. */
export function cleanUpLast(): void {
  process.off('exit', cleanUp);
  process.on('exit', cleanUp);
}

/** Runs when this process ends in any way but SIGKILL, unless the returned function has cancelled it. */
export function atExit(work: () => void): () => void {
  if (!watching) {
    watching = true;
    process.on('exit', cleanUp);
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.once(signal, () => process.exit(code));
    }
  }
  leftovers.add(work);
  return () => leftovers.delete(work);
}

export function makeFolder(kind: BrowserKind, build: string, keep?: string): Folder {
  const root = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), `unwrap-${kind}-`));
  let copies = 1;
  const copy = () => join(root, `extension-${copies}`);
  const profile = join(root, 'profile');
  mkdirSync(profile, { recursive: true });
  const erase = () => {
    // A browser that has just ended may still be writing.
    if (!keep) rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const cancel = atExit(erase);
  const folder: Folder = {
    profile,
    get extension() {
      return copy();
    },
    put(from) {
      rmSync(copy(), { recursive: true, force: true });
      cpSync(resolve(from), copy(), { recursive: true });
    },
    anew() {
      const last = copy();
      copies += 1;
      rmSync(last, { recursive: true, force: true });
      folder.put(build);
    },
    remove() {
      cancel();
      erase();
    },
  };
  folder.put(build);
  return folder;
}
