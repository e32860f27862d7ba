import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInbox } from '@/lib/content/inbox.ts';
import { startOnce } from '@/lib/content/once.ts';
import { placeHere } from '@/lib/content/place.ts';
import { contentRequests } from '@/lib/messages/content-requests.ts';
import { listen } from '@/lib/messages/listen.ts';
import { classify, type Sender } from '@/lib/messages/sender.ts';
import { serve } from '@/lib/messages/server.ts';
import { browser } from '@/lib/platform/browser.ts';

export default defineUnlistedScript(() => {
  const place = placeHere();
  const signal = place && startOnce();
  if (!signal) return;
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) };
  const answer = serve(contentRequests, startInbox(signal, place), async (sender: Sender) =>
    classify(sender, own)?.role === 'background' ? [{ role: 'background' }] : [],
  );
  signal.addEventListener('abort', listen(answer), { once: true });
});
