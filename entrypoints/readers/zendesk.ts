import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { zendesk } from '@/lib/inboxes/sites/zendesk.ts';

export default defineUnlistedScript(() => provideReader(zendesk));
