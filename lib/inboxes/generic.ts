/** The reader without a guide: an open conversation on a page that no adapter knows, by its structure alone. */
import { type InboxAdapter, WITHOUT_GUIDE } from './adapter.ts';
import { editorIn } from './generic/editor.ts';
import { readPage } from './generic/read.ts';
import { framesOf, shadowsOf } from './generic/roots.ts';

export const generic: InboxAdapter = {
  id: WITHOUT_GUIDE,
  read: readPage,
  editor: editorIn,
  frames: framesOf,
  shadows: shadowsOf,
};
