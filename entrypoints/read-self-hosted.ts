import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/content/held.ts';
import { selfHosted } from '@/lib/inboxes/parts/self-hosted.ts';

export default defineUnlistedScript(() => provide('self-hosted', selfHosted));
