import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { libredesk } from '@/lib/inboxes/sites/libredesk.ts';

export default defineUnlistedScript(() => provideReader(libredesk));
