/**
 * All that has to do with writing in this page: carets, replies, templates. It comes in a script of its own once somebody
 * writes, or is about to: on a page that is only read it would be bytes for nothing.
 */
import { CaretMemory } from '../../editors/caret.ts';
import type { MakeWriting, Writing } from '../held.ts';
import { Drafting } from './drafting.ts';
import { Replying } from './replying.ts';
import { Templates } from './templates.ts';

export const makeWriting: MakeWriting = (page, typed, lookAgain, signal): Writing => {
  const carets = new CaretMemory(signal);
  const replying = new Replying(page, carets, lookAgain, signal);
  const templates = new Templates(page, typed, replying, carets, signal);
  const drafting = new Drafting(page, replying, signal);
  templates.learn();
  drafting.look();
  return {
    attach(document) {
      carets.attach(document);
      templates.attach(document);
      drafting.attach(document);
    },
    touched: (editor) => carets.touched(editor),
    settled() {
      replying.settled();
      drafting.look();
    },
    arm: (pageKey, armed, held) => replying.arm(pageKey, armed, held),
    insert: (pageKey, insertId, reply) => replying.insert(pageKey, insertId, reply),
    undo: (pageKey, insertId) => replying.undo(pageKey, insertId),
    draft: (pageKey) => drafting.read(pageKey),
    rewrite: (pageKey, insertId, words) => drafting.rewrite(pageKey, insertId, words),
    open: (pageKey) => replying.open(pageKey),
    focus: () => replying.focus(),
    learn: () => templates.learn(),
    search: () => templates.search(),
    putFound: (pageKey, reply, at) => templates.putFound(pageKey, reply, at),
    closeSearch: (back) => templates.closeSearch(back),
    proven: (nonce) => templates.proven(nonce),
  };
};
