import { render } from 'preact';
import { Options } from '@/components/options/Options.tsx';
import { OptionsController } from '@/lib/options/controller.ts';
import { dressPage } from '@/lib/pages/look.ts';
import { t } from '@/lib/platform/i18n.ts';
import '@/components/shared/style.css';

const controller = new OptionsController();
const look = await dressPage();
document.title = t('options_title');
const App = () => {
  // Another language: every word anew.
  void look.value;
  return <Options model={controller.model.value} actions={controller.actions} />;
};
const app = document.getElementById('app');
if (app) render(<App />, app);
controller.start();
addEventListener('pagehide', () => controller.flush());
