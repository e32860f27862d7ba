import { signal } from '@preact/signals';
import { render } from 'preact';
import { Welcome } from '@/components/options/Welcome.tsx';
import { InboxesController } from '@/lib/options/inboxes-controller.ts';
import { browserKey } from '@/lib/options/keys.ts';
import { dressPage } from '@/lib/pages/look.ts';
import { browser } from '@/lib/platform/browser.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { Look } from '@/lib/platform/look.ts';
import '@/components/shared/style.css';

const controller = new InboxesController();
/** Put there by the toolbar button on a page without permission. */
const site = decodeURIComponent(location.hash.slice(1));
const shortcut = signal<string | null>(null);
const actions = { ...controller.actions, openOptions: () => void browser.runtime.openOptionsPage() };
const look = await dressPage(() => {
  document.title = `${t('welcome_title')} – ${t('extension_name')}`;
});
/** `look`: with another one, every word is drawn anew. */
const App = (_: { look: Look }) => (
  <Welcome
    model={{
      site,
      inboxes: controller.inboxes.value,
      shortcut: shortcut.value,
      toast: controller.toasts.shown.value,
    }}
    actions={actions}
  />
);
const app = document.getElementById('app');
if (app) look.subscribe((worn) => render(<App look={worn} />, app));
controller.start();
void browserKey('toggle-sidebar').then((key) => {
  shortcut.value = key;
});
