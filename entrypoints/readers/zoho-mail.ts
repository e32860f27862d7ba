import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { zohoMail } from '@/lib/inboxes/sites/zoho-mail.ts';

export default defineUnlistedScript(() => provideReader(zohoMail));
