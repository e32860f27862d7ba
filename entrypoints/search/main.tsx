import { render } from 'preact';
import { TemplateSearch } from '@/components/search/TemplateSearch.tsx';
import { claimFrame } from '@/lib/pages/claim.ts';
import { followPresses } from '@/lib/pages/press.ts';
import { loadTexts, localDay, textLanguage } from '@/lib/platform/i18n.ts';
import { searchDeps } from '@/lib/search/client.ts';
import { SearchController } from '@/lib/search/controller.ts';

/** Longer than the focus is nowhere while it moves into our page, in ms. */
const GONE = 150;

async function start(): Promise<void> {
  const [proven] = await Promise.all([claimFrame(location), loadTexts()]);
  const app = document.getElementById('app');
  // A copy that a page embedded by itself stays an empty page.
  if (!proven || !app) return;
  document.documentElement.lang = textLanguage();
  const deps = searchDeps({ token: proven.token }, followPresses(document));
  const controller = new SearchController(deps);
  const App = () => (
    <TemplateSearch
      model={controller.model.value}
      today={localDay(new Date().toISOString())}
      actions={controller.actions}
    />
  );
  render(<App />, app);
  // Whoever goes on elsewhere wants no search: in a frame of the page nobody else hears of that.
  addEventListener('blur', () => {
    setTimeout(() => document.hasFocus() || deps.close(false), GONE);
  });
  await controller.load();
}

void start();
