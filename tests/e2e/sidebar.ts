/** What a person does in the sidebar, found by what they see: a button's text, a field's label. */
import type { Frame, Tab } from './harness/index.ts';

/** Milliseconds for a page and its sidebar to come up on a busy machine. */
const PATIENCE = 15_000;

/** The sidebar's frame in this tab, once it shows something. */
export function sidebarOf(tab: Tab): Promise<Frame> {
  return sidebarWith(tab, '');
}

/** The sidebar's frame, once it shows this text. */
export async function sidebarWith(tab: Tab, text: string): Promise<Frame> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    // Looked up each time: an update or a page that reloads puts another frame in its place.
    const frame = await tab.frame('sidebar');
    try {
      await frame.waitFor(
        (wanted) => document.body.innerText.trim() !== '' && document.body.innerText.includes(wanted),
        [text],
        { timeout: 2_000 },
      );
      return frame;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

export function shows(frame: Frame, text: string, options: { timeout?: number } = {}): Promise<unknown> {
  return frame.waitFor((wanted) => document.body.innerText.includes(wanted), [text], options);
}

export function textOf(frame: Frame): Promise<string> {
  return frame.eval(() => document.body.innerText);
}

/** Presses the first button, radio or summary whose name holds `name`; `within` narrows it to a part of the page. */
export async function press(frame: Frame, name: string, within = 'body'): Promise<void> {
  await frame.waitFor(
    (wanted, scope) => {
      for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
      const inside = document.querySelector(scope);
      const all = [
        ...(inside?.querySelectorAll<HTMLElement>('button, summary, label, a[href], [role=radio]') ?? []),
      ];
      const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.innerText ?? '';
      const found =
        all.find((each) => nameOf(each).trim() === wanted) ??
        all.find((each) => nameOf(each).includes(wanted));
      found?.setAttribute('data-e2e', '');
      return found && !found.matches(':disabled') && found.checkVisibility();
    },
    [name, within],
  );
  await frame.click('[data-e2e]');
}

/** Opens the step with this number unless it is open. */
export async function openStep(frame: Frame, step: 1 | 2 | 3 | 4): Promise<void> {
  const head = `.step:nth-of-type(${step}) [aria-expanded]`;
  await frame.waitFor((selector) => document.querySelector(selector), [head]);
  const open = await frame.eval(
    (selector) => document.querySelector(selector)?.getAttribute('aria-expanded'),
    head,
  );
  if (open !== 'true') await frame.click(head);
}

/** Types a note and adds it; resolves when the sidebar shows it as stored. */
export async function addNote(tab: Tab, frame: Frame, text: string): Promise<void> {
  await frame.click('.note-field textarea');
  await tab.type(text);
  await tab.press('Control+Enter');
  await frame.waitFor(
    (wanted) =>
      document.querySelector('main')?.innerText.includes(wanted) &&
      document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value === '',
    [text],
  );
}
