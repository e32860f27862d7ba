import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { BackgroundClient } from '@/lib/sidebar/background-client.ts';

const send = vi.fn<(message: { type: string }) => Promise<unknown>>();
const client = new BackgroundClient({ kind: 'frame', tabId: 7, identity: { token: 't' } });
const ID = '00000000-0000-4000-8000-000000000001';

beforeEach(() => {
  send.mockReset().mockResolvedValue({ ok: true, value: null });
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
});

describe('a background that was just restarting', () => {
  beforeEach(() => {
    send.mockRejectedValueOnce(new Error('Could not establish connection'));
  });

  it('is asked once more', async () => {
    await client.saveDraft('a', 'note', 'Half');
    expect(send.mock.calls.map(([{ type }]) => type)).toEqual(['draft/save', 'draft/save']);
  });

  it('is not asked for ever', async () => {
    send.mockRejectedValueOnce(new Error('Could not establish connection'));
    await expect(client.saveCase('a', emptyAnswers(), true, null)).rejects.toMatchObject({ problem: 'gone' });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it.each([
    [
      'inserting',
      () =>
        client.insert(
          'a',
          ID,
          { text: '', html: '' },
          { path: 'part', complaint: true, templateId: null },
          { x: 1, y: 1 },
        ),
    ],
    ['opening a reply', () => client.openReply('a', ID, { x: 1, y: 1 })],
    ['undoing', () => client.undoInsert('a', ID)],
    ['leaving', () => client.leave('focus')],
    ['moving', () => client.move()],
  ])('does not get what would be done twice: %s', async (_, work) => {
    await expect(work()).rejects.toMatchObject({ problem: 'gone' });
    expect(send).toHaveBeenCalledOnce();
  });
});

it('does not ask again what was answered with a no', async () => {
  send.mockResolvedValueOnce({ ok: false, problem: 'store-full', message: '' });
  await expect(client.saveDraft('a', 'note', 'Half')).rejects.toMatchObject({ problem: 'store-full' });
  expect(send).toHaveBeenCalledOnce();
});
