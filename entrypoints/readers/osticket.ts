import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { osticket } from '@/lib/inboxes/sites/osticket.ts';

export default defineUnlistedScript(() => provideReader(osticket));
