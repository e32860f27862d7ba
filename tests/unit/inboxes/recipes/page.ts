/** A helpdesk that no adapter knows, as one script builds it: hashed classes, test ids here and there, German labels. */
import { JSDOM } from 'jsdom';

export interface Shown {
  id: number;
  name: string;
  address: string;
  subject: string;
  messages: string[];
  /** Another build of the app: other hashes, another language. */
  build?: string;
}

export const MILA: Shown = {
  id: 4471,
  name: 'Mila Brandt',
  address: 'mila.brandt@example.com',
  subject: 'Vase kam zerbrochen an',
  messages: ['Guten Tag, die Vase kam in drei Teilen an.', 'Haben Sie schon etwas gehört?'],
};
export const TOM: Shown = {
  id: 4472,
  name: 'Tom Claes',
  address: 'tom.claes@example.org',
  subject: 'Verkeerde maat gekregen',
  messages: ['Ik kreeg maat 38 en bestelde 40.'],
  build: 'q8Zk2',
};

export function helpdesk(shown: Shown): { root: Document; url: URL } {
  const hash = shown.build ?? 'x7Gd1';
  const url = `https://desk.example.com/faelle/${shown.id}`;
  const messages = shown.messages
    .map(
      (text, index) =>
        `<article class="css-${hash}m" role="article"><header class="${hash}_h">${shown.name} · ${index + 1}. Nov.</header><div class="css-${hash}t bericht-text"><p>${text}</p></div></article>`,
    )
    .join('');
  const { document } = new JSDOM(
    `<!doctype html><title>Fall</title><body>
      <nav><a href="#">jemand.anderes@example.net</a></nav>
      <ul class="css-${hash}l"><li data-row>Otto Klein otto@example.net Rechnung</li></ul>
      <main id="app-main">
        <div class="css-${hash}s"><h2 data-test="case-title">${shown.subject}</h2><span class="css-${hash}n">#${shown.id}</span></div>
        <section class="verlauf">${messages}</section>
        <aside class="css-${hash}a"><div><span>Kundin</span><b>${shown.name}</b></div><div><span>E-Mail</span><a href="mailto:${shown.address}">${shown.address}</a></div></aside>
        <div class="css-${hash}e"><textarea name="antwort"></textarea></div>
      </main></body>`,
    { url },
  ).window;
  return { root: document, url: new URL(url) };
}

export function teach(root: Document, url: URL) {
  const at = (selector: string) => {
    const element = root.querySelector(selector);
    if (!element) throw new Error(`nothing at ${selector}`);
    return element;
  };
  return {
    customer: at('aside b'),
    address: at('aside a'),
    subject: at('h2'),
    message: [...root.querySelectorAll('.bericht-text')].at(-1) as Element,
    editor: at('textarea'),
    url,
  };
}
