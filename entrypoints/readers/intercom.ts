import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { intercom } from '@/lib/inboxes/sites/intercom.ts';

export default defineUnlistedScript(() => provideReader(intercom));
