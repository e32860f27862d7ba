import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { LockModel } from '@/lib/options/lock-model.ts';
import { optionsActions, sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { dataModel, options, sidebar } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const OFF: LockModel = { state: { is: 'none', idle: null }, turning: null, trying: false, wrong: false };
const OPEN: LockModel = { ...OFF, state: { is: 'open', idle: 15 } };
const LOCKED: LockModel = { ...OFF, state: { is: 'locked', idle: 15 } };

function show(lock: LockModel, change: Parameters<typeof options>[0] = {}) {
  const actions = optionsActions();
  const model = options({ place: { room: 'data' }, lock, ...change });
  return { actions, ...render(<Options model={model} actions={actions} />) };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

afterEach(() => void vi.restoreAllMocks());

describe('a lock', () => {
  it('is set with a passphrase typed twice, and a time after which it closes', async () => {
    const { actions, container } = show(OFF);
    press('Set a lock');
    expect(container.textContent).toContain('Without it nobody can read your customers and notes again');
    await expectAccessible(container);
    fireEvent.change(screen.getByLabelText('Locks by itself after'), { target: { value: '30' } });
    type('Passphrase', 'vier losse woorden');
    type('Once more', 'vier losse woorde');
    press('Set the lock');
    expect(actions.lock.turnOn).not.toHaveBeenCalled();
    type('Once more', 'vier losse woorden');
    press('Set the lock');
    expect(actions.lock.turnOn).toHaveBeenCalledWith('vier losse woorden', 30);
  });

  it('can be left unset, and focus is back on what asked', async () => {
    const { actions } = show(OFF);
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const begin = screen.getByRole('button', { name: 'Set a lock' });
    begin.focus();
    fireEvent.click(begin);
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    cancel.focus();
    fireEvent.click(cancel);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Set a lock'));
    expect(actions.lock.turnOn).not.toHaveBeenCalled();
  });

  it('says how far it is while everything is stored anew', () => {
    show({ ...OPEN, state: { is: 'turning', idle: 15 }, turning: 0.4 });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('40');
    expect(screen.queryByRole('button', { name: 'Lock now' })).toBeNull();
  });

  it('is closed, changed and removed', async () => {
    const { actions, container } = show(OPEN);
    await expectAccessible(container);
    press('Lock now');
    expect(actions.lock.lockNow).toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Locks by itself after'), { target: { value: 'never' } });
    expect(actions.lock.setIdle).toHaveBeenCalledWith(null);
    press('Remove the lock');
    expect(document.activeElement?.textContent).toContain('anybody at this computer can read');
    await expectAccessible(container);
    if (document.activeElement) fireEvent.keyDown(document.activeElement, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Yes, remove it' })).toBeNull();
    expect(actions.lock.turnOff).not.toHaveBeenCalled();
    press('Remove the lock');
    press('Yes, remove it');
    expect(actions.lock.turnOff).toHaveBeenCalledOnce();
    press('Change the passphrase');
    type('Your passphrase now', 'de oude zin');
    type('Passphrase', 'een nieuwe zin');
    type('Once more', 'een nieuwe zin');
    press('Use the new one');
    expect(actions.lock.change).toHaveBeenCalledWith('de oude zin', 'een nieuwe zin');
  });

  it('says so of daily backups that anybody can read beside it', () => {
    const { settings } = options();
    const daily = { settings: settings && { ...settings, backup: { daily: true, keep: 14 } } };
    const { container } = show(OPEN, { ...daily, data: dataModel({ downloads: true }) });
    expect(container.textContent).toContain('Your customers are under a lock, these copies are not');
  });
});

describe('while it is locked', () => {
  it('the options page shows nothing but the way in', async () => {
    const { actions, container } = show(LOCKED);
    await expectAccessible(container);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(container.textContent).not.toContain('48 customers');
    const field = screen.getByLabelText('Passphrase');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    press('Open');
    expect(actions.lock.unlock).not.toHaveBeenCalled();
    type('Passphrase', 'vier losse woorden');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.lock.unlock).toHaveBeenCalledWith('vier losse woorden');
  });

  it('a wrong passphrase is said, and what was typed stays', () => {
    const { rerender, actions } = show(LOCKED);
    type('Passphrase', 'vier losse woorden');
    const model = options({ place: { room: 'data' }, lock: { ...LOCKED, wrong: true } });
    rerender(<Options model={model} actions={actions} />);
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('vier losse woorden');
  });

  it('whoever forgot it can begin anew, in two steps', () => {
    const { actions } = show(LOCKED);
    press('Forgot the passphrase?');
    press('Begin anew');
    const remove = screen.getByRole<HTMLButtonElement>('button', { name: 'Remove everything' });
    expect(remove.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox'));
    press('Remove everything');
    expect(actions.lock.startAnew).toHaveBeenCalled();
  });

  it('the sidebar shows no customer, and leads to where the passphrase is asked', async () => {
    const actions = sidebarActions();
    const { container } = render(<Sidebar model={sidebar({ page: { kind: 'locked' } })} actions={actions} />);
    await expectAccessible(container);
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    press('Open');
    expect(actions.unlock).toHaveBeenCalled();
  });
});
