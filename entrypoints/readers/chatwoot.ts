import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { chatwoot } from '@/lib/inboxes/sites/chatwoot.ts';

export default defineUnlistedScript(() => provideReader(chatwoot));
