import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type BackupFault, type BackupPreview, PART } from '@/lib/messages/data-requests.ts';
import { Data } from '@/lib/options/data.ts';
import type { OptionsToast } from '@/lib/options/model.ts';
import { Toasts } from '@/lib/pages/toasts.ts';
import { backupPreview, dataModel } from '../../components/models.ts';

type Ask = (payload: Record<string, unknown>) => unknown;
let asked: [string, Record<string, unknown>][] = [];
let answers: Record<string, Ask> = {};

beforeEach(() => {
  asked = [];
  answers = { 'data/state': () => dataModel().state };
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type, payload }: { type: string; payload: Record<string, unknown> }) => {
      asked.push([type, payload]);
      return { ok: true, value: (await answers[type]?.(payload)) ?? null };
    },
  });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ permissions: [] }),
    request: vi.fn(async () => true),
  });
});

function room() {
  const toasts = new Toasts<OptionsToast>('taken-back');
  const setDaily = vi.fn(async () => undefined);
  const attempt = (work: () => Promise<unknown>) => work().then(() => true);
  return { data: new Data({ attempt, toasts, setDaily }), toasts, setDaily };
}
const bytesOf = (text: string) => btoa(text);
const source = (size: number) => {
  const bytes = new Uint8Array(size).fill(7);
  return {
    name: 'thuis.unwrap',
    size,
    slice: (from?: number, to?: number) =>
      ({ arrayBuffer: async () => bytes.slice(from, to).buffer }) as Blob,
  };
};
const types = () => asked.map(([type]) => type);

describe('what is kept', () => {
  it('is counted after a change where the room is shown, else once somebody comes to it', () => {
    const { data } = room();
    const counted = () => types().filter((type) => type === 'data/state').length;
    data.changed();
    data.changed();
    expect(counted()).toBe(0);
    data.go({ room: 'data' });
    expect(counted()).toBe(1);
    data.changed();
    expect(counted()).toBe(2);
    data.go({ room: 'help' });
    data.go({ room: 'data' });
    expect(counted()).toBe(2);
  });
});

describe('making a backup', () => {
  it('puts its parts together, and forgets them in the background', async () => {
    answers['data/make'] = ({ id }) => ({ id, name: 'a.unwrap', size: 5 });
    answers['data/part'] = ({ offset }) => bytesOf(offset === 0 ? 'abc' : 'de');
    const { data, toasts } = room();
    const file = await data.actions.makeBackup(null);
    expect(file?.name).toBe('a.unwrap');
    expect(file?.blob.size).toBe(5);
    expect(toasts.shown.value?.kind).toBe('backup-made');
    expect(types()).toContain('data/forget');
    expect(data.model.making).toBeNull();
  });

  it('is asked for once more where the background ended, under the same name', async () => {
    let times = 0;
    answers['data/make'] = ({ id }) => {
      times += 1;
      if (times === 1) throw new Error('The message port closed before a response was received.');
      return { id, name: 'a.unwrap', size: 0 };
    };
    const { data } = room();
    expect(await data.actions.makeBackup(null)).not.toBeNull();
    const ids = asked.filter(([type]) => type === 'data/make').map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
  });

  it('says so when it fails', async () => {
    answers['data/make'] = () => Promise.reject(new Error('gone'));
    const { data, toasts } = room();
    expect(await data.actions.makeBackup(null)).toBeNull();
    expect(toasts.shown.value?.kind).toBe('gone');
  });
});

describe('restoring', () => {
  it('sends the file in parts, shows what it changes, and restores in the chosen way', async () => {
    answers['data/preview'] = () => backupPreview();
    answers['data/restore'] = () => backupPreview().ways.replace;
    const { data } = room();
    data.actions.readBackup(source(PART + 1));
    await vi.waitFor(() => expect(data.model.restoring.stage).toBe('preview'));
    expect(asked.filter(([type]) => type === 'data/give-part').map(([, { offset }]) => offset)).toEqual([
      0,
      PART,
    ]);
    data.actions.chooseWay('replace');
    data.actions.restore();
    await vi.waitFor(() => expect(data.model.restoring.stage).toBe('done'));
    expect(asked.find(([type]) => type === 'data/restore')?.[1]).toMatchObject({
      way: 'replace',
      size: PART + 1,
    });
  });

  it('asks for the passphrase, and says when it is another', async () => {
    let fault: BackupFault | BackupPreview = { problem: 'needs-passphrase', line: null };
    answers['data/preview'] = () => fault;
    const { data } = room();
    data.actions.readBackup(source(3));
    await vi.waitFor(() => expect(data.model.restoring).toMatchObject({ stage: 'passphrase', wrong: false }));
    fault = { problem: 'wrong-passphrase', line: null };
    data.actions.unlockBackup('een');
    await vi.waitFor(() => expect(data.model.restoring).toMatchObject({ stage: 'passphrase', wrong: true }));
    fault = backupPreview();
    data.actions.unlockBackup('twee');
    await vi.waitFor(() => expect(data.model.restoring.stage).toBe('preview'));
    expect(asked.filter(([type]) => type === 'data/preview').map(([, { passphrase }]) => passphrase)).toEqual(
      [null, 'een', 'twee'],
    );
  });

  it('goes back to choosing with the reason, for a file that is refused', async () => {
    answers['data/preview'] = () => ({ problem: 'damaged', line: null });
    const { data } = room();
    data.actions.readBackup(source(3));
    await vi.waitFor(() =>
      expect(data.model.restoring).toMatchObject({ stage: 'choose', fault: { problem: 'damaged' } }),
    );
    expect(types()).toContain('data/forget');
  });

  it('that is stopped is back where it was asked for, and says that nothing was restored', async () => {
    let stopped: (answer: null) => void = () => undefined;
    answers['data/preview'] = () => backupPreview();
    answers['data/restore'] = () => new Promise((resolve) => (stopped = resolve));
    answers['data/stop-restore'] = () => stopped(null);
    const { data, toasts } = room();
    data.actions.readBackup(source(3));
    await vi.waitFor(() => expect(data.model.restoring.stage).toBe('preview'));
    data.actions.restore();
    await vi.waitFor(() => expect(types()).toContain('data/restore'));
    data.actions.stopRestore();
    await vi.waitFor(() => expect(toasts.shown.value?.kind).toBe('restore-stopped'));
    expect(data.model.restoring).toMatchObject({ stage: 'preview', share: null, problem: null });
    const ids = asked.filter(([type]) => type.endsWith('restore')).map(([, { id }]) => id);
    expect(ids).toEqual([ids[0], ids[0]]);
    // The file is still there for another try.
    expect(types()).not.toContain('data/forget');
  });

  it('left meanwhile shows nothing of it afterwards', async () => {
    let say: (preview: BackupPreview) => void = () => undefined;
    answers['data/preview'] = () => new Promise((resolve) => (say = resolve));
    const { data } = room();
    data.actions.readBackup(source(3));
    await vi.waitFor(() => expect(types()).toContain('data/preview'));
    data.actions.leaveBackup();
    say(backupPreview());
    await vi.waitFor(() => expect(types()).toContain('data/forget'));
    expect(data.model.restoring.stage).toBe('choose');
  });
});

describe('the daily backup', () => {
  it('asks the browser at once, within the click, and is not switched on against a no', async () => {
    const { data, toasts, setDaily } = room();
    const request = vi.fn(async () => false);
    Object.assign(fakeBrowser.permissions, { request });
    data.actions.backUpDaily(true);
    expect(request).toHaveBeenCalledWith({ permissions: ['downloads'] });
    await vi.waitFor(() => expect(toasts.shown.value?.kind).toBe('downloads-refused'));
    expect(setDaily).not.toHaveBeenCalled();
  });

  it('is made at once when it was allowed', async () => {
    const { data, setDaily } = room();
    data.actions.backUpDaily(true);
    await vi.waitFor(() => expect(types()).toContain('data/daily-now'));
    expect(setDaily).toHaveBeenCalledWith(true);
  });
});
