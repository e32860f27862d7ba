import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/Options.tsx';
import { BACKUP_PROBLEMS, type BackupFault } from '@/lib/messages/data-requests.ts';
import type { DataModel, RestoringModel } from '@/lib/options/data-model.ts';
import { optionsActions } from './actions.ts';
import { expectAccessible } from './axe.ts';
import { backupPreview, dataModel, options } from './models.ts';
import { speakEnglish } from './texts.ts';

speakEnglish();

function show(change: Partial<DataModel> = {}, backup = { daily: false, keep: 14 }) {
  const actions = optionsActions();
  const { settings } = options();
  const model = options({
    place: { room: 'data' },
    data: dataModel(change),
    settings: settings && { ...settings, backup },
  });
  return { actions, ...render(<Options model={model} actions={actions} />) };
}
const state = (change: Partial<NonNullable<DataModel['state']>>) => {
  const { state: base } = dataModel();
  if (!base) throw new Error('no state');
  return { ...base, ...change };
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

describe('what is kept', () => {
  it('is counted, with the room that it takes', async () => {
    const { container } = show({ state: state({ backups: [] }) });
    expect(container.textContent).toContain('You have 48 customers, 212 notes, 61 messages');
    expect(container.textContent).toContain('Together that is 4.2 MB');
    expect(container.textContent).not.toContain('running out');
    await expectAccessible(container);
  });

  it('says when the room runs out, and asks the browser to keep it', () => {
    const { container, actions } = show({ space: { used: 90, quota: 100 }, persisted: false });
    expect(container.textContent).toContain('running out');
    fireEvent.click(button('Ask it to keep this'));
    expect(actions.data.keepData).toHaveBeenCalled();
  });

  it('that could not be brought up to date offers its backup, and nothing that writes', async () => {
    const { container, actions } = show({ state: state({ counts: null }) });
    expect(container.textContent).toContain('couldn’t bring your data up to this version');
    expect(screen.queryByRole('button', { name: 'Choose a file' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /every day/ })).toBeNull();
    fireEvent.click(button('Make backup'));
    expect(actions.data.makeBackup).toHaveBeenCalledWith(null);
    await expectAccessible(container);
  });
});

describe('making a backup', () => {
  it('saves the file that was made', async () => {
    const { actions } = show();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const made = vi.fn(() => 'blob:x');
    Object.assign(URL, { createObjectURL: made });
    actions.data.makeBackup.mockResolvedValue({ name: 'a.unwrap', blob: new Blob(['x']) });
    fireEvent.click(button('Make backup'));
    await waitFor(() => expect(click).toHaveBeenCalled());
    click.mockRestore();
  });

  it('locks it only with a passphrase typed twice, and says what forgetting it means', async () => {
    const { actions, container } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /Lock it with a passphrase/ }));
    expect(container.textContent).toContain('If you lose it, the file never opens again');
    type('Passphrase', 'kort');
    fireEvent.click(button('Make backup'));
    expect(container.textContent).toContain('at least 8 characters');
    type('Passphrase', 'lang genoeg zo');
    type('Once more', 'lang genoeg zi');
    fireEvent.click(button('Make backup'));
    expect(container.textContent).toContain('These two are not the same');
    expect(actions.data.makeBackup).not.toHaveBeenCalled();
    type('Once more', 'lang genoeg zo');
    fireEvent.click(button('Make backup'));
    expect(actions.data.makeBackup).toHaveBeenCalledWith('lang genoeg zo');
    expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('password');
    await expectAccessible(container);
  });

  it('is called for gently where it is long ago, in the room and on the way to it', () => {
    const { container } = show({
      state: state({ backups: [{ name: 'x', at: '2020-01-01T00:00:00.000Z', by: 'hand' }] }),
    });
    expect(container.textContent).toContain('over a month old');
    expect(screen.getByRole('navigation').textContent).toContain('time for a backup');
  });

  it('is not called for where there is little to lose', () => {
    const counts = { customers: 1, notes: 20, cases: 0, followUps: 0, improvements: 0, templates: 0 };
    const { container } = show({ state: state({ counts, backups: [] }) });
    expect(container.textContent).not.toContain('time for a backup');
  });

  it('shows how far it is, and is not made twice', async () => {
    const { actions, container } = show({ making: 0.4 });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('40');
    fireEvent.click(button('Make backup'));
    expect(actions.data.makeBackup).not.toHaveBeenCalled();
    await expectAccessible(container);
  });
});

describe('restoring', () => {
  const restoring = (model: RestoringModel, more: Partial<DataModel> = {}) =>
    show({ restoring: model, ...more });
  const preview = (change = {}): RestoringModel => ({
    stage: 'preview',
    file: 'thuis.unwrap',
    preview: backupPreview(change),
    way: 'merge',
    share: null,
    problem: null,
  });

  it('begins with a file', async () => {
    const { actions, container } = restoring({ stage: 'choose', file: '', fault: null, problem: null });
    const file = new File(['x'], 'thuis.unwrap');
    fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [file] } });
    expect(actions.data.readBackup).toHaveBeenCalledWith(file);
    await expectAccessible(container);
  });

  it.each(BACKUP_PROBLEMS)('says plainly why a file is refused: %s', (problem) => {
    const fault: BackupFault = { problem, line: 12 };
    restoring({ stage: 'choose', file: 'thuis.unwrap', fault, problem: null });
    const said = screen.getByRole('alert').textContent;
    expect(said).toMatch(/thuis\.unwrap: .*\(Line 12\.\) Nothing was changed\./);
  });

  it('asks for the passphrase of a locked one', async () => {
    const { actions, container } = restoring({ stage: 'passphrase', file: 'thuis.unwrap', wrong: true });
    expect(container.textContent).toContain('This passphrase doesn’t open it');
    type('Passphrase', 'lang genoeg zo');
    fireEvent.click(button('Open'));
    expect(actions.data.unlockBackup).toHaveBeenCalledWith('lang genoeg zo');
    await expectAccessible(container);
  });

  it('shows what each way changes before it is done', async () => {
    const { actions, container } = restoring(preview({ erased: 1, odd: 2 }));
    expect(document.activeElement?.textContent).toContain('thuis.unwrap, made');
    expect(container.textContent).toContain('Added: 2 customers and 5 notes');
    expect(container.textContent).toContain('2 notes say something else here');
    expect(container.textContent).toContain('You erased 1 customer');
    expect(container.textContent).toContain('2 lines of this file');
    expect(container.textContent).not.toContain('Gone:');
    fireEvent.click(screen.getByRole('radio', { name: 'Replace everything' }));
    expect(actions.data.chooseWay).toHaveBeenCalledWith('replace');
    fireEvent.click(button('Put together'));
    expect(actions.data.restore).toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('says what goes when everything is replaced', async () => {
    const { container } = restoring({ ...preview(), way: 'replace' } as RestoringModel);
    expect(container.textContent).toContain('Gone: 6 customers, 19 notes');
    expect(button('Replace everything')).toBeDefined();
    await expectAccessible(container);
  });

  it('can be stopped while it is being done, and the focus is not lost by it', async () => {
    const busy = { ...preview(), share: 0.4 } as RestoringModel;
    const { actions, container, rerender } = restoring(busy);
    const stop = button('Stop');
    stop.focus();
    fireEvent.click(stop);
    expect(actions.data.stopRestore).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Never mind' })).toBeNull();
    await expectAccessible(container);
    rerender(
      <Options
        model={options({ place: { room: 'data' }, data: dataModel({ restoring: preview() }) })}
        actions={actions}
      />,
    );
    await waitFor(() => expect(document.activeElement?.textContent).toContain('thuis.unwrap, made'));
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  });

  it('can be undone once it was asked for sure', async () => {
    const { actions, container } = show({ state: state({ undo: { at: '2026-11-21T09:00:00.000Z' } }) });
    fireEvent.click(button(/Undo the restore of/));
    expect(actions.data.undoRestore).not.toHaveBeenCalled();
    expect(container.textContent).toContain('What you noted since goes away');
    fireEvent.click(button('Yes, go back'));
    expect(actions.data.undoRestore).toHaveBeenCalled();
    await expectAccessible(container);
  });
});

describe('the daily backup', () => {
  it('asks the browser within the click', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /every day/ }));
    expect(actions.data.backUpDaily).toHaveBeenCalledWith(true);
  });

  it('says that the browser does not allow it any more', async () => {
    const { actions, container } = show({ downloads: false }, { daily: true, keep: 14 });
    expect(container.textContent).toContain('no longer lets Unwrap save files');
    fireEvent.click(button('Allow it again'));
    expect(actions.data.backUpDaily).toHaveBeenCalledWith(true);
    await expectAccessible(container);
  });

  it('keeps as many files as wanted, locked or not', async () => {
    const { actions, container } = show({ downloads: true }, { daily: true, keep: 14 });
    fireEvent.change(screen.getByRole('combobox', { name: 'How many to keep' }), { target: { value: '30' } });
    expect(actions.saveSettings).toHaveBeenCalledWith(
      expect.objectContaining({ backup: { daily: true, keep: 30 } }),
    );
    fireEvent.click(button('Lock them with a passphrase'));
    fireEvent.click(button('Cancel'));
    fireEvent.click(button('Lock them with a passphrase'));
    type('Passphrase', 'lang genoeg zo');
    type('Once more', 'lang genoeg zo');
    fireEvent.click(button('Use it from now on'));
    expect(actions.data.sealDaily).toHaveBeenCalledWith('lang genoeg zo');
    await expectAccessible(container);
  });

  describe('in a folder', () => {
    const inFolder = (
      access: 'granted' | 'ask' | 'gone' | null,
      more: Partial<DataModel> & { instead?: boolean } = {},
    ) => {
      const { instead = false, ...change } = more;
      const folder = access && { name: 'Kluis', access };
      const daily = { lastAt: null, problem: null, sealed: false, folder, instead };
      return show({ downloads: true, state: state({ daily }), ...change }, { daily: true, keep: 14 });
    };

    it('is offered where the browser lets one be chosen, and nowhere else', async () => {
      const { actions, container, unmount } = inFolder(null);
      fireEvent.click(button('Choose a folder yourself'));
      expect(actions.data.chooseFolder).toHaveBeenCalledOnce();
      await expectAccessible(container);
      unmount();
      inFolder(null, { canChooseFolder: false });
      expect(screen.queryByRole('button', { name: /folder/ })).toBeNull();
    });

    it('says where they go, can be another or none, and needs no leave for the downloads', async () => {
      const { actions, container } = inFolder('granted', { downloads: false });
      expect(container.textContent).toContain('They go into the folder Kluis.');
      expect(container.textContent).not.toContain('no longer lets Unwrap save files');
      fireEvent.click(button('Choose another folder'));
      expect(actions.data.chooseFolder).toHaveBeenCalledOnce();
      fireEvent.click(button('To the downloads after all'));
      expect(actions.data.forgetFolder).toHaveBeenCalledOnce();
      await expectAccessible(container);
    });

    it('is asked for again by a press where the browser wants that', async () => {
      const { actions, container } = inFolder('ask');
      expect(container.textContent).toContain('may still write into the folder Kluis');
      expect(container.textContent).toContain('Until then your backup goes to your downloads.');
      fireEvent.click(button('Yes, it may'));
      expect(actions.data.allowFolder).toHaveBeenCalledOnce();
      await expectAccessible(container);
    });

    it('that can’t be reached is to be chosen again; nothing is promised that is not so', async () => {
      const { actions, container } = inFolder('gone', { downloads: false });
      expect(container.textContent).toContain('I can’t reach the folder Kluis. Choose it again.');
      expect(container.textContent).not.toContain('Until then');
      expect(container.textContent).toContain('so there is no daily backup');
      fireEvent.click(button('Choose the folder'));
      expect(actions.data.chooseFolder).toHaveBeenCalledOnce();
      await expectAccessible(container);
    });

    it('says where the last one went instead', () => {
      const { container } = inFolder('granted', { instead: true });
      expect(container.textContent).toContain('The last backup is in your downloads');
    });
  });
});

describe('a passphrase that won’t do', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('brings focus to the field with the fault, which is told once', () => {
    vi.useFakeTimers();
    const { container } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /passphrase/i }));
    type('Passphrase', 'kort');
    fireEvent.keyDown(screen.getByLabelText('Once more'), { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
    act(() => void vi.advanceTimersByTime(1_000));
    const problem = container.querySelector('.problem')?.textContent ?? '';
    expect(screen.getAllByText(problem)).toHaveLength(2);
    act(() => void vi.advanceTimersByTime(5_000));
    expect(screen.getAllByText(problem)).toHaveLength(1);
    type('Passphrase', 'lang genoeg');
    fireEvent.click(button('Make backup'));
    expect(document.activeElement).toBe(screen.getByLabelText('Once more'));
  });
});

describe('the way between the rooms', () => {
  it('has a backup that is due apart from the name, and says that there is none', () => {
    const counts = { ...dataModel().state?.counts, notes: 400 } as NonNullable<DataModel['state']>['counts'];
    const { container } = show({ state: state({ counts, backups: [] }) });
    const nav = within(screen.getByRole('navigation'));
    expect(nav.getByRole('link', { name: /^Data and privacy time for/ })).toBeTruthy();
    expect(container.textContent).toContain('There is no backup yet.');
  });

  it('shows the room one is in also where the colours are the person’s own', () => {
    const css = readFileSync('components/options/options.css', 'utf8');
    expect(css).toMatch(/\(forced-colors: active\) \{\s*\.rooms a\[aria-current\]/);
  });
});
