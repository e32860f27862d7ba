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

/** `selector`, or `frame selector >>> selector inside`. */
function find(path: string): HTMLElement {
  const [first = '', inside] = path.split(' >>> ');
  const outer = document.querySelector<HTMLElement>(first);
  const found = inside
    ? (outer as HTMLIFrameElement).contentDocument?.querySelector<HTMLElement>(inside)
    : outer;
  if (!found) throw new Error(`no ${path}`);
  return found;
}

async function answer(ask: Ask): Promise<unknown> {
  if (ask.ask === 'attach') {
    carets.attach(document);
    const framed = document.querySelector('iframe')?.contentDocument;
    if (framed) carets.attach(framed);
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
