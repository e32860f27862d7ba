import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { CustomersModel } from '@/lib/options/customers-model.ts';
import type { OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { customerRow, customers, dossier, openCustomer, RECEIPT, tangled } from './customer-models.ts';
import { dataModel, options } from './models.ts';
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

type Place = OptionsModel['place'];
const LIST: Place = { room: 'customers', id: null };
const MARIEKE: Place = { room: 'customers', id: 'c1' };

function show(place: Place, of: Partial<CustomersModel> = {}, rest: Partial<OptionsModel> = {}) {
  const actions = optionsActions();
  const model = (there: Place, now: Partial<CustomersModel>) =>
    options({ place: there, customers: customers(now), ...rest });
  const view = render(<Options model={model(place, of)} actions={actions} />);
  const again = (there: Place, now: Partial<CustomersModel> = of) =>
    view.rerender(<Options model={model(there, now)} actions={actions} />);
  return { actions, again, ...view };
}
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const heading = (name: string, level?: number) =>
  screen.getByRole('heading', level === undefined ? { name } : { name, level });

/** As many as stand below one another only after more are asked for. */
function manyNotes() {
  const [first] = dossier().notes;
  if (!first) throw new Error('the dossier has notes');
  const notes = Array.from({ length: 40 }, (_, at) => ({
    ...first,
    id: `m${at}`,
    text: `Note number ${at}`,
  }));
  return dossier({ notes });
}

describe('coming to a customer', () => {
  it('lands on who it is, also where that takes a moment, and the tab says it', () => {
    const { again } = show(LIST);
    expect(document.title).toBe('Customers – Unwrap');
    screen.getByRole('link', { name: 'Marieke van den Bosch' }).focus();
    again(MARIEKE, { open: null });
    again(MARIEKE, { open: openCustomer() });
    expect(document.activeElement).toBe(heading('Marieke van den Bosch'));
    expect(document.title).toBe('Marieke van den Bosch – Customers – Unwrap');
    expect(heading('Customers', 1)).toBeTruthy();
  });

  it('lands on who it is where the page was opened there', () => {
    const { again } = show(MARIEKE, { open: null });
    again(MARIEKE, { open: openCustomer() });
    expect(document.activeElement).toBe(heading('Marieke van den Bosch'));
  });

  it('lands on what there is to know where they are gone', () => {
    const { again } = show(MARIEKE, { open: null });
    again(MARIEKE, { open: 'gone' });
    expect(document.activeElement).toBe(heading('This customer isn’t here'));
  });

  it('takes nobody from what they went on to meanwhile', () => {
    const { again } = show(MARIEKE, { open: null });
    const search = screen.getByRole('combobox');
    search.focus();
    again(MARIEKE, { open: openCustomer() });
    expect(document.activeElement).toBe(search);
  });

  it('lands on the note that was found, marked, also among those not shown at first', async () => {
    const open = openCustomer(manyNotes());
    const { again, container } = show(LIST, { open: null });
    again({ ...MARIEKE, note: 'm33' }, { open: null });
    again({ ...MARIEKE, note: 'm33' }, { open });
    const there = document.activeElement;
    expect(there?.textContent).toContain('Note number 33');
    expect(there?.getAttribute('aria-current')).toBe('true');
    await expectAccessible(container);
    again({ ...MARIEKE, note: 'm2' }, { open });
    expect(document.activeElement?.textContent).toContain('Note number 2');
    expect(there?.isConnected).toBe(true);
    expect(container.querySelectorAll('li[aria-current]')).toHaveLength(1);
  });

  it('lands on who it is where the note is not there any more', () => {
    const { again } = show(LIST, { open: null });
    again({ ...MARIEKE, note: 'gone' }, { open: openCustomer() });
    expect(document.activeElement).toBe(heading('Marieke van den Bosch'));
  });
});

describe('coming back to the list', () => {
  it('lands on who was left, else on the heading', () => {
    const { again } = show(MARIEKE, { open: openCustomer() });
    screen.getByRole('link', { name: /All customers/ }).focus();
    again(LIST, {});
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Marieke van den Bosch' }));
    again({ room: 'customers', id: 'c77' }, { open: null });
    again(LIST, {});
    expect(document.activeElement).toBe(heading('All customers'));
  });
});

describe('a question that is asked', () => {
  it('is told first before somebody is erased, and Escape says no', async () => {
    const { container } = show(MARIEKE, { open: openCustomer() });
    fireEvent.click(button(/^Erase everything/));
    const question = document.activeElement;
    expect(question?.textContent).toMatch(/Marieke van den Bosch.*2 notes/);
    const sure = screen.getByRole('checkbox', { name: /can’t be undone/ });
    expect(sure.getAttribute('aria-describedby')).toBe(question?.id);
    await expectAccessible(container);
    fireEvent.keyDown(sure, { key: 'Escape' });
    expect(screen.queryByRole('checkbox', { name: /can’t be undone/ })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button(/^Erase everything/)));
  });

  it('is told first before two are made one', () => {
    const others = [customerRow('c7', { names: ['Peeters'] })];
    show(MARIEKE, { open: openCustomer(dossier(), { others }) });
    fireEvent.click(button('Find the other customer…'));
    fireEvent.click(button(/^This one/));
    expect(document.activeElement?.textContent).toContain('Everything of Peeters moves to Marieke');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Yes, merge them' })).toBeNull();
  });

  it('is told first before a restore is undone', () => {
    const base = dataModel();
    const state = base.state && { ...base.state, undo: { at: '2026-11-20T10:00:00.000Z' } };
    show({ room: 'data' }, {}, { data: { ...base, state } as typeof base });
    fireEvent.click(button(/^Undo/));
    expect(document.activeElement?.className).toBe('question');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(document.querySelector('.question')).toBeNull();
  });

  it('about who may be the same leads to who they were asked about beside', async () => {
    const { again } = show(MARIEKE, { open: openCustomer(tangled()) });
    button(/^Yes, merge them/).focus();
    again(MARIEKE, { open: openCustomer() });
    await waitFor(() => expect(document.activeElement).toBe(heading('Marieke van den Bosch')));
  });
});

describe('what should rather not be kept', () => {
  it('is told of a new note on the customer’s page, once, and stays while the same is found', async () => {
    vi.useFakeTimers();
    const { container } = show(MARIEKE, { open: openCustomer() });
    const field = screen.getByRole('textbox', { name: /^Note about/ });
    const type = (value: string) => fireEvent.input(field, { target: { value } });
    const rest = () => act(() => void vi.advanceTimersByTime(1_000));
    const list = () => container.querySelector('.sensitive');
    type('Betaalt met NL91ABNA0417164300');
    expect(list()).toBeNull();
    rest();
    const told = list();
    expect(told?.textContent).toContain('NL91ABNA0417164300');
    type('Betaalt met NL91ABNA0417164300 en');
    expect(list()).toBe(told);
    rest();
    expect(list()).toBe(told);
    type('Betaalt');
    rest();
    expect(list()).toBeNull();
  });
});

describe('asking for more', () => {
  it('of the list goes on at the first that is new', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => customerRow(`r${at}`, { names: [`Row ${at}`] }));
    const list = (count: number) => ({
      list: { customers: rows(count), total: 90, more: true, busy: false },
    });
    const { again, actions } = show(LIST, list(50));
    button('Show more').focus();
    fireEvent.click(button('Show more'));
    expect(actions.customers.more).toHaveBeenCalled();
    again(LIST, list(80));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Row 50' }));
  });

  it('of the notes goes on at the first that is new', () => {
    show(MARIEKE, { open: openCustomer(manyNotes()) });
    fireEvent.click(button('20 more notes'));
    expect(document.activeElement?.textContent).toContain('Note number 20');
  });
});

describe('a note on the customer’s page', () => {
  const field = () => screen.getByRole('textbox', { name: /^Note about/ });

  it('is told of once it is added, and the field is next', async () => {
    show(MARIEKE, { open: openCustomer() });
    fireEvent.input(field(), { target: { value: 'Belt liever' } });
    button('Add note').focus();
    fireEvent.click(button('Add note'));
    await waitFor(() => expect(screen.getByText('Saved: Belt liever').getAttribute('role')).toBe('status'));
    expect(document.activeElement).toBe(field());
  });

  it('is told of once it is pinned, and its button keeps the focus where it moves', () => {
    const kept = dossier();
    const { again } = show(MARIEKE, { open: openCustomer(kept) });
    const pin = button(/^Pin:/);
    pin.focus();
    fireEvent.click(pin);
    expect(screen.getByText('Pinned, at the top.').getAttribute('role')).toBe('status');
    // What a browser does to what is moved.
    pin.blur();
    again(MARIEKE, { open: openCustomer({ ...kept, notes: [...kept.notes].reverse() }) });
    expect(document.activeElement).toBe(pin);
  });

  it('has a name of its own among those of its minute, and says once whether it is pinned', () => {
    show(MARIEKE, { open: openCustomer() });
    const names = screen.getAllByRole('button', { name: /^(Edit|Delete|Pin|Unpin): Note of/ });
    expect(new Set(names.map((one) => one.getAttribute('aria-label'))).size).toBe(names.length);
    expect(button(/^Unpin: /).hasAttribute('aria-pressed')).toBe(false);
  });

  it('that is emptied offers to be deleted, and is not said to be saved', async () => {
    const open = openCustomer();
    const [first, ...others] = open.notes;
    if (!first) throw new Error('the customer has notes');
    const { actions, again, container } = show(MARIEKE, { open });
    fireEvent.click(screen.getAllByRole('button', { name: /^Edit:/ })[0] as HTMLElement);
    again(MARIEKE, { open: { ...open, notes: [{ ...first, text: '', state: 'saved' }, ...others] } });
    expect(container.querySelector('.customer-note .save-mark')).toBeNull();
    await expectAccessible(container);
    fireEvent.click(button('Delete'));
    expect(actions.customers.removeNote).toHaveBeenCalledWith('n1');
  });
});

describe('how long people are kept', () => {
  const settings = (months: number | null) => {
    const { settings: kept } = options();
    return kept && { ...kept, retention: { months } };
  };

  it('is told, also once it is switched off', async () => {
    const { container } = show(LIST, {}, { settings: settings(24) });
    const told = screen.getByText(/^Unwrap itself removes/);
    expect(told.getAttribute('role')).toBe('status');
    fireEvent.click(button('Not by itself any more'));
    await expectAccessible(container);
  });

  it('stands among data and privacy', async () => {
    const { container } = show({ room: 'data' }, {}, { settings: settings(null) });
    const link = screen.getByRole('link', { name: /^To Tidying up/ });
    expect(link.getAttribute('href')).toBe('#customers');
    expect(container.textContent).toContain('Customers stay until');
    await expectAccessible(container);
  });

  it('is nothing to ask while there is nobody', () => {
    show(LIST, { list: { customers: [], total: 0, more: false, busy: false } });
    expect(screen.queryByRole('heading', { name: 'Tidying up' })).toBeNull();
  });
});

describe('a file that is saved', () => {
  it('is said to be', () => {
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show(MARIEKE, { open: openCustomer() });
    fireEvent.click(button('Save to read (HTML)'));
    expect(screen.getByText(/^Saved with your downloads: .*\.html$/).getAttribute('role')).toBe('status');
    const gone = show(MARIEKE, { open: 'gone', receipt: RECEIPT });
    expect(gone.container.textContent).toContain('Save it before you leave this page');
    fireEvent.click(button('Save the proof'));
    expect(screen.getByText('Saved with your downloads.').getAttribute('role')).toBe('status');
  });
});
