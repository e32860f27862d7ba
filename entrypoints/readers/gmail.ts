import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { gmail } from '@/lib/inboxes/sites/gmail.ts';

export default defineUnlistedScript(() => provideReader(gmail));
