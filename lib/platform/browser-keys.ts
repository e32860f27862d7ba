import { browser } from './browser.ts';

type BrowserCommand = 'toggle-sidebar' | 'search-templates';

/** How a browser-wide key of ours reads here, `Alt+Shift+U`; null when the person set none. */
export async function browserKey(command: BrowserCommand): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || null;
}
