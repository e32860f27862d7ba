import { fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { BrowserKeySettings } from '@/components/options/settings/BrowserKeySettings.tsx';
import { KeySettings } from '@/components/options/settings/KeySettings.tsx';
import type { ChangedKeys } from '@/lib/keys/registry.ts';
import { expectAccessible } from './axe.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(first: ChangedKeys = {}) {
  const onChange = vi.fn();
  const Held = () => {
    const [keys, setKeys] = useState(first);
    return (
      <KeySettings
        keys={keys}
        onChange={(changed, said) => {
          onChange(changed, said);
          setKeys(changed);
        }}
      />
    );
  };
  return { onChange, ...render(<Held />) };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (text: string) => screen.getByText(text).closest('li') as HTMLElement;
const kbd = (text: string) => [...row(text).querySelectorAll('kbd')].map((one) => one.textContent);
const field = () => screen.getByRole('textbox', { name: /^Press the new key/ });
const press = (key: string, held: Partial<KeyboardEventInit> = {}) =>
  fireEvent.keyDown(field(), { key, ...held });
const choose = (what: string) => fireEvent.click(button(`Change: ${what}`));

describe('the list of keys', () => {
  it('has every action with its key, and none that can’t be changed but Escape', async () => {
    const { container } = show();
    expect(kbd('open or close step “Listen”')).toEqual(['1']);
    expect(kbd('insert the reply')).toEqual(['Ctrl', '↵']);
    expect(kbd('back to your mail')).toEqual(['Esc']);
    const rows = [...container.querySelectorAll('.key-list li')];
    expect(rows.filter((one) => one.querySelector('button') === null)).toEqual([row('back to your mail')]);
    expect(screen.queryByRole('button', { name: 'All keys as they came' })).toBeNull();
    await expectAccessible(container);
  });

  it('takes the key that is pressed, and goes back to its button', async () => {
    const { onChange, container } = show();
    choose('insert the reply');
    expect(document.activeElement).toBe(field());
    await expectAccessible(container);
    expect(press('i', { ctrlKey: true })).toBe(false);
    expect(onChange).toHaveBeenCalledWith({ insert: 'Mod+i' }, 'key-changed');
    expect(kbd('insert the reply')).toEqual(['Ctrl', 'I']);
    expect(document.activeElement).toBe(button('Change: insert the reply'));
  });

  it('leaves all as it was on Escape, and for the key that it has', () => {
    const { onChange } = show();
    choose('write a note');
    press('Escape');
    expect(document.activeElement).toBe(button('Change: write a note'));
    choose('write a note');
    button('Never mind').focus();
    fireEvent.keyDown(button('Never mind'), { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    choose('write a note');
    const told = () => screen.queryByText('The key stays as it was.');
    expect(told()).toBeNull();
    press('n');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(told()?.closest('[role=status]')).toBeTruthy();
    choose('write a note');
    expect(told()).toBeNull();
  });

  it.each(['Backspace', 'Delete'])('switches off with %s', (key) => {
    const { onChange } = show();
    choose('call instead');
    press(key);
    expect(onChange).toHaveBeenCalledWith({ call: null }, 'key-off');
    expect(row('call instead').textContent).toContain('off');
  });

  it('is switched off by hand, too', () => {
    const { onChange } = show();
    choose('call instead');
    fireEvent.click(button('Switch off'));
    expect(onChange).toHaveBeenCalledWith({ call: null }, 'key-off');
  });

  it('lets Tab go on, and waits for the rest of a combination', () => {
    show();
    choose('write a note');
    for (const key of ['Tab', 'Control', 'Shift']) expect(press(key)).toBe(true);
    expect(field()).toBeTruthy();
  });

  it('does not take the Enter that is held from the button for a key', () => {
    show();
    choose('write a note');
    press('Enter', { repeat: true });
    expect(screen.queryByText(/moves about/)).toBeNull();
  });

  it.each([
    ['Enter', {}, /moves about and chooses/],
    ['t', { ctrlKey: true }, /your browser’s own/],
    ['n', { altKey: true }, /together with Ctrl/],
  ])('says why it can’t be %s', async (key, held, why) => {
    const { onChange, container } = show();
    choose('write a note');
    press(key, held);
    expect(screen.getByText(why).closest('[role=status]')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    await expectAccessible(container);
  });
});

it('says the same once more where the same key is pressed again', () => {
  show();
  choose('write a note');
  press('Enter');
  const first = screen.getByText(/moves about/);
  press('Enter');
  const again = screen.getByText(/moves about/);
  expect(again).not.toBe(first);
  expect(field().getAttribute('aria-describedby')?.split(' ')).toContain(again.id);
});

describe('a key that another action has', () => {
  it('is said to be taken, and swapped', () => {
    const { onChange } = show();
    choose('write a note');
    press('s');
    expect(screen.getByText('S is already for “Find a ready-made text”.')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.click(button('Swap them'));
    expect(onChange).toHaveBeenCalledWith({ note: 's', templates: 'n' }, 'keys-swapped');
    expect(document.activeElement).toBe(button('Change: write a note'));
  });

  it('is taken where there is nothing to give back', () => {
    const { onChange } = show({ note: null });
    choose('write a note');
    press('s');
    fireEvent.click(button('Take it; the other goes off'));
    expect(onChange).toHaveBeenCalledWith({ note: 's', templates: null }, 'keys-swapped');
  });

  it('is told of in the row of whoever chooses next', () => {
    show();
    choose('write a note');
    press('s');
    choose('call instead');
    expect(within(row('call instead')).getByRole('textbox')).toBe(document.activeElement);
    expect(screen.queryByText(/is already for/)).toBeNull();
  });
});

describe('going back to the keys that Unwrap comes with', () => {
  it('is for one', () => {
    const { onChange } = show({ note: 'b', call: null });
    fireEvent.click(button('Back to N: write a note'));
    expect(onChange).toHaveBeenCalledWith({ call: null }, 'key-changed');
    expect(document.activeElement).toBe(button('Change: write a note'));
  });

  it('asks first where another has it by now', () => {
    const { onChange } = show({ note: 's', templates: 'n' });
    fireEvent.click(button('Back to N: write a note'));
    expect(onChange).not.toHaveBeenCalled();
    const told = screen.getByText('N is already for “Find a ready-made text”.');
    // It came with the field: only what describes the field is read.
    expect(field().getAttribute('aria-describedby')?.split(' ')).toContain(told.id);
    fireEvent.click(button('Swap them'));
    expect(onChange).toHaveBeenCalledWith({}, 'keys-swapped');
  });

  it('is for all', () => {
    const { onChange } = show({ note: 's', templates: 'n', call: null });
    fireEvent.click(button('All keys as they came'));
    expect(onChange).toHaveBeenCalledWith({}, 'keys-reset');
    expect(document.activeElement?.tagName).toBe('BUTTON');
  });
});

describe('the browser’s own keys', () => {
  it('are told as they are, with the way to change them', async () => {
    const onOpen = vi.fn();
    const { container } = render(
      <BrowserKeySettings keys={{ toggle: 'Alt+Shift+U', search: null }} onOpen={onOpen} />,
    );
    expect(row('Open or close the sidebar').textContent).toContain('Alt+Shift+U');
    expect(row('Search a template, at the caret in your mail').textContent).toContain('none');
    fireEvent.click(button('Choose them in your browser'));
    expect(onOpen).toHaveBeenCalled();
    await expectAccessible(container);
  });
});
