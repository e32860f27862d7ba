import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { yahoo } from '@/lib/inboxes/sites/yahoo.ts';

export default defineUnlistedScript(() => provideReader(yahoo));
