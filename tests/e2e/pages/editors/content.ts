import { CaretMemory } from '@/lib/editors/caret.ts';
import { insertReply } from '@/lib/editors/insert.ts';
import type { ReplyText } from '@/lib/editors/types.ts';
import { InsertionMemory } from '@/lib/editors/undo.ts';

/** What a test asks of the editors' code as it runs in a content script, by an event with this as JSON. */
export type Ask =
  | { ask: 'attach' }
  | { ask: 'insert'; editor: string; reply: ReplyText }
  | { ask: 'undo'; editor: string };

const carets = new CaretMemory(new AbortController().signal);
const insertions = new InsertionMemory();

/** A selector, or several with ` >>> ` where one leads into a frame or an open shadow root. */
function find(path: string): HTMLElement {
  let root: ParentNode | null = document;
  let found: Element | null = null;
  for (const step of path.split(' >>> ')) {
    found = root?.querySelector(step) ?? null;
    root = found?.shadowRoot ?? (found as HTMLIFrameElement | null)?.contentDocument ?? null;
  }
  if (!found) throw new Error(`no ${path}`);
  return found as HTMLElement;
}

/** The documents of all frames that may be looked into, as the content script attaches to. */
function documents(top: Document): Document[] {
  const inner = [...top.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
  return [top, ...inner.flatMap(documents)];
}

async function answer(ask: Ask): Promise<unknown> {
  if (ask.ask === 'attach') {
    for (const each of documents(document)) carets.attach(each);
    return 'attached';
  }
  if (ask.ask === 'undo') return (await insertions.undo(find(ask.editor), 'last')).outcome;
  const editor = find(ask.editor);
  const result = await insertReply(editor, ask.reply, { caret: carets.recall(editor) });
  if (result.inserted !== null) insertions.remember('last', result.change);
  return result.inserted;
}

document.addEventListener('ask', async (event) => {
  const ask = JSON.parse((event as CustomEvent<string>).detail) as Ask;
  const result = await answer(ask).catch((error: unknown) => `threw ${String(error)}`);
  document.documentElement.setAttribute('data-answer', JSON.stringify({ result }));
});

document.documentElement.setAttribute('data-asks', 'answered');
