/** WebDriver's code points for keys without a character: https://w3c.github.io/webdriver/#keyboard-actions */
const NAMED: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`F${n + 1}`, String.fromCharCode(0xe031 + n)])),
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** @param combination as Playwright writes it: `Enter`, `Control+Shift+k`, `Control++` */
export function combination(combination: string): KeyAction[] {
  const keys = combination.match(/[^+]+|\+(?=$)/g) ?? [];
  const values = keys.map((key) => {
    const value = NAMED[key] ?? key;
    if (NAMED[key] === undefined && [...key].length !== 1) throw new Error(`No key is called ${key}`);
    return value;
  });
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.reverse().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

export function typed(text: string): KeyAction[] {
  return [...text].flatMap((character) => {
    const value = character === '\n' ? '\uE007' : character;
    return [
      { type: 'keyDown' as const, value },
      { type: 'keyUp' as const, value },
    ];
  });
}
