import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { PageModel, SidebarModel, TicketModel } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { answeredTicket, note, search, sidebar, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(page: PageModel, change: Partial<SidebarModel> = {}) {
  const actions = sidebarActions();
  const view = render(<Sidebar model={sidebar({ page, ...change })} actions={actions} />);
  const again = (next: PageModel, other: Partial<SidebarModel> = {}) =>
    view.rerender(<Sidebar model={sidebar({ page: next, ...other })} actions={actions} />);
  return { actions, again, ...view };
}
const of = (change: Partial<TicketModel> = {}): PageModel => ({ kind: 'ticket', ticket: ticket(change) });
const withNotes = (...items: TicketModel['notes']['items']): PageModel =>
  of({ notes: { items, draft: '', draftState: 'idle', draftProblem: null } });
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const step3 = () => document.querySelector('[aria-keyshortcuts="3"]') as HTMLElement;
const toastButtons = () => document.querySelectorAll<HTMLElement>('.toast button');
const day = () => document.querySelector('input[type=date]') as HTMLElement;
const keys = () => document.querySelector('[aria-keyshortcuts="?"]') as HTMLElement;
const title = () => screen.getByRole('heading', { level: 1 });
const said = () => document.querySelector('.sidebar > [role=status]')?.textContent;

beforeEach(() => {
  // jsdom forgets that its window has focus when the focused element goes.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('focus in the reply', () => {
  const edited = (text: string | null): PageModel => {
    const base = answeredTicket();
    return { kind: 'ticket', ticket: { ...base, reply: { ...base.reply, edited: text } } };
  };

  it('goes into the text once it is edited', () => {
    const { again } = show(edited(null));
    const edit = screen.getAllByRole('button', { name: 'Edit' }).at(-1);
    if (!edit) throw new Error('no Edit');
    edit.focus();
    fireEvent.click(edit);
    again(edited('Dag Marieke'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Suggested reply' }));
  });

  it('is not taken where it was being edited already', () => {
    const { again } = show(edited('Dag'));
    const field = screen.getByRole('textbox', { name: 'Note about Marieke' });
    field.focus();
    again(edited('Dag Marieke'));
    expect(document.activeElement).toBe(field);
  });

  it('stays on Insert while it inserts, which then does nothing', async () => {
    const base = answeredTicket();
    const inserting: PageModel = {
      kind: 'ticket',
      ticket: { ...base, reply: { ...base.reply, status: 'inserting' } },
    };
    const { again, actions } = show({ kind: 'ticket', ticket: base });
    button('Insert').focus();
    again(inserting);
    await Promise.resolve();
    expect(document.activeElement).toBe(button('Insert'));
    expect(button('Insert').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Insert'));
    fireEvent.keyDown(button('Insert'), { key: 'Enter', ctrlKey: true });
    expect(actions.insert).not.toHaveBeenCalled();
  });
});

describe('focus in the notes', () => {
  it.each([
    ['Escape', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Escape' })],
    ['Ctrl+Enter', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })],
    [
      'Done',
      () => {
        button('Done').focus();
        fireEvent.click(button('Done'));
      },
    ],
  ])('goes to the button that began the edit, left by %s', async (_, leave) => {
    show(withNotes(note('9', 'Een'), note('8', 'Twee')));
    fireEvent.click(button(/^Edit: Note of 8 May/));
    leave(screen.getByRole('textbox', { name: 'Text of the note' }));
    await Promise.resolve();
    expect(document.activeElement).toBe(button(/^Edit: Note of 8 May/));
  });

  it('goes to the note field when the last one is deleted', async () => {
    const { again } = show(withNotes(note('9', 'Een')));
    button(/^Delete: Note of/).focus();
    again(withNotes());
    const field = screen.getByRole('textbox', { name: 'Note about Marieke' });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('is on one of two notes of a day, told apart by their times', () => {
    const later = note('7', 'Twee', { createdAt: '2026-05-09T15:30:00.000Z' });
    show(withNotes(note('9', 'Een'), later));
    const names = screen.getAllByRole('listitem', { name: /^Note of 9 May/ });
    expect(new Set(names.map((item) => item.getAttribute('aria-label'))).size).toBe(2);
  });
});

describe('focus in the toast', () => {
  const toast = { toast: { id: 1, kind: 'note-removed', undo: true } } as const;

  it('goes back to where it was before', async () => {
    const { again } = show(of(), toast);
    const step = step3();
    step.focus();
    toastButtons()[0]?.focus();
    again(of());
    await waitFor(() => expect(document.activeElement).toBe(step));
  });

  it('goes back to the place of what is gone meanwhile', async () => {
    const { again } = show(withNotes(note('9', 'Een'), note('8', 'Twee')), toast);
    button(/^Delete: Note of 9 May/).focus();
    toastButtons()[0]?.focus();
    again(withNotes(note('8', 'Twee')));
    await waitFor(() => expect(document.activeElement).toBe(button(/^Edit: Note of 8 May/)));
  });
});

describe('coming in', () => {
  const comeIn = () => act(() => void window.dispatchEvent(new FocusEvent('focus')));

  it('lands on the customer’s name, which Tab passes by', async () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    const { container } = show(of());
    expect(document.activeElement).toBe(document.body);
    comeIn();
    expect(document.activeElement).toBe(title());
    expect(title().tabIndex).toBe(-1);
    await expectAccessible(container);
  });

  it('lands where the person was the time before', () => {
    show(of());
    const step = step3();
    step.focus();
    step.blur();
    comeIn();
    expect(document.activeElement).toBe(step);
  });

  it('takes nothing from a mouse on its way', () => {
    show(of());
    (document.activeElement as HTMLElement).blur();
    fireEvent.pointerDown(step3());
    comeIn();
    expect(document.activeElement).toBe(document.body);
    fireEvent.pointerUp(step3());
  });
});

describe('another view', () => {
  it('gets focus on its title when the focused thing is gone', () => {
    const { again } = show(of());
    screen.getByRole('textbox', { name: 'Note about Marieke' }).focus();
    again({ kind: 'unreadable', missing: ['customer'] });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    again(of({ key: 'demo|shop|2' }));
    expect(document.activeElement).toBe(title());
  });

  it('leaves focus where it is in the inbox', () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    const { again } = show(of());
    again({ kind: 'unreadable', missing: ['customer'] });
    again(of({ key: 'demo|shop|2' }));
    expect(document.activeElement).toBe(document.body);
  });

  it('is said by one status that stays, and names the page', () => {
    const { again } = show({ kind: 'loading' });
    const place = document.querySelector('.sidebar > [role=status]');
    expect(said()).toBe('Just a moment…');
    again(of());
    expect(said()).toBe('Complaint of Marieke van den Bosch. They wrote about this before');
    expect(document.title).toBe('Complaint of Marieke van den Bosch – Unwrap');
    again(of({ key: 'demo|shop|2', complaint: { value: false, by: 'reading', because: [] } }));
    expect(said()).toBe('Message of Marieke van den Bosch');
    again({ kind: 'unreadable', missing: ['customer'] });
    expect(said()).toContain('I can’t read this page');
    expect(said()).toContain('who the customer is');
    again({ kind: 'blank' });
    expect(said()).toBe('');
    expect(document.title).toBe('Unwrap');
    expect(document.querySelector('.sidebar > [role=status]')).toBe(place);
  });

  it('has no buttons among what is only said', () => {
    const { again } = show({ kind: 'unreadable', missing: ['customer'] });
    const buttons = () => document.querySelectorAll('main [role=status] button, main [role=alert] button');
    expect(buttons()).toHaveLength(0);
    again({ kind: 'failed' });
    expect(buttons()).toHaveLength(0);
    const base = answeredTicket();
    again({ kind: 'ticket', ticket: { ...base, reply: { ...base.reply, status: 'inserted' } } });
    expect(button('Undo')).toBeTruthy();
    expect(buttons()).toHaveLength(0);
  });
});

describe('what was added', () => {
  it('is said: a point', () => {
    const { actions } = show(of());
    const field = screen.getByRole('textbox', { name: 'Add a point' });
    fireEvent.input(field, { target: { value: 'Geen kaartje' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(actions.addPoint).toHaveBeenCalledWith('Geen kaartje');
    expect(said()).toContain('Geen kaartje');
  });

  it('is said: a note, once it is kept', async () => {
    const { actions } = show(of());
    const field = screen.getByRole('textbox', { name: 'Note about Marieke' });
    fireEvent.input(field, { target: { value: 'Belt liever' } });
    actions.addNote.mockResolvedValueOnce(false);
    fireEvent.click(button('Add note'));
    await waitFor(() => expect(button('Add note').matches(':disabled, [aria-disabled]')).toBe(false));
    expect(said()).toBe('Complaint of Marieke van den Bosch. They wrote about this before');
    fireEvent.click(button('Add note'));
    await waitFor(() => expect(said()).toContain('Belt liever'));
  });
});

describe('what they expected', () => {
  it('is taken over into the field, and focus with it', () => {
    const { actions } = show(of());
    fireEvent.click(button(/^Use “dat jullie/));
    expect(actions.answer).toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What did Marieke expect?' }));
  });
});

describe('parting', () => {
  const parting = (awaits: boolean, confirmed = false): PageModel => {
    const base = answeredTicket();
    return {
      kind: 'ticket',
      ticket: {
        ...base,
        answers: { ...base.answers, partConfirmed: confirmed },
        reply: {
          ...base.reply,
          path: awaits || confirmed ? 'part' : 'save-first',
          awaitsConfirmation: awaits,
        },
      },
    };
  };

  it('is asked aloud', () => {
    const { again } = show(parting(false));
    again(parting(true));
    expect(said()).toContain('Marieke?');
  });

  it('leads from yes to taking it back', async () => {
    const { again } = show(parting(true));
    button('Yes, say goodbye kindly').focus();
    fireEvent.click(button('Yes, say goodbye kindly'));
    again(parting(false, true));
    await waitFor(() => expect(document.activeElement).toBe(button('Take back')));
  });

  it('leads from no to the choice before it, never on to something else', async () => {
    const { again } = show(parting(true));
    button('No, not yet').focus();
    fireEvent.click(button('No, not yet'));
    again(parting(false));
    await Promise.resolve();
    expect(document.activeElement).toBe(day());
  });
});

describe('Escape', () => {
  it('first closes the help, then leaves', () => {
    const { actions } = show(of());
    fireEvent.keyDown(document.body, { key: '?' });
    fireEvent.keyDown(keys(), { key: 'Escape' });
    expect(keys().getAttribute('aria-expanded')).toBe('false');
    expect(actions.leave).not.toHaveBeenCalled();
    fireEvent.keyDown(keys(), { key: 'Escape' });
    expect(actions.leave).toHaveBeenCalledOnce();
  });

  it('belongs to a day’s own calendar', () => {
    const { actions } = show({ kind: 'ticket', ticket: answeredTicket() });
    expect(fireEvent.keyDown(day(), { key: 'Escape' })).toBe(true);
    expect(actions.leave).not.toHaveBeenCalled();
  });
});

describe('the customer’s own words', () => {
  it('are in their language, our own are not', () => {
    const { container } = show(of());
    const quotes = [...container.querySelectorAll('q')];
    expect(quotes.length).toBeGreaterThan(3);
    expect(quotes.filter((quote) => quote.lang !== 'nl')).toEqual([]);
    expect(container.querySelector('.button-link [lang=nl]')?.textContent).toBe(
      'dat jullie hem goed zouden inpakken',
    );
  });
});

describe('focus after a template was chosen', () => {
  const beside = (change: Partial<TicketModel['templates']>): PageModel =>
    of({ templates: { search: null, status: 'ready', canOpen: false, files: [], ...change } });
  const said = () => document.querySelector('.templates-part [role=status]')?.textContent;

  it('is on what there is to do about it, also where that comes later', async () => {
    const { again } = show(beside({ search: search() }));
    again(beside({ status: 'inserting' }));
    await waitFor(() => expect(document.activeElement).toBe(button(/^Use a ready-made text/)));
    again(beside({ status: 'inserted' }));
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
  });

  it('is there for whoever comes back from the editor', async () => {
    const { again } = show(beside({}));
    again(beside({ search: search() }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    vi.mocked(document.hasFocus).mockReturnValue(false);
    again(beside({ status: 'inserted' }));
    await act(async () => undefined);
    vi.mocked(document.hasFocus).mockReturnValue(true);
    act(() => void window.dispatchEvent(new FocusEvent('focus')));
    expect(document.activeElement).toBe(button('Undo'));
  });

  it('hears that it will not go in any more', async () => {
    const { again, actions } = show(beside({ status: 'no-editor' }));
    button('Never mind').focus();
    fireEvent.click(button('Never mind'));
    expect(actions.stopTemplateWaiting).toHaveBeenCalled();
    again(beside({ status: 'stopped' }));
    expect(said()).toBe('All right, this text won’t go in any more.');
    await waitFor(() => expect(document.activeElement).toBe(button(/^Use a ready-made text/)));
    again(beside({}));
    expect(said()).toBe('');
  });
});
