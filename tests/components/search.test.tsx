import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TemplateSearch } from '@/components/search/TemplateSearch.tsx';
import type { SearchModel } from '@/lib/search/model.ts';
import { searchActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { FILLED, filling, search, TODAY } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(change: Partial<SearchModel> = {}) {
  const actions = searchActions();
  return { actions, ...render(<TemplateSearch model={search(change)} today={TODAY} actions={actions} />) };
}
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search your templates' });
const status = () => screen.getByRole('status').textContent;

describe('the search for a template', () => {
  it('is a field with focus and a list, of which the field names the active one', async () => {
    const { container } = show({ active: 't2' });
    expect(document.activeElement).toBe(field());
    const options = screen.getAllByRole('option');
    expect(options).toHaveLength(4);
    const active = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(active).toBe(options[1]);
    expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
      'false',
    ]);
    expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(container);
  });

  it('shows of each its title, its shortcut, another language and what it says', () => {
    show();
    const texts = screen.getAllByRole('option').map((option) => option.textContent);
    expect(texts[0]).toBe('Om een foto vragen;fotoStuur je me een foto van de schade? Groet, …');
    expect(texts[2]).toBe('Where is my parcel?English;whereyour order … left us yesterday.');
    expect(texts[3]).toContain('(no title)');
  });

  it('marks the letters of a title that it was found by', async () => {
    const [first] = search().results;
    if (!first) throw new Error('none');
    const matched = [
      { start: 0, end: 2 },
      { start: 7, end: 11 },
    ];
    const { container } = show({ results: [{ ...first, matched }] });
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Om', 'foto']);
    expect(screen.getByText('Om').closest('bdi')?.textContent).toBe('Om een foto vragen');
    await expectAccessible(container);
  });

  it('says in which language a text of another one is', () => {
    const { container } = show();
    const gists = [...container.querySelectorAll('.result-gist')].map((gist) => gist.getAttribute('lang'));
    expect(gists).toEqual([null, null, 'en', null]);
  });

  it('scrolls what the active one says with Alt and an arrow, and says so', () => {
    const { actions, container } = show({ preview: FILLED });
    const preview = container.querySelector('.search-preview');
    if (!preview) throw new Error('no preview');
    Object.defineProperty(preview, 'clientHeight', { value: 100 });
    expect(fireEvent.keyDown(field(), { key: 'ArrowDown', altKey: true })).toBe(false);
    expect(preview.scrollTop).toBe(70);
    fireEvent.keyDown(field(), { key: 'ArrowUp', altKey: true });
    expect(preview.scrollTop).toBe(0);
    expect(actions.move).not.toHaveBeenCalled();
    expect(container.querySelector('.search-keys')?.textContent).toContain('scroll the preview');
  });

  it('says nothing of scrolling where there is nothing to scroll', () => {
    const { container } = show();
    expect(container.querySelector('.search-keys')?.textContent).not.toContain('scroll');
  });

  it('follows what is typed', () => {
    const { actions } = show();
    fireEvent.input(field(), { target: { value: 'fo' } });
    expect(actions.type).toHaveBeenCalledWith('fo');
  });

  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'first'],
    ['PageDown', 'last'],
  ])('%s goes to the %s one, and does not move the caret', (key, to) => {
    const { actions } = show();
    expect(fireEvent.keyDown(field(), { key })).toBe(false);
    expect(actions.move).toHaveBeenCalledWith(to);
  });

  it('is chosen from by Enter or the mouse, and left by Escape', () => {
    const { actions } = show();
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(actions.choose.mock.lastCall).toEqual([]);
    const third = screen.getAllByRole('option')[2];
    if (!third) throw new Error('no third');
    // The field keeps the focus.
    expect(fireEvent.mouseDown(third)).toBe(false);
    fireEvent.click(third);
    expect(actions.choose).toHaveBeenLastCalledWith('t3');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it.each([
    { key: 'Enter', isComposing: true },
    { key: 'ArrowDown', shiftKey: true },
    { key: 'Enter', ctrlKey: true },
    { key: 'a' },
  ])('leaves %o to the browser', (pressed) => {
    const { actions } = show();
    expect(fireEvent.keyDown(field(), pressed)).toBe(true);
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  it('says how many there are', () => {
    show({ total: 212 });
    expect(status()).toBe('212 templates');
  });

  it('says that nothing fits', async () => {
    const { container } = show({ words: ' girafstaart ', results: [], total: 0, active: null });
    expect(status()).toBe('No template with “girafstaart”.');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
    await expectAccessible(container);
  });

  it('leads to the options where there are no templates yet', async () => {
    const { actions, container } = show({ state: 'none', results: [], total: 0, active: null });
    expect(status()).toContain('You have no templates yet.');
    fireEvent.click(screen.getByRole('button', { name: 'Make a template' }));
    expect(actions.openOptions).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('waits while they are read, and offers another try where they can’t be', async () => {
    const { container, unmount } = show({ state: 'loading', results: [], active: null });
    expect(container.textContent).toContain('Just a moment…');
    await expectAccessible(container);
    unmount();
    const failed = show({ state: 'failed', results: [], active: null });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(failed.actions.retry).toHaveBeenCalledOnce();
    await expectAccessible(failed.container);
  });

  it.each([
    ['note-editor' as const, 'an internal note'],
    [{ problem: 'bad-template' as const }, 'This template doesn’t work'],
    ['empty' as const, 'no text in this template'],
  ])('says why a template did not get into the mail: %o', async (refused, text) => {
    const { container } = show({ refused });
    expect(screen.getByRole('alert').textContent).toContain(text);
    await expectAccessible(container);
  });
});

describe('the form of a template that was chosen', () => {
  const FAULT = { problem: 'unknown-filter', line: 2, column: 1, piece: 'shout' } as const;
  const back = () => screen.getByRole('button', { name: 'Back to the list' });

  it('begins in its first question', async () => {
    const { container } = show({ filling: filling() });
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'Hoeveel krijgt de klant terug?' }),
    );
    await expectAccessible(container);
  });

  it('says what is wrong with one that does not work, with the way back in focus', async () => {
    const { container } = show({ filling: filling({ fault: FAULT, filled: null }) });
    expect(screen.getByRole('alert').textContent).toContain('Line 2: I don’t know what to do with “shout”');
    expect(document.activeElement).toBe(back());
    await expectAccessible(container);
  });

  it('says of one without text that there is none', () => {
    const filled = { ...FILLED, questions: [], reply: { text: ' ', html: '', cursor: 0 } };
    const { container } = show({ filling: filling({ filled }) });
    expect(container.textContent).toContain('There’s no text in this template yet.');
    expect(document.activeElement).toBe(back());
  });

  it('is left by Escape from anything in it, and from nothing', () => {
    const { actions } = show({ filling: filling() });
    fireEvent.keyDown(back(), { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(actions.back).toHaveBeenCalledTimes(2);
    const elsewhere = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(elsewhere, { key: 'Escape' });
    elsewhere.remove();
    expect(actions.back).toHaveBeenCalledTimes(2);
  });
});
