import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/content/held.ts';
import { anyPage } from '@/lib/inboxes/parts/any.ts';

export default defineUnlistedScript(() => provide('any', anyPage));
