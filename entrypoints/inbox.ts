import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInbox } from '@/lib/content/inbox.ts';
import { startOnce } from '@/lib/content/once.ts';
import { placeHere } from '@/lib/content/place.ts';
import { contentRequests } from '@/lib/messages/content-requests.ts';
import { listen, onlyBackground } from '@/lib/messages/listen.ts';
import { serve } from '@/lib/messages/server.ts';

export default defineUnlistedScript(() => {
  const place = placeHere();
  const signal = place && startOnce();
  if (!signal) return;
  const answer = serve(contentRequests, startInbox(signal, place), onlyBackground);
  signal.addEventListener('abort', listen(answer), { once: true });
});
