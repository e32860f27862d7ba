import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { held } from '@/lib/content/held.ts';
import { openSearch } from '@/lib/content/search/box.ts';

export default defineUnlistedScript(() => {
  held().openSearch = openSearch;
});
