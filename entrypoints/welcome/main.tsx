import { render } from 'preact';
import { Welcome } from '@/components/options/welcome/Welcome.tsx';
import { WelcomeController } from '@/lib/options/welcome.ts';
import { isFramed } from '@/lib/pages/framed.ts';
import { dressPage } from '@/lib/pages/look.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { Look } from '@/lib/platform/look.ts';
import '@/components/shared/style.css';

async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!app || isFramed()) return;
  const look = await dressPage(() => {
    document.title = `${t('welcome_title')} – ${t('extension_name')}`;
  });
  const controller = new WelcomeController();
  /** `look`: with another one, every word is drawn anew. */
  const App = (_: { look: Look }) => <Welcome model={controller.model.value} actions={controller.actions} />;
  look.subscribe((worn) => render(<App look={worn} />, app));
  controller.start();
  addEventListener('pagehide', () => controller.flush());
}

void start();
