/** A complaint answered in the inbox is in the insights; its lesson is written out, given away and solved. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { press, shows, sidebarWith, textOf } from './sidebar.ts';
import { walkTo } from './walk.ts';

const FATIMA = 'zs-1041';
const LESSON = 'Dubbele doos om breekbaar';
const MEANT = 'Eén doos was genoeg.';

describe.each(KINDS)('what complaints teach in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
    tab = await desk.open(FATIMA);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
  });
  afterAll(() => desk?.close());

  test('is counted from the reply on, and goes from the sidebar to whoever puts it right', async () => {
    await walkTo(desk.browser, tab, sidebar, { triage: ['yes', 'yes'], path: 'save-first' });
    await tab.press('Control+Enter');
    await tab.waitFor(() => document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.trim());
    expect(await editorText(tab)).toContain('Fatima');
    await press(sidebar, 'Wat kunnen wij beter doen?');
    await press(sidebar, 'Levering', '.improvement');
    await sidebar.click('.improvement input:not([type=radio])');
    await tab.type(LESSON);
    await shows(sidebar, 'Bewaard');

    const page = await desk.browser.extensionPage('options.html#insights');
    await shows(page, 'Klachten per week');
    await shows(page, '1 meer dan in de periode ervoor');
    const said = await textOf(page);
    expect(said).toContain('1 bericht geopend: nog te weinig om iets te zeggen.');
    expect(said).toContain('1 antwoord: nog te weinig om iets te zeggen.');
    expect(said).toContain('Het vaakst: Levering, bij 1 klacht.');
    await page.eval(keepSaved);
    await press(page, 'Beeld opslaan', '.figure');
    expect((await saved(page)).slice(1, 4)).toBe('PNG');

    await press(page, 'Verbeteringen', '.rooms');
    await press(page, LESSON, '.improvements');
    await press(page, 'Wijzigen');
    await page.click('.told .field:nth-of-type(3) textarea');
    await page.type(MEANT);
    await press(page, 'Klaar');
    await shows(page, 'Verbetering gewijzigd.');
    await shows(page, MEANT);
    await press(page, 'Opslaan als leesbare pagina');
    const file = await saved(page);
    expect(file).toContain(MEANT);
    expect(file).not.toContain('Fatima');
    await press(page, 'Terug naar hoe het was', '.toast-place');
    await page.waitFor((gone) => !document.body.innerText.includes(gone), [MEANT]);

    await press(page, 'Het is opgelost');
    await shows(page, 'opgelost: vandaag');
    await press(page, 'Inzichten', '.rooms');
    await shows(page, '1 → 0 in 0 dagen');
  });
});

/** Runs in the page: what it gives the browser to save is kept beside it. */
function keepSaved(): void {
  const original = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then((text) => Object.assign(window, { saved: text }));
    return original(blob);
  };
}

/** What was saved last, once. */
async function saved(page: Tab): Promise<string> {
  const text = await page.waitFor(() => (window as { saved?: string }).saved);
  await page.eval(() => {
    Object.assign(window, { saved: '' });
  });
  return text ?? '';
}
