import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { until } from './harness/poll.ts';
import { openStep, shows, sidebarWith } from './sidebar.ts';

const NOTE = '.note-field textarea';

/** A composer in a modal dialog makes all of the page inert but itself, what lies in the top layer too. */
describe.each(KINDS)('a composer in a modal dialog, in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;
  let loadedAt: number;

  const noteReads = (text: string) =>
    sidebar.waitFor(
      (selector, wanted) => document.querySelector<HTMLTextAreaElement>(selector)?.value === wanted,
      [NOTE, text] as const,
    );
  const reloaded = async () => (await sidebar.eval(() => performance.timeOrigin)) !== loadedAt;

  beforeAll(async () => {
    desk = await openDesk(kind);
    tab = await desk.open('zs-1041');
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    loadedAt = await sidebar.eval(() => performance.timeOrigin);
    await sidebar.click(NOTE);
    await tab.type('Wil liever');
    await tab.eval(() => {
      const composer = document.querySelector('[data-part=composer]');
      const dialog = document.createElement('dialog');
      composer?.before(dialog);
      if (composer) dialog.append(composer);
      dialog.showModal();
    });
    await tab.waitFor(() => document.querySelector('dialog > :popover-open') !== null);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
  });
  afterAll(() => desk?.close());

  test('leaves the sidebar in reach, and what was typed in it', async () => {
    await noteReads('Wil liever');
    await sidebar.click(NOTE);
    await tab.press('End');
    await tab.type(' een bon');
    await noteReads('Wil liever een bon');
    // Firefox 153 loads a frame in a shadow root anew when it is moved, by whatever means.
    expect(await reloaded()).toBe(kind === 'firefox');
  });

  test('gets the reply, and one undo takes it away', async () => {
    const before = await editorText(tab);
    await openStep(sidebar, 4);
    // Right after it came from under the dialog a press does not count yet, as the sidebar says.
    await until('the reply to be inserted', async () => {
      await sidebar.click('.insert-buttons button');
      await shows(sidebar, 'Ongedaan maken', { timeout: 1_000 });
      return true;
    });
    expect(await editorText(tab)).toContain('Fatima,');
    await tab.click('[data-part=editor]');
    await tab.press('Control+z');
    await tab.waitFor(
      () => !document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
    expect((await editorText(tab)).trim()).toBe(before.trim());
  });

  test('leaves it in reach when it closes', async () => {
    await tab.eval(() => document.querySelector('dialog')?.close());
    await tab.waitFor(() => document.documentElement.querySelector(':scope > :popover-open') !== null);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await noteReads('Wil liever een bon');
    await sidebar.click(NOTE);
    await tab.type('!');
    expect(await reloaded()).toBe(kind === 'firefox');
  });
});
