import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { helpScout } from '@/lib/inboxes/sites/help-scout.ts';

export default defineUnlistedScript(() => provideReader(helpScout));
