import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '@/lib/messages/errors.ts';
import type { FilledTemplate, Shelf } from '@/lib/messages/template-requests.ts';
import { SearchController, type SearchDeps } from '@/lib/search/controller.ts';
import { content } from '../replies/templates/content.ts';

const SHELF: Shelf = {
  templates: [
    found('a', { title: 'Foto vragen', shortcut: 'foto', body: 'Dag,\n\nStuur een foto.', language: 'nl' }),
    found('b', { title: 'Retour', body: 'Stuur het terug' }),
    found('c', { title: 'Refund', shortcut: 'refund', body: 'Your money is on its way', language: 'en' }),
  ],
  prefix: ';',
  language: 'nl',
  register: null,
  path: null,
  asking: null,
};

function found(id: string, change: Parameters<typeof content>[0]) {
  return { ...content(change), id, uses: 0, lastUsedAt: null };
}

/** A template that asks nothing. */
const FILLED: FilledTemplate = {
  reply: { text: 'Dag', html: '<p>Dag</p>' },
  questions: [],
  dropped: [],
  notes: [],
  files: [],
  variant: { language: 'nl', register: null },
  not: null,
};
const ASKS: FilledTemplate = {
  ...FILLED,
  questions: [{ name: 'bedrag', kind: 'text', label: '', choices: [] }],
};

const list = vi.fn<SearchDeps['list']>();
const fill = vi.fn<SearchDeps['fill']>();
const insert = vi.fn<SearchDeps['insert']>();
const close = vi.fn<SearchDeps['close']>();
const openOptions = vi.fn<SearchDeps['openOptions']>();
let search: SearchController;
const model = () => search.model.value;
const ids = () => model().results.map(({ id }) => id);

beforeEach(() => {
  list.mockReset().mockResolvedValue(SHELF);
  fill.mockReset().mockResolvedValue(FILLED);
  insert.mockReset().mockResolvedValue('inserted');
  close.mockReset();
  search = new SearchController({ list, fill, insert, close, openOptions });
});

describe('the templates', () => {
  it('are read once, all shown, those in another language last', async () => {
    expect(model().state).toBe('loading');
    await search.load();
    search.actions.type('stuur');
    search.actions.type('');
    expect(list).toHaveBeenCalledOnce();
    expect(model()).toMatchObject({ state: 'ready', total: 3, active: 'a' });
    expect(model().results).toEqual([
      expect.objectContaining({ id: 'a', title: 'Foto vragen', shortcut: ';foto', gist: 'Stuur een foto.' }),
      expect.objectContaining({ id: 'b', title: 'Retour', shortcut: '', gist: 'Stuur het terug' }),
      expect.objectContaining({ id: 'c', title: 'Refund', gist: 'Your money is on its way' }),
    ]);
    expect(model().results.map(({ language }) => language)).toEqual([null, null, 'en']);
  });

  it('are looked through for what was typed while they were read', async () => {
    const loading = search.load();
    search.actions.type('retour');
    expect(model()).toMatchObject({ words: 'retour', results: [], active: null });
    await loading;
    expect(ids()).toEqual(['b']);
  });

  it('fit the ticket’s path first, and show what they were found by', async () => {
    const [a, b] = SHELF.templates;
    if (!a || !b) throw new Error('none');
    const templates = [a, { ...b, paths: ['part' as const] }];
    list.mockResolvedValueOnce({ ...SHELF, templates, language: null, path: 'part' });
    await search.load();
    expect(ids()).toEqual(['b', 'a']);
    search.actions.type('vrag');
    expect(model().results[0]?.matched).toEqual([{ start: 5, end: 9 }]);
  });

  it('that are not there or can’t be read are said to be so, and read again', async () => {
    list.mockResolvedValueOnce({ ...SHELF, templates: [] });
    await search.load();
    expect(model().state).toBe('none');
    list.mockRejectedValueOnce(new RequestError('gone', ''));
    await search.load();
    expect(model().state).toBe('failed');
    search.actions.retry();
    await vi.waitFor(() => expect(model().state).toBe('ready'));
  });
});

describe('the active one', () => {
  beforeEach(() => search.load());

  it('goes down and up, round at both ends, and to the first and last', () => {
    const seen = (['next', 'next', 'next', 'previous', 'first', 'last'] as const).map((to) => {
      search.actions.move(to);
      return model().active;
    });
    expect(seen).toEqual(['b', 'c', 'a', 'c', 'a', 'c']);
  });

  it('is the first again after every key, and none where nothing fits', () => {
    search.actions.move('last');
    search.actions.type('stuur');
    expect(model().active).toBe('a');
    search.actions.type('zeppelin');
    search.actions.move('next');
    expect(model()).toMatchObject({ active: null, total: 0 });
    search.actions.choose();
    expect(insert).not.toHaveBeenCalled();
  });
});

describe('choosing', () => {
  beforeEach(() => search.load());

  it('takes the active one, or the one that is named', async () => {
    search.actions.move('next');
    search.actions.choose();
    await vi.waitFor(() => expect(search.model.value.busy).toBe(false));
    search.actions.choose('c');
    await vi.waitFor(() => expect(search.model.value.busy).toBe(false));
    expect(insert.mock.calls.map(([id]) => id)).toEqual(['b', 'c']);
  });

  it('happens once, however often it is pressed', async () => {
    let arrive: (outcome: 'inserted') => void = () => undefined;
    insert.mockReturnValue(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    search.actions.choose();
    search.actions.choose();
    expect(model().busy).toBe(true);
    await vi.waitFor(() => expect(insert).toHaveBeenCalledOnce());
    arrive('inserted');
    await vi.waitFor(() => expect(model().busy).toBe(false));
    expect(insert).toHaveBeenCalledOnce();
  });

  it('stays and says why where it did not get there, until something is typed', async () => {
    insert.mockResolvedValueOnce('no-editor');
    search.actions.choose();
    await vi.waitFor(() => expect(model().refused).toBe('no-editor'));
    expect(close).not.toHaveBeenCalled();
    insert.mockRejectedValueOnce(new RequestError('bad-template', ''));
    search.actions.choose();
    await vi.waitFor(() => expect(model().refused).toEqual({ problem: 'bad-template' }));
    search.actions.type('f');
    expect(model().refused).toBeNull();
  });
});

describe('a template that asks something', () => {
  beforeEach(async () => {
    await search.load();
    fill.mockResolvedValue(ASKS);
  });

  it('is shown before it goes anywhere, and filled in again at every answer', async () => {
    search.actions.choose('b');
    await vi.waitFor(() => expect(model().filling?.filled).toEqual(ASKS));
    expect(insert).not.toHaveBeenCalled();
    search.actions.answer('bedrag', '€ 10');
    expect(model().filling?.answers).toEqual({ bedrag: '€ 10' });
    await vi.waitFor(() => expect(fill).toHaveBeenLastCalledWith('b', null, { bedrag: '€ 10' }));
  });

  it('goes in as the form says at that moment, in the text that was chosen', async () => {
    search.actions.choose('b');
    await vi.waitFor(() => expect(model().filling).not.toBeNull());
    search.actions.showVariant({ language: 'fr', register: 'formal' });
    search.actions.answer('bedrag', '€ 10');
    search.actions.insert();
    await vi.waitFor(() => expect(insert).toHaveBeenCalledOnce());
    const variant = { language: 'fr', register: 'formal' };
    expect(insert).toHaveBeenCalledWith('b', { variant, answers: { bedrag: '€ 10' } }, ASKS);
    expect(fill).toHaveBeenCalledWith('b', variant, { bedrag: '€ 10' });
  });

  it('is left again for the list', async () => {
    search.actions.choose('b');
    await vi.waitFor(() => expect(model().filling).not.toBeNull());
    search.actions.back();
    expect(model().filling).toBeNull();
    expect(model().results).toHaveLength(3);
  });

  it('does not go in while it does not work', async () => {
    const fault = { problem: 'unclosed', line: 1, column: 1, piece: '{{' } as const;
    fill.mockResolvedValue({ fault });
    search.actions.choose('b');
    await vi.waitFor(() => expect(model().filling?.fault).toEqual(fault));
    search.actions.insert();
    await vi.waitFor(() => expect(model().busy).toBe(false));
    expect(insert).not.toHaveBeenCalled();
  });

  it.each([
    ['notes', { notes: ['Kijk even na'] }],
    ['files', { files: ['label.pdf'] }],
    ['another language', { not: 'language' as const }],
  ])('or has %s is shown first as well', async (_, change) => {
    fill.mockResolvedValue({ ...FILLED, ...change });
    search.actions.choose('b');
    await vi.waitFor(() => expect(model().filling).not.toBeNull());
    expect(insert).not.toHaveBeenCalled();
  });

  it('was asked for by its shortcut, and opens at once', async () => {
    list.mockResolvedValue({ ...SHELF, asking: 'c' });
    await search.load();
    expect(model().filling?.title).toBe('Refund');
  });
});

describe('the preview', () => {
  it('is of the active one alone, and comes a moment after it', async () => {
    fill.mockImplementation(async (id) => ({ ...FILLED, reply: { text: id, html: id } }));
    await search.load();
    await vi.waitFor(() => expect(model().preview).toMatchObject({ reply: { text: 'a' } }));
    search.actions.move('next');
    expect(model().preview).toBeNull();
    await vi.waitFor(() => expect(model().preview).toMatchObject({ reply: { text: 'b' } }));
  });
});
