import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { CustomersModel, OpenCustomer } from '@/lib/options/customers-model.ts';
import type { OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { customerRow, customers, dossier, openCustomer, RECEIPT, tangled } from './customer-models.ts';
import { options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(
  change: Partial<CustomersModel> = {},
  id: string | null = null,
  rest: Partial<OptionsModel> = {},
) {
  const actions = optionsActions();
  const model = (now: Partial<CustomersModel>) =>
    options({ place: { room: 'customers', id }, customers: customers(now), ...rest });
  const view = render(<Options model={model(change)} actions={actions} />);
  const again = (now: Partial<CustomersModel>) =>
    view.rerender(<Options model={model(now)} actions={actions} />);
  return { actions: actions.customers, all: actions, again, ...view };
}
const page = (open: OpenCustomer = openCustomer()) => show({ open }, 'c1');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const room = (name: string) => within(screen.getByRole('region', { name }));

describe('the list of customers', () => {
  it('leads to each of them, with what there is of them', async () => {
    const { actions, container } = show();
    const link = screen.getByRole('link', { name: 'Marieke van den Bosch' });
    expect(link.getAttribute('href')).toBe('#customers/c1');
    expect(link.closest('li')?.textContent).toMatch(/3 notes · 1 complaint · 1 to follow up/);
    expect(screen.getByRole('link', { name: 'info@bloemenwinkel-de-zonnebloem.example' })).toBeTruthy();
    expect(container.textContent).toContain('213 customers');
    fireEvent.click(button('Show more'));
    expect(actions.more).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('radio', { name: 'Maybe twice' }));
    expect(actions.filter).toHaveBeenCalledWith('alike');
    await expectAccessible(container);
  });

  it('says what will stand there while nobody does, and which filter is empty', async () => {
    const list = { customers: [], total: 0, more: false, busy: false };
    const { again, container } = show({ list });
    expect(container.textContent).toContain('No customers yet');
    again({ list, filter: 'open' });
    expect(screen.getByText('Nobody is waiting for anything.')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'To follow up' })).toBeTruthy();
    again({ list: null });
    expect(container.textContent).toContain('Just a moment');
    await expectAccessible(container);
  });
});

describe('a customer’s page', () => {
  it('tells who they are', async () => {
    const { container } = page();
    const head = room('Marieke van den Bosch');
    expect(head.getByText('b8x2k@verkopen.bol.com').closest('li')?.textContent).toContain('relay address');
    expect(container.querySelector('.customer-head')?.textContent).toMatch(
      /Known since 2 Mar.*first name Marieke.*form of address: informal/,
    );
    await expectAccessible(container);
  });

  it('has the notes: added, changed, pinned, tagged, removed, and had back as they were', async () => {
    const { actions, container } = page();
    const notes = room('Notes');
    fireEvent.input(notes.getByRole('textbox', { name: /^Note about/ }), { target: { value: 'nieuw' } });
    expect(actions.typeNote).toHaveBeenCalledWith('nieuw');
    fireEvent.click(notes.getByRole('button', { name: 'Add note' }));
    expect(actions.addNote).toHaveBeenCalledWith('nieuw');
    const first = within(notes.getAllByRole('listitem')[0] as HTMLElement);
    fireEvent.click(first.getByRole('button', { name: /^Unpin/ }));
    expect(actions.editNote).toHaveBeenCalledWith('n1', { pinned: false });
    fireEvent.click(first.getByRole('button', { name: /^Edit/ }));
    const text = first.getByRole('textbox', { name: 'Text of the note' });
    expect(document.activeElement).toBe(text);
    fireEvent.input(text, { target: { value: 'Belt niet' } });
    expect(actions.editNote).toHaveBeenCalledWith('n1', { text: 'Belt niet' });
    await expectAccessible(container);
    fireEvent.keyDown(text, { key: 'Escape' });
    expect(actions.endNoteEdit).toHaveBeenCalledWith('n1');
    fireEvent.click(first.getByRole('button', { name: /^Delete/ }));
    expect(actions.removeNote).toHaveBeenCalledWith('n1');
    fireEvent.click(first.getByText('Earlier texts'));
    fireEvent.click(first.getByRole('button', { name: /^Put back/ }));
    expect(actions.restoreVersion).toHaveBeenCalledWith('n1', 'Belt liever.');
  });

  it('tells what happened, narrowed down by kind and by words, and leads back to the inbox', async () => {
    const { container } = page();
    const what = room('What happened');
    const rows = () => what.getAllByRole('listitem').map((row) => row.textContent ?? '');
    const link = what.getAllByRole('link')[0];
    expect(link?.getAttribute('href')).toBe('https://mail.example.com/inbox/1');
    expect(link?.getAttribute('rel')).toContain('noreferrer');
    expect(rows().join()).toMatch(/Reply inserted.*template: Om een foto vragen/);
    fireEvent.click(what.getByRole('checkbox', { name: 'Follow-ups' }));
    expect(rows()).toHaveLength(2);
    expect(rows().join()).toMatch(/Solved.*Eerder zelf bellen/);
    fireEvent.click(what.getByRole('checkbox', { name: 'Follow-ups' }));
    fireEvent.input(what.getByRole('textbox'), { target: { value: 'VAATWASSER' } });
    expect(rows()).toHaveLength(1);
    expect(what.getByRole('status').textContent).toBe('1 found');
    await expectAccessible(container);
  });

  it('leads nowhere but to a page of the web', () => {
    const cases = dossier().cases.map((one) => ({ ...one, link: 'javascript:alert(1)//https://x.example' }));
    page(openCustomer(dossier({ cases })));
    const links = room('What happened').queryAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([]);
  });

  it('asks about whoever may be the same person, says why, and remembers who is not', async () => {
    const { actions, container } = page(openCustomer(tangled()));
    const alike = room('Maybe the same person');
    expect(alike.getByRole('link').getAttribute('href')).toBe('#customers/c8');
    expect(alike.getByText(/The same first and last name/)).toBeTruthy();
    fireEvent.click(alike.getByRole('button', { name: /^No, someone else/ }));
    expect(actions.sayApart).toHaveBeenCalledWith('c8', true);
    fireEvent.click(alike.getByRole('button', { name: /^Yes, merge them/ }));
    expect(actions.merge).toHaveBeenCalledWith('c8');
    fireEvent.click(button(/^Maybe after all/));
    expect(actions.sayApart).toHaveBeenLastCalledWith('c9', false);
    fireEvent.click(button(/^Take apart again/));
    expect(actions.unmerge).toHaveBeenCalledWith('m1');
    await expectAccessible(container);
  });

  it('is made one with somebody only after looking at who that is', async () => {
    const { actions, again, container } = page();
    fireEvent.click(button('Find the other customer…'));
    fireEvent.input(room('Merging').getByRole('textbox'), { target: { value: 'pe' } });
    expect(actions.findOther).toHaveBeenCalledWith('pe');
    again({ open: openCustomer(dossier(), { others: [customerRow('c7', { names: ['Peeters'] })] }) });
    fireEvent.click(button(/^This one/));
    expect(actions.merge).not.toHaveBeenCalled();
    expect(container.textContent).toContain('Everything of Peeters moves to Marieke van den Bosch');
    await expectAccessible(container);
    fireEvent.click(room('Merging').getByRole('button', { name: 'Yes, merge them' }));
    expect(actions.merge).toHaveBeenCalledWith('c7');
  });

  it('is taken apart by address, a ticket with the notes beside it, and never wholly', async () => {
    const { actions, container } = page();
    fireEvent.click(button('Choose what is the other’s…'));
    const apart = room('Taking apart');
    const set = () => button('Set apart') as HTMLButtonElement;
    const check = (name: string | RegExp) => fireEvent.click(apart.getByRole('checkbox', { name }));
    expect(set().disabled).toBe(true);
    check('marieke.vandenbosch@voorbeeld.example');
    expect(set().disabled).toBe(false);
    check('b8x2k@verkopen.bol.com');
    expect(set().disabled).toBe(true);
    check('marieke.vandenbosch@voorbeeld.example');
    check(/^Theepot met barst/);
    await expectAccessible(container);
    fireEvent.click(set());
    expect(actions.takeOut).toHaveBeenCalledWith({
      addresses: ['b8x2k@verkopen.bol.com'],
      names: [],
      notes: ['n2'],
      cases: ['demo|x|1'],
    });
  });

  it('says that we parted and why, and takes it back', async () => {
    const { actions, again, container } = page();
    fireEvent.click(button('We parted…'));
    const parting = room('Parting');
    fireEvent.input(parting.getByRole('textbox'), { target: { value: 'Scheldt' } });
    fireEvent.click(parting.getByRole('button', { name: 'Record the parting' }));
    expect(actions.part).toHaveBeenCalledWith(
      expect.objectContaining({ reason: 'Scheldt', ticketKey: null }),
    );
    const parted = { at: '2026-11-20T10:00:00.000Z', reason: 'Scheldt', ticketKey: 'demo|x|1' };
    const kept = dossier();
    again({ open: openCustomer({ ...kept, customer: { ...kept.customer, parted } }) });
    expect(container.textContent).toMatch(/You parted: yesterday\.\s*Scheldt/);
    fireEvent.click(button('Not parted after all'));
    expect(actions.part).toHaveBeenLastCalledWith(null);
    await expectAccessible(container);
  });

  it('is erased only by a second, deliberate step, and a receipt tells of it', async () => {
    const { actions, again, container } = page();
    fireEvent.click(button('Erase everything of this customer…'));
    const erase = () => button('Erase for good') as HTMLButtonElement;
    expect(erase().disabled).toBe(true);
    expect(room('Erase everything').getByText('2 messages')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /can’t be undone/ }));
    await expectAccessible(container);
    fireEvent.click(erase());
    expect(actions.erase).toHaveBeenCalledOnce();
    again({ open: 'gone', receipt: RECEIPT });
    expect(document.activeElement?.textContent).toBe('Proof of erasure');
    expect(container.textContent).toMatch(/2 notes, 2 messages, 1 follow-up.*unwrap-2026-11-01\.zip/);
    expect(container.textContent).not.toContain('Marieke');
    await expectAccessible(container);
  });

  it('says so where nobody is kept any more, and waits without a word of the former', async () => {
    const { again, container } = show({ open: 'gone' }, 'c1');
    expect(container.textContent).toContain('This customer isn’t here');
    await expectAccessible(container);
    again({ open: null });
    expect(container.textContent).toContain('Just a moment');
  });
});

describe('somebody who is not in the list', () => {
  const stranger = { address: 'wim@example.be', found: null, receipt: null, busy: false };
  const field = () => screen.getByRole('textbox', { name: 'Their e-mail address' });

  it('is looked for by a whole address, and nothing is erased that was not shown', async () => {
    const { actions, again, container } = show({});
    fireEvent.input(field(), { target: { value: 'wim' } });
    fireEvent.click(button('See what there is'));
    expect(actions.lookForTraces).not.toHaveBeenCalled();
    expect(container.textContent).toContain('I don’t see an e-mail address in that.');
    fireEvent.input(field(), { target: { value: ' Wim@example.be' } });
    fireEvent.click(button('See what there is'));
    expect(actions.lookForTraces).toHaveBeenCalledWith('wim@example.be');
    again({ stranger: { ...stranger, found: { cases: 1, followUps: 0, drafts: 2, mentions: 1 } } });
    const erase = () => button('Erase for good') as HTMLButtonElement;
    expect(erase().disabled).toBe(true);
    expect(screen.getByText('2 half-typed texts')).toBeTruthy();
    expect(screen.getByText('1 place that only has the address')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('checkbox', { name: /can’t be undone/ }));
    fireEvent.click(erase());
    expect(actions.eraseTraces).toHaveBeenCalledOnce();
    again({ stranger: { ...stranger, address: '', receipt: RECEIPT } });
    expect(document.activeElement?.textContent).toBe('Proof of erasure');
    await expectAccessible(container);
  });

  it('may be a customer after all, or somebody of whom there is nothing', () => {
    const { again, container } = show({ stranger: { ...stranger, found: { customerId: 'c4' } } });
    expect(screen.getByRole('link', { name: 'Go to that page' }).getAttribute('href')).toContain('c4');
    again({ stranger: { ...stranger, found: { cases: 0, followUps: 0, drafts: 0, mentions: 0 } } });
    expect(container.textContent).toContain('Unwrap keeps nothing of wim@example.be.');
    expect(screen.queryByRole('button', { name: 'Erase for good' })).toBeNull();
  });
});

describe('clearing away', () => {
  const preview = { count: 62, names: ['Oud, An', 'b@example.be'] };
  const cleaning = { by: 'inactive', months: 24, preview: null, busy: false } as const;

  it('shows who would go before anybody does', async () => {
    const { actions, again, container } = show({ cleaning });
    fireEvent.change(screen.getByRole('combobox', { name: 'How long?' }), { target: { value: '36' } });
    expect(actions.chooseCleanUp).toHaveBeenCalledWith('inactive', 36);
    fireEvent.click(button('See who would go'));
    expect(actions.previewCleanUp).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Remove them now…' })).toBeNull();
    again({ cleaning: { ...cleaning, preview } });
    expect(container.textContent).toMatch(/Oud, An, b@example\.be\s*and 60 more/);
    fireEvent.click(button('Remove them now…'));
    expect((button('Remove for good') as HTMLButtonElement).disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /can’t be undone/ }));
    fireEvent.click(button('Remove for good'));
    expect(actions.cleanUp).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('goes on by itself only where that was said twice, and can be stopped', async () => {
    const { all, container } = show({ cleaning: { ...cleaning, preview } });
    fireEvent.click(button('From now on by itself…'));
    fireEvent.click(screen.getByRole('checkbox', { name: /can’t be undone/ }));
    fireEvent.click(button('Switch it on'));
    expect(all.saveSettings).toHaveBeenCalledWith(expect.objectContaining({ retention: { months: 24 } }));
    await expectAccessible(container);
    const { settings } = options();
    if (!settings) throw new Error('the options have settings');
    const on = show({}, null, { settings: { ...settings, retention: { months: 12 } } });
    fireEvent.click(
      within(on.container as HTMLElement).getByRole('button', { name: 'Not by itself any more' }),
    );
    expect(on.all.saveSettings).toHaveBeenCalledWith(
      expect.objectContaining({ retention: { months: null } }),
    );
  });

  it('offers nothing by itself for whoever is only known for long', () => {
    show({ cleaning: { ...cleaning, by: 'age', preview } });
    expect(screen.queryByRole('button', { name: 'From now on by itself…' })).toBeNull();
  });
});
