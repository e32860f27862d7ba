/**
 * Who asked what they may not, for the report that a person sends when something is odd: which message, as whom, from where and
 * when; never what it carried. In memory alone: which sites are open is nothing for the disk.
 */

import type { Sender } from '../messages/sender.ts';
import type { Caller } from '../messages/server.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { serial } from './serial.ts';
import { getRefusals, type Refusal, setRefusals } from './session.ts';

/** Kept of all, and of one origin: one that floods takes no other's place. */
const MOST = 50;
const MOST_OF_ONE = 10;
/** Milliseconds between two writes, however often it is refused. */
const WRITES_EVERY = 1_000;

let waiting = new Map<string, Refusal>();
let timer: ReturnType<typeof setTimeout> | null = null;
let wroteAt = Number.NEGATIVE_INFINITY;

/** Counts one. Costs whoever floods nothing but their own time. */
export function noteRefusal(type: string, sender: Sender, callers: readonly Caller[]): void {
  const origin = originOf(sender);
  const role = callers[0]?.role ?? 'nobody';
  const key = keyOf({ type, role, origin });
  const known = waiting.get(key);
  if (!known && (waiting.size >= MOST || isFull([...waiting.values()], origin))) return;
  waiting.set(key, { type, role, origin, at: new Date().toISOString(), count: (known?.count ?? 0) + 1 });
  if (timer !== null) return;
  const wait = Math.max(0, wroteAt + WRITES_EVERY - Date.now());
  timer = setTimeout(() => {
    writeRefusals().catch((error: unknown) => log.error('refusals', error));
  }, wait);
}

/** The latest first. */
export async function listRefusals(): Promise<Refusal[]> {
  await writeRefusals();
  return getRefusals();
}

/** For the report; `here`: origins of the page that it is about. No other is named. */
export function tellRefusals(all: readonly Refusal[], here: readonly string[]): string {
  const lines = all.map(({ type, role, origin, at, count }) => {
    const where = here.includes(origin) ? 'here' : 'elsewhere';
    return `${count} ${type} as ${role} ${where} ${at.slice(0, 16)}`;
  });
  return lines.length === 0 ? '' : `\n\nrefused\n${lines.join('\n')}`;
}

function writeRefusals(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  return serial('refusals', async () => {
    if (waiting.size === 0) return;
    const some = [...waiting.values()];
    waiting = new Map();
    wroteAt = Date.now();
    await setRefusals(some.reduce(withOne, await getRefusals()));
  });
}

function withOne(kept: readonly Refusal[], one: Refusal): Refusal[] {
  const same = kept.find((each) => keyOf(each) === keyOf(one));
  const others = kept.filter((each) => each !== same);
  if (!same && isFull(others, one.origin)) return [...others];
  return [{ ...one, count: one.count + (same?.count ?? 0) }, ...others].slice(0, MOST);
}

function isFull(all: readonly Refusal[], origin: string): boolean {
  return all.filter((one) => one.origin === origin).length >= MOST_OF_ONE;
}

function keyOf({ type, role, origin }: Pick<Refusal, 'type' | 'role' | 'origin'>): string {
  return `${type} ${role} ${origin}`;
}

/** Of the page that it came from: our own address says nothing where it stands in a page. Empty: the browser does not say. */
function originOf({ url, tab }: Sender): string {
  const isOurs = url?.startsWith(browser.runtime.getURL('/')) ?? false;
  const address = isOurs ? (tab?.url ?? url) : url;
  if (address === undefined || !URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
