import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { ImprovementsModel, OptionsModel } from '@/lib/options/model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { followUp, improvement, options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

const NOTHING: ImprovementsModel = {
  all: [],
  open: null,
  behind: {},
  mirror: { partings: [], threeNo: 0 },
};

function show(change: Partial<OptionsModel>) {
  const actions = optionsActions();
  return { actions, ...render(<Options model={options(change)} actions={actions} />) };
}
const withImprovements = (change: Partial<ImprovementsModel>) =>
  show({ improvements: { ...NOTHING, ...change } });
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
    const behind = [
      { customer: { names: ['Sophie'], addresses: ['sophie@example.be'] }, subjects: ['Rits', ''] },
      { customer: null, subjects: ['Formulier'] },
    ];
    const { actions, container } = withImprovements({
      all: [improvement('i1'), SOLVED],
      behind: { i3: behind },
    });
    const details = container.querySelectorAll<HTMLDetailsElement>('details.behind');
    expect(details).toHaveLength(1);
    const [one] = details;
    if (!one) return;
    one.open = true;
    fireEvent(one, new Event('toggle'));
    expect(actions.loadBehind).toHaveBeenCalledWith('i3');
    expect(one.textContent).toContain('sophie@example.be');
    expect(one.textContent).toContain('someone without an address');
    fireEvent.click(within(one).getByRole('button', { name: 'Copy a message for them' }));
    expect(actions.copy.mock.calls[0]?.[0]).toContain('Verzendkosten vooraf');
    await expectAccessible(container);
  });
});

describe('the mirror', () => {
  const partings = [
    { subject: 'Jas te klein', at: '2026-10-01T10:00:00.000Z' },
    { subject: '', at: '2026-03-01T10:00:00.000Z' },
  ];

  it('says gently that it was often, and lists the cases', async () => {
    const { container } = withImprovements({ mirror: { partings, threeNo: 3 } });
    const mirror = container.querySelector('.mirror')?.textContent;
    expect(mirror).toContain('2 times in the last twelve months');
    expect(mirror).toMatch(/Jas te klein.*1 Oct.*\(no subject\).*1 Mar/);
    expect(mirror).toContain('For 3 complaints your answer to all three questions was no');
    await expectAccessible(container);
  });

  it('names no case where there is nothing to see', () => {
    const { container } = withImprovements({ mirror: { partings: partings.slice(0, 1), threeNo: 2 } });
    const mirror = container.querySelector('.mirror')?.textContent;
    expect(mirror).toContain('That can happen');
    expect(mirror).not.toContain('Jas te klein');
    expect(mirror).not.toContain('three questions');
  });
});

describe('what is due', () => {
  afterEach(() => {
    location.hash = '';
  });

  it('says when what was put aside comes back, and asks how a check ended', async () => {
    const { actions, container } = show({
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
    const { actions, rerender } = show({ notifications: false });
    const box = () => screen.getByRole('checkbox', { name: /Let my browser tell me/ });
    fireEvent.click(box());
    expect(actions.allowNotifications).toHaveBeenCalledWith(true);
    rerender(<Options model={options({ notifications: true })} actions={actions} />);
    fireEvent.click(box());
    expect(actions.allowNotifications).toHaveBeenLastCalledWith(false);
  });

  it('is where a notification leads to', () => {
    location.hash = '#due';
    show({});
    expect(document.activeElement?.textContent).toBe('Follow-ups');
  });
});
