/** What the background asks of pages; apart from `client.ts`, as no page needs it. */
import { browser } from '../platform/browser.ts';
import { sent } from './client.ts';
import type { contentRequests } from './content-requests.ts';
import { type Envelope, openAnswer } from './envelope.ts';
import type { Answer, Payload } from './request.ts';

type ToContent = typeof contentRequests;

/** Asks the content script of a tab's page, or of a frame in it. @throws RequestError `gone` when there is none. */
export async function askTab<K extends keyof ToContent & string>(
  tabId: number,
  type: K,
  payload: Payload<ToContent, K>,
  frameId = 0,
): Promise<Answer<ToContent, K>> {
  const message: Envelope = { unwrap: 1, type, payload };
  const answer = await sent(() => browser.tabs.sendMessage(tabId, message, { frameId }));
  return openAnswer(answer) as Answer<ToContent, K>;
}

/** Asks the practice page in this tab, which acts as its own content script. @throws RequestError `gone` when it is none. */
export async function askPractice<K extends keyof ToContent & string>(
  tabId: number,
  type: K,
  payload: Payload<ToContent, K>,
): Promise<Answer<ToContent, K>> {
  const message: Envelope = { unwrap: 1, type, tabId, payload };
  return openAnswer(await sent(() => browser.runtime.sendMessage(message))) as Answer<ToContent, K>;
}
