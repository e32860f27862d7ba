import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/content/held.ts';
import { helpdesk } from '@/lib/inboxes/parts/helpdesk.ts';

export default defineUnlistedScript(() => provide('helpdesk', helpdesk));
