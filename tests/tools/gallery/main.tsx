import { render } from 'preact';
import { textLanguage } from '@/lib/platform/i18n.ts';
import { lookIn, wear } from '@/lib/platform/look.ts';
import { VIEWS } from './views.tsx';

const query = new URLSearchParams(location.search);
document.documentElement.lang = textLanguage();
wear(lookIn(location.search), document.documentElement);
const app = document.getElementById('app');
const view = VIEWS[query.get('view') ?? ''];
if (app && view) render(view.show(), app);
document.body.dataset.press = view?.press ?? '';
document.body.dataset.views = JSON.stringify(
  Object.entries(VIEWS).map(([name, { wide }]) => ({ name, wide: wide === true ? 800 : wide || null })),
);
