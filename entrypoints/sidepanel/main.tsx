import { render } from 'preact';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import { dressPage } from '@/lib/pages/look.ts';
import { followPresses } from '@/lib/pages/press.ts';
import { followTyping } from '@/lib/pages/typing.ts';
import { localDay, textLanguage } from '@/lib/platform/i18n.ts';
import { isMac } from '@/lib/platform/keyboard.ts';
import { log } from '@/lib/platform/log.ts';
import type { Look } from '@/lib/platform/look.ts';
import { BackgroundClient } from '@/lib/sidebar/background-client.ts';
import { SidebarController } from '@/lib/sidebar/controller.ts';
import { findSurface, followActiveTab, listenForNotices } from '@/lib/sidebar/surface.ts';
import '@/components/shared/style.css';

async function start(): Promise<void> {
  const [surface, look] = await Promise.all([findSurface(location), dressPage()]);
  // A copy that a page embedded by itself stays an empty page.
  if (!surface) return;
  const background = new BackgroundClient(surface);
  const press = followPresses(document);
  const controller = new SidebarController(surface, {
    background,
    mac: isMac(),
    fallback: textLanguage,
    today: () => localDay(new Date().toISOString()),
    pressed: press,
    typing: followTyping(document),
    inSight: () => background.inSight(press()),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openOptions: (place) =>
      void background.showOptions(place).catch((error: unknown) => log.error('options', error)),
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
  /** `look`: with another one, every word is drawn anew. */
  const App = (_: { look: Look }) => <Sidebar model={controller.model.value} actions={controller.actions} />;
  look.subscribe((worn) => render(<App look={worn} />, app));
  controller.load();
}

void start();
