import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { ImprovementsModel } from '@/lib/options/improvements-model.ts';
import type { OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { BEHIND, LOOK } from './insight-models.ts';
import { followUp, improvement, options } from './models.ts';
import { savedFiles } from './saved.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const NOTHING: ImprovementsModel = {
  all: [],
  look: LOOK,
  open: null,
  behind: {},
};
const ALL = { room: 'improvements', id: null } as const;

function show(change: Partial<OptionsModel>) {
  const actions = optionsActions();
  return { actions, ...render(<Options model={options(change)} actions={actions} />) };
}
const withImprovements = (change: Partial<ImprovementsModel>, id: string | null = null) =>
  show({ place: { ...ALL, id }, improvements: { ...NOTHING, ...change } });
const SOLVED = improvement('i3', {
  kind: 'price',
  title: 'Verzendkosten vooraf',
  solvedAt: '2026-11-01T10:00:00.000Z',
  before: 4,
  since: 1,
});

describe('improvements', () => {
  it('are grouped by what they lie in, most complaints first, each with its count', async () => {
    const { container } = withImprovements({
      all: [improvement('i1'), SOLVED, improvement('i2', { title: '', expected: 'Op tijd', before: 1 })],
    });
    const groups = [...container.querySelectorAll('.improvements h3')].map((head) => head.textContent);
    expect(groups).toEqual(['Price 5 complaints', 'Delivery 4 complaints']);
    expect(container.textContent).toContain('4 before, 1 since');
    expect(screen.getByRole('checkbox', { name: 'Solved: Op tijd' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('are marked solved, changed and removed', async () => {
    const open = { fields: improvement('i1'), state: 'saved', problem: null } as const;
    const { actions, container } = withImprovements({ all: [improvement('i1')], open });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Solved: / }));
    expect(actions.solveImprovement).toHaveBeenCalledWith('i1', true);
    fireEvent.input(screen.getByRole('textbox', { name: 'In one line' }), { target: { value: 'Sterker' } });
    expect(actions.changeImprovement).toHaveBeenCalledWith({ title: 'Sterker' });
    const fields = container.querySelector<HTMLElement>('.told');
    fireEvent.click(within(fields ?? document.body).getByRole('radio', { name: 'Product' }));
    expect(actions.changeImprovement).toHaveBeenLastCalledWith({ kind: 'product' });
    fireEvent.click(screen.getByRole('button', { name: /^Remove “Theepotten/ }));
    expect(actions.removeImprovement).toHaveBeenCalledWith('i1');
    await expectAccessible(container);
  });

  it('name who is behind one only when it is solved, and have words for them', async () => {
    const { actions, container } = withImprovements({
      all: [improvement('i1'), SOLVED],
      behind: { i3: BEHIND },
    });
    const details = container.querySelectorAll<HTMLDetailsElement>('details.behind');
    expect(details).toHaveLength(1);
    const [one] = details;
    if (!one) return;
    one.open = true;
    fireEvent(one, new Event('toggle'));
    expect(actions.loadBehind).toHaveBeenCalledWith('i3');
    expect(one.textContent).toContain('marieke.vandenbosch@voorbeeld.example');
    expect(one.textContent).toContain('someone without an address');
    fireEvent.click(within(one).getByRole('button', { name: 'Copy a message for them' }));
    expect(actions.copy.mock.calls[0]?.[0]).toContain('Verzendkosten vooraf');
    await expectAccessible(container);
  });
});

describe('one improvement', () => {
  it('shows what was expected beside what was meant, who told it, and the way back', async () => {
    const { container } = withImprovements(
      { all: [improvement('i1'), SOLVED], behind: { i3: BEHIND } },
      'i3',
    );
    expect(screen.getByRole('heading', { name: 'Verzendkosten vooraf' })).toBeTruthy();
    const parts = [...container.querySelectorAll('.difference dt')].map((head) => head.textContent);
    expect(parts).toEqual(['What did they expect?', 'What did we mean?', 'Where did we say it?']);
    expect(container.textContent).toContain('There was 1 complaint after it was solved.');
    const link = screen.getByRole('link', { name: 'open Theepot met barst in your inbox (new tab)' });
    expect(link.getAttribute('href')).toBe('https://mail.example.com/1');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(screen.getByRole('link', { name: 'Marieke van den Bosch' }).getAttribute('href')).toBe(
      '#customers/c1',
    );
    await expectAccessible(container);
  });

  it('is changed in place, solved and removed', async () => {
    const one = improvement('i1');
    const { actions, container, rerender } = withImprovements({ all: [one] }, 'i1');
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    expect(actions.openImprovement).toHaveBeenCalledWith('i1');
    const open = { fields: one, state: 'saved', problem: null } as const;
    const model = options({ place: { ...ALL, id: 'i1' }, improvements: { ...NOTHING, all: [one], open } });
    rerender(<Options model={model} actions={actions} />);
    fireEvent.input(screen.getByRole('textbox', { name: 'What did we mean?' }), {
      target: { value: 'Stevig' },
    });
    expect(actions.changeImprovement).toHaveBeenCalledWith({ meant: 'Stevig' });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(actions.openImprovement).toHaveBeenLastCalledWith(null);
    fireEvent.click(screen.getByRole('button', { name: 'It’s solved' }));
    expect(actions.solveImprovement).toHaveBeenCalledWith('i1', true);
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(actions.removeImprovement).toHaveBeenCalledWith('i1');
    await expectAccessible(container);
  });

  it('that is gone says so', async () => {
    const { container } = withImprovements({ all: [] }, 'i1');
    expect(screen.getByRole('heading', { name: 'This improvement is gone' })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('the improvements that are shown', () => {
  const all = [improvement('i1'), SOLVED];

  it('are filtered, sorted and put otherwise', async () => {
    const { actions, container } = withImprovements({ all });
    fireEvent.change(screen.getByRole('combobox', { name: 'Show' }), { target: { value: 'solved' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'newest' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'What does it lie in?' }), {
      target: { value: 'price' },
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Board' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Open and solved' }));
    expect(actions.lookAtImprovements.mock.calls.map(([change]) => change)).toEqual([
      { show: 'solved' },
      { sort: 'newest' },
      { kind: 'price' },
      { view: 'board' },
      { by: 'state' },
    ]);
    expect(container.textContent).toContain('2 improvements · 8 complaints');
  });

  it('are none where nothing is so, and all of them a press away', async () => {
    const { actions, container } = withImprovements({ all, look: { ...LOOK, kind: 'policy' } });
    expect(screen.getByText('None of your improvements is like this.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show all of them' }));
    expect(actions.lookAtImprovements).toHaveBeenCalledWith({ show: 'all', kind: null });
    await expectAccessible(container);
  });

  it('are given away as they are shown, without who told them', async () => {
    const saved = savedFiles();
    withImprovements({ all, look: { ...LOOK, show: 'solved' }, behind: { i3: BEHIND } });
    fireEvent.click(screen.getByRole('button', { name: 'Save as a page to read' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }));
    expect(saved.map(({ name }) => name)).toEqual([
      'unwrap-improvements-2026-11-21.html',
      'unwrap-improvements-2026-11-21.csv',
    ]);
    for (const { text } of saved) {
      expect(await text()).toContain('Verzendkosten vooraf');
      expect(await text()).not.toMatch(/Theepotten|Marieke/);
    }
  });
});

describe('the board', () => {
  const all = [improvement('i1'), improvement('i2', { title: 'Maten', kind: 'product' })];
  const board = (by: 'kind' | 'state') => withImprovements({ all, look: { ...LOOK, view: 'board', by } });

  it('moves a card by its arrows, and the focus goes with it', async () => {
    const { actions, container, rerender } = board('kind');
    const arrow = screen.getByRole('button', { name: 'Move “Maten” to Description' });
    arrow.focus();
    fireEvent.click(arrow);
    expect(actions.moveImprovement).toHaveBeenCalledWith('i2', 'description');
    const moved = all.map((one) => (one.id === 'i2' ? { ...one, kind: 'description' as const } : one));
    const improvements = { ...NOTHING, all: moved, look: { ...LOOK, view: 'board', by: 'kind' } as const };
    rerender(<Options model={options({ place: ALL, improvements })} actions={actions} />);
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Maten” to Delivery'),
    );
    await expectAccessible(container);
  });

  it('solves what goes to the solved, by arrow or dragged', async () => {
    const { actions, container } = board('state');
    fireEvent.click(screen.getByRole('button', { name: 'Move “Maten” to Solved' }));
    expect(actions.solveImprovement).toHaveBeenCalledWith('i2', true);
    const column = screen.getByRole('region', { name: 'Solved' });
    const dataTransfer = { getData: () => 'i1', setData: () => undefined };
    fireEvent.drop(column, { dataTransfer });
    expect(actions.solveImprovement).toHaveBeenLastCalledWith('i1', true);
    // To where it is already, nothing happens.
    fireEvent.drop(screen.getByRole('region', { name: 'Open' }), { dataTransfer });
    expect(actions.solveImprovement).toHaveBeenCalledTimes(2);
    await expectAccessible(container);
  });
});

describe('what is due', () => {
  const place = { room: 'follow-ups' } as const;
  afterEach(() => vi.restoreAllMocks());

  it('says when what was put aside comes back, and asks how a check ended', async () => {
    const { actions, container } = show({
      place,
      followUps: [
        { ...followUp('p1', { kind: 'not-now', dueAt: '2026-11-20T14:00:00.000Z' }), customerName: '' },
        { ...followUp('f1', { doneAt: '2026-11-21T10:00:00.000Z' }), customerName: 'An' },
      ],
    });
    expect(container.textContent).toMatch(/Unknown customer.*Put aside until yesterday/);
    expect(container.querySelectorAll('.late')).toHaveLength(1);
    fireEvent.click(screen.getByRole('radio', { name: 'Solved' }));
    expect(actions.tellFollowUp).toHaveBeenCalledWith('f1', { outcome: 'solved' });
    await expectAccessible(container);
  });

  it('asks the browser for notifications within the click, and gives them up again', () => {
    const { actions, rerender } = show({ place, notifications: false });
    const box = () => screen.getByRole('checkbox', { name: /Let my browser tell me/ });
    fireEvent.click(box());
    expect(actions.allowNotifications).toHaveBeenCalledWith(true);
    rerender(<Options model={options({ place, notifications: true })} actions={actions} />);
    fireEvent.click(box());
    expect(actions.allowNotifications).toHaveBeenLastCalledWith(false);
  });
});
