/**
 * An update of Unwrap itself loads its sidebars anew, closes its tabs, and closes the lock. So it waits until nobody is at
 * the computer, or the browser is started again; and it never takes away what is only on the screen.
 */
import { browser } from '../platform/browser.ts';
import { notify } from './notices.ts';
import { serial } from './serial.ts';
import { getUpdate, setUpdate } from './session.ts';

/** Seconds without a key or a move of the mouse; less than that nobody tells. */
const AWAY = 60;
/** How long our pages have to say that they are needed, in milliseconds. */
const OBJECTIONS = 3_000;

/** There is one. The browser installs it by itself when it is started again. */
export async function onUpdateAvailable(): Promise<void> {
  await setUpdate('waiting');
  await updateWhenAway();
}

/** Whenever somebody went away. One after the other: who is asked has all of that time to object. */
export function updateWhenAway(wait: (ms: number) => Promise<void> = pause): Promise<void> {
  return serial('update', () => askAndUpdate(wait));
}

async function askAndUpdate(wait: (ms: number) => Promise<void>): Promise<void> {
  if ((await getUpdate()) === null) return;
  if (await isSomebodyThere()) return;
  await setUpdate('asking');
  notify({ tabId: null, what: 'update', revision: 0 });
  await wait(OBJECTIONS);
  // Held, or somebody came back: until the next time.
  if ((await getUpdate()) === 'asking' && !(await isSomebodyThere())) browser.runtime.reload();
}

/** A page of ours is needed as it is. */
export async function holdUpdate(): Promise<void> {
  if ((await getUpdate()) !== null) await setUpdate('waiting');
}

async function isSomebodyThere(): Promise<boolean> {
  return (await browser.idle.queryState(AWAY)) === 'active';
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
