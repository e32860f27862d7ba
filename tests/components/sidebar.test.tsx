import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TOAST_STAYS } from '@/components/shared/Toast.tsx';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { PageModel, SidebarToast } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { answeredTicket, followUp, point, sidebar, ticket } from './models.ts';
import { speak, speakEnglish } from './texts.ts';

speakEnglish();

function show(page: PageModel, change: Parameters<typeof sidebar>[0] = {}) {
  const actions = sidebarActions();
  const view = render(<Sidebar model={sidebar({ page, ...change })} actions={actions} />);
  const again = (next: PageModel) =>
    view.rerender(<Sidebar model={sidebar({ page: next, ...change })} actions={actions} />);
  return { actions, again, ...view };
}
const withTicket = (change: Parameters<typeof ticket>[0] = {}) =>
  show({ kind: 'ticket', ticket: ticket(change) });

describe('pages without a ticket', () => {
  it('are blank where nothing is open, with no customer and no field', async () => {
    const { container } = show({ kind: 'blank' });
    expect(screen.getByRole('heading', { name: 'Nothing open' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectAccessible(container);
  });

  it('name what is missing, in words, and try again', async () => {
    const { container, actions } = show({ kind: 'unreadable', missing: ['customer', 'messages'] });
    expect(container.textContent).toContain('I can’t find who the customer is and the message itself here.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.readAgain).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('say of an unknown app that it is new, not that its parts are missing', () => {
    const { container } = show({ kind: 'unreadable', missing: ['app'] });
    expect(container.textContent).toContain('This inbox is new to me.');
  });

  it('still leave on Escape, and only on that', () => {
    const { actions } = show({ kind: 'loading' });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(actions.leave).toHaveBeenCalledOnce();
    expect(actions.insert).not.toHaveBeenCalled();
  });
});

describe('the customer', () => {
  it('stands on top with name, address and how often they complained', async () => {
    const { container } = show({ kind: 'ticket', ticket: answeredTicket() });
    const banner = screen.getByRole('banner');
    expect(within(banner).getByRole('heading', { level: 1 }).textContent).toBe('Marieke van den Bosch');
    expect(banner.textContent).toContain('marieke.vandenbosch@voorbeeld.example');
    expect(banner.textContent).toContain('2nd complaint in a year');
    await expectAccessible(container);
  });

  it('is called by their address where there is no name, and unknown where there is neither', () => {
    const nobody = { name: null, firstName: null, address: null, otherAddresses: [], relay: null };
    const { again } = withTicket({ customer: { ...nobody, address: 'm@voorbeeld.example' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('m@voorbeeld.example');
    again({ kind: 'ticket', ticket: ticket({ customer: nobody }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Unknown customer');
  });

  it('leads to their page as soon as something is kept of them', async () => {
    const { actions, again, container } = withTicket({ customerId: null });
    expect(screen.queryByRole('button', { name: /^Marieke van den Bosch/ })).toBeNull();
    again({ kind: 'ticket', ticket: ticket({ customerId: 'c1' }) });
    fireEvent.click(screen.getByRole('button', { name: /^Marieke van den Bosch, see everything/ }));
    expect(actions.openCustomer).toHaveBeenCalledWith('c1');
    await expectAccessible(container);
  });

  it('may be the same as another, said in one line that leads to where it is decided', async () => {
    const twin = { name: 'marieke@werk.example', page: 'c1' };
    const { actions, container } = withTicket({ twin });
    fireEvent.click(screen.getByRole('button', { name: 'May be the same as marieke@werk.example' }));
    expect(actions.openCustomer).toHaveBeenCalledWith('c1');
    await expectAccessible(container);
  });

  it('says "said goodbye before" of one we parted from', () => {
    withTicket({ history: { complaintsLastYear: 2, difficultBefore: true, parted: true } });
    expect(screen.getByRole('banner').textContent).toContain('said goodbye before');
  });

  it('has the buttons of a frame, and in the side panel no close', () => {
    const { actions } = withTicket();
    fireEvent.click(screen.getByRole('button', { name: 'Out of the way for now' }));
    fireEvent.click(screen.getByRole('button', { name: 'Don’t open again for this message' }));
    expect(actions.collapse).toHaveBeenCalledOnce();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('has no close in the side panel', () => {
    show({ kind: 'ticket', ticket: ticket() }, { host: 'panel' });
    expect(screen.queryByRole('button', { name: /^Don’t open again/ })).toBeNull();
  });
});

describe('the way to the settings', () => {
  it('leads to the news while there is some, and says so', () => {
    const { actions } = show({ kind: 'blank' }, { news: true });
    fireEvent.click(screen.getByRole('button', { name: 'Settings: read what’s new in Unwrap' }));
    expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith({ room: 'news' });
  });

  it('leads to them otherwise', () => {
    const { actions } = show({ kind: 'blank' });
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith({ room: 'settings' });
  });
});

describe('a complaint', () => {
  it('says by which words, and takes "not a complaint"', () => {
    const { actions, container } = withTicket();
    expect(container.querySelector('.complaint-bar')?.textContent).toContain('met een barst');
    fireEvent.click(screen.getByRole('button', { name: 'Not a complaint' }));
    expect(actions.answer).toHaveBeenCalledWith({ complaint: false });
  });

  it('shows that they wrote before, in their words, above the steps', () => {
    const { container } = withTicket();
    const text = container.textContent ?? '';
    expect(text.indexOf('They wrote about this before')).toBeGreaterThan(0);
    expect(text.indexOf('They wrote about this before')).toBeLessThan(text.indexOf('Listen'));
    expect(text).toContain('vorige week al gemaild');
  });

  it('puts our own open promise on top, once it is due', () => {
    const { actions } = withTicket({
      followUps: [followUp('a', { dueOn: '2026-11-20' }), followUp('b', { dueOn: '2026-11-22' })],
    });
    const late = screen.getByText(/Promised for yesterday/);
    expect(screen.queryByText(/Promised for tomorrow/)).toBeNull();
    const notice = late.closest<HTMLElement>('.notice');
    if (!notice) throw new Error('not in a notice');
    fireEvent.click(within(notice).getByRole('button', { name: 'Done' }));
    expect(actions.finishFollowUp).toHaveBeenCalledWith('a', true);
  });

  it('asks which answers to keep when another tab saved others', () => {
    const { actions } = withTicket({ answersConflict: true });
    fireEvent.click(screen.getByRole('button', { name: 'Use the others' }));
    expect(actions.keepAnswers).toHaveBeenCalledWith('theirs');
  });

  it('says so when answers could not be saved, why, and tries again', () => {
    const { container, actions } = withTicket({ answersState: 'failed', answersProblem: 'store-full' });
    expect(container.textContent).toContain('Your answers aren’t saved yet. Your disk is full.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it.each([
    ['store-full', 'Your disk is full, so your notes won’t open'],
    ['store-blocked', 'holding their storage shut'],
    ['store-broken', 'Something goes wrong when I open your notes'],
  ] as const)('says on top that the notes can’t be opened: %s', async (storeProblem, words) => {
    const { container, actions } = withTicket({ storeProblem });
    expect(container.querySelector('.notice')?.textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('what is no complaint', () => {
  const calm = (by: 'reading' | 'person' | 'nothing-to-read') =>
    withTicket({ complaint: { value: false, by, because: [] } });

  it('is calm: no steps, but why, the notes, and a way to start', async () => {
    const { container, actions } = calm('reading');
    expect(screen.queryByRole('button', { name: /Listen/ })).toBeNull();
    expect(container.textContent).toContain('I don’t see a complaint here');
    expect(screen.getByRole('textbox', { name: 'Note about Marieke' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'It is a complaint' }));
    expect(actions.answer).toHaveBeenCalledWith({ complaint: true });
    await expectAccessible(container);
  });

  it('tells the person’s own word from a page without a message', () => {
    const { container, again } = calm('person');
    expect(container.textContent).toContain('You said: not a complaint');
    again({
      kind: 'ticket',
      ticket: ticket({ complaint: { value: false, by: 'nothing-to-read', because: [] }, reading: null }),
    });
    expect(screen.getByRole('button', { name: 'Start anyway' })).toBeTruthy();
  });
});

describe('the steps', () => {
  const head = (name: RegExp) => screen.getByRole('button', { name });
  const isOpen = (name: RegExp) => head(name).getAttribute('aria-expanded') === 'true';

  it('start with the first one not answered', () => {
    show({ kind: 'ticket', ticket: answeredTicket() });
    expect([isOpen(/Listen/), isOpen(/^Step 2/), isOpen(/Decide/), isOpen(/^Step 4/)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('open and close on their numbers and take focus with them', async () => {
    withTicket();
    fireEvent.keyDown(document.body, { key: '3' });
    expect(isOpen(/Decide/)).toBe(true);
    expect(isOpen(/Listen/)).toBe(true);
    expect(document.activeElement).toBe(head(/Decide/));
    fireEvent.keyDown(document.body, { key: '3' });
    expect(isOpen(/Decide/)).toBe(false);
  });

  it('lead from one to the next, closing the one before', () => {
    withTicket();
    fireEvent.click(screen.getByRole('button', { name: 'Next: Empathise' }));
    expect(isOpen(/Listen/)).toBe(false);
    expect(isOpen(/^Step 2/)).toBe(true);
    expect(document.activeElement).toBe(head(/^Step 2/));
  });

  it('say in one line how they stand', () => {
    const { again } = withTicket();
    expect(head(/Listen/).textContent).toContain('2 points left to judge');
    again({ kind: 'ticket', ticket: answeredTicket() });
    expect(head(/Listen/).textContent).toContain('1 true · 1 partly');
    expect(head(/^Step 2/).textContent).toContain('Disappointed');
    expect(head(/Decide/).textContent).toContain('Save the relationship');
    expect(head(/^Step 4/).textContent).toContain('Dutch · je');
  });

  it('are not done while something is still to be found out', () => {
    withTicket({ points: [point('Geen kaartje', { own: true, mark: 'unknown' })] });
    expect(head(/Listen/).textContent).toContain('1 to find out');
    expect(head(/Listen/).textContent).not.toContain('answered');
  });

  it('come into view when they are opened, by hand as by key', () => {
    const shown: (string | null | undefined)[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      shown.push(this.querySelector('.step-title')?.textContent ?? this.className);
    };
    withTicket();
    fireEvent.click(head(/Decide/));
    fireEvent.keyDown(document.body, { key: '4' });
    fireEvent.click(head(/Shortcuts/));
    expect(shown).toEqual(['Decide', 'Reply', 'foot']);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('keep what is half typed in one that is closed and opened again', () => {
    withTicket();
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a point' }), { target: { value: 'Geen ka' } });
    fireEvent.keyDown(document.body, { key: '1' });
    expect(screen.queryByRole('textbox', { name: 'Add a point' })).toBeNull();
    fireEvent.keyDown(document.body, { key: '1' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a point' }).value).toBe('Geen ka');
  });

  it('do not stay open for another ticket', () => {
    const { again } = withTicket();
    fireEvent.keyDown(document.body, { key: '3' });
    again({ kind: 'ticket', ticket: ticket({ key: 'demo|shop|2' }) });
    expect(isOpen(/Decide/)).toBe(false);
  });
});

describe('the keyboard', () => {
  it('brings n to the note field, where n is then a letter', () => {
    withTicket();
    fireEvent.keyDown(document.body, { key: 'n' });
    const field = screen.getByRole('textbox', { name: 'Note about Marieke' });
    expect(document.activeElement).toBe(field);
    expect(fireEvent.keyDown(field, { key: 'n' })).toBe(true);
  });

  it('inserts nothing that was not seen: first it shows the reply, then it inserts', () => {
    const { actions } = withTicket();
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(actions.insert).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Insert' }));
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(actions.insert).toHaveBeenCalledOnce();
  });

  it('does not insert twice for a key held down', () => {
    const { actions } = show({ kind: 'ticket', ticket: answeredTicket() });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true, repeat: true });
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('inserts nothing beside what is no complaint', () => {
    const { actions } = withTicket({ complaint: { value: false, by: 'reading', because: [] } });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('leaves on Escape, also from a field', () => {
    const { actions } = withTicket();
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note about Marieke' }), { key: 'Escape' });
    expect(actions.leave).toHaveBeenCalledOnce();
  });

  it('shows its keys on ?', async () => {
    const { container } = withTicket();
    expect(screen.queryByRole('heading', { name: 'With the keyboard' })).toBeNull();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.getByRole('heading', { name: 'With the keyboard' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Shortcuts' }));
    await expectAccessible(container);
  });

  it('hears, shows and tells the keys that the person has', async () => {
    const page: PageModel = { kind: 'ticket', ticket: ticket() };
    const keys = { note: 'b', insert: 'Mod+i', 'step-triage': 'w', 'step-reply': null, later: null } as const;
    const { actions, container } = show(page, { keys });
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(document.activeElement?.tagName).not.toBe('TEXTAREA');
    fireEvent.keyDown(document.body, { key: 'b' });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Note about Marieke' }));
    const inMail = { ctrlKey: true };
    for (const key of ['Enter', 'Enter']) fireEvent.keyDown(document.body, { key, ...inMail });
    expect(actions.insert).not.toHaveBeenCalled();
    for (const key of ['i', 'i']) fireEvent.keyDown(document.body, { key, ...inMail });
    expect(actions.insert).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Insert' }).getAttribute('aria-keyshortcuts')).toBe(
      'Control+I',
    );
    expect(container.querySelector('[aria-keyshortcuts="w"]')?.textContent).toContain('Decide');
    expect(container.querySelector('[aria-keyshortcuts="4"], [aria-keyshortcuts="3"]')).toBeNull();
    expect(screen.getByRole('button', { name: 'Not now' }).hasAttribute('aria-keyshortcuts')).toBe(false);
    fireEvent.keyDown(document.body, { key: '?' });
    const rows = [...container.querySelectorAll('.keys > div')].map((row) => row.textContent);
    expect(rows).toEqual(
      expect.arrayContaining(['12Wopen or close a step', 'Bwrite a note', 'CtrlIinsert the reply']),
    );
    expect(rows.some((text) => text?.includes('not now'))).toBe(false);
    await expectAccessible(container);
  });
});

describe('the toast', () => {
  it('offers to take back, and can be sent away', async () => {
    const page: PageModel = { kind: 'ticket', ticket: ticket() };
    const { actions, container } = show(page, { toast: { id: 1, kind: 'note-removed', undo: true } });
    const toast = screen.getByText('Note deleted.').closest<HTMLElement>('[role=status]');
    expect(toast).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Put the note back' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(actions.dismissToast).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('a toast left alone', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const said = (kind: SidebarToast, undo = true) =>
    show({ kind: 'ticket', ticket: ticket() }, { toast: { id: 1, kind, undo } });
  const pass = (milliseconds: number) =>
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });

  it('goes away after a while', () => {
    const { actions } = said('note-back', false);
    pass(TOAST_STAYS - 1);
    expect(actions.dismissToast).not.toHaveBeenCalled();
    pass(1);
    expect(actions.dismissToast).toHaveBeenCalledOnce();
  });

  it.each([
    ['the pointer is on it', 'mouseenter', 'mouseleave'],
    ['focus is in it', 'focusin', 'focusout'],
  ])('stays while %s', (_, into, out) => {
    const { actions, container } = said('note-back', false);
    const toast = container.querySelector('.toast');
    act(() => {
      toast?.dispatchEvent(new Event(into));
    });
    pass(10 * TOAST_STAYS);
    expect(actions.dismissToast).not.toHaveBeenCalled();
    act(() => {
      toast?.dispatchEvent(new Event(out));
    });
    pass(TOAST_STAYS);
    expect(actions.dismissToast).toHaveBeenCalledOnce();
  });

  it('stays where it offers to take back, but for what the sidebar goes away after', () => {
    const { actions } = said('point-removed');
    pass(10 * TOAST_STAYS);
    expect(actions.dismissToast).not.toHaveBeenCalled();
    const aside = said('put-aside').actions;
    pass(TOAST_STAYS);
    expect(aside.dismissToast).toHaveBeenCalledOnce();
  });

  it.each(['not-kept-yet', 'store-full', 'copy-failed'] as const)(
    'stays where it says something to do: %s',
    (kind) => {
      const { actions } = said(kind, false);
      pass(10 * TOAST_STAYS);
      expect(actions.dismissToast).not.toHaveBeenCalled();
    },
  );

  it('goes at once when what it is about was changed otherwise', () => {
    // It is a complaint again.
    expect(said('not-a-complaint').actions.dismissToast).toHaveBeenCalledOnce();
  });
});

describe('in Dutch', () => {
  it('says it all in Dutch, and marks the language', () => {
    speak('nl');
    const { container } = withTicket();
    expect(screen.getByRole('button', { name: /Luister/ })).toBeTruthy();
    expect(container.querySelector('.sidebar')?.getAttribute('lang')).toBe('nl');
  });
});
