/** Hand-written pages with the answer a reader must give. Reduced from what the apps render; see each page's comment. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { EditorMode, ReadResult } from '@/lib/inboxes/adapter.ts';

const FIXTURES = `${import.meta.dirname}/fixtures/`;

interface Answer {
  url: string;
  /** By the selector of the frame's element: its file, and the address it has. */
  frames?: Record<string, { file: string; url: string }>;
  result: ReadResult;
  /** `frame`: the selector of the frame that holds it. */
  editor: { selector: string; frame?: string; mode: EditorMode } | null;
  /** The selector of the control that opens a reply; left out where there must be none. */
  openReply?: string;
}

export interface Fixture {
  name: string;
  root: Document;
  url: URL;
  frames: Document[];
  expected: Answer;
  editorElement: Element | null;
  replyControl: Element | null;
}

export function fixtureNames(site: string): string[] {
  return readdirSync(FIXTURES + site)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => file.replace('.expected.json', ''))
    .sort();
}

export function loadFixture(site: string, name: string): Fixture {
  const folder = `${FIXTURES}${site}/`;
  const expected = JSON.parse(readFileSync(`${folder}${name}.expected.json`, 'utf8')) as Answer;
  const root = openPage(readFileSync(`${folder}${name}.html`, 'utf8'), expected.url);
  const frames = Object.entries(expected.frames ?? {}).map(([selector, frame]) => {
    const document = openPage(readFileSync(folder + frame.file, 'utf8'), frame.url);
    putInFrame(root, selector, document);
    return document;
  });
  const { editor } = expected;
  const holder = editor?.frame ? frameDocument(root, editor.frame) : root;
  return {
    name,
    root,
    url: new URL(expected.url),
    frames,
    expected,
    editorElement: editor ? (holder?.querySelector(editor.selector) ?? null) : null,
    replyControl: only(root, expected.openReply),
  };
}

function only(root: Document, selector: string | undefined): Element | null {
  const found = selector === undefined ? [] : [...root.querySelectorAll(selector)];
  if (selector !== undefined && found.length !== 1) throw new Error(`${found.length} of ${selector}`);
  return found[0] ?? null;
}

/** jsdom ends loading only later; `loading` keeps the page in that state. */
export function openPage(html: string, url: string, readyState: DocumentReadyState = 'complete'): Document {
  const { document } = new JSDOM(html, { url }).window;
  Object.defineProperty(document, 'readyState', { configurable: true, value: readyState });
  return document;
}

/** jsdom loads no frame; this stands in for one that has loaded. Null: a frame of another origin. */
export function putInFrame(root: Document, selector: string, document: Document | null): void {
  const frame = root.querySelector(selector);
  if (!frame) throw new Error(`No frame ${selector}`);
  Object.defineProperty(frame, 'contentDocument', { configurable: true, value: document });
}

function frameDocument(root: Document, selector: string): Document | null {
  return root.querySelector<HTMLIFrameElement>(selector)?.contentDocument ?? null;
}
