import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { RequestError } from '@/lib/messages/errors.ts';
import type { Request } from '@/lib/messages/request.ts';
import { type Caller, serve } from '@/lib/messages/server.ts';

const requests = {
  'note/read': { from: ['sidebar'], schema: v.object({ id: v.number() }) } as Request<
    v.ObjectSchema<{ id: v.NumberSchema<undefined> }, undefined>,
    string
  >,
};
const frame: Caller = { role: 'sidebar', tabId: 3 };

function server(read: (id: number, caller: Caller) => Promise<string>, callers: Caller[] = [frame]) {
  return serve(requests, { 'note/read': ({ id }, caller) => read(id, caller) }, async () => callers);
}
const message = (payload: unknown, type = 'note/read') => ({ unwrap: 1, type, payload });

describe('answering requests', () => {
  it('hands a checked payload and the caller to the handler', async () => {
    const read = vi.fn(async () => 'text');
    expect(await server(read)(message({ id: 4, extra: true }), {})).toEqual({ ok: true, value: 'text' });
    expect(read).toHaveBeenCalledWith(4, frame);
  });

  it('leaves alone what is not one of its requests', () => {
    const answer = server(async () => '');
    for (const raw of [
      null,
      'text',
      {},
      { unwrap: 2, type: 'note/read' },
      message({}, 'other'),
      message({}, 'toString'),
    ]) {
      expect(answer(raw, {})).toBeNull();
    }
  });

  it.each([[[]], [[{ role: 'stranger', tabId: 3 }]], [[{ role: 'page' }]]] as [Caller[]][])(
    'refuses who may not ask: %j',
    async (callers) => {
      const read = vi.fn(async () => 'secret');
      expect(await server(read, callers)(message({ id: 1 }), {})).toMatchObject({
        ok: false,
        problem: 'refused',
      });
      expect(read).not.toHaveBeenCalled();
    },
  );

  it.each([undefined, null, 'x', {}, { id: 'a' }, { id: Number.NaN }])(
    'refuses a payload of another shape: %j',
    async (payload) => {
      const read = vi.fn(async () => '');
      expect(await server(read)(message(payload), {})).toMatchObject({ ok: false, problem: 'invalid' });
      expect(read).not.toHaveBeenCalled();
    },
  );

  it('says why a handler failed, and never throws', async () => {
    const refuses = server(async () => {
      throw new RequestError('no-customer', 'no address');
    });
    expect(await refuses(message({ id: 1 }), {})).toEqual({
      ok: false,
      problem: 'no-customer',
      message: 'no address',
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const breaks = server(async () => {
      throw new TypeError('broke');
    });
    expect(await breaks(message({ id: 1 }), {})).toMatchObject({ ok: false, problem: 'failed' });
  });
});
