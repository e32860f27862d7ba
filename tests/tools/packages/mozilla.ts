/** Mozilla's own linter of add-ons, the one that addons.mozilla.org runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import linter, { type Found } from 'addons-linter';

/** A warning that stays, and why. `at`: what stands around the place. */
interface Known {
  code: string;
  at?: RegExp;
  why: string;
}

export const KNOWN_FINDINGS: readonly Known[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    why: 'It is for the desktop: 140 is its long-term release, and the manifest has no gecko_android.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    why: 'Preact’s dangerouslySetInnerHTML, which tests/conventions/dangers.test.ts lets nothing use.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.body,\w+=\/<\(\[a-z\]\[\^>/,
    why: 'ProseMirror reads what is pasted into the template editor in a document of its own without scripts, and keeps what its schema knows.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /data-tiptap-style/,
    why: 'Tiptap’s own style sheet, a constant.',
  },
];

/** How much of a line is looked at around a place. */
const AROUND = 240;

/** Whatever it finds that is not known. */
export async function mozillaProblems(folder: string): Promise<string[]> {
  const made = linter.createInstance({
    config: {
      _: [folder],
      logLevel: 'fatal',
      stack: false,
      pretty: false,
      warningsAsErrors: false,
      metadata: false,
      output: 'none',
      boring: true,
      selfHosted: false,
      shouldScanFile: () => true,
    },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await made.run();
  return [...errors, ...warnings, ...notices]
    .filter((finding) => !KNOWN_FINDINGS.some((known) => isKnown(known, finding, folder)))
    .map(({ code, message, file, line }) => `${file ?? ''}:${line ?? ''} ${code} ${message}`);
}

function isKnown({ code, at }: Known, found: Found, folder: string): boolean {
  if (code !== found.code) return false;
  if (!at) return true;
  if (found.file === undefined || found.line === undefined || found.column === undefined) return false;
  const line = readFileSync(join(folder, found.file), 'utf8').split('\n')[found.line - 1] ?? '';
  return at.test(line.slice(Math.max(0, found.column - AROUND), found.column + AROUND));
}
