import { render } from 'preact';
import { TemplateSearch } from '@/components/search/TemplateSearch.tsx';
import { claimFrame } from '@/lib/pages/claim.ts';
import { dressPage } from '@/lib/pages/look.ts';
import { followPresses } from '@/lib/pages/press.ts';
import { localDay } from '@/lib/platform/i18n.ts';
import type { Look } from '@/lib/platform/look.ts';
import { searchDeps } from '@/lib/search/client.ts';
import { SearchController } from '@/lib/search/controller.ts';

/** Longer than the focus is nowhere while it moves into our page, in ms. */
const GONE = 150;

async function start(): Promise<void> {
  const [proven, look] = await Promise.all([claimFrame(location), dressPage()]);
  const app = document.getElementById('app');
  // A copy that a page embedded by itself stays an empty page.
  if (!proven || !app) return;
  const deps = searchDeps({ token: proven.token }, followPresses(document));
  const controller = new SearchController(deps);
  /** `look`: with another one, every word is drawn anew. */
  const App = (_: { look: Look }) => (
    <TemplateSearch
      model={controller.model.value}
      today={localDay(new Date().toISOString())}
      actions={controller.actions}
    />
  );
  look.subscribe((worn) => render(<App look={worn} />, app));
  // Whoever goes on elsewhere wants no search: in a frame of the page nobody else hears of that.
  addEventListener('blur', () => {
    setTimeout(() => document.hasFocus() || deps.close(false), GONE);
  });
  await controller.load();
}

void start();
