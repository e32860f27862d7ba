/** What the practice page's own script is answered. */
import { RequestError } from '../messages/errors.ts';
import type { inboxRequests, Shown, strangerRequests } from '../messages/protocol.ts';
import type { Handlers } from '../messages/server.ts';
import { aboutOf, notHere, type PracticeScene, ticketIn } from './scene.ts';

export function inboxAnswers(scene: PracticeScene): Handlers<typeof inboxRequests & typeof strangerRequests> {
  const shown = (): Shown => {
    const ticket = ticketIn(scene);
    const { layout, memory, revision } = scene;
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
      const before = ticketIn(scene)?.key;
      scene.result = result;
      scene.revision += 1;
      scene.notify(ticketIn(scene)?.key === before ? 'records' : 'ticket');
      return shown();
    },
    'inbox/leave': async () => null,
    // All that it needs is in the page already.
    'inbox/need': notHere,
    'inbox/recipes': async () => [],
    'inbox/taught': notHere,
    'inbox/expect-frame': async ({ nonce }) => {
      scene.nonce = nonce;
      return null;
    },
    'inbox/layout': async (layout) => {
      scene.layout = layout;
      return null;
    },
    'inbox/take-armed': async () => null,
    'inbox/put-in': async () => null,
    'inbox/dismiss': async ({ pageKey }) => {
      scene.memory.change(await aboutOf(scene, pageKey), () => ({ dismissed: true }));
      return null;
    },
    'inbox/draft-changed': async () => {
      scene.notify('draft');
      return null;
    },
    // A shortcut that was typed would have to be looked up in the background, for a mail that it knows nothing of.
    'inbox/shortcuts': async () => ({ on: false, prefix: ';', key: 'Tab', words: [] }),
    'inbox/expand': async () => null,
    'frame/claim': async ({ nonce }, caller) => {
      if (caller.role !== 'stranger' || nonce !== scene.nonce)
        throw new RequestError('refused', 'this frame was not mounted here');
      scene.nonce = null;
      void scene.content()['content/claimed']({ nonce }, { role: 'background' });
      return { token: crypto.randomUUID(), tabId: scene.tabId };
    },
  };
}
