import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { SidebarModel, TicketModel } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { followUp, note, sidebar, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const withTicket = (change: Partial<TicketModel>): SidebarModel =>
  sidebar({ page: { kind: 'ticket', ticket: ticket(change) } });
const withNotes = (...items: TicketModel['notes']['items']): SidebarModel =>
  withTicket({ notes: { items, draft: '', draftState: 'idle', draftProblem: null } });

function show(model: SidebarModel) {
  const actions = sidebarActions();
  const view = render(<Sidebar model={model} actions={actions} />);
  const again = (next: SidebarModel) => view.rerender(<Sidebar model={next} actions={actions} />);
  return { actions, again, ...view };
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note about Marieke' });

describe('earlier notes', () => {
  const five = [
    note('9', 'Pinned one', { pinned: true }),
    ...['8', '7', '6', '5'].map((id) => note(id, `Note ${id}`)),
  ];

  it('show the pinned ones and the newest three, and all on demand', async () => {
    const { container } = show(withNotes(...five));
    const shown = () => screen.getAllByRole('listitem', { name: /^Note of/ }).length;
    expect(shown()).toBe(4);
    fireEvent.click(screen.getByRole('button', { name: '1 more note' }));
    expect(shown()).toBe(5);
    await expectAccessible(container);
  });

  it('are pinned and deleted', () => {
    const { actions } = show(withNotes(note('5', 'Een')));
    fireEvent.click(screen.getByRole('button', { name: /^Pin: Note of 5 May/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Delete: Note of 5 May/ }));
    expect(actions.pinNote).toHaveBeenCalledWith('5', true);
    expect(actions.removeNote).toHaveBeenCalledWith('5');
  });

  it('say who wrote them, and what they said before, to be put back', async () => {
    const { actions, container } = show(withNotes(note('5', 'Een', { author: 'Bart' })));
    expect(screen.getByRole('listitem', { name: /^Note of/ }).textContent).toContain('Bart');
    const before = { id: '5:1', noteId: '5', revision: 1, text: 'Nul', author: 'Sanne' };
    actions.noteVersions.mockResolvedValue([{ ...before, writtenAt: '2026-05-05T10:00:00.000Z' }]);
    fireEvent.click(screen.getByRole('button', { name: /^Edit: Note of/ }));
    screen.getByText<HTMLElement>('Earlier texts').closest('details')?.setAttribute('open', '');
    fireEvent.click(await screen.findByRole('button', { name: /^Put back/ }));
    expect(actions.restoreNoteVersion.mock.calls).toEqual([['5', 'Nul']]);
    expect(actions.editNote).not.toHaveBeenCalled();
    expect(screen.getByText(/Sanne/)).toBeTruthy();
    // What it said until then is among them at once.
    await waitFor(() => expect(actions.noteVersions).toHaveBeenCalledTimes(2));
    await expectAccessible(container);
  });

  it('say that their earlier texts can’t be read', async () => {
    const { actions } = show(withNotes(note('5', 'Een')));
    actions.noteVersions.mockResolvedValue(null);
    fireEvent.click(screen.getByRole('button', { name: /^Edit: Note of/ }));
    screen.getByText<HTMLElement>('Earlier texts').closest('details')?.setAttribute('open', '');
    expect(await screen.findByText(/can’t be read right now/)).toBeTruthy();
  });

  it('are edited in place, saved at each change', () => {
    const { actions } = show(withNotes(note('5', 'Een')));
    fireEvent.click(screen.getByRole('button', { name: /^Edit: Note of/ }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the note' });
    expect(document.activeElement).toBe(text);
    fireEvent.input(text, { target: { value: 'Een en' } });
    expect(actions.editNote.mock.calls).toEqual([['5', 'Een en']]);
    fireEvent.keyDown(text, { key: 'Escape' });
    expect(actions.leave).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox', { name: 'Text of the note' })).toBeNull();
    expect(actions.endNoteEdit).toHaveBeenCalledWith('5');
  });

  it('are not kept empty: the field says so, and offers to delete', async () => {
    const { actions, again, container } = show(withNotes(note('5', 'Een')));
    fireEvent.click(screen.getByRole('button', { name: /^Edit: Note of/ }));
    expect(container.textContent).not.toContain('I don’t keep empty notes');
    again(withNotes(note('5', '')));
    expect(container.textContent).toContain('I don’t keep empty notes');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(actions.removeNote).toHaveBeenCalledWith('5');
  });

  it('say when one was written in two tabs, or is not saved', () => {
    const { container } = show(
      withNotes(
        note('5', 'Een', { conflict: true }),
        note('4', 'Twee', { state: 'failed', problem: 'gone' }),
      ),
    );
    expect(container.textContent).toContain('Both texts are kept.');
    expect(container.textContent).toContain('Unwrap isn’t answering');
  });

  it('are cut when long, and whole on demand', () => {
    show(withNotes(note('5', 'woord '.repeat(80))));
    expect(document.querySelector('.note-short')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all of it' }));
    expect(document.querySelector('.note-short')).toBeNull();
  });
});

describe('the note field', () => {
  it('starts with the text that was kept, and keeps what is typed', () => {
    const { actions } = show(
      withTicket({ notes: { items: [], draft: 'Half', draftState: 'saved', draftProblem: null } }),
    );
    expect(field().value).toBe('Half');
    fireEvent.input(field(), { target: { value: 'Half af' } });
    expect(actions.typeNote).toHaveBeenCalledWith('Half af');
  });

  it('takes a draft that comes late, but never over what is typed', () => {
    const late = (draft: string) =>
      withTicket({ notes: { items: [], draft, draftState: 'idle', draftProblem: null } });
    const { again } = show(late(''));
    again(late('Van gisteren'));
    expect(field().value).toBe('Van gisteren');
    fireEvent.input(field(), { target: { value: 'Van nu' } });
    again(late('Van eergisteren'));
    expect(field().value).toBe('Van nu');
  });

  it('adds on Ctrl+Enter, is empty then, and does not insert the reply', async () => {
    const { actions } = show(withNotes());
    fireEvent.input(field(), { target: { value: 'Belt liever' } });
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    expect(actions.addNote).toHaveBeenCalledWith('Belt liever');
    await waitFor(() => expect(field().value).toBe(''));
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('keeps the text on the screen where it could not be saved, and says so', async () => {
    const { actions, again, container } = show(withNotes());
    actions.addNote.mockResolvedValue(false);
    fireEvent.input(field(), { target: { value: 'Belt liever' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
    again(withTicket({ notes: { items: [], draft: '', draftState: 'failed', draftProblem: 'store-full' } }));
    await waitFor(() =>
      expect(
        screen.getByRole<HTMLButtonElement>('button', { name: 'Add note' }).getAttribute('aria-disabled'),
      ).toBeNull(),
    );
    expect(field().value).toBe('Belt liever');
    expect(container.textContent).toContain('Not saved yet. Your disk is full.');
  });

  it('does not lose what is typed while a note is being added', async () => {
    const { actions } = show(withNotes());
    let added: (saved: boolean) => void = () => {};
    actions.addNote.mockReturnValue(new Promise((resolve) => (added = resolve)));
    fireEvent.input(field(), { target: { value: 'Een' } });
    fireEvent.keyDown(field(), { key: 'Enter', metaKey: true });
    fireEvent.keyDown(field(), { key: 'Enter', metaKey: true });
    fireEvent.input(field(), { target: { value: 'Een, twee' } });
    added(true);
    await waitFor(() =>
      expect(
        screen.getByRole<HTMLButtonElement>('button', { name: 'Add note' }).getAttribute('aria-disabled'),
      ).toBeNull(),
    );
    expect(field().value).toBe('Een, twee');
    expect(actions.addNote).toHaveBeenCalledOnce();
  });

  it('does not carry text from one ticket to another', () => {
    const { again } = show(withNotes());
    fireEvent.input(field(), { target: { value: 'Over deze klant' } });
    again(withTicket({ key: 'demo|shop|2' }));
    expect(field().value).toBe('');
  });

  it('adds nothing where no address says whose note it is', () => {
    const customer = {
      name: 'Marieke',
      firstName: 'Marieke',
      address: null,
      otherAddresses: [],
      relay: null,
    };
    const { actions, container } = show(withTicket({ customer }));
    fireEvent.input(field(), { target: { value: 'Belt liever' } });
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    expect(actions.addNote).not.toHaveBeenCalled();
    expect(container.textContent).toContain('This page shows no address of theirs');
  });
});

describe('focus', () => {
  // jsdom forgets that its window has focus when the focused element goes.
  beforeEach(() => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('goes to the next note when one is deleted, and to what is left after the last', async () => {
    const { again } = show(withNotes(note('9', 'Een'), note('8', 'Twee')));
    screen.getByRole('button', { name: /^Delete: Note of 9 May/ }).focus();
    again(withNotes(note('8', 'Twee')));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Edit: Note of 8 May/ })),
    );
    again(withNotes());
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('stays with a person who clicked beside everything', async () => {
    const { again } = show(withNotes(note('9', 'Een'), note('8', 'Twee')));
    const button = screen.getByRole('button', { name: /^Delete: Note of 9 May/ });
    button.focus();
    button.blur();
    await Promise.resolve();
    again(withNotes(note('8', 'Twee')));
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('focus and another ticket', () => {
  it('does not carry on in its note field, but begins at its title', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { again } = show(withNotes());
    field().focus();
    again(withTicket({ key: 'demo|shop|2' }));
    await Promise.resolve();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    vi.restoreAllMocks();
  });

  it('is left where it is while another window has it', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { again } = show(withNotes(note('9', 'Een'), note('8', 'Twee')));
    screen.getByRole('button', { name: /^Delete: Note of 9 May/ }).focus();
    again(withNotes(note('8', 'Twee')));
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
    vi.restoreAllMocks();
  });
});

describe('the follow-up', () => {
  const actionsOf = (change: Partial<TicketModel>) => show(withTicket(change));

  it('is not there before there is anything to follow up', () => {
    actionsOf({});
    expect(screen.queryByRole('region', { name: 'Follow-up' })).toBeNull();
  });

  it('offers a day, which can be another', async () => {
    const { actions, container } = actionsOf({ followUpSuggestion: '2026-12-01' });
    const region = screen.getByRole('region', { name: 'Follow-up' });
    fireEvent.change(within(region).getByLabelText('Look again on'), { target: { value: '2026-12-03' } });
    fireEvent.click(within(region).getByRole('button', { name: 'Remind me' }));
    expect(actions.saveFollowUp).toHaveBeenCalledWith(null, '2026-12-03');
    await expectAccessible(container);
  });

  it('is not offered for a reply that was taken out again', () => {
    const { reply } = ticket();
    actionsOf({ followUpSuggestion: '2026-12-01', reply: { ...reply, status: 'undone' } });
    expect(screen.queryByRole('region', { name: 'Follow-up' })).toBeNull();
  });

  it('takes no day that has passed', () => {
    const { container } = actionsOf({ followUpSuggestion: '2026-12-01' });
    fireEvent.change(screen.getByLabelText('Look again on'), { target: { value: '2026-11-20' } });
    expect(container.textContent).toContain('That day has passed.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Remind me' }).disabled).toBe(true);
  });

  it('is finished, moved and removed', () => {
    const { actions } = actionsOf({ followUps: [followUp('f1')] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Theepot met barst' }));
    fireEvent.click(screen.getByRole('button', { name: 'Another day for: Theepot met barst' }));
    fireEvent.change(screen.getByLabelText('Look again on'), { target: { value: '2026-12-03' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove the follow-up of Theepot met barst' }));
    expect(actions.finishFollowUp).toHaveBeenCalledWith('f1', true);
    expect(actions.saveFollowUp).toHaveBeenCalledWith('f1', '2026-12-03');
    expect(actions.removeFollowUp).toHaveBeenCalledWith('f1');
  });
});

describe('what should rather not be kept', () => {
  it('is said once the typing rests, and stops nothing', async () => {
    const { actions, container } = show(withNotes());
    fireEvent.input(field(), { target: { value: 'Betaalt met NL91ABNA0417164300, is zwanger' } });
    const list = await screen.findByRole('list', { name: 'Better not kept:' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['an account number (NL91ABNA0417164300)', 'something about health (“zwanger”)']);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: /Add note/ }));
    expect(actions.addNote).toHaveBeenCalledWith('Betaalt met NL91ABNA0417164300, is zwanger');
  });
});
