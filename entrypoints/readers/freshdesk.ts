import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { freshdesk } from '@/lib/inboxes/sites/freshdesk.ts';

export default defineUnlistedScript(() => provideReader(freshdesk));
