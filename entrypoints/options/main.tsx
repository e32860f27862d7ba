import { render } from 'preact';
import { Options } from '@/components/options/Options.tsx';
import { OptionsController } from '@/lib/options/controller.ts';
import { loadTexts, t, textLanguage } from '@/lib/platform/i18n.ts';
import '@/components/shared/style.css';

const controller = new OptionsController();
const App = () => <Options model={controller.model.value} actions={controller.actions} />;

await loadTexts();
document.documentElement.lang = textLanguage();
document.title = t('options_title');
const app = document.getElementById('app');
if (app) render(<App />, app);
controller.start();
addEventListener('pagehide', () => controller.flush());
