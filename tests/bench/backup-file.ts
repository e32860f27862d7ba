/** Backups as the options page makes and brings them, in parts. */
import type { Tab } from '../e2e/harness/index.ts';

const PART = 3_000_000;

type Payload = Record<string, string | number | null>;

/** One message of the options page; the answer, and the milliseconds until it came. @throws Error where it is a refusal */
export async function askData<T>(
  page: Tab,
  type: string,
  payload: Payload,
): Promise<{ took: number; value: T }> {
  return (await page.eval(send, type, payload)) as { took: number; value: T };
}

/** Runs in the page, which looks how far it is as the room does: Firefox ends a background that nobody talks to, also at work. */
async function send(type: string, payload: Payload): Promise<{ took: number; value: never }> {
  interface Api {
    runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: never }> };
  }
  const { chrome } = globalThis as unknown as { chrome: Api };
  const look = { unwrap: 1, type: 'data/progress', payload: { id: payload.id } };
  const looking = setInterval(() => chrome.runtime.sendMessage(look).catch(() => undefined), 500);
  const start = performance.now();
  const { ok, value } = await chrome.runtime
    .sendMessage({ unwrap: 1, type, payload })
    .finally(() => clearInterval(looking));
  const took = performance.now() - start;
  if (!ok || (value && typeof value === 'object' && 'problem' in value)) {
    throw new Error(`${type}: ${JSON.stringify(value)}`);
  }
  return { took, value };
}

export interface MadeFile {
  /** Bytes. */
  size: number;
  /** In base64. */
  parts: string[];
  took: number;
}

/** Of all that is kept. */
export async function makeFile(page: Tab): Promise<MadeFile> {
  const id = crypto.randomUUID();
  const { took, value } = await askData<{ size: number }>(page, 'data/make', { id, passphrase: null });
  const parts: string[] = [];
  for (let offset = 0; offset < value.size; offset += PART) {
    parts.push((await askData<string>(page, 'data/part', { id, offset })).value);
  }
  await askData(page, 'data/forget', { id });
  return { size: value.size, parts, took };
}

/** What `data/preview` and `data/restore` want to know of it. */
export async function giveFile(page: Tab, { size, parts }: MadeFile) {
  const id = crypto.randomUUID();
  for (const [at, bytes] of parts.entries()) {
    await askData(page, 'data/give-part', { id, offset: at * PART, bytes });
  }
  return { id, size, passphrase: null };
}
