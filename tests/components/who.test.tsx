import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Sidebar } from '@/components/sidebar/Sidebar.tsx';
import type { PageModel, ProposalModel, SidebarModel, TicketModel } from '@/lib/sidebar/model.ts';
import { sidebarActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { note, sidebar, ticket } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const NOBODY = { name: null, firstName: 'Lotte', address: null, otherAddresses: [], relay: null };
const lotte = { name: 'Lotte Claes', address: 'lotte@example.org' };
const proposal = (change: Partial<ProposalModel> = {}): ProposalModel => ({
  person: lotte,
  because: 'reply-to',
  is: null,
  ...change,
});

function showPage(page: PageModel, rest: Partial<SidebarModel> = {}) {
  const actions = sidebarActions();
  return { actions, ...render(<Sidebar model={sidebar({ page, ...rest })} actions={actions} />) };
}
const show = (change: Partial<TicketModel>, rest?: Partial<SidebarModel>) =>
  showPage({ kind: 'ticket', ticket: ticket(change) }, rest);
const asking = (change: Partial<TicketModel> = {}) =>
  show({ customer: NOBODY, proposal: proposal(), ...change });

describe('a proposed customer', () => {
  it('is named as probable, with the reason, and asked about', async () => {
    const { container } = asking();
    expect(screen.getByRole('heading', { name: 'Probably Lotte Claes' })).toBeTruthy();
    expect(container.textContent).toContain('Replies go to lotte@example.org, not to the sender.');
    expect(container.querySelector('[role=status]')?.textContent).toBe(
      'Complaint of Lotte Claes. Is this the customer? They wrote about this before',
    );
    await expectAccessible(container);
  });

  it.each([
    ['contact-form', 'The form in this message names lotte@example.org.'],
    ['unsure', 'I can’t tell for sure, but lotte@example.org seems the most likely.'],
  ] as const)('%s', (because, text) => {
    const { container } = asking({ proposal: proposal({ because }) });
    expect(container.textContent).toContain(text);
  });

  it('is confirmed or turned down by button or key, each once', () => {
    const { actions } = asking();
    fireEvent.click(screen.getByRole('button', { name: 'Yes, it is' }));
    fireEvent.click(screen.getByRole('button', { name: 'No, someone else' }));
    fireEvent.keyDown(document.body, { key: 'c' });
    fireEvent.keyDown(document.body, { key: 'X', shiftKey: false });
    expect(actions.judgeCustomer.mock.calls).toEqual([[true], [false], [true], [false]]);
  });

  it('is not confirmed by a letter that is typed, or meant for the browser', () => {
    const { actions } = asking();
    const field = screen.getByRole('textbox', { name: 'Note about Lotte' });
    fireEvent.keyDown(field, { key: 'c' });
    fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'c', metaKey: true });
    expect(actions.judgeCustomer).not.toHaveBeenCalled();
  });

  it('has no note added, and the field says what comes first', async () => {
    const { actions, container } = asking({
      notes: { items: [], draft: 'Belt liever', draftState: 'saved', draftProblem: null },
    });
    expect(container.textContent).toContain('First confirm who the customer is.');
    const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add note' });
    expect(add.disabled).toBe(true);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note about Lotte' }), {
      key: 'Enter',
      ctrlKey: true,
    });
    expect(actions.addNote).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('that was confirmed can be taken back, and C and X do nothing more', async () => {
    const { actions, container } = show({
      proposal: proposal({ is: true }),
      notes: { items: [note('5', 'Belt liever')], draft: '', draftState: 'idle', draftProblem: null },
    });
    expect(container.textContent).toContain('You confirmed who this is.');
    expect(container.textContent).toContain('Belt liever');
    fireEvent.keyDown(document.body, { key: 'c' });
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(actions.judgeCustomer).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Not sure after all' }));
    expect(actions.judgeCustomer).toHaveBeenCalledWith(null);
    await expectAccessible(container);
  });

  it('that was turned down leaves nobody, and can be taken back', () => {
    const { actions, container } = asking({ proposal: proposal({ is: false }) });
    expect(screen.getByRole('heading', { name: 'Unknown customer' })).toBeTruthy();
    expect(container.textContent).toContain('You said: this isn’t Lotte Claes.');
    fireEvent.click(screen.getByRole('button', { name: 'It is after all' }));
    expect(actions.judgeCustomer).toHaveBeenCalledWith(null);
  });
});

describe('a marketplace’s relay address', () => {
  it('is said to be one', async () => {
    const { container } = show({
      customer: { ...NOBODY, name: 'Koper', address: 'a1@x.example', relay: 'bol.com' },
    });
    expect(container.textContent).toContain('Relay address of bol.com, for this order only.');
    await expectAccessible(container);
  });
});

describe('a ticket read without a guide', () => {
  const structure = { by: 'structure' as const, confidence: 0.8, reasons: ['dates' as const], missing: [] };

  it('says so, and what it went by', async () => {
    const { container } = show({ guide: structure });
    expect(container.textContent).toContain('I don’t know this inbox and read the page by sight.');
    expect(container.textContent).toContain('dates beside the messages');
    expect(screen.queryByRole('button', { name: 'Report for the makers' })).toBeNull();
    await expectAccessible(container);
  });

  it('in a known app says what is lost, and offers a report', () => {
    const { actions, container } = show({ guide: { ...structure, missing: ['subject'] } });
    expect(container.textContent).toContain('I can’t find the subject any more.');
    fireEvent.click(screen.getByRole('button', { name: 'Report for the makers' }));
    expect(actions.makeReport).toHaveBeenCalledOnce();
  });

  it('by a recipe, or of a conversation not wholly open, says that', () => {
    const recipeId = '00000000-0000-4000-8000-000000000001';
    const { container } = show({ guide: { by: 'recipe', recipeId }, incomplete: true });
    expect(container.textContent).toContain('Read the way you taught me.');
    expect(container.textContent).toContain('Not all of the conversation is open.');
  });

  it('read as always says nothing', () => {
    const { container } = show({});
    expect(container.querySelector('.read-how')).toBeNull();
  });
});

describe('the report', () => {
  it('is offered on a page that can’t be read', () => {
    const { actions } = showPage({ kind: 'unreadable', missing: ['messages'] });
    fireEvent.click(screen.getByRole('button', { name: 'Report for the makers' }));
    expect(actions.makeReport).toHaveBeenCalledOnce();
  });

  it.each<PageModel>([
    { kind: 'unreadable', missing: ['app'] },
    { kind: 'ticket', ticket: ticket() },
  ])('is shown whole, comes into focus, and is copied only then', async (page) => {
    const { actions, container } = showPage(page, { report: 'unwrap 0.1.0\nbody > main' });
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report of this page' });
    expect(text.value).toBe('unwrap 0.1.0\nbody > main');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Report of this page' }));
    expect(actions.copy).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.copy).toHaveBeenCalledWith('unwrap 0.1.0\nbody > main');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(actions.dropReport).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
