import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ImportTemplates } from '@/components/options/templates/ImportTemplates.tsx';
import { shownToast } from '@/components/options/toasts.ts';
import type { FileProblem, ImportModel, ImportPreview } from '@/lib/options/importing-model.ts';
import { PROBLEM_KINDS, type Remark } from '@/lib/replies/templates/import/types.ts';
import { importActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function row(
  title: string,
  change: Partial<ImportPreview['rows'][number]> = {},
): ImportPreview['rows'][number] {
  const variants = [
    { language: 'nl' as const, register: null, body: 'Dag {{ customer.first_name }},\n\nStuur maar' },
  ];
  const template = { title, shortcut: '', folder: 'Post', tags: [], paths: [], shared: false, variants };
  return { line: 2, template, remarks: [], state: 'new', twin: null, ...change };
}

const REMARKS: Remark[] = [
  { kind: 'question', was: '{{ticket.id}}', name: 'ticket_id' },
  { kind: 'action', name: 'status' },
];
const PREVIEW: ImportPreview = {
  files: ['macros.json'],
  formats: ['zendesk'],
  rows: [
    row('Retour', { remarks: REMARKS }),
    row('Dank', { state: 'same', twin: { title: 'Bedankt', existing: null } }),
    row('', { state: 'changed' }),
  ],
  visible: [0, 1, 2],
  more: 0,
  chosen: new Set([0, 2]),
  allChosen: false,
  counts: { new: 1, changed: 1, same: 1, remarks: 1 },
  onlyRemarks: false,
  changed: 'both',
  taking: 2,
  problems: [],
  columns: null,
  saving: false,
  problem: null,
};

function show(model: ImportModel) {
  const actions = importActions();
  return { actions, ...render(<ImportTemplates model={model} actions={actions} />) };
}
const showPreview = (change: Partial<ImportPreview> = {}) =>
  show({ stage: 'preview', preview: { ...PREVIEW, ...change } });

describe('choosing a file', () => {
  it('by the button, or by dropping it', async () => {
    const { actions, container } = show({ stage: 'choose' });
    const file = new File(['x'], 'a.csv');
    fireEvent.change(screen.getByLabelText('Choose files'), { target: { files: [file] } });
    fireEvent.drop(screen.getByText('or drop them here'), { dataTransfer: { files: [file] } });
    expect(actions.read.mock.calls).toEqual([[[file]], [[file]]]);
    await expectAccessible(container);
  });
});

describe('reading', () => {
  const reading = { stage: 'reading', file: 'a.csv', done: 400, total: 1000, long: false } as const;

  it('says only whose turn it is at first', () => {
    show(reading);
    expect(screen.getByRole('status').textContent).toBe('Reading a.csv…');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says how far it is when it takes long, and can be stopped', async () => {
    const { actions, container } = show({ ...reading, long: true });
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Reading a.csv…' });
    expect([bar.value, bar.max]).toEqual([400, 1000]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(actions.cancel).toHaveBeenCalled();
    await expectAccessible(container);
  });
});

describe('looking through what was read', () => {
  it('begins with what there is, in focus', async () => {
    const { container } = showPreview();
    expect(document.activeElement?.textContent).toBe(
      'macros.json (from Zendesk): 1 new template, 1 that you have in another version and 1 that you already have.',
    );
    await expectAccessible(container);
  });

  it('shows of each where it goes, whether it is here, and what is to be said of it', () => {
    showPreview();
    const [, first, second, third] = screen.getAllByRole('row');
    expect(first?.textContent).toContain('Stuur maar');
    expect(
      within(first ?? document.body)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '{{ticket.id}} is asked of you when you insert it.',
      'It also did “status”. That stays for you to do.',
    ]);
    expect([...(first?.querySelectorAll('td') ?? [])].slice(2).map((cell) => cell.textContent)).toEqual([
      'Post',
      'Dutch',
      'New',
    ]);
    expect(second?.textContent).toContain('Yes, as “Bedankt”');
    expect(third?.textContent).toContain('(no title)');
  });

  it('shows the shortcut of each, and which texts of the person’s own go', async () => {
    const existing = {
      ...row('Dank').template,
      id: 'mine',
      shortcut: 'dank',
      variants: [
        { language: 'nl' as const, register: 'informal' as const, body: 'Bedankt voor je mail' },
        { language: 'nl' as const, register: 'formal' as const, body: 'Bedankt voor uw mail' },
        { language: 'de' as const, register: null, body: 'Danke' },
      ],
    };
    const template = { ...row('Dank').template, shortcut: 'dank' };
    const rows = [row('Dank', { template, state: 'changed', twin: { title: 'Dank', existing } })];
    const { container, unmount } = showPreview({ rows, visible: [0], changed: 'replace' });
    expect(screen.getAllByRole('row')[1]?.textContent).toContain('Shortcut: dank');
    expect(container.textContent).toContain('replaces: Dutch · je, Dutch · u');
    await expectAccessible(container);
    unmount();
    const left = showPreview({ rows, visible: [0], changed: 'replace', chosen: new Set() });
    expect(left.container.textContent).not.toContain('replaces');
    left.unmount();
    const both = showPreview({ rows, visible: [0], changed: 'both' }).container;
    expect(both.textContent).not.toContain('replaces');
    expect(both.textContent).not.toContain('Shortcut: ');
    expect(both.textContent).toContain('“Dank” keeps the shortcut dank; this one goes without.');
  });

  it('is said with its undo until it is sent away', () => {
    expect(shownToast({ id: 1, kind: 'templates-imported', undo: true })).toMatchObject({
      undo: 'Take them out again',
      stays: true,
    });
  });

  it('chooses one, all, those with remarks, and what becomes of those that are here', () => {
    const { actions } = showPreview();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'All of them' }).checked).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Bring in Dank' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'All of them' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only the one with a remark' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Put the new text in place of mine' }));
    expect(actions.choose).toHaveBeenCalledWith(1, true);
    expect(actions.chooseAll).toHaveBeenCalledWith(true);
    expect(actions.showOnlyRemarks).toHaveBeenCalledWith(true);
    expect(actions.setChanged).toHaveBeenCalledWith('replace');
  });

  it('keeps what is chosen, or leaves it all', () => {
    const { actions } = showPreview();
    fireEvent.click(screen.getByRole('button', { name: 'Bring in 2 templates' }));
    fireEvent.click(screen.getByRole('button', { name: 'Never mind' }));
    expect(actions.save).toHaveBeenCalledOnce();
    expect(actions.cancel).toHaveBeenCalledOnce();
  });

  it('keeps nothing where nothing is chosen', () => {
    showPreview({ taking: 0, chosen: new Set() });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Bring in 0 templates' }).disabled).toBe(
      true,
    );
  });

  it('says why it could not be kept', async () => {
    const { container } = showPreview({ problem: 'store-full' });
    expect(container.textContent).toContain('Your disk is full');
    await expectAccessible(container);
  });

  it('shows more on request', () => {
    const { actions } = showPreview({ more: 9800 });
    fireEvent.click(screen.getByRole('button', { name: 'Show 9,800 more' }));
    expect(actions.showMore).toHaveBeenCalled();
  });
});

describe('what could not be brought in', () => {
  it('is said with its line, and whose file where there are more', async () => {
    const problems: FileProblem[] = [
      { file: 'a.json', line: 3, column: 19, kind: 'broken-json', piece: '' },
      { file: 'b.csv', line: 7, kind: 'no-body', piece: 'Leeg' },
      { file: 'c.zip', line: null, kind: 'zip', piece: '' },
    ];
    const { container } = showPreview({
      problems,
      files: ['a.json', 'b.csv', 'c.zip'],
      rows: [],
      visible: [],
    });
    expect([...container.querySelectorAll('.import-problems li')].map((item) => item.textContent)).toEqual([
      'a.json, line 3, character 19: here the file is damaged. Export it again.',
      'b.csv, line 7: “Leeg” has no text.',
      'c.zip: this is packed, or a spreadsheet’s own file. Unpack it first, or save it as CSV.',
    ]);
    expect(container.textContent).toContain('There is nothing in 3 files that I can bring in.');
    expect(screen.getByRole('button', { name: 'Choose another file' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('has a sentence for every kind, and ends somewhere', () => {
    const all = PROBLEM_KINDS.map((kind): FileProblem => ({ file: 'a', line: null, kind, piece: '' }));
    const { container } = showPreview({
      problems: [...all, ...Array<FileProblem>(60).fill(all[0] as FileProblem)],
    });
    const items = [...container.querySelectorAll('.import-problems li')].map(
      (item) => item.textContent ?? '',
    );
    expect(items).toHaveLength(51);
    expect(items.at(-1)).toBe('and 26 more');
    expect(items.every((text) => text.length > 5)).toBe(true);
  });
});

describe('a table', () => {
  it('can be told which column is what', async () => {
    const columns = {
      seen: [
        { name: 'Naam', sample: 'Retour' },
        { name: '', sample: 'Dag allemaal' },
      ],
      mapping: { header: true, columns: { title: 0 } },
    };
    const { actions, container } = showPreview({ formats: ['csv'], columns });
    const text = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Text' });
    expect([...text.options].map((option) => option.textContent)).toEqual([
      'None',
      'Naam',
      'Column 2: Dag allemaal',
    ]);
    fireEvent.change(text, { target: { value: '1' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Title' }), { target: { value: '' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'The first line names the columns' }));
    expect(actions.map.mock.calls.map(([mapping]) => mapping)).toEqual([
      { header: true, columns: { title: 0, body: 1 } },
      { header: true, columns: {} },
      { header: false, columns: { title: 0 } },
    ]);
    await expectAccessible(container);
  });
});

describe('another mapping of the columns', () => {
  it('tells anew what there is', () => {
    const { rerender, actions } = showPreview();
    const summary = document.activeElement;
    const counts = { ...PREVIEW.counts, new: 5 };
    rerender(
      <ImportTemplates model={{ stage: 'preview', preview: { ...PREVIEW, counts } }} actions={actions} />,
    );
    expect(document.activeElement).toBe(summary);
    expect(summary?.getAttribute('aria-live')).toBe('polite');
    expect(summary?.textContent).toContain('5 new templates');
  });
});

describe('a row', () => {
  it('has with each cell what it is, for where there is no room for columns', () => {
    const { container } = showPreview();
    const labels = [...(container.querySelector('tbody tr')?.querySelectorAll('td') ?? [])].map(
      ({ dataset }) => dataset.label,
    );
    expect(labels).toEqual([undefined, undefined, 'Folder', 'Language', 'Do I have it?']);
  });
});
