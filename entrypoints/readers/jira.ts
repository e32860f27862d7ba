import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideReader } from '@/lib/content/held.ts';
import { jira } from '@/lib/inboxes/sites/jira.ts';

export default defineUnlistedScript(() => provideReader(jira));
