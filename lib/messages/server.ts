import * as v from 'valibot';
import { log } from '../platform/log.ts';
import { type Answered, type Envelope, envelope } from './envelope.ts';
import { type Problem, RequestError } from './errors.ts';
import type { Answer, Payload, Request, Requests } from './request.ts';
import type { Role } from './sender.ts';

/** Who asks, as far as a handler may know. */
export type Caller =
  /** `page`: address of the tab's page; another than `url` for a frame that reads (`frameId` not 0). */
  | { role: 'inbox'; tabId: number; frameId: number; url: URL; page: URL }
  | { role: 'sidebar' | 'search'; tabId: number }
  | { role: 'stranger'; tabId: number; frameId: number }
  | { role: 'page' }
  | { role: 'background' };

export type Handlers<R extends Requests> = {
  [K in keyof R]: (payload: Payload<R, K>, caller: Caller) => Promise<Answer<R, K>>;
};

export function failure(problem: Problem, message: string): Answered {
  return { ok: false, problem, message };
}

/**
 * Answers one raw message. Null: it is not one of these requests, another listener may answer. Never throws: what the
 * sender may not ask, or asks in another shape, is a failed answer.
 *
 * `identify` says which roles the sender has; the first that the request allows counts. `refused` is told of each that was
 * refused, for its role or by the handler: without what it carried.
 */
export function serve<R extends Requests, Sender>(
  requests: R,
  handlers: Handlers<R>,
  identify: (sender: Sender, message: Envelope) => Promise<Caller[]>,
  problemOf: (error: unknown) => Problem = () => 'failed',
  refused: (type: string, sender: Sender, callers: readonly Caller[]) => void = () => undefined,
): (raw: unknown, sender: Sender) => Promise<Answered> | null {
  return (raw, sender) => {
    const message = v.safeParse(envelope, raw);
    if (!message.success || !Object.hasOwn(requests, message.output.type)) return null;
    return answer(message.output, sender).catch((error: unknown): Answered => {
      if (error instanceof RequestError) return failure(error.problem, error.message);
      const problem = problemOf(error);
      // That it is locked is no fault.
      if (problem !== 'store-locked') log.error(message.output.type, error);
      return failure(problem, error instanceof Error ? error.message : String(error));
    });
  };

  async function answer(message: Envelope, sender: Sender): Promise<Answered> {
    const type: keyof R & string = message.type;
    const request = requests[type] as Request<v.GenericSchema, unknown>;
    const callers = await identify(sender, message);
    const caller = callers.find((one) => request.from.includes(one.role as Role));
    if (!caller) {
      refused(type, sender, callers);
      return failure('refused', `${type} may not be asked from there`);
    }
    const payload = v.safeParse(request.schema, message.payload);
    if (!payload.success) return failure('invalid', `${message.type}: ${v.summarize(payload.issues)}`);
    try {
      return { ok: true, value: await handlers[type](payload.output as Payload<R, typeof type>, caller) };
    } catch (error) {
      if (error instanceof RequestError && error.problem === 'refused') refused(type, sender, [caller]);
      throw error;
    }
  }
}
