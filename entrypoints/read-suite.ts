import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '@/lib/content/held.ts';
import { suite } from '@/lib/inboxes/parts/suite.ts';

export default defineUnlistedScript(() => provide('suite', suite));
