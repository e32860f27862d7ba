import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { trengo } from '@/lib/inboxes/sites/trengo.ts';

export default defineUnlistedScript(() => provideReader(trengo));
