import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from 'playwright-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  path: string;
  /** `Chromium 156.0.8078.79`; the path where a browser does not say (Windows). */
  version: string;
}

/** What the product needs at least; the manifest says the same. */
const LEAST = { chromium: 130, firefox: 140 };
const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  // ESR first: it takes an extension without a signature for good, so a restart is a real one.
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const OVERRIDE = { chromium: 'UNWRAP_CHROMIUM', firefox: 'UNWRAP_FIREFOX' };

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    return kind === 'chromium'
      ? ['/Applications/Chromium.app/Contents/MacOS/Chromium']
      : [
          '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
          '/Applications/Firefox.app/Contents/MacOS/firefox',
        ];
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const tails =
      kind === 'chromium'
        ? ['Chromium\\Application\\chrome.exe']
        : ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'];
    return roots.flatMap((root) => (root ? tails.map((tail) => join(root, tail)) : []));
  }
  return [];
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name));
}

function candidates(kind: BrowserKind): string[] {
  const playwrights = kind === 'chromium' ? chromium : firefox;
  const chrome = kind === 'chromium' ? onPath('google-chrome') : [];
  return [...NAMES[kind].flatMap(onPath), ...usualPlaces(kind), playwrights.executablePath(), ...chrome];
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** What it says of itself, or undefined when it does not start: Ubuntu's `chromium-browser` is a stub, for one. */
function versionOf(path: string): string | undefined {
  if (process.platform === 'win32') return path;
  try {
    const said = execFileSync(path, ['--version'], { timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
    return /.*\d+\.\d+.*/
      .exec(String(said))?.[0]
      .replace(/ built on.*/, '')
      .trim();
  } catch {
    return undefined;
  }
}

function newEnough(kind: BrowserKind, version: string): boolean {
  return Number(/ (\d+)\./.exec(version)?.[1] ?? Number.POSITIVE_INFINITY) >= LEAST[kind];
}

/** A browser of this kind on this machine that can run the extension, or undefined. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const override = process.env[OVERRIDE[kind]];
  if (override) return { path: override, version: versionOf(override) ?? override };
  for (const path of candidates(kind).filter(runnable)) {
    const version = versionOf(path);
    if (version && newEnough(kind, version)) return { path, version };
  }
  return undefined;
}

/** @throws Error that says what to do when there is none */
export function requireBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  throw new Error(
    `No ${kind} of version ${LEAST[kind]} or later found. \`npm test\` installs one; or set ${OVERRIDE[kind]} to its path.`,
  );
}
