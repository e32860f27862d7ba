import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '@/lib/messages/errors.ts';
import { Importing } from '@/lib/options/importing.ts';
import type { BroughtTemplate, ImportSource, KeptTemplate } from '@/lib/options/importing-model.ts';
import { outcomeAt } from '@/lib/options/importing-preview.ts';

const HERE: KeptTemplate[] = [
  {
    id: 'mine',
    title: 'Retour',
    shortcut: 'retour',
    folder: '',
    tags: ['a'],
    paths: ['save-first'],
    shared: false,
    variants: [
      { language: 'nl', register: 'formal', body: 'Stuurt u het terug' },
      { language: 'de', register: null, body: 'Schicken Sie es zurück' },
    ],
  },
  {
    id: 'thanks',
    title: 'Dank',
    shortcut: '',
    folder: '',
    tags: [],
    paths: [],
    shared: false,
    variants: [{ language: null, register: null, body: 'Dank je wel' }],
  },
];
const FILE =
  'Titel,Tekst,Afkorting,Taal\nRetour,Stuur het maar terug,retour,nl\nBedankt,Dank je wel,,\nNieuw,Dag {bedrag},nieuw,\n';

/** As the browser gives it. */
function file(name: string, text: string): ImportSource {
  const bytes = Uint8Array.from(new TextEncoder().encode(text));
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
}
const save = vi.fn<(brought: readonly BroughtTemplate[]) => Promise<void>>();
const saved = vi.fn<(count: number) => void>();
let importing: Importing;
let here: readonly KeptTemplate[];

const preview = () => {
  const model = importing.model.value;
  if (model.stage !== 'preview') throw new Error(`it is at ${model.stage}`);
  return model.preview;
};
async function read(...files: ImportSource[]): Promise<void> {
  importing.actions.read(files);
  // The formats are loaded with the first file.
  await vi.waitFor(() => preview(), 20_000);
}
const brought = () => save.mock.calls[0]?.[0] ?? [];

beforeEach(() => {
  save.mockReset().mockResolvedValue();
  saved.mockReset();
  here = HERE;
  importing = new Importing({ existing: () => here, save, saved });
});

describe('what was read', () => {
  it('is looked through before anything is kept: what is here already is not chosen', async () => {
    await read(file('a.csv', FILE));
    expect(preview().counts).toEqual({ new: 1, changed: 1, same: 1, remarks: 1 });
    expect([...preview().chosen]).toEqual([0, 2]);
    expect(preview().taking).toBe(2);
    expect(save).not.toHaveBeenCalled();
  });

  it('is kept in one request, and then said with its number', async () => {
    await read(file('a.csv', FILE));
    importing.actions.save();
    importing.actions.save();
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith(2));
    expect(save).toHaveBeenCalledOnce();
    expect(importing.model.value.stage).toBe('choose');
    expect(brought().map(({ template, replaces }) => [template.title, template.shortcut, replaces])).toEqual([
      // Beside the one that has it, without its shortcut.
      ['Retour', '', null],
      ['Nieuw', 'nieuw', null],
    ]);
  });

  it('replaces the text in its language, and leaves what the other tool does not know', async () => {
    await read(file('a.csv', FILE));
    importing.actions.setChanged('replace');
    importing.actions.save();
    await vi.waitFor(() => expect(saved).toHaveBeenCalled());
    expect(brought()[0]).toMatchObject({
      replaces: 'mine',
      template: {
        shortcut: 'retour',
        tags: ['a'],
        paths: ['save-first'],
        variants: [
          { language: 'nl', register: null, body: 'Stuur het maar terug' },
          { language: 'de', register: null },
        ],
      },
    });
  });

  describe('in place of mine', () => {
    const nl = (register: 'formal' | 'informal', body: string) => ({
      language: 'nl' as const,
      register,
      body,
    });
    const fr = { language: 'fr' as const, register: null, body: 'Renvoyez-le' };
    const MINE = [nl('formal', 'Stuurt u het terug'), nl('informal', 'Stuur het terug'), fr];
    const become = async (mine: KeptTemplate['variants'], text: string, language = '') => {
      here = HERE.map((one) => (one.id === 'mine' ? { ...one, variants: mine } : one));
      await read(file('a.csv', `Titel,Tekst,Taal\nRetour,${text},${language}\n`));
      importing.actions.setChanged('replace');
      const outcome = outcomeAt(preview(), 0);
      if (!outcome) throw new Error('it is not brought in');
      const { template, gone } = outcome;
      const names = (all: KeptTemplate['variants']) =>
        all.map((each) => `${each.language}/${each.register ?? ''}`);
      return { now: names(template.variants), gone: names(gone) };
    };

    it('only those in its language go, and are named', async () => {
      expect(await become(MINE, 'Stuur het maar op', 'nl')).toEqual({
        now: ['nl/', 'fr/'],
        gone: ['nl/formal', 'nl/informal'],
      });
    });

    it('a text without a language goes by how it reads', async () => {
      expect(await become(MINE, 'Merci pour votre message', '')).toEqual({
        now: ['fr/', 'nl/formal', 'nl/informal'],
        gone: ['fr/'],
      });
    });

    it('all go where it reads as none, and all are named', async () => {
      expect(await become(MINE, 'OK!', '')).toEqual({
        now: ['null/'],
        gone: ['nl/formal', 'nl/informal', 'fr/'],
      });
    });

    it('one for any language goes, whatever the new one is in', async () => {
      const any = { language: null, register: null, body: 'Stuur maar' };
      expect(await become([any], 'Stuur het maar op', 'nl')).toEqual({ now: ['nl/'], gone: ['null/'] });
    });
  });

  it('says that the shortcut stays with the one that is there', async () => {
    await read(file('a.csv', FILE));
    const outcome = () => outcomeAt(preview(), 0);
    const stays = { kind: 'shortcut-taken', shortcut: 'retour', title: 'Retour' };
    expect(outcome()).toMatchObject({ template: { shortcut: '' }, remarks: [stays] });
    importing.actions.setChanged('replace');
    expect(outcome()).toMatchObject({ template: { shortcut: 'retour' }, remarks: [] });
    importing.actions.setChanged('skip');
    expect(outcome()).toBeNull();
  });

  it('leaves mine as it is', async () => {
    await read(file('a.csv', FILE));
    importing.actions.setChanged('skip');
    expect(preview().taking).toBe(1);
    importing.actions.save();
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith(1));
  });

  it('stays, with why, where it can’t be kept', async () => {
    save.mockRejectedValueOnce(new RequestError('store-full', 'full'));
    await read(file('a.csv', FILE));
    importing.actions.save();
    await vi.waitFor(() => expect(preview().problem).toBe('store-full'));
    expect(preview()).toMatchObject({ saving: false, taking: 2 });
    expect(saved).not.toHaveBeenCalled();
  });

  it('is read anew with another mapping, and shown until then', async () => {
    await read(file('a.csv', FILE));
    importing.actions.map({ header: true, columns: { title: 1, body: 0 } });
    expect(importing.model.value.stage).toBe('preview');
    await vi.waitFor(() => expect(preview().rows[0]?.template.title).toBe('Stuur het maar terug'));
    expect(preview().columns?.mapping.columns).toEqual({ title: 1, body: 0 });
  });

  it('shows the first two hundred, and chooses among all that the filter lets through', async () => {
    const lines = Array.from({ length: 450 }, (_, i) => `T${i},Tekst ${i}${i % 2 === 0 ? ' {vraag}' : ''}`);
    await read(file('a.csv', `Titel,Tekst\n${lines.join('\n')}`));
    expect(preview()).toMatchObject({ more: 250, taking: 450 });
    importing.actions.showMore();
    expect(preview().visible).toHaveLength(400);
    importing.actions.showOnlyRemarks(true);
    expect(preview()).toMatchObject({ more: 25, counts: { remarks: 225 } });
    importing.actions.chooseAll(false);
    expect(preview().taking).toBe(225);
    importing.actions.choose(0, true);
    expect(preview().taking).toBe(226);
  });
});

describe('files', () => {
  it('are read together; one that can’t be, does not hold up the others', async () => {
    const gone = { name: 'weg.csv', size: 10, arrayBuffer: () => Promise.reject(new Error('moved')) };
    const huge = {
      name: 'groot.csv',
      size: 10_000_001,
      arrayBuffer: () => Promise.reject(new Error('not read')),
    };
    await read(file('a.csv', FILE), gone, file('b.json', '{"a'), huge);
    expect(preview().rows).toHaveLength(3);
    expect(preview().problems.map(({ file: name, kind }) => [name, kind])).toEqual([
      ['weg.csv', 'unreadable'],
      ['b.json', 'broken-json'],
      ['groot.csv', 'too-big'],
    ]);
    expect(preview().columns).toBeNull();
  });

  it('give no more together than can be kept at a time', async () => {
    const half = (name: string) => file(name, `Titel,Tekst\n${'a,b\n'.repeat(12_000)}`);
    await read(half('a.csv'), half('b.csv'));
    expect(preview().rows).toHaveLength(20_000);
    expect(preview().problems).toEqual([{ line: null, kind: 'too-many', piece: '4000', file: '' }]);
  });

  it('are given up when it is stopped, even while it reads', async () => {
    importing.actions.read([file('a.csv', `Titel,Tekst\n${'a,b {c}\n'.repeat(15_000)}`)]);
    expect(importing.model.value).toMatchObject({ stage: 'reading', long: false });
    await vi.waitFor(() => expect(importing.model.value).toMatchObject({ total: 15_000 }), 20_000);
    importing.actions.cancel();
    expect(importing.model.value.stage).toBe('choose');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(importing.model.value.stage).toBe('choose');
  });

  it('that are read again take the place of those before', async () => {
    importing.actions.read([file('a.csv', `Titel,Tekst\n${'a,b {c}\n'.repeat(5000)}`)]);
    await read(file('b.csv', FILE));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(preview().files).toEqual(['b.csv']);
  });
});
