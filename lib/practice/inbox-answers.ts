/** What the practice page's own script is answered. */
import { RequestError } from '../messages/errors.ts';
import type { inboxRequests, Shown, strangerRequests } from '../messages/protocol.ts';
import type { Handlers } from '../messages/server.ts';
import { aboutOf, type PracticeRoom, ticketIn } from './room.ts';

export function inboxAnswers(room: PracticeRoom): Handlers<typeof inboxRequests & typeof strangerRequests> {
  const shown = (): Shown => {
    const ticket = ticketIn(room);
    const { layout, memory, revision } = room;
    const folded = layout.collapsed || memory.case?.dismissed === true;
    return {
      show: ticket === null ? 'nothing' : folded ? 'handle' : 'open',
      layout,
      pageKey: ticket?.key ?? null,
      armed: false,
      revision,
    };
  };
  return {
    'inbox/announce': async ({ result }) => {
      const before = ticketIn(room)?.key;
      room.result = result;
      room.revision += 1;
      room.notify(ticketIn(room)?.key === before ? 'records' : 'ticket');
      return shown();
    },
    'inbox/leave': async () => null,
    // All that it needs is in the page already.
    'inbox/need': notHere,
    'inbox/recipes': async () => [],
    'inbox/taught': notHere,
    'inbox/expect-frame': async ({ nonce }) => {
      room.nonce = nonce;
      return null;
    },
    'inbox/layout': async (layout) => {
      room.layout = layout;
      return null;
    },
    'inbox/take-armed': async () => null,
    'inbox/put-in': async () => null,
    'inbox/dismiss': async ({ pageKey }) => {
      room.memory.change(aboutOf(room, pageKey), () => ({ dismissed: true }));
      return null;
    },
    'inbox/draft-changed': async () => {
      room.notify('draft');
      return null;
    },
    // A shortcut that was typed would have to be looked up in the background, for a mail that it knows nothing of.
    'inbox/shortcuts': async () => ({ on: false, prefix: ';', key: 'Tab', words: [] }),
    'inbox/expand': async () => null,
    'frame/claim': async ({ nonce }, caller) => {
      if (caller.role !== 'stranger' || nonce !== room.nonce)
        throw new RequestError('refused', 'this frame was not mounted here');
      room.nonce = null;
      void room.content()['content/claimed']({ nonce }, { role: 'background' });
      return { token: crypto.randomUUID(), tabId: room.tabId };
    },
  };
}

/** Nothing in the practice page asks it. */
export async function notHere(): Promise<never> {
  throw new RequestError('refused', 'not in the practice page');
}
