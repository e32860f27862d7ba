import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/content/held.ts';
import { ownWebmail } from '@/lib/inboxes/parts/own-webmail.ts';

export default defineUnlistedScript(() => provide('own-webmail', ownWebmail));
