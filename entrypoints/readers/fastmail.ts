import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { fastmail } from '@/lib/inboxes/sites/fastmail.ts';

export default defineUnlistedScript(() => provideReader(fastmail));
