import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { zohoDesk } from '@/lib/inboxes/sites/zoho-desk.ts';

export default defineUnlistedScript(() => provideReader(zohoDesk));
