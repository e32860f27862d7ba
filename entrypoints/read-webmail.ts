import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/content/held.ts';
import { webmail } from '@/lib/inboxes/parts/webmail.ts';

export default defineUnlistedScript(() => provide('webmail', webmail));
