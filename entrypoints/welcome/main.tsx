import { render } from 'preact';
import { Welcome } from '@/components/options/welcome/Welcome.tsx';
import { WelcomeController } from '@/lib/options/welcome.ts';
import { loadTexts, t, textLanguage } from '@/lib/platform/i18n.ts';
import '@/components/shared/style.css';

await loadTexts();
const controller = new WelcomeController();
const App = () => <Welcome model={controller.model.value} actions={controller.actions} />;
document.documentElement.lang = textLanguage();
document.title = `${t('welcome_title')} – ${t('extension_name')}`;
const app = document.getElementById('app');
if (app) render(<App />, app);
controller.start();
addEventListener('pagehide', () => controller.flush());
