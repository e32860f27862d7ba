import { browser } from '../platform/browser.ts';

/** How a browser-wide key of ours reads here, `Alt+Shift+U`; null when the person set none. */
export async function browserKey(command: 'toggle-sidebar' | 'search-templates'): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || null;
}
