/**
 * A key as it is kept and compared: `n`, `?`, `Mod+Enter`, `Mod+Shift+i`, `F8`. `Mod` is Cmd on a Mac and Ctrl elsewhere; the
 * two are taken for one another, as a keyboard may be either's.
 */
export type Key = string;

export interface KeyPress {
  key: string;
  /** The place on the keyboard: `Digit1` is "&" without Shift on a Belgian one. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
}

/** Of the others the browser makes use, or every page does. */
const FUNCTION_KEYS = ['F2', 'F4', 'F8', 'F9'] as const;

/** One letter, digit or sign; a capital letter is its small one with Shift. */
const CHARACTER = /^[^\s\p{C}\p{Lu}]$/u;
const COMBINED = /^Mod\+(?:Shift\+)?(?:Enter|[a-z0-9])$/;

export function isKey(text: string): text is Key {
  return CHARACTER.test(text) || COMBINED.test(text) || isFunctionKey(text);
}

/** Null where it can be no key of ours, such as one with Alt, which types signs on many keyboards. */
export function keyOf(press: KeyPress): Key | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = press;
  if (isComposing || altKey || (ctrlKey && metaKey)) return null;
  if (ctrlKey || metaKey) {
    const held = `Mod+${shiftKey ? 'Shift+' : ''}`;
    const combined = held + (key.length === 1 ? key.toLowerCase() : key);
    return isKey(combined) ? combined : null;
  }
  if (isFunctionKey(key)) return shiftKey ? null : key;
  const digit = shiftKey ? undefined : /^Digit([1-9])$/.exec(press.code)?.[1];
  if (digit) return digit;
  // Shift makes another sign of a sign, and means nothing with a letter.
  if (shiftKey && key.toLowerCase() !== key.toUpperCase()) return null;
  const character = key.toLowerCase();
  return CHARACTER.test(character) ? character : null;
}

/** Whether pressing it where text is typed would type it. */
export function isTyped(key: Key): boolean {
  return CHARACTER.test(key);
}

export interface ShownKey {
  /** One for each key that is pressed. */
  caps: string[];
  /** In one word: `Ctrl+Z`, `⌘Z`. */
  said: string;
  /** As assistive technology is told, see `aria-keyshortcuts`. */
  shortcut: string;
}

export function shownKey(key: Key, mac: boolean): ShownKey {
  const caps = key.length === 1 ? [capital(key)] : key.split('+').map((part) => capOf(part, mac));
  const shortcut = key.replace(/^Mod\+/, mac ? 'Meta+' : 'Control+').replace(/\+([a-z])$/, capitalOf);
  return { caps, said: caps.join(mac ? '' : '+'), shortcut: key === '+' ? 'plus' : shortcut };
}

function capOf(part: string, mac: boolean): string {
  if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
  if (part === 'Shift') return mac ? '⇧' : 'Shift';
  return part === 'Enter' ? '↵' : capital(part);
}

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  // The German one has two of them.
  return upper.length === letter.length ? upper : letter;
}

function capitalOf(_: string, letter: string): string {
  return `+${letter.toUpperCase()}`;
}

function isFunctionKey(text: string): boolean {
  return FUNCTION_KEYS.some((key) => key === text);
}
