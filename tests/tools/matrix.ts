import { parseArgs } from 'node:util';
import { launch } from '../e2e/harness/index.ts';
import { CATALOGUE } from '../e2e/matrix/catalogue.ts';
import { plainTable } from '../e2e/matrix/report.ts';
import { type Row, runEditor } from '../e2e/matrix/run.ts';
import { serve } from '../e2e/matrix/server.ts';
import { buildExtension } from '../e2e/pages/editors/extension.ts';
import type { BrowserKind } from './browsers.ts';

const { values } = parseArgs({ options: { editors: { type: 'string' }, browsers: { type: 'string' } } });
const wanted = values.editors?.split(',');
const kinds = (values.browsers?.split(',') ?? ['chromium', 'firefox']) as BrowserKind[];
const entries = CATALOGUE.filter(({ id }) => wanted?.includes(id) ?? true);

const extension = await buildExtension();
const server = await serve();
for (const kind of kinds) {
  const browser = await launch(kind, { extension, viewport: { width: 1000, height: 1000 } });
  try {
    const tab = await browser.open('about:blank');
    const rows = new Map<string, Row>();
    for (const entry of entries) {
      const start = Date.now();
      rows.set(entry.id, await runEditor(browser, tab, server.url(entry), entry));
      console.error(`${kind} ${entry.id} ${Date.now() - start} ms`);
    }
    console.log(`${kind} ${browser.version}\n${plainTable(rows)}\n`);
  } finally {
    await browser.close();
  }
}
server.close();
