import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '@/lib/messages/errors.ts';
import { SearchController, type SearchDeps, type Shelf } from '@/lib/search/controller.ts';

const SHELF: Shelf = {
  templates: [
    { id: 'a', title: 'Foto vragen', shortcut: 'foto', body: 'Dag,\n\nStuur een foto.', language: 'nl' },
    { id: 'b', title: 'Retour', shortcut: '', body: 'Stuur het terug', language: null },
    { id: 'c', title: 'Refund', shortcut: 'refund', body: 'Your money is on its way', language: 'en' },
  ],
  prefix: ';',
  language: 'nl',
};

const list = vi.fn<SearchDeps['list']>();
const choose = vi.fn<SearchDeps['choose']>();
const close = vi.fn<SearchDeps['close']>();
const openOptions = vi.fn<SearchDeps['openOptions']>();
let search: SearchController;
const model = () => search.model.value;
const ids = () => model().results.map(({ id }) => id);

beforeEach(() => {
  list.mockReset().mockResolvedValue(SHELF);
  choose.mockReset().mockResolvedValue('inserted');
  close.mockReset();
  search = new SearchController({ list, choose, close, openOptions });
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
      { id: 'a', title: 'Foto vragen', shortcut: ';foto', gist: 'Stuur een foto.', language: null },
      { id: 'b', title: 'Retour', shortcut: '', gist: 'Stuur het terug', language: null },
      { id: 'c', title: 'Refund', shortcut: ';refund', gist: 'Your money is on its way', language: 'en' },
    ]);
  });

  it('are looked through for what was typed while they were read', async () => {
    const loading = search.load();
    search.actions.type('retour');
    expect(model()).toMatchObject({ words: 'retour', results: [], active: null });
    await loading;
    expect(ids()).toEqual(['b']);
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
    expect(choose).not.toHaveBeenCalled();
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
    expect(choose.mock.calls).toEqual([['b'], ['c']]);
  });

  it('happens once, however often it is pressed', async () => {
    let arrive: (outcome: 'inserted') => void = () => undefined;
    choose.mockReturnValue(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    search.actions.choose();
    search.actions.choose();
    expect(model().busy).toBe(true);
    arrive('inserted');
    await vi.waitFor(() => expect(model().busy).toBe(false));
    expect(choose).toHaveBeenCalledOnce();
  });

  it('stays and says why where it did not get there, until something is typed', async () => {
    choose.mockResolvedValueOnce('no-editor');
    search.actions.choose();
    await vi.waitFor(() => expect(model().refused).toBe('no-editor'));
    expect(close).not.toHaveBeenCalled();
    choose.mockRejectedValueOnce(new RequestError('bad-template', ''));
    search.actions.choose();
    await vi.waitFor(() => expect(model().refused).toEqual({ problem: 'bad-template' }));
    search.actions.type('f');
    expect(model().refused).toBeNull();
  });
});
