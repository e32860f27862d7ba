import type { Tab } from '../e2e/harness/index.ts';

/** What `once` measures, again and again: in the demo's rich editor, then in its text area, where the tab stays. */
export async function inBothEditors(
  tab: Tab,
  quick: boolean,
  once: () => Promise<number>,
): Promise<{ rich: number[]; plain: number[] }> {
  const measured = async () => {
    const samples: number[] = [];
    for (let runs = quick ? 4 : 30; runs > 0; runs -= 1) samples.push(await once());
    return samples;
  };
  const rich = await measured();
  await tab.click('[data-part=rich]');
  await tab.waitFor(() => document.querySelector('textarea[data-part=editor]'));
  return { rich, plain: await measured() };
}
