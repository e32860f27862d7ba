import { render } from 'preact';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import { followPresses } from '@/lib/pages/press.ts';
import { browser } from '@/lib/platform/browser.ts';
import { loadTexts, localDay, textLanguage } from '@/lib/platform/i18n.ts';
import { BackgroundClient } from '@/lib/sidebar/background-client.ts';
import { SidebarController } from '@/lib/sidebar/controller.ts';
import { findSurface, followActiveTab, listenForNotices } from '@/lib/sidebar/surface.ts';
import '@/components/shared/style.css';

/** `customer`: at their page in it. */
function optionsPage(customer?: string): string {
  const page = browser.runtime.getURL('/options.html');
  return customer === undefined ? page : `${page}#customers/${customer}`;
}

async function start(): Promise<void> {
  const surface = await findSurface(location);
  // A copy that a page embedded by itself stays an empty page.
  if (!surface) return;
  await loadTexts();
  document.documentElement.lang = textLanguage();
  const background = new BackgroundClient(surface);
  const press = followPresses(document);
  const controller = new SidebarController(surface, {
    background,
    mac: /Mac/.test(navigator.platform),
    fallback: textLanguage(),
    today: () => localDay(new Date().toISOString()),
    pressed: press,
    inSight: () => background.inSight(press()),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openOptions: (customer) => {
      // One of the practice page is kept nowhere: where they would be is the list.
      const shown = surface.practice && customer !== undefined ? '' : customer;
      window.open(optionsPage(shown), '_blank', 'noopener');
    },
  });
  const listen = surface.practice?.listen ?? listenForNotices;
  listen((notice) => controller.heard(notice));
  if (surface.kind === 'panel') followActiveTab(surface, () => controller.otherTab());
  addEventListener('pagehide', () => controller.flush());
  // A dialog of the page takes the focus, and may have the frame moved and loaded anew.
  addEventListener('blur', () => controller.flush());
  addEventListener('visibilitychange', () => document.hidden && controller.flush());
  const app = document.getElementById('app');
  if (!app) return;
  const App = () => <Sidebar model={controller.model.value} actions={controller.actions} />;
  render(<App />, app);
  controller.load();
}

void start();
