import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { held } from '@/lib/content/held.ts';
import { teach } from '@/lib/content/teach/teach.ts';

export default defineUnlistedScript(() => {
  held().teacher = teach;
});
