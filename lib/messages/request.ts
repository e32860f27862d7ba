import type * as v from 'valibot';
import type { Role } from './sender.ts';

/** One request: who may send it, its checked shape, and (as a type only) what it is answered with. */
export interface Request<Schema extends v.GenericSchema, Answer> {
  from: readonly Role[];
  schema: Schema;
  /** Never set; carries the answer's type. */
  answer?: Answer;
}
export function request<Answer>() {
  return <Schema extends v.GenericSchema>(
    from: readonly Role[],
    schema: Schema,
  ): Request<Schema, Answer> => ({
    from,
    schema,
  });
}

export type Requests = Record<string, Request<v.GenericSchema, unknown>>;
export type Payload<R extends Requests, K extends keyof R> = v.InferOutput<R[K]['schema']>;
export type Answer<R extends Requests, K extends keyof R> = Exclude<R[K]['answer'], undefined>;
