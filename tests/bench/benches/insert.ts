import type { Frame, Tab } from '../../e2e/harness/index.ts';
import { openStep, sidebarWith } from '../../e2e/sidebar.ts';
import { frameToPage } from '../clock.ts';
import { inBothEditors } from '../editors.ts';
import type { Bench } from '../types.ts';

const INSERT = '.insert-buttons button';

export const insert: Bench = {
  name: 'insert',
  budget: 50,
  unit: 'ms',
  runsIn: 'browsers',
  async run({ desk, quick }) {
    const { open, tickets } = await desk();
    const [ticket] = tickets;
    if (!ticket) throw new Error('no tickets');
    const tab = await open(ticket.conversation);
    const sidebar = await sidebarWith(tab, ticket.marker);
    await openStep(sidebar, 4);
    await sidebar.waitFor((button) => document.querySelector(button)?.matches(':enabled'), [INSERT]);
    const { offset, within } = await frameToPage(tab, sidebar);
    const { rich, plain } = await inBothEditors(tab, quick, () => inserted(tab, sidebar, offset));
    await tab.close();
    const note = `from the trusted click’s own time stamp; two clocks brought together within ${within.toFixed(1)} ms`;
    return [
      { what: 'Insert → text in a rich editor', samples: rich, note },
      { what: 'Insert → text in a text area', samples: plain, note },
    ];
  },
};

/** Milliseconds from the click to the first change of the empty editor that begins with the reply's first word. */
async function inserted(tab: Tab, sidebar: Frame, offset: number): Promise<number> {
  await tab.eval(async () => {
    const editor = document.querySelector<HTMLElement>('[data-part=editor]');
    if (editor instanceof HTMLTextAreaElement) editor.value = '';
    else editor?.replaceChildren();
    editor?.dispatchEvent(new Event('input', { bubbles: true }));
    // A person reads before the next press: sooner it would be a double click, which inserts once.
    await new Promise((done) => setTimeout(done, 600));
  });
  const start = await sidebar.eval(() => {
    addEventListener('click', ({ timeStamp }) => document.body.setAttribute('data-bench', `${timeStamp}`), {
      capture: true,
      once: true,
    });
    return document.querySelector('.reply-text')?.textContent?.trim().slice(0, 4) ?? '';
  });
  if (start === '') throw new Error('There is no reply to insert');
  const [end] = await Promise.all([arrival(tab, start), sidebar.click(INSERT)]).catch(
    async (error: unknown) => {
      const shown = await sidebar.eval(() => document.querySelector<HTMLElement>('.insert-bar')?.innerText);
      throw new Error(`${error}; the sidebar says: ${shown}`);
    },
  );
  const pressed = await sidebar.waitFor(() => {
    const at = document.body.getAttribute('data-bench');
    document.body.removeAttribute('data-bench');
    return at && performance.timeOrigin + Number(at);
  });
  await sidebar.waitFor((button) => document.querySelector(button)?.matches(':enabled'), [INSERT]);
  return end - (Number(pressed) + offset);
}

function arrival(tab: Tab, start: string): Promise<number> {
  return tab.eval(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error('The reply did not arrive')), 10_000);
        const editor = document.querySelector<HTMLElement>('[data-part=editor]');
        if (!editor) throw new Error('no editor');
        const look = () => {
          const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '');
          if (!text.includes(wanted)) return;
          observer.disconnect();
          editor.removeEventListener('input', look);
          resolve(performance.timeOrigin + performance.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(editor, { childList: true, subtree: true, characterData: true });
        editor.addEventListener('input', look);
      }),
    start,
  );
}
