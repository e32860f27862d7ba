import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { crisp } from '@/lib/inboxes/sites/crisp.ts';

export default defineUnlistedScript(() => provideReader(crisp));
