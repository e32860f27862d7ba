import { REPORT_LIMIT } from '../inboxes/report.ts';
import { askTab } from '../messages/client.ts';
import { RequestError } from '../messages/errors.ts';
import { putScript } from './scripts.ts';
import { sourceOf } from './source.ts';

/**
 * The page's censored report. What comes from a page's side is cut to what a report can hold, whatever it is.
 *
 * @throws RequestError `failed` where there is none, `gone` without our script in the page
 */
export async function pageReport(tabId: number): Promise<{ report: string }> {
  const frameId = await sourceOf(tabId);
  await putScript(tabId, frameId, 'report');
  const { report } = await askTab(tabId, 'content/report', {}, frameId);
  const told = String(report)
    .replace(/[^\x20-\x7e\n]/g, '')
    .slice(0, REPORT_LIMIT);
  if (told === '') throw new RequestError('failed', 'the page gave no report');
  return { report: told };
}
