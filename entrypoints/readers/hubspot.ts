import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { hubspot } from '@/lib/inboxes/sites/hubspot.ts';

export default defineUnlistedScript(() => provideReader(hubspot));
