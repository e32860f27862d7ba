import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { held, provideReader } from '@/lib/content/held.ts';
import { generic } from '@/lib/inboxes/generic.ts';
import { taughtReader } from '@/lib/inboxes/recipes/read.ts';

export default defineUnlistedScript(() => {
  held().taughtReader = taughtReader;
  provideReader(generic);
});
