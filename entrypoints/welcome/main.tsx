import { signal } from '@preact/signals';
import { render } from 'preact';
import { Welcome } from '@/components/options/Welcome.tsx';
import { OptionsController } from '@/lib/options/controller.ts';
import { browser } from '@/lib/platform/browser.ts';
import { textLanguage } from '@/lib/platform/i18n.ts';
import '@/components/shared/style.css';

const controller = new OptionsController();
/** Put there by the toolbar button on a page without permission. */
const site = decodeURIComponent(location.hash.slice(1));
const shortcut = signal<string | null>(null);
const actions = { ...controller.actions, openOptions: () => void browser.runtime.openOptionsPage() };
const App = () => (
  <Welcome model={{ site, inboxes: controller.inboxes.value, shortcut: shortcut.value }} actions={actions} />
);

document.documentElement.lang = textLanguage();
const app = document.getElementById('app');
if (app) render(<App />, app);
controller.start();
void browser.commands.getAll().then((commands) => {
  shortcut.value = commands.find((command) => command.name === 'toggle-sidebar')?.shortcut || null;
});
