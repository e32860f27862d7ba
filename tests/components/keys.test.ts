import { describe, expect, it } from 'vitest';
import { commandFor, type Press } from '@/components/sidebar/keys.ts';

function press(key: string, change: Partial<Press> = {}): Press {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    typing: false,
    ...change,
  };
}

describe('the keys of the sidebar', () => {
  it.each([
    ['1', { do: 'step', step: 'listen' }],
    ['2', { do: 'step', step: 'empathise' }],
    ['3', { do: 'step', step: 'triage' }],
    ['4', { do: 'step', step: 'reply' }],
    ['n', { do: 'note' }],
    ['N', { do: 'note' }],
    ['?', { do: 'help' }],
    ['Escape', { do: 'leave' }],
  ])('%s', (key, command) => {
    expect(commandFor(press(key))).toEqual(command);
  });

  it('inserts on Enter with Ctrl or Cmd, also while typing', () => {
    expect(commandFor(press('Enter', { ctrlKey: true, typing: true }))).toEqual({ do: 'insert' });
    expect(commandFor(press('Enter', { metaKey: true }))).toEqual({ do: 'insert' });
    expect(commandFor(press('Enter'))).toBeNull();
  });

  it.each(['1', 'n', '?'])('leaves %s alone while typing', (key) => {
    expect(commandFor(press(key, { typing: true }))).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves single keys with %s to the browser', (held) => {
    expect(commandFor(press('n', { [held]: true }))).toBeNull();
    expect(commandFor(press('1', { [held]: true, code: 'Digit1' }))).toBeNull();
  });

  it('knows the digits of a Belgian keyboard with and without Shift', () => {
    expect(commandFor(press('é', { code: 'Digit2' }))).toEqual({ do: 'step', step: 'empathise' });
    expect(commandFor(press('2', { code: 'Digit2', shiftKey: true }))).toEqual({
      do: 'step',
      step: 'empathise',
    });
  });

  it('does not take "!" for a digit, nor 5', () => {
    expect(commandFor(press('!', { code: 'Digit1', shiftKey: true }))).toBeNull();
    expect(commandFor(press('5', { code: 'Digit5' }))).toBeNull();
  });

  it('waits while characters are being composed', () => {
    expect(commandFor(press('Escape', { isComposing: true }))).toBeNull();
  });
});
