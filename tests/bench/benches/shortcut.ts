import type { Tab } from '../../e2e/harness/index.ts';
import { until } from '../../e2e/harness/poll.ts';
import { keepTemplates, keptTemplate } from '../../e2e/templates.ts';
import { inBothEditors } from '../editors.ts';
import type { Bench } from '../types.ts';

const EDITOR = '[data-part=editor]';
const TEMPLATE = keptTemplate(1, {
  title: 'Bedankje',
  shortcut: 'dank',
  body: 'Dank u wel voor uw bericht, {{ customer.name }}.',
});
const START = 'Dank u wel';

export const shortcut: Bench = {
  name: 'shortcut',
  budget: 50,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { open, tickets, browser } = await desk();
    const [ticket] = tickets;
    if (!ticket) throw new Error('no tickets');
    await keepTemplates(browser, [TEMPLATE]);
    const tab = await open(ticket.conversation);
    await tab.frame('sidebar');
    await warmedUp(tab);
    const { rich, plain } = await inBothEditors(tab, quick, () => expanded(tab));
    await tab.close();
    const note = 'from the key’s own time stamp, by the page’s own clock';
    return [
      { what: 'shortcut’s key → text in a rich editor', samples: rich, note },
      { what: 'shortcut’s key → text in a text area', samples: plain, note },
    ];
  },
};

/** The script that writes comes with the first key; a person takes longer over a word than that. */
async function warmedUp(tab: Tab): Promise<void> {
  await until('the first shortcut', async () => {
    await typeWord(tab);
    await tab.press('Tab');
    const came = (selector: string, wanted: string) =>
      document
        .querySelector(selector)
        ?.textContent?.replace(/\u00a0/g, ' ')
        .includes(wanted);
    return await tab.waitFor(came, [EDITOR, START] as const, { timeout: 500 });
  });
}

async function typeWord(tab: Tab): Promise<void> {
  await tab.click(EDITOR);
  await tab.press('Control+a');
  await tab.press('Delete');
  await tab.type(`;${TEMPLATE.shortcut}`);
}

/** Milliseconds from the key to the change of the editor that has the template's first words. */
async function expanded(tab: Tab): Promise<number> {
  await typeWord(tab);
  await tab.eval(
    (selector, wanted) => {
      const editor = document.querySelector<HTMLElement>(selector);
      if (!editor) throw new Error('no editor');
      delete document.body.dataset.bench;
      const look = () => {
        const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '');
        if (!text.replace(/\u00a0/g, ' ').includes(wanted)) return;
        observer.disconnect();
        const pressed = Number(document.documentElement.dataset.benchKey);
        document.body.dataset.bench = `${performance.now() - pressed}`;
      };
      const observer = new MutationObserver(look);
      observer.observe(editor, { childList: true, subtree: true, characterData: true });
      editor.addEventListener('input', look);
    },
    EDITOR,
    START,
  );
  await tab.press('Tab');
  return Number(await tab.waitFor(() => document.body.dataset.bench));
}
