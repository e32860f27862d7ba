import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { snappymail } from '@/lib/inboxes/sites/snappymail.ts';

export default defineUnlistedScript(() => provideReader(snappymail));
