import { REPORT_LIMIT } from '../inboxes/report.ts';
import { askTab } from '../messages/ask-tab.ts';
import { RequestError } from '../messages/errors.ts';
import { listRefusals, tellRefusals } from './refusals.ts';
import { putScript } from './scripts.ts';
import { getTab } from './session.ts';
import { sourceOf } from './source.ts';

/**
 * The page's censored report, and what was asked and refused since the browser started. What comes from a page's side is cut to what a report can hold, whatever it is.
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
  const refused = tellRefusals(await listRefusals(), await originsOf(tabId));
  return { report: `${told.slice(0, REPORT_LIMIT - refused.length)}${refused}` };
}

/** Of the page, and of the frame in it that is read. */
async function originsOf(tabId: number): Promise<string[]> {
  const tab = await getTab(tabId);
  return tab ? [tab.origin, tab.source.page] : [];
}
