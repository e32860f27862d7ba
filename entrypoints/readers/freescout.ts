import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { freescout } from '@/lib/inboxes/sites/freescout.ts';

export default defineUnlistedScript(() => provideReader(freescout));
