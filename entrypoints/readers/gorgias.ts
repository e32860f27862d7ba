import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { gorgias } from '@/lib/inboxes/sites/gorgias.ts';

export default defineUnlistedScript(() => provideReader(gorgias));
