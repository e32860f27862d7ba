import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/content/parts.ts';
import { selfHosted } from '@/lib/inboxes/parts/self-hosted.ts';

export default defineUnlistedScript(() => provide('self-hosted', selfHosted));
