import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { outlook } from '@/lib/inboxes/sites/outlook.ts';

export default defineUnlistedScript(() => provideReader(outlook));
