import { Unmeasurable } from './measure/captures.ts';
import { measureDrafts } from './measure/drafts.ts';
import { measureMails } from './measure/mails.ts';
import { measurePages } from './measure/pages.ts';
import { measureReplies } from './measure/replies.ts';

/**
 * `npm run measure -- WHAT …`: how well Unwrap does something, on files of anybody's:
 *
 *     pages FOLDER [--generic] [--json]   captured pages are read, in real Chromium
 *     mails FILE [--json]                 labelled mails are read
 *     drafts FILE [--json]                the tone of labelled drafts is heard
 *     replies FILE [--json]               the composed replies, to be read and judged
 *
 * The exit code is 0 when it was measured, whatever came out; 1 when it could not be, with a sentence that says why. `--json`
 * leaves nothing but one object on the standard output (with `npm run -s`).
 */
const MEASURES: Record<string, (args: string[]) => Promise<void>> = {
  pages: measurePages,
  mails: measureMails,
  drafts: measureDrafts,
  replies: measureReplies,
};

const [what = '', ...args] = process.argv.slice(2);
try {
  const measure = Object.hasOwn(MEASURES, what) ? MEASURES[what] : undefined;
  if (!measure) {
    throw new Unmeasurable(
      `Say what to measure: ${Object.keys(MEASURES).join(', ')}; then the folder or file.`,
    );
  }
  await measure(args);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Unmeasurable ? error.message : error);
}
