import { describe, expect, it } from 'vitest';
import { holderOf, withKey } from '@/lib/keys/changes.ts';
import { chosenBy, faultOf, swapped, understoodKeys } from '@/lib/keys/choose.ts';
import { isKey, type KeyPress, keyOf, shownKey } from '@/lib/keys/key.ts';
import { actionFor, defaultKey, KEY_ACTIONS, keyFor } from '@/lib/keys/registry.ts';

function press(key: string, change: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...change,
  };
}

describe('a key', () => {
  it.each([
    [press('n'), 'n'],
    [press('N'), 'n'],
    [press('?', { shiftKey: true }), '?'],
    [press('é', { code: 'Digit2' }), '2'],
    [press('2', { code: 'Digit2', shiftKey: true }), '2'],
    [press('Enter', { ctrlKey: true }), 'Mod+Enter'],
    [press('Enter', { metaKey: true, shiftKey: true }), 'Mod+Shift+Enter'],
    [press('I', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+i'],
    [press('F8'), 'F8'],
    [press('ß'), 'ß'],
  ])('%o is %s', (pressed, key) => {
    expect(keyOf(pressed)).toBe(key);
    expect(isKey(key)).toBe(true);
  });

  it.each([
    press('N', { shiftKey: true }),
    press('n', { altKey: true }),
    press('@', { altKey: true, ctrlKey: true }),
    press('n', { ctrlKey: true, metaKey: true }),
    press('Enter'),
    press(' '),
    press('Tab', { ctrlKey: true }),
    press('F5'),
    press('F8', { shiftKey: true }),
    press('Dead'),
    press('n', { isComposing: true }),
  ])('%o is none', (pressed) => {
    expect(keyOf(pressed)).toBeNull();
  });

  it.each(['', 'N', 'nn', 'Alt+n', 'Mod+', 'Mod+?', 'Shift+n', 'F1', ' ', 'Escape', 'Enter'])(
    '%s is not kept as one',
    (text) => {
      expect(isKey(text)).toBe(false);
    },
  );

  it('is shown, said and told as this keyboard has it', () => {
    expect(shownKey('Mod+Enter', true)).toEqual({ caps: ['⌘', '↵'], said: '⌘↵', shortcut: 'Meta+Enter' });
    expect(shownKey('Mod+Shift+i', false)).toEqual({
      caps: ['Ctrl', 'Shift', 'I'],
      said: 'Ctrl+Shift+I',
      shortcut: 'Control+Shift+I',
    });
    expect(shownKey('n', false)).toEqual({ caps: ['N'], said: 'N', shortcut: 'n' });
    expect(shownKey('+', false)).toEqual({ caps: ['+'], said: '+', shortcut: 'plus' });
    expect(shownKey('ß', false).said).toBe('ß');
  });
});

describe('the keys that Unwrap comes with', () => {
  it('are all keys, and none belongs to two', () => {
    for (const action of KEY_ACTIONS) {
      expect(isKey(defaultKey(action)), action).toBe(true);
      expect(faultOf(defaultKey(action), action, {}), action).toBeNull();
    }
  });

  it('are heard in their own place', () => {
    expect(actionFor(press('n'), 'sidebar', {})).toBe('note');
    expect(actionFor(press('n'), 'everywhere', {})).toBeNull();
    expect(actionFor(press('z', { metaKey: true }), 'everywhere', {})).toBe('undo');
    expect(actionFor(press('5'), 'sidebar', {})).toBeNull();
  });
});

describe('changed keys', () => {
  it('take the place of the ones before, or of none', () => {
    const changed = withKey(withKey({}, 'note', 'b'), 'call', null);
    expect(changed).toEqual({ note: 'b', call: null });
    expect(actionFor(press('b'), 'sidebar', changed)).toBe('note');
    expect(actionFor(press('n'), 'sidebar', changed)).toBeNull();
    expect(actionFor(press('t'), 'sidebar', changed)).toBeNull();
    expect(keyFor('call', changed)).toBeNull();
  });

  it('that are as they came are no change', () => {
    expect(withKey({ note: 'b' }, 'note', 'n')).toEqual({});
  });

  it('of an older or broken file keep what is understood', () => {
    const kept = { note: 'b', call: null, insert: 'Alt+q', later: 7, draft: 'd', dance: 'q', toString: 'w' };
    expect(understoodKeys(kept)).toEqual({ note: 'b', call: null });
    // A file can say what the settings never let happen.
    expect(understoodKeys({ insert: 'Mod+v', undo: 'Mod+c' })).toEqual({});
    expect(understoodKeys({ note: 'b', later: 'b' })).toEqual({});
    expect(understoodKeys({ note: 's', templates: 'b', later: 'b' })).toEqual({});
    expect(understoodKeys({ note: 's', templates: 'n' })).toEqual({ note: 's', templates: 'n' });
    for (const nothing of [undefined, null, 'n', 4, []]) expect(understoodKeys(nothing)).toEqual({});
  });
});

describe('choosing a key', () => {
  const choose = (pressed: KeyPress) => chosenBy(pressed, 'note', {});

  it('takes one that is free', () => {
    expect(choose(press('b'))).toEqual({ do: 'set', key: 'b' });
    expect(choose(press('i', { ctrlKey: true }))).toEqual({ do: 'set', key: 'Mod+i' });
    // Its own, pressed again.
    expect(choose(press('n'))).toEqual({ do: 'set', key: 'n' });
  });

  it('is left with Escape, switches off with Backspace or Delete, and lets Tab and held keys pass', () => {
    expect(choose(press('Escape'))).toEqual({ do: 'leave' });
    for (const key of ['Backspace', 'Delete']) expect(choose(press(key))).toEqual({ do: 'set', key: null });
    for (const key of ['Tab', 'Shift', 'Control', 'Meta', 'Alt', 'AltGraph'])
      expect(choose(press(key))).toEqual({ do: 'pass' });
  });

  it.each(['Enter', ' ', 'ArrowDown', 'Home'])('leaves %j to what it does everywhere', (key) => {
    expect(choose(press(key))).toEqual({ do: 'refuse', fault: { kind: 'moving' } });
  });

  it.each(['t', 'w', 'a', 'c', 'z', 'r'])('leaves Ctrl with %s to the browser', (key) => {
    expect(choose(press(key, { ctrlKey: true }))).toEqual({ do: 'refuse', fault: { kind: 'browser' } });
    expect(choose(press(key.toUpperCase(), { ctrlKey: true, shiftKey: true }))).toEqual({
      do: 'refuse',
      fault: { kind: 'browser' },
    });
  });

  it('leaves those of the search in the options to it, for what is heard there, too', () => {
    for (const pressed of [press('/'), press('k', { metaKey: true })])
      expect(chosenBy(pressed, 'undo', {})).toEqual({ do: 'refuse', fault: { kind: 'search' } });
    expect(choose(press('/'))).toEqual({ do: 'set', key: '/' });
  });

  it('takes none that not every keyboard has', () => {
    expect(choose(press('n', { altKey: true }))).toEqual({ do: 'refuse', fault: { kind: 'unusable' } });
    expect(choose(press('F5'))).toEqual({ do: 'refuse', fault: { kind: 'unusable' } });
  });

  it('says which action has it already, also where that one is heard everywhere', () => {
    expect(choose(press('s'))).toEqual({
      do: 'refuse',
      fault: { kind: 'taken', by: 'templates', key: 's' },
    });
    expect(chosenBy(press('n'), 'undo', {})).toMatchObject({ fault: { kind: 'taken', by: 'note' } });
    expect(chosenBy(press('b'), 'note', { undo: 'b' })).toMatchObject({ fault: { by: 'undo' } });
    expect(chosenBy(press('z', { ctrlKey: true }), 'undo', { undo: 'b' })).toEqual({
      do: 'set',
      key: 'Mod+z',
    });
    expect(chosenBy(press('s'), 'note', { templates: null })).toEqual({ do: 'set', key: 's' });
  });

  it('swaps the two', () => {
    expect(swapped({}, 'note', 'templates')).toEqual({ note: 's', templates: 'n' });
    expect(swapped({ note: 's', templates: 'n' }, 'note', 'templates')).toEqual({});
  });

  it('leaves the other without one where it can’t have the other’s', () => {
    expect(swapped({ note: null }, 'note', 'templates')).toEqual({ note: 's', templates: null });
    // Ctrl+Z is the browser's for all but what takes back.
    expect(swapped({}, 'undo', 'note')).toEqual({ undo: 'n', note: null });
  });

  it('finds nobody else with a key that was switched off', () => {
    expect(holderOf('n', 'call', { note: null })).toBeNull();
  });
});
