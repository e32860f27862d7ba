import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorText, goTo, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { addNote, openStep, press, shows, sidebarWith, textOf } from './sidebar.ts';

const FATIMA = 'zs-1041';
const FATIMA_BEFORE = 'zs-0987';
const PETER = 'zs-1042';

/** From a complaint opened to the reply in the editor, the note and the follow-up, with what is shown to a person. */
describe.each(KINDS)('one complaint from start to finish in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
    tab = await desk.open(FATIMA);
  });
  afterAll(() => desk?.close());

  test('the sidebar opens by itself, with the right customer, and the page makes room', async () => {
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    expect(await textOf(sidebar)).toContain('fatima.elamrani@example.com');
    expect(await textOf(sidebar)).toContain('ZS-20466');
    const width = await tab.eval(() => document.body.getBoundingClientRect().right);
    expect(width).toBeLessThanOrEqual(1280 - 360);
  });

  test('ticking leads to advice and a reply in her language and register', async () => {
    await openStep(sidebar, 1);
    await press(sidebar, 'Klopt', '.point');
    await openStep(sidebar, 3);
    await press(sidebar, 'Ja', '[role=radiogroup][aria-label*="aandeel"]');
    await openStep(sidebar, 4);
    await shows(sidebar, 'Fatima,');
    const reply = await sidebar.eval(() => document.querySelector('.reply-text')?.textContent ?? '');
    expect(reply).toMatch(/\bu\b/);
    expect(reply).not.toMatch(/\bje\b|\bjouw\b/);
  });

  test('Insert puts it at the caret of the rich editor, once, and one undo takes it away', async () => {
    await tab.click('[data-part=editor]');
    await tab.type('Voor. Na.');
    for (let back = 0; back < 4; back += 1) await tab.press('ArrowLeft');
    await sidebar.click('.insert-buttons button');
    await shows(sidebar, 'Ongedaan maken');
    const text = await editorText(tab);
    expect(text.match(/Fatima,/g)).toHaveLength(1);
    expect(text.trim()).toMatch(/^Voor\..*Fatima,[\s\S]*Na\.$/s);
    await tab.press('Control+z');
    await tab.waitFor(
      () => !document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
    expect((await editorText(tab)).trim()).toBe('Voor. Na.');
  });

  test('the same in a plain text area, taken back with the sidebar’s own Undo', async () => {
    await tab.click('[data-part=rich]');
    await tab.waitFor(() => document.querySelector('textarea[data-part=editor]'));
    const before = await editorText(tab);
    await sidebar.click('.insert-buttons button');
    await tab.waitFor(() =>
      document.querySelector<HTMLTextAreaElement>('textarea[data-part=editor]')?.value.includes('Fatima,'),
    );
    expect((await editorText(tab)).match(/Fatima,/g)).toHaveLength(1);
    await press(sidebar, 'Ongedaan maken', '.insert-bar');
    await tab.waitFor(
      (was) => document.querySelector<HTMLTextAreaElement>('textarea[data-part=editor]')?.value === was,
      [before],
    );
  });

  test('an internal note is refused, and the text stays', async () => {
    await tab.click('[data-mode-button=note]');
    await tab.waitFor(
      () => document.querySelector('[data-part=composer]')?.getAttribute('data-mode') === 'note',
    );
    await sidebar.click('.insert-buttons button');
    await shows(sidebar, 'interne notitie');
    expect(await editorText(tab)).not.toContain('Fatima,');
    // It waits for just this, and goes in by itself.
    await tab.click('[data-mode-button=reply]');
    await tab.waitFor(() =>
      document.querySelector<HTMLTextAreaElement>('textarea[data-part=editor]')?.value.includes('Fatima,'),
    );
  });

  test('one that waits goes in behind no note that is being typed', async () => {
    await press(sidebar, 'Ongedaan maken', '.insert-bar');
    await tab.waitFor(
      () =>
        !document.querySelector<HTMLTextAreaElement>('textarea[data-part=editor]')?.value.includes('Fatima,'),
    );
    await tab.click('[data-mode-button=note]');
    await tab.waitFor(
      () => document.querySelector('[data-part=composer]')?.getAttribute('data-mode') === 'note',
    );
    await sidebar.click('.insert-buttons button');
    await shows(sidebar, 'interne notitie');
    await sidebar.click('.note-field textarea');
    await tab.type('Belt ');
    // As where an app takes its time: nobody presses anything in the page, and it leaves the focus where it is.
    const opened = await tab.eval(() => {
      const { focus } = HTMLElement.prototype;
      HTMLElement.prototype.focus = () => undefined;
      document.querySelector<HTMLElement>('[data-mode-button=reply]')?.click();
      HTMLElement.prototype.focus = focus;
      return performance.now();
    });
    await tab.waitFor((since) => performance.now() > since + 800, [opened]);
    await tab.type('liever');
    expect(await editorText(tab)).not.toContain('Fatima,');
    expect(
      await sidebar.eval(() => document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value),
    ).toBe('Belt liever');
    await shows(sidebar, 'Je antwoord staat open');
    // On their way to the button beside it, they are at it still.
    await tab.press('Tab');
    const left = await tab.eval(() => performance.now());
    await tab.waitFor((since) => performance.now() > since + 800, [left]);
    expect(await sidebar.eval(() => document.hasFocus())).toBe(true);
    expect(await editorText(tab)).not.toContain('Fatima,');
    await tab.click('h1');
    await tab.waitFor(() =>
      document.querySelector<HTMLTextAreaElement>('textarea[data-part=editor]')?.value.includes('Fatima,'),
    );
  });

  test('nothing was sent by us', async () => {
    expect(await tab.eval(() => document.querySelectorAll('[data-direction=agent]').length)).toBe(0);
  });

  test('a note is kept and shows beside her other mail, and not beside anyone else’s', async () => {
    await addNote(tab, sidebar, 'Belt liever na vier uur 🎁 <b>let op</b>');
    await goTo(tab, PETER);
    sidebar = await sidebarWith(tab, 'Peter Dijkman');
    expect(await textOf(sidebar)).not.toContain('Belt liever');
    await goTo(tab, FATIMA_BEFORE);
    sidebar = await sidebarWith(tab, 'Belt liever na vier uur 🎁 <b>let op</b>');
    expect(await textOf(sidebar)).toContain('Fatima el Amrani');
  });

  test('a follow-up is suggested after inserting, kept, and listed in the options', async () => {
    await goTo(tab, FATIMA);
    await sidebarWith(tab, 'Fatima el Amrani');
    await press(sidebar, 'Herinner me', '.follow-ups');
    await shows(sidebar, 'Weer kijken');
    const options = await desk.browser.extensionPage('options.html#follow-ups');
    await options.waitFor(() => document.body.innerText.includes('Fatima el Amrani'));
    await options.close();
  });

  test('the list shows nothing of ours, and closing is remembered for the ticket', async () => {
    await tab.bringToFront();
    await press(sidebar, 'Niet meer openen');
    await tab.waitFor(folded);
    await goTo(tab, PETER);
    await sidebarWith(tab, 'Peter Dijkman');
    await tab.waitFor(docked);
    await goTo(tab, FATIMA);
    await tab.waitFor(folded);
    await tab.goto(desk.demo.url);
    await tab.waitFor(nothing);
  });
});

/** The host's box is all that the page itself can see of us: at the right edge, below the top. */
function folded(): boolean {
  return (
    document.elementFromPoint(document.documentElement.clientWidth - 4, 120)?.getBoundingClientRect()
      .width === 34
  );
}
function docked(): boolean {
  return (
    document.elementFromPoint(document.documentElement.clientWidth - 4, 120)?.getBoundingClientRect()
      .width === 360
  );
}
function nothing(): boolean {
  const width =
    document.elementFromPoint(document.documentElement.clientWidth - 4, 120)?.getBoundingClientRect().width ??
    0;
  return width !== 34 && width !== 360;
}
