import { browser } from '../platform/browser.ts';
import { type Envelope, openAnswer } from './envelope.ts';
import { RequestError } from './errors.ts';
import type { backgroundRequests } from './protocol.ts';
import type { Answer, Payload } from './request.ts';

type ToBackground = typeof backgroundRequests;
export type Identity = Pick<Envelope, 'token' | 'tabId'>;
/** Answers with what `openAnswer` opens. */
export type Answering = (message: Envelope) => Promise<unknown>;

let answering: Answering = (message) => browser.runtime.sendMessage(message);

/** From now on this document's questions go there and never to the background: the practice page has an answer of its own. */
export function answerWith(other: Answering): void {
  answering = other;
}

/** Asks the background, or who answers in its place. @throws RequestError */
export async function ask<K extends keyof ToBackground & string>(
  type: K,
  payload: Payload<ToBackground, K>,
  identity: Identity = {},
): Promise<Answer<ToBackground, K>> {
  const message: Envelope = { unwrap: 1, type, payload, ...identity };
  return openAnswer(await sent(() => answering(message))) as Answer<ToBackground, K>;
}

/** The same of the background itself, whoever else answers in this document. @throws RequestError */
export async function askBackground<K extends keyof ToBackground & string>(
  type: K,
  payload: Payload<ToBackground, K>,
): Promise<Answer<ToBackground, K>> {
  const message: Envelope = { unwrap: 1, type, payload };
  return openAnswer(await sent(() => browser.runtime.sendMessage(message))) as Answer<ToBackground, K>;
}

/** No receiver, a worker that ended midway, an extension that was updated: all one to the asker. */
export async function sent(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    throw new RequestError('gone', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
