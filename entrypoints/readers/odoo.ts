import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { odoo } from '@/lib/inboxes/sites/odoo.ts';

export default defineUnlistedScript(() => provideReader(odoo));
