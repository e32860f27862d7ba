import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import { TOAST_STAYS } from '@/components/shared/Toast.tsx';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { ChangedKeys } from '@/lib/keys/registry.ts';
import type { CustomerDossier } from '@/lib/options/customers-model.ts';
import type { OptionsModel } from '@/lib/options/model.ts';
import type { SidebarModel } from '@/lib/sidebar/model.ts';
import { optionsActions, sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { customers, dossier, openCustomer } from './customer-models.ts';
import { note, options, sidebar, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();
beforeEach(() => {
  // jsdom forgets that its window has focus when the focused element goes.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Toast = OptionsModel['toast'];
const REMOVED: Toast = { id: 1, kind: 'note-removed', undo: true };

function customer(toast: Toast = null, kept = dossier()) {
  const actions = optionsActions();
  const model = (now: Toast, of: CustomerDossier) =>
    options({
      place: { room: 'customers', id: 'c1' },
      customers: customers({ open: openCustomer(of) }),
      toast: now,
    });
  const view = render(<Options model={model(toast, kept)} actions={actions} />);
  const again = (now: Toast, of = kept) =>
    view.rerender(<Options model={model(now, of)} actions={actions} />);
  return { actions, again, ...view };
}
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const press = (on: Element, change: object = {}) =>
  fireEvent.keyDown(on, { key: 'z', ctrlKey: true, ...change });

describe('taking back by a key', () => {
  it('is there wherever focus is but in a field, while something can be', () => {
    const { actions, again } = customer();
    press(document.body);
    expect(actions.undo).not.toHaveBeenCalled();
    again(REMOVED);
    expect(button('Put the note back').getAttribute('aria-keyshortcuts')).toBe('Control+Z');
    const field = screen.getByRole('textbox', { name: /^Note about/ });
    fireEvent.input(field, { target: { value: 'Belt liever' } });
    press(field);
    press(document.body, { shiftKey: true });
    press(document.body, { altKey: true });
    expect(actions.undo).not.toHaveBeenCalled();
    expect(press(button(/^Erase everything/))).toBe(false);
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('is told with what happened', async () => {
    const { again, container } = customer(REMOVED);
    const said = () => container.querySelector('.toast-place')?.textContent;
    expect(said()).toContain('Note deleted.');
    expect(said()).toContain('Ctrl+Z takes it back.');
    again({ ...REMOVED, id: 2, count: 2 });
    expect(said()).toContain('2 notes deleted.');
    await expectAccessible(container);
  });

  it('is there in an empty field that nothing was typed in since, which has nothing of its own to take back', () => {
    const { actions, again } = customer(REMOVED);
    const field = screen.getByRole('textbox', { name: /^Note about/ });
    const type = (value: string) => fireEvent.input(field, { target: { value } });
    expect(press(field)).toBe(false);
    expect(actions.undo).toHaveBeenCalledOnce();
    type('Belt');
    type('');
    expect(press(field)).toBe(true);
    expect(actions.undo).toHaveBeenCalledOnce();
    again({ ...REMOVED, id: 2 });
    press(field);
    expect(actions.undo).toHaveBeenCalledTimes(2);
  });

  it('is there in the sidebar, too, and stands among its keys', () => {
    const actions = sidebarActions();
    const page: SidebarModel['page'] = { kind: 'ticket', ticket: ticket() };
    const toast = { id: 1, kind: 'note-removed', undo: true } as const;
    render(<Sidebar model={sidebar({ page, toast })} actions={actions} />);
    const field = screen.getByRole('textbox', { name: 'Note about Marieke' });
    fireEvent.input(field, { target: { value: 'Belt liever' } });
    press(field);
    expect(actions.undo).not.toHaveBeenCalled();
    press(button(/^Use a ready-made text/));
    expect(actions.undo).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.getByText('take back what is told at the bottom')).toBeTruthy();
  });
});

describe('taking back by another key', () => {
  const shown = (changed: ChangedKeys) => {
    const actions = sidebarActions();
    const page: SidebarModel['page'] = { kind: 'ticket', ticket: ticket() };
    const toast = { id: 1, kind: 'note-removed', undo: true } as const;
    render(<Sidebar model={sidebar({ page, toast, keys: changed })} actions={actions} />);
    return actions;
  };

  it('is told, and takes the place of the one before; what types nothing works in a field, too', () => {
    const actions = shown({ undo: 'F8' });
    expect(button('Put the note back').getAttribute('aria-keyshortcuts')).toBe('F8');
    press(document.body);
    expect(actions.undo).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note about Marieke' }), { key: 'F8' });
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('is a letter in a field, where it is one', () => {
    const actions = shown({ undo: 'z' });
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note about Marieke' }), { key: 'z' });
    expect(actions.undo).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'z' });
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('is not told of where it is switched off', () => {
    const actions = shown({ undo: null });
    press(document.body);
    expect(actions.undo).not.toHaveBeenCalled();
    expect(button('Put the note back').hasAttribute('aria-keyshortcuts')).toBe(false);
    expect(screen.queryByText(/takes it back/)).toBeNull();
  });
});

describe('what can be taken back', () => {
  it('stays until something else is said, what is only told does not', () => {
    vi.useFakeTimers();
    const { actions, again } = customer(REMOVED);
    act(() => void vi.advanceTimersByTime(TOAST_STAYS * 10));
    expect(actions.dismissToast).not.toHaveBeenCalled();
    again({ id: 2, kind: 'note-back', undo: false });
    act(() => void vi.advanceTimersByTime(TOAST_STAYS));
    expect(actions.dismissToast).toHaveBeenCalledOnce();
  });
});

describe('focus after taking back', () => {
  const without = (id: string) => dossier({ notes: dossier().notes.filter((one) => one.id !== id) });

  it('is on the note that came back, and that is said', async () => {
    const { again, container } = customer(REMOVED, without('n2'));
    // The last stop before the toast is the one that erases.
    button(/^Erase everything/).focus();
    button('Put the note back').focus();
    again({ id: 2, kind: 'note-back', undo: false, back: 'note n2' }, dossier());
    expect(document.activeElement?.textContent).toContain('in de vaatwasser mag.');
    expect(document.activeElement?.tagName).toBe('LI');
    expect(container.querySelector('.toast-place')?.textContent).toContain('Note put back.');
    await Promise.resolve();
    expect(document.activeElement?.tagName).toBe('LI');
    await expectAccessible(container);
  });

  it('is on it also where it comes after what is said', () => {
    const { again } = customer(REMOVED, without('n2'));
    button('Put the note back').focus();
    const back = { id: 2, kind: 'note-back', undo: false, back: 'note n2' } as const;
    again(back);
    again(back, dossier());
    expect(document.activeElement?.textContent).toContain('in de vaatwasser mag.');
  });

  it.each([
    ['name', 'customers-unmerged', 'Marieke van den Bosch'],
    ['parting', 'customer-not-parted', 'Parting'],
  ] as const)('is on the %s', (back, kind, heading) => {
    const { again } = customer({ id: 1, kind: 'customers-merged', undo: true });
    button(/^Erase everything/).focus();
    again({ id: 2, kind, undo: false, back });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: heading }));
  });

  it('is left to who went on writing', () => {
    const { again } = customer(REMOVED, without('n2'));
    button('Put the note back').focus();
    const back = { id: 2, kind: 'note-back', undo: false, back: 'note n2' } as const;
    again(back);
    const field = screen.getByRole('textbox', { name: /^Note about/ });
    field.focus();
    again(back, dossier());
    expect(document.activeElement).toBe(field);
  });

  it('is on the note in the sidebar, also where that is among those not shown', async () => {
    const notes = ['9', '8', '7', '6'].map((id) => note(id, `Note ${id}`));
    const of = (items: typeof notes, toast: SidebarModel['toast']) => (
      <Sidebar
        model={sidebar({
          page: {
            kind: 'ticket',
            ticket: ticket({ notes: { items, draft: '', draftState: 'idle', draftProblem: null } }),
          },
          toast,
        })}
        actions={sidebarActions()}
      />
    );
    const view = render(of(notes.slice(0, 3), { id: 1, kind: 'note-removed', undo: true }));
    button('Put the note back').focus();
    view.rerender(of(notes, { id: 2, kind: 'note-back', undo: false, back: 'note 6' }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Note 6'));
    expect(view.container.querySelector('.toast-place')?.textContent).toContain('Note put back.');
  });
});
