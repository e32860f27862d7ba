/** Captured pages on disk: `<state>.html` beside `<state>.expected.json`, at any depth under a folder. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';

/** Why there is nothing to measure, as a sentence for whoever called. */
export class Unmeasurable extends Error {}

const ENDING = '.expected.json';

const also = v.optional(v.array(v.nullable(v.string())), []);
const expectation = v.object({
  app: v.optional(v.string()),
  url: v.pipe(v.string(), v.url()),
  /** `reply`: a page that only answers a mail and shows none. */
  page: v.optional(v.picklist(['ticket', 'reply', 'list', 'new', 'other'])),
  open: v.boolean(),
  openAlso: v.optional(v.array(v.boolean()), []),
  customer: v.optional(
    v.nullable(
      v.object({
        name: v.nullable(v.string()),
        nameAlso: also,
        address: v.nullable(v.string()),
        addressAlso: also,
      }),
    ),
    null,
  ),
  subject: v.optional(v.nullable(v.string()), null),
  subjectAlso: also,
  order: v.optional(v.nullable(v.picklist(['newest-first', 'oldest-first'])), null),
  /** In the order of the page. */
  messages: v.optional(
    v.array(
      v.object({
        from: v.picklist(['customer', 'agent', 'note', 'system']),
        author: v.optional(v.nullable(v.string())),
        startsWith: v.optional(v.nullable(v.string())),
        visible: v.optional(v.boolean(), true),
      }),
    ),
    [],
  ),
  newestCustomerMessageStartsWith: v.optional(v.nullable(v.string()), null),
  editor: v.optional(
    v.nullable(
      v.object({
        kind: v.optional(v.string()),
        selector: v.string(),
        mode: v.picklist(['reply', 'note', 'new']),
      }),
    ),
    null,
  ),
  frames: v.optional(
    v.array(
      v.object({
        file: v.string(),
        selector: v.string(),
        url: v.optional(v.string(), 'about:blank'),
        hiddenByStylesheet: v.optional(v.array(v.string()), []),
      }),
    ),
    [],
  ),
  hiddenByStylesheet: v.optional(v.array(v.string()), []),
});

export type Expected = v.InferOutput<typeof expectation>;

export interface Capture {
  app: string;
  /** Unique in its folder: `app/state`. */
  name: string;
  expected: Expected;
  html: string;
  /** Each frame's markup, as `expected.frames`. */
  frames: string[];
}

/** @throws Unmeasurable for a folder that is not there or holds no states, and for a state that is broken. */
export function loadCaptures(folder: string): Capture[] {
  if (!existsSync(folder)) throw new Unmeasurable(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory()) throw new Unmeasurable(`${folder} is not a folder.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ENDING))
    .sort();
  if (files.length === 0) {
    throw new Unmeasurable(
      `${folder} holds no states: files <state>.html with a <state>${ENDING} beside it.`,
    );
  }
  return files.map((file) => loadCapture(folder, file));
}

function loadCapture(folder: string, file: string): Capture {
  const path = join(folder, file);
  const expected = parseExpected(path);
  const state = basename(file, ENDING);
  const app = expected.app ?? basename(dirname(path));
  return {
    app,
    name: `${app}/${state}`,
    expected,
    html: readOr(join(dirname(path), `${state}.html`), path),
    frames: expected.frames.map((frame) => readOr(join(dirname(path), frame.file), path)),
  };
}

function readOr(file: string, wantedBy: string): string {
  if (!existsSync(file)) throw new Unmeasurable(`${file} is missing, which ${wantedBy} is about.`);
  return readFileSync(file, 'utf8');
}

function parseExpected(path: string): Expected {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Unmeasurable(`${path} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(expectation, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Unmeasurable(`${path}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
