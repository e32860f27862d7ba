import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { front } from '@/lib/inboxes/sites/front.ts';

export default defineUnlistedScript(() => provideReader(front));
