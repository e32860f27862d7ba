import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import { serve } from '@/lib/messages/server.ts';
import { InboxesController } from '@/lib/options/inboxes-controller.ts';
import { Templates } from '@/lib/options/templates.ts';
import { findByShortcut, listTemplates, removeTemplate, saveTemplate } from '@/lib/store/templates.ts';
import { speak } from '../../components/texts.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const NOW = '2026-11-21T10:00:00.000Z';
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const retour = { id: id(1), title: 'Retour', shortcut: 'retour', body: 'Stuur maar', language: null };

/** Answers with this instead, by request. */
let instead: Record<string, unknown>;
let page: InboxesController;
let templates: Templates;
const open = () => {
  const { open } = templates.model.value;
  if (!open) throw new Error('none is open');
  return open;
};
const kept = async () =>
  (await listTemplates()).map(({ title, shortcut, body }) => ({ title, shortcut, body }));

beforeEach(async () => {
  speak('nl');
  instead = {};
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // The real background, asked as a page of ours.
  const answer = serve(backgroundRequests, handlers, async () => [{ role: 'page' }]);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: { type?: string }) => instead[message.type ?? ''] ?? answer(message, {}),
  });
  page = new InboxesController();
  templates = new Templates(page);
  await saveTemplate({ ...retour, baseRevision: null }, NOW);
  templates.load();
  await vi.waitFor(() => expect(templates.model.value.all).toHaveLength(1));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a new template', () => {
  it('is kept once something is written, by itself, and is in the list', async () => {
    templates.open(null);
    templates.change({ title: 'Foto' });
    templates.change({ shortcut: ' FOTO ', body: 'Stuur een foto' });
    await vi.waitFor(() => expect(open().state).toBe('saved'));
    expect(await findByShortcut('foto')).toMatchObject({
      title: 'Foto',
      body: 'Stuur een foto',
      revision: 1,
    });
    expect(templates.model.value.all?.map(({ title }) => title)).toEqual(['Foto', 'Retour']);
  });

  it('of which nothing was written leaves nothing behind', async () => {
    templates.open(null);
    templates.change({ title: 'a' });
    templates.change({ title: '' });
    await templates.close();
    expect(templates.model.value.open).toBeNull();
    expect(await kept()).toHaveLength(1);
    templates.open(null);
    templates.remove(open().fields.id);
    expect(templates.model.value.open).toBeNull();
    expect(page.toasts.shown.value).toBeNull();
  });

  it('can begin with what is filled in already', async () => {
    templates.open(null, { title: 'Voorbeeld', body: 'Dag {{ customer.first_name }}' });
    await vi.waitFor(() => expect(open().preview?.reply.text).toBe('Dag Sophie'));
    await templates.close();
    expect(await kept()).toContainEqual(expect.objectContaining({ title: 'Voorbeeld' }));
  });
});

describe('a template that is changed', () => {
  it('is kept when another is opened, each as it was typed', async () => {
    templates.open(id(1));
    templates.change({ body: 'Stuur het terug' });
    templates.open(null);
    templates.change({ title: 'Nieuw' });
    await templates.flush();
    await vi.waitFor(async () =>
      expect(await kept()).toEqual([
        { title: 'Nieuw', shortcut: '', body: '' },
        { title: 'Retour', shortcut: 'retour', body: 'Stuur het terug' },
      ]),
    );
  });

  it('keeps its shortcut while the typed one is none or another’s, and all else as typed', async () => {
    await saveTemplate({ ...retour, id: id(2), title: 'Foto', shortcut: 'foto', baseRevision: null }, NOW);
    templates.load();
    await vi.waitFor(() => expect(templates.model.value.all).toHaveLength(2));
    templates.open(id(1));
    templates.change({ shortcut: 'foto', title: 'Terug' });
    expect(open().shortcutProblem).toEqual({ kind: 'taken', title: 'Foto' });
    await templates.flush();
    expect(await kept()).toContainEqual({ title: 'Terug', shortcut: 'retour', body: 'Stuur maar' });
    templates.change({ shortcut: 'te rug' });
    expect(open().shortcutProblem).toEqual({ kind: 'characters' });
    templates.change({ shortcut: 'terug' });
    expect(open().shortcutProblem).toBeNull();
    await templates.flush();
    expect(await findByShortcut('terug')).toMatchObject({ id: id(1) });
  });

  it('does without a shortcut that another tab took just now', async () => {
    templates.open(null);
    templates.change({ title: 'Mijn', shortcut: 'nieuw' });
    await saveTemplate({ ...retour, id: id(3), title: 'Ander', shortcut: 'nieuw', baseRevision: null }, NOW);
    await templates.flush();
    expect(open().shortcutProblem).toEqual({ kind: 'taken', title: 'Ander' });
    expect(await kept()).toContainEqual({ title: 'Mijn', shortcut: '', body: '' });
  });

  it('lets go of a shortcut that another has by now, whatever is typed', async () => {
    templates.open(id(1));
    await vi.waitFor(() => expect(open().preview).not.toBeNull());
    await removeTemplate(id(1), NOW);
    await saveTemplate({ ...retour, id: id(2), title: 'Ander', baseRevision: null }, NOW);
    templates.change({ shortcut: 're tour', title: 'Terug' });
    await templates.flush();
    expect(await kept()).toContainEqual({ title: 'Terug', shortcut: '', body: 'Stuur maar' });
  });

  it('goes on as one of its own where another tab was faster, and says so', async () => {
    templates.open(id(1));
    await saveTemplate({ ...retour, body: 'van daar', baseRevision: 1 }, NOW);
    templates.change({ body: 'van hier' });
    await templates.flush();
    templates.change({ body: 'van hier, en verder' });
    await templates.flush();
    expect(page.toasts.shown.value?.kind).toBe('template-kept-apart');
    expect((await kept()).map(({ body }) => body).sort()).toEqual(['van daar', 'van hier, en verder']);
    expect(await findByShortcut('retour')).toMatchObject({ body: 'van daar' });
  });

  it('stays open while it can’t be kept', async () => {
    instead['template/save'] = { ok: false, problem: 'store-full', message: '' };
    templates.open(id(1));
    templates.change({ body: 'half' });
    await templates.close();
    expect(open()).toMatchObject({ state: 'failed', problem: 'store-full', fields: { body: 'half' } });
    instead = {};
    await templates.close();
    expect(templates.model.value.open).toBeNull();
    expect(await kept()).toMatchObject([{ body: 'half' }]);
  });
});

describe('the preview', () => {
  it('follows what is typed, and keeps the last that could be shown', async () => {
    templates.open(id(1));
    await vi.waitFor(() => expect(open().preview?.reply.text).toBe('Stuur maar'));
    templates.change({ body: 'Dag\n{{ customer.name' });
    await vi.waitFor(() => expect(open().fault).toMatchObject({ problem: 'unclosed', line: 2 }));
    expect(open().preview?.reply.text).toBe('Stuur maar');
    templates.change({ body: 'Dag\n{{ customer.name }}' });
    await vi.waitFor(() => expect(open().preview?.reply.text).toBe('Dag\nSophie de Wit'));
    expect(open().fault).toBeNull();
  });

  it('says at once that a text is too long', async () => {
    templates.open(id(1));
    templates.change({ body: 'a'.repeat(20_001) });
    await vi.waitFor(() => expect(open().fault).toMatchObject({ problem: 'too-long' }));
  });
});

describe('a removed template', () => {
  it('comes back with undo, also while it was open and half saved', async () => {
    templates.open(id(1));
    templates.change({ body: 'net getypt' });
    templates.remove(id(1));
    await vi.waitFor(() =>
      expect(page.toasts.shown.value).toMatchObject({ kind: 'template-removed', undo: true }),
    );
    expect(templates.model.value.open).toBeNull();
    expect(await kept()).toEqual([]);
    page.toasts.undo();
    await vi.waitFor(() => expect(templates.model.value.all).toHaveLength(1));
    expect(await findByShortcut('retour')).toMatchObject({ title: 'Retour' });
  });
});
