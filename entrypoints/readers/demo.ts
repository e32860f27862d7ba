import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { demo } from '@/lib/inboxes/sites/demo.ts';

export default defineUnlistedScript(() => provideReader(demo));
