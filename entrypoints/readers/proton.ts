import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { proton } from '@/lib/inboxes/sites/proton.ts';

export default defineUnlistedScript(() => provideReader(proton));
