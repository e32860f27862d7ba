import { render } from 'preact';
import { Options } from '@/components/options/Options.tsx';
import { OptionsController } from '@/lib/options/controller.ts';
import { isFramed } from '@/lib/pages/framed.ts';
import { dressPage } from '@/lib/pages/look.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { Look } from '@/lib/platform/look.ts';
import '@/components/shared/style.css';

async function start(): Promise<void> {
  const app = document.getElementById('app');
  if (!app || isFramed()) return;
  const controller = new OptionsController();
  const look = await dressPage();
  document.title = t('options_title');
  /** `look`: with another one, every word is drawn anew. */
  const App = (_: { look: Look }) => <Options model={controller.model.value} actions={controller.actions} />;
  look.subscribe((worn) => render(<App look={worn} />, app));
  controller.start();
  addEventListener('pagehide', () => controller.flush());
}

void start();
