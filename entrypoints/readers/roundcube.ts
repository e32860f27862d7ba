import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { roundcube } from '@/lib/inboxes/sites/roundcube.ts';

export default defineUnlistedScript(() => provideReader(roundcube));
