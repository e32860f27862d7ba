import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { held } from '@/lib/content/held.ts';
import { censoredReport } from '@/lib/inboxes/report.ts';

export default defineUnlistedScript(() => {
  held().reporter = censoredReport;
});
