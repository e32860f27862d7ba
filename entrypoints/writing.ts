import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { held } from '@/lib/content/held.ts';
import { makeWriting } from '@/lib/content/writing/writing.ts';

export default defineUnlistedScript(() => {
  held().makeWriting = makeWriting;
});
