import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { zammad } from '@/lib/inboxes/sites/zammad.ts';

export default defineUnlistedScript(() => provideReader(zammad));
