import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import type { FoundRecord } from '@/lib/messages/find-requests.ts';
import type { FindModel, FoundHere } from '@/lib/options/find-model.ts';
import { FINDABLE } from '@/lib/options/find-places.ts';
import { hashOf, type Place } from '@/lib/options/place.ts';
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
  return { find: actions.find, field: screen.getByRole('combobox', { name: 'Search everything' }), ...view };
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
const TEMPLATE: FoundHere = {
  ...{ kind: 'template', id: 'template:t1', place: { room: 'templates', id: 't1' } },
  ...{ title: 'Een nieuwe theepot', titleMarks: [], text: 'Stuur je een foto?', marks: [] },
};
const SETTING: FoundHere = {
  ...{ kind: 'place', id: 'place:#settings/shop Your name', place: { room: 'settings', at: 'shop' } },
  ...{ title: 'Your name', titleMarks: [], text: 'Settings › You and your shop', marks: [] },
};

describe('the search over everything', () => {
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

  it('lists what the page itself knows below them, each kind in a group, with where a setting is', async () => {
    const { container, find } = show({
      found: {
        ...FOUND,
        hits: [...HITS, SETTING, TEMPLATE],
        totals: { ...FOUND.totals, template: 9, place: 1 },
      },
      active: SETTING.id,
    });
    const heads = screen.getAllByRole('group').map((group) => group.firstElementChild?.textContent);
    expect(heads.slice(2)).toEqual(['1 place in these options', '9 templates']);
    const setting = within(screen.getByRole('listbox')).getAllByRole('option').at(-2);
    expect(setting?.textContent).toBe('Your nameSettings › You and your shop');
    fireEvent.click(screen.getByRole('button', { name: 'Show 8 more templates' }));
    expect(find.more).toHaveBeenCalledWith('template');
    await expectAccessible(container);
  });

  it('is a key away, from everywhere but where something is typed', () => {
    const model = options({ find: { ...options().find, words: 'theepot' } });
    render(<Options model={model} actions={optionsActions()} />);
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search everything' });
    const typing = screen.getByRole('textbox', { name: 'Your name' });
    const selected = () => [document.activeElement, field.selectionStart, field.selectionEnd];
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
    expect(selected()).toEqual([field, 0, 'theepot'.length]);
    expect(fireEvent.keyDown(field, { key: '/' })).toBe(true);
    typing.focus();
    expect(fireEvent.keyDown(typing, { key: '/' })).toBe(true);
    expect(document.activeElement).toBe(typing);
    expect(fireEvent.keyDown(typing, { key: 'k', ctrlKey: true })).toBe(false);
    expect(document.activeElement).toBe(field);
    expect(fireEvent.keyDown(document.body, { key: 'k' })).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true, shiftKey: true })).toBe(true);
  });

  it('leaves the key to whoever took it for itself', () => {
    const { field } = show({});
    const taken = document.createElement('div');
    taken.addEventListener('keydown', (event) => event.preventDefault());
    document.body.append(taken);
    fireEvent.keyDown(taken, { key: 'k', ctrlKey: true });
    expect(document.activeElement).not.toBe(field);
    taken.remove();
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

describe('what is found in the options', () => {
  const at = (place: Place) => options({ place });
  const partOf = (place: Place) => ('at' in place ? place.at : undefined);
  const partsShown = (place: Place) => {
    const { container, unmount } = render(<Options model={at(place)} actions={optionsActions()} />);
    const parts = [...container.querySelectorAll<HTMLElement>('[data-part]')].map(
      ({ dataset }) => dataset.part,
    );
    unmount();
    return parts;
  };

  it.each(['settings', 'data', 'inboxes'] as const)('are all parts of %s, and no other ones', (room) => {
    const found = FINDABLE.filter(({ place }) => place.room === room).flatMap(
      ({ place }) => partOf(place) ?? [],
    );
    expect(partsShown({ room }).sort()).toEqual(found.sort());
  });

  it.each(FINDABLE.map(({ place }) => [hashOf(place), place] as const))(
    'leads to %s, and the focus is there',
    (_, place) => {
      const actions = optionsActions();
      const { rerender } = render(<Options model={at({ room: 'help' })} actions={actions} />);
      screen.getByRole('combobox', { name: 'Search everything' }).focus();
      act(() => rerender(<Options model={at(place)} actions={actions} />));
      const heading = document.activeElement;
      expect(heading?.tagName).toMatch(/^H[23]$/);
      const part = heading?.closest<HTMLElement>('[data-part]')?.dataset.part;
      if (partOf(place) !== undefined) expect(part).toBe(partOf(place));
    },
  );

  it('takes the focus of nobody who went by the links between the rooms', () => {
    const actions = optionsActions();
    const { rerender } = render(<Options model={at({ room: 'help' })} actions={actions} />);
    const link = screen.getByRole('link', { name: 'Data and privacy' });
    link.focus();
    act(() => rerender(<Options model={at({ room: 'data' })} actions={actions} />));
    expect(document.activeElement).toBe(link);
  });
});
