import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { reamaze } from '@/lib/inboxes/sites/reamaze.ts';

export default defineUnlistedScript(() => provideReader(reamaze));
