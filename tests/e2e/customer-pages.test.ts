/** A customer's own page: from the sidebar to it, made one with another and two again, and erased with a receipt. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { addNote, press, shows, sidebarWith, textOf } from './sidebar.ts';

const FATIMA = 'belt liever na vieren';
const PETER = 'wil geen bonnetje';

describe.each(KINDS)('customers’ pages in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
    const other = await desk.open('zs-1042');
    await addNote(other, await sidebarWith(other, 'Peter Dijkman'), PETER);
    await other.close();
    tab = await desk.open('zs-1041');
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await addNote(tab, sidebar, FATIMA);
  });
  afterAll(() => desk?.close());

  test('lead from the sidebar to one customer, through a merge and back, to the receipt of an erasure', async () => {
    await press(sidebar, 'Fatima el Amrani', '.header');
    const page = await desk.browser.tab((url) => /options\.html#customers\/.+/.test(url));
    await shows(page, FATIMA);
    expect(await textOf(page)).not.toContain(PETER);

    await press(page, 'Andere klant zoeken…');
    await page.waitFor(() => document.activeElement?.matches('.customer-part input'));
    await page.type('dijk');
    await press(page, 'Deze', '.customer-part .rows');
    await press(page, 'Ja, samenvoegen');
    await shows(page, PETER);
    await shows(sidebar, PETER);
    await press(page, 'Weer uit elkaar halen', '.toast-place');
    await page.waitFor((gone) => !document.body.innerText.includes(gone), [PETER]);
    await sidebar.waitFor((gone) => !document.body.innerText.includes(gone), [PETER]);
    await page.waitFor(() => document.activeElement?.matches('.customer-head h2'));

    await press(page, '← Alle klanten');
    await shows(page, '2 klanten');
    await press(page, 'Fatima el Amrani', '.customer-row');
    await press(page, 'Alles van deze klant wissen…');
    await press(page, 'Ik weet dat dit niet terug te draaien is');
    await press(page, 'Voorgoed wissen');
    await shows(page, 'Bewijs van wissen');
    expect(await textOf(page)).toMatch(/1 notitie, 1 bericht/);
    await sidebar.waitFor((gone) => !document.body.innerText.includes(gone), [FATIMA]);
    await press(page, '← Alle klanten');
    await shows(page, '1 klant');
    expect(await textOf(page)).not.toContain('Fatima');
    await tab.reload();
    const again = await sidebarWith(tab, 'Fatima el Amrani');
    expect(await textOf(again)).not.toContain(FATIMA);
  });
});
