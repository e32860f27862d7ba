/** The reply that is being written in the inbox's own editor: heard while it is typed, and put otherwise at a press. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { press, shows, sidebarWith, textOf } from './sidebar.ts';

const BAD = 'Sorry dat u dat zo ervaart.';

describe.each(KINDS)('a draft in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    await tab?.close();
    tab = await desk.open('zs-1040');
    sidebar = await sidebarWith(tab, 'Ingrid Vermeulen');
    await tab.bringToFront();
  });

  const hinted = () => sidebar.waitFor(() => document.querySelector('.draft-hint'));
  const unhinted = () => sidebar.waitFor(() => !document.querySelector('.draft-hint'));

  test.each(['rich', 'plain'])(
    'in a %s editor is heard as it is typed, put otherwise, and taken back',
    async (how) => {
      if (how === 'plain') {
        await tab.click('[data-part=rich]');
        await tab.waitFor(() => document.querySelector('textarea[data-part=editor]'));
      }
      expect(await sidebar.eval(() => document.querySelector('.draft')?.checkVisibility())).toBe(false);
      await tab.click('[data-part=editor]');
      await tab.type(`Goed dat u schreef. ${BAD} Ik stuur vrijdag een nieuwe voet.`);
      await hinted();
      expect(await sidebar.eval(() => document.querySelector('.draft-hint')?.textContent)).toContain(BAD);
      await press(sidebar, 'Neem over', '.draft');
      await unhinted();
      const mended = await editorText(tab);
      expect(mended).not.toContain(BAD);
      expect(mended).toMatch(/^Goed dat u schreef\. \S.*\. Ik stuur vrijdag een nieuwe voet\.\s*$/);
      await press(sidebar, 'Mijn eigen woorden terug', '.toast');
      await hinted();
      expect((await editorText(tab)).trim()).toBe(
        `Goed dat u schreef. ${BAD} Ik stuur vrijdag een nieuwe voet.`,
      );
    },
  );

  test('is not judged for what the customer wrote in it', async () => {
    await tab.click('[data-part=rich]');
    await tab.waitFor(() => document.querySelector('textarea[data-part=editor]'));
    await tab.click('[data-part=editor]');
    await tab.type(`Goed dat u schreef. Ik stuur vrijdag een nieuwe voet. U schreef: "${BAD}"`);
    await shows(sidebar, 'Wat je nu schrijft');
    expect(await textOf(sidebar)).not.toContain('Anders gezegd');
    expect(await sidebar.eval(() => document.querySelectorAll('.draft-hint').length)).toBe(0);
  });

  test('can be told not to point something out, and again', async () => {
    await tab.click('[data-part=editor]');
    await tab.type(`Goed dat u schreef. ${BAD} Ik stuur vrijdag een nieuwe voet.`);
    await hinted();
    await press(sidebar, 'Niet meer op letten', '.draft');
    await unhinted();
    await press(sidebar, 'Toch weer op letten', '.toast');
    await hinted();
  });
});
