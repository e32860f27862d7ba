/** How our page looks and which language it speaks, from before it is drawn until it is closed. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import { RequestError } from '../messages/errors.ts';
import { listenForNotices } from '../messages/notices.ts';
import { loadTexts, textLanguage } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import { type Look, PLAIN_LOOK, wear } from '../platform/look.ts';
import { isFramed } from './framed.ts';
import { rememberLook } from './remembered-look.ts';

/**
 * To be awaited before the page draws. What it gives is another at every change: then all is to be drawn anew, in the texts
 * of then and with all that is typed. `worn` is called each time before that.
 */
export async function dressPage(worn: () => void = () => undefined): Promise<ReadonlySignal<Look>> {
  const look = signal(PLAIN_LOOK);
  let asked = 0;
  const take = async () => {
    asked += 1;
    const mine = asked;
    const wanted = await ask('look/get', {}).catch(onceMore);
    if (mine !== asked) return;
    await loadTexts(wanted.language);
    if (mine !== asked) return;
    wear(wanted, document.documentElement);
    if (!isFramed()) rememberLook(wanted);
    name();
    if (!isSame(wanted, look.peek())) look.value = wanted;
  };
  const name = () => {
    document.documentElement.lang = textLanguage();
    worn();
  };
  listenForNotices(({ what }) => {
    if (what === 'settings') take().catch((error: unknown) => log.error('look', error));
  });
  await take().catch(async (error: unknown) => {
    log.error('look', error);
    // In the browser's own words rather than in none.
    await loadTexts();
    name();
  });
  return look;
}

/** A background that was just starting is asked once more. */
function onceMore(error: unknown): Promise<Look> {
  if (error instanceof RequestError && error.problem === 'gone') return ask('look/get', {});
  throw error;
}

function isSame(a: Look, b: Look): boolean {
  return a.language === b.language && a.theme === b.theme && a.textSize === b.textSize;
}
