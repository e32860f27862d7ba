import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { FoundRecord } from '@/lib/messages/find-requests.ts';
import type { FindModel } from '@/lib/options/find-model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { found, options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(change: Partial<FindModel>) {
  const actions = optionsActions();
  const model = options({
    place: { room: 'customers', id: null },
    find: { ...options().find, words: 'theepot', ...change },
  });
  const view = render(<Options model={model} actions={actions} />);
  return { find: actions.find, field: screen.getByRole('combobox', { name: /notes/i }), ...view };
}

const HITS: FoundRecord[] = [
  found('c1', {
    kind: 'customer',
    title: 'Theepot Jansen',
    titleMarks: [{ start: 0, end: 7 }],
    text: 'jansen@example.org',
    marks: [],
  }),
  found('n1', { pinned: true }),
  found('n2', { title: '', at: '2026-11-20T10:00:00.000Z' }),
];
const FOUND = { words: 'theepot', hits: HITS, totals: { customer: 1, note: 30 }, indexing: null };

describe('the search over customers and notes', () => {
  it('lists both in groups, with what was found marked', async () => {
    const { container, field } = show({ found: FOUND, active: 'n1' });
    expect(screen.getAllByRole('group').map((group) => group.firstElementChild?.textContent)).toEqual([
      '1 customer',
      '30 notes',
    ]);
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options.map((one) => one.textContent)).toEqual([
      'Theepot Jansenjansen@example.org',
      expect.stringContaining('Pinned · today'),
      expect.stringContaining('No name'),
    ]);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Theepot',
      'theepot',
      'theepot',
    ]);
    const active = container.querySelector('[aria-selected=true]');
    expect(active).toBe(options[1]);
    expect(field.getAttribute('aria-activedescendant')).toBe(active?.id);
    await expectAccessible(container);
  });

  it('is worked from the field: arrows, Enter and Esc', () => {
    const { find, field } = show({ found: FOUND, active: 'c1' });
    const keys = ['ArrowDown', 'ArrowUp', 'PageUp', 'PageDown'];
    for (const key of keys) expect(fireEvent.keyDown(field, { key })).toBe(false);
    expect(find.move.mock.calls).toEqual([['next'], ['previous'], ['first'], ['last']]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(find.open).toHaveBeenCalledWith();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(find.type).toHaveBeenCalledWith('');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(find.open).toHaveBeenCalledTimes(1);
    fireEvent.input(field, { target: { value: 'rits' } });
    expect(find.type).toHaveBeenLastCalledWith('rits');
  });

  it('opens what is clicked, and keeps the focus in the field', () => {
    const { find } = show({ found: FOUND, active: 'c1' });
    const [, note] = within(screen.getByRole('listbox')).getAllByRole('option');
    if (!note) throw new Error('no note');
    expect(fireEvent.mouseDown(note)).toBe(false);
    fireEvent.click(note);
    expect(find.open).toHaveBeenCalledWith('n1');
  });

  it('shows more of one kind when asked, and the focus is not lost with the button', () => {
    const { find, field } = show({ found: FOUND, active: 'c1' });
    fireEvent.click(screen.getByRole('button', { name: 'Show 28 more notes' }));
    expect(find.more).toHaveBeenCalledWith('note');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByRole('button', { name: /more customer/ })).toBeNull();
  });

  it('tells how many there are once the typing pauses', () => {
    vi.useFakeTimers();
    try {
      show({ found: FOUND, active: 'c1' });
      const status = () => screen.getAllByRole('status').map((one) => one.textContent);
      expect(status()).not.toContain('1 customer and 30 notes');
      act(() => {
        vi.advanceTimersByTime(1_000);
      });
      expect(status()).toContain('1 customer and 30 notes');
    } finally {
      vi.useRealTimers();
    }
  });

  it('says when there is nothing, and when not everything is read yet', async () => {
    const nothing = { ...FOUND, hits: [], totals: { customer: 0, note: 0 } };
    const { container, field } = show({ found: { ...nothing, indexing: { done: 4000, total: 120000 } } });
    expect(container.textContent).toContain('Nothing matches “theepot”.');
    expect(container.textContent).toContain('4,000 of 120,000');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await expectAccessible(container);
  });

  it('says why there is no answer, with what was found before still there', async () => {
    const { find, container } = show({ found: FOUND, active: 'c1', problem: 'gone' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(find.retry).toHaveBeenCalledOnce();
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(3);
    await expectAccessible(container);
  });

  it('folds away once a result is opened, and comes up again', () => {
    const { find, field } = show({ found: FOUND, active: 'c1', isFolded: true });
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.click(field);
    expect(find.move).toHaveBeenCalledWith('next');
  });
});
