/** What runs in the captured page: our readers, as the content script uses them, and their answer as plain data. */
import { Page } from '@/lib/content/page.ts';
import type { EditorMode, InboxAdapter, ReadResult, ReplyEditor } from '@/lib/inboxes/adapter.ts';
import { generic } from '@/lib/inboxes/generic.ts';
import { chooseSite } from '@/lib/inboxes/registry.ts';
import { adapters } from '../../sites/adapters.ts';

export interface PageAnswer {
  /** The app's id, where one is known. */
  site: string | null;
  result: ReadResult;
  editor: FoundEditor | null;
  problems: string[];
}

export interface FoundEditor {
  /** It is what the expected selector hits: that element, or what is editable in that frame. */
  isExpected: boolean;
  mode: EditorMode;
  /** For people: tag, id and role. */
  element: string;
}

/** @param editor The selector of the editor that is expected, if any. @param guided Whether the apps' own adapters read. */
export function readPage(editor: string | null, guided: boolean): PageAnswer {
  const problems: string[] = [];
  const complain = console.error;
  console.error = (...words: unknown[]) => problems.push(words.join(' '));
  try {
    const reader = guided ? new Page(document, { get: readerOf }) : withoutGuide();
    const result = reader.read();
    const found = reader.editor();
    const site = guided ? (chooseSite(document, new URL(location.href))?.id ?? null) : null;
    return { site, result, editor: found && described(found, editor), problems };
  } finally {
    console.error = complain;
  }
}

function readerOf(id: string): InboxAdapter | null {
  return id === generic.id ? generic : (adapters.find(({ site }) => site.id === id)?.adapter ?? null);
}

function withoutGuide(): { read(): ReadResult; editor(): ReplyEditor | null } {
  const guarded = <T>(otherwise: T, ask: () => T): T => {
    try {
      return ask();
    } catch (error) {
      console.error(`generic: ${error}`);
      return otherwise;
    }
  };
  return {
    read: () =>
      guarded<ReadResult>({ kind: 'unreadable', missing: ['app'] }, () =>
        generic.read(document, new URL(location.href)),
      ),
    editor: () => guarded(null, () => generic.editor(document)),
  };
}

function described({ element, mode }: ReplyEditor, selector: string | null): FoundEditor {
  const wanted = selector === null ? null : document.querySelector(selector);
  const inFrame = wanted instanceof HTMLIFrameElement && wanted.contentDocument === element.ownerDocument;
  const { localName, id } = element;
  const role = element.getAttribute('role');
  return {
    isExpected: wanted === element || inFrame,
    mode,
    element: `${localName}${id && `#${id}`}${role ? `[role=${role}]` : ''}${element.ownerDocument === document ? '' : ' in a frame'}`,
  };
}

/** Hides what only a style sheet hid. Gives the selectors that hit nothing. */
export function hideAll(root: Document, selectors: readonly string[]): string[] {
  const found = selectors.map((selector) => [...root.querySelectorAll<HTMLElement>(selector)]);
  for (const element of found.flat()) {
    element.hidden = true;
    if (getComputedStyle(element).display !== 'none')
      element.style.setProperty('display', 'none', 'important');
  }
  return selectors.filter((_, index) => found[index]?.length === 0);
}
