/** The search at the caret: a small page of ours beside it, until something was chosen or the person goes on. */
import { Sight } from '../../frame/in-sight.ts';
import { Popup } from '../../frame/popup.ts';
import { ask } from '../../messages/client.ts';
import { browser } from '../../platform/browser.ts';
import { giveTexts, t } from '../../platform/i18n.ts';
import { log } from '../../platform/log.ts';
import { lookQuery, schemeOf, ZOOM } from '../../platform/look.ts';
import { shadowRootOf } from '../../platform/shadow-root.ts';
import { dressed, held, type OpenSearch } from '../held.ts';
import { caretBox } from './caret-box.ts';

const PAGE = '/search.html';
/** With no editor open it stands near the top of the window, in CSS pixels. */
const ALONE = { left: 40, top: 60, bottom: 60 };

export const openSearch: OpenSearch = ({ editor, caret, closed }, signal) => {
  const where = () => (editor?.isConnected ? caretBox(editor, caret) : ALONE);
  const { own } = held();
  const { look, texts } = dressed();
  // What was said to the script that asked for this.
  giveTexts(texts);
  const popup = new Popup(document, t('search_frame'), schemeOf(look.theme), ZOOM[look.textSize], where());
  const nonce = crypto.randomUUID();
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  own.add(popup.element);
  const sight = new Sight(
    popup.element,
    () => popup.lies,
    (element) => own.has(element),
    shadowRootOf,
    either,
  );

  function close(): void {
    if (ended.signal.aborted) return;
    ended.abort();
    closed();
    popup.close();
  }
  signal.addEventListener('abort', close, { signal: ended.signal });
  // A press beside it means something else; presses in it are its own page's, and so is its hearing that the focus went.
  const beside = (event: Event) => event.isTrusted && event.target !== popup.element && close();
  document.addEventListener('pointerdown', beside, { capture: true, signal: either });
  addEventListener('resize', (event) => event.isTrusted && popup.place(where()), { signal: either });

  ask('inbox/expect-frame', { nonce, kind: 'search' })
    .then(() => {
      if (ended.signal.aborted) return;
      popup.load(`${browser.runtime.getURL(PAGE)}?frame=${nonce}&${lookQuery(look)}`);
      popup.focus();
    })
    .catch((error: unknown) => {
      log.error('search', error);
      close();
    });

  return {
    proven: (claimed) => {
      if (claimed === nonce) popup.focus();
    },
    inSight: (x, y) => sight.clear(x, y, popup.frameCorner()),
    focus: () => popup.focus(),
    close,
  };
};
