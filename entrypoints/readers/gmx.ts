import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { gmx } from '@/lib/inboxes/sites/gmx.ts';

export default defineUnlistedScript(() => provideReader(gmx));
