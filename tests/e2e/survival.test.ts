import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { KINDS } from './harness/index.ts';
import { addNote, openStep, press, sidebarWith } from './sidebar.ts';

const TICKET = 'zs-1041';

describe.each(KINDS)('what was written in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('is there when the background is ended right after it said so', async () => {
    const tab = await desk.open(TICKET);
    const sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await addNote(tab, sidebar, 'bewaard voor het einde');
    await desk.browser.killBackground();
    await tab.reload();
    await sidebarWith(tab, 'bewaard voor het einde');
    await tab.close();
  });

  test('half a note, half an answer and a changed reply come back after a closed tab', async () => {
    const tab = await desk.open(TICKET);
    const sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await openStep(sidebar, 3);
    await press(sidebar, 'Ja', '[role=radiogroup][aria-label*="aandeel"]');
    await sidebar.click('.note-field textarea');
    await tab.type('half afgema');
    await sidebar.waitFor(() => document.querySelector('.note-field-foot')?.textContent?.trim());
    await desk.browser.killBackground();
    await tab.close();
    const again = await desk.open(TICKET);
    const beside = await sidebarWith(again, 'Fatima el Amrani');
    await beside.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value === 'half afgema',
    );
    await openStep(beside, 3);
    await beside.waitFor(() =>
      document.querySelector(
        '[role=radiogroup][aria-label*="aandeel"] input:checked, [aria-label*="aandeel"] [aria-checked=true]',
      ),
    );
    await again.close();
  });

  test('is there after the browser was started again, without asking for anything anew', async () => {
    await desk.browser.restart();
    const tab = await desk.open(TICKET);
    const sidebar = await sidebarWith(tab, 'bewaard voor het einde');
    expect(
      await sidebar.eval(() => document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value),
    ).toBe('half afgema');
  });
});
