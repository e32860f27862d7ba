import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { requestTracker } from '@/lib/inboxes/sites/request-tracker.ts';

export default defineUnlistedScript(() => provideReader(requestTracker));
