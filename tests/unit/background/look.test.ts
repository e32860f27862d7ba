import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { getSettings, saveSettings } from '@/lib/background/settings.ts';
import { startersOrNone } from '@/lib/background/starters.ts';
import { remember } from '@/lib/background/tabs.ts';
import { INBOX_TEXTS } from '@/lib/messages/inbox-texts.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import type { Caller } from '@/lib/messages/server.ts';
import { giveTexts } from '@/lib/platform/i18n.ts';
import { type Look, PLAIN_LOOK } from '@/lib/platform/look.ts';
import { speak } from '../../components/texts.ts';
import { TEXTS } from '../../tools/texts/texts.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const page: Caller = { role: 'page' };
const inbox = { role: 'inbox', tabId: 7 } as Caller;
const DARK: Look = { language: 'de', theme: 'dark', textSize: 'largest' };

const read = vi.fn(async (address: string) => {
  return new Response(readFileSync(join('public', new URL(address).pathname), 'utf8'));
});

beforeEach(() => {
  speak('nl');
  giveTexts(null);
  read.mockClear();
  vi.stubGlobal('fetch', read);
});
afterEach(() => {
  giveTexts(null);
  vi.unstubAllGlobals();
});

async function choose(look: Look): Promise<void> {
  await handlers['settings/save']({ ...(await getSettings()), interface: look }, page);
}

describe('the look', () => {
  it('is plain before, and is told to our own pages alone, proven or not', async () => {
    expect(await handlers['look/get']({}, page)).toEqual(PLAIN_LOOK);
    expect(backgroundRequests['look/get'].from).toEqual(['page', 'sidebar', 'search', 'stranger']);
    await choose(DARK);
    expect(await handlers['look/get']({}, page)).toEqual(DARK);
    expect(read).not.toHaveBeenCalled();
  });

  it('comes to a site’s page with no text where the browser has the language', async () => {
    await choose({ ...DARK, language: null });
    expect(await handlers['inbox/look']({}, inbox)).toEqual({
      look: { ...DARK, language: null },
      texts: null,
    });
    await choose({ ...DARK, language: 'nl' });
    expect((await handlers['inbox/look']({}, inbox)).texts).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it('comes with the texts that are said there, and no more, where it has not', async () => {
    await choose(DARK);
    const { texts } = await handlers['inbox/look']({}, inbox);
    expect(texts?.language).toBe('de');
    expect(Object.keys(texts?.texts ?? {})).toEqual([...INBOX_TEXTS]);
    expect(texts?.texts.frame_open?.message).toBe(TEXTS.de.frame_open?.message);
  });

  it('that changed is asked for again by our pages and by open inboxes', async () => {
    const told: string[] = [];
    Object.assign(fakeBrowser.tabs, {
      get: async (id: number) => ({ id, url: 'https://mail.example.com/' }),
      sendMessage: async (tabId: number, { type }: { type: string }) => {
        told.push(`${tabId} ${type}`);
        return { ok: true, value: null };
      },
    });
    await remember(7, 'https://mail.example.com', { kind: 'none' });
    await choose(DARK);
    await vi.waitFor(() => expect(told).toContain('7 content/look'));
  });

  it('names the templates that come along in its language, also after another was chosen', async () => {
    const titles = async () => (await startersOrNone()).map(({ content }) => content.title);
    const dutch = await titles();
    await choose(DARK);
    const german = await titles();
    expect(german).not.toEqual(dutch);
    await choose(PLAIN_LOOK);
    expect(await titles()).toEqual(dutch);
  });

  it('speaks in the sample that a template is tried out with', async () => {
    await choose(DARK);
    const tried = await handlers['template/preview'](
      { body: '{{ ticket.subject }}', language: null, register: null, answers: {}, of: 'sample' },
      page,
    );
    expect('reply' in tried && tried.reply.text).toBe(TEXTS.de.template_sample_subject?.message);
  });

  it('keeps what is understood of it, and is plain in what is not', async () => {
    await fakeBrowser.storage.local.set({
      settings: { interface: { language: 'tlh', theme: 'dark', colour: 'red' } },
    });
    expect((await getSettings()).interface).toEqual({ ...PLAIN_LOOK, theme: 'dark' });
    await saveSettings({ ...(await getSettings()), interface: DARK });
    expect((await getSettings()).interface).toEqual(DARK);
  });
});
