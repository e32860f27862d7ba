// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { getSettings } from '@/lib/background/settings.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import { serve } from '@/lib/messages/server.ts';
import { InboxesController } from '@/lib/options/inboxes-controller.ts';
import { hashOf } from '@/lib/options/place.ts';
import { Templates } from '@/lib/options/templates.ts';
import { listImprovements } from '@/lib/store/improvements.ts';
import { findByShortcut, listTemplates, removeTemplates, saveTemplate } from '@/lib/store/templates.ts';
import { speak } from '../../components/texts.ts';
import { serveStarters } from '../background/starter-files.ts';
import { content } from '../replies/templates/content.ts';
import { withFreshDatabase } from '../store/fresh.ts';

withFreshDatabase();

const NOW = '2026-11-21T10:00:00.000Z';
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const retour = {
  ...content({ title: 'Retour', shortcut: 'retour', body: 'Stuur maar' }),
  id: id(1),
  starter: null,
};
const saying = (body: string) => ({ variants: [{ language: null, register: null, body }] });

/** Answers with this instead, by request. */
let instead: Record<string, unknown>;
let page: InboxesController;
let templates: Templates;
let settings: Settings;
/** That the page was given last. */
let address: string;
const open = () => {
  const { open } = templates.model.value;
  if (!open) throw new Error('none is open');
  return open;
};
const type = (change: Parameters<typeof templates.actions.changeTemplate>[0]) =>
  templates.actions.changeTemplate(change);
/** In the text that is open. */
const write = (body: string) => templates.actions.changeVariant({ body });
const kept = async () =>
  (await listTemplates()).map(({ title, shortcut, variants }) => ({
    title,
    shortcut,
    body: variants[0]?.body,
  }));

beforeEach(async () => {
  speak('nl');
  instead = {};
  address = '';
  serveStarters();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // The real background, asked as a page of ours.
  const answer = serve(backgroundRequests, handlers, async () => [{ role: 'page' }]);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: { type?: string }) => instead[message.type ?? ''] ?? answer(message, {}),
  });
  page = new InboxesController();
  settings = { ...(await getSettings()) };
  templates = new Templates({
    attempt: (...args) => page.attempt(...args),
    toasts: page.toasts,
    settings: (change) => {
      settings = change(settings);
    },
    nowAt: (place) => {
      address = hashOf(place);
    },
  });
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
    type({ title: 'Foto' });
    type({ shortcut: ' ;FOTO ' });
    write('Stuur een foto');
    await vi.waitFor(() => expect(open().state).toBe('saved'));
    expect(await findByShortcut('foto')).toMatchObject({
      title: 'Foto',
      variants: [{ body: 'Stuur een foto' }],
      revision: 1,
    });
    expect(templates.model.value.all?.map(({ title }) => title)).toEqual(['Foto', 'Retour']);
  });

  it('of which nothing was written leaves nothing behind', async () => {
    templates.open(null);
    type({ title: 'a' });
    type({ title: '' });
    await templates.close();
    expect(templates.model.value.open).toBeNull();
    expect(await kept()).toHaveLength(1);
    templates.open(null);
    templates.remove(open().fields.id);
    expect(templates.model.value.open).toBeNull();
    expect(page.toasts.shown.value).toBeNull();
  });

  it('can begin with what is filled in already', async () => {
    templates.open(null, { title: 'Voorbeeld', ...saying('Dag {{ customer.first_name }}') });
    await vi.waitFor(() => expect(open().preview.shown?.reply.text).toBe('Dag Sophie'));
    await templates.close();
    expect(await kept()).toContainEqual(expect.objectContaining({ title: 'Voorbeeld' }));
  });
});

describe('a template that is changed', () => {
  it('is kept when another is opened, each as it was typed', async () => {
    templates.open(id(1));
    write('Stuur het terug');
    templates.open(null);
    type({ title: 'Nieuw' });
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
    type({ shortcut: 'foto', title: 'Terug' });
    expect(open().shortcutProblem).toEqual({ kind: 'taken', title: 'Foto' });
    await templates.flush();
    expect(await kept()).toContainEqual({ title: 'Terug', shortcut: 'retour', body: 'Stuur maar' });
    type({ shortcut: 'te rug' });
    expect(open().shortcutProblem).toEqual({ kind: 'characters' });
    type({ shortcut: 'terug' });
    expect(open().shortcutProblem).toBeNull();
    await templates.flush();
    expect(await findByShortcut('terug')).toMatchObject({ id: id(1) });
  });

  it('does without a shortcut that another tab took just now', async () => {
    templates.open(null);
    type({ title: 'Mijn', shortcut: 'nieuw' });
    await saveTemplate({ ...retour, id: id(3), title: 'Ander', shortcut: 'nieuw', baseRevision: null }, NOW);
    await templates.flush();
    expect(open().shortcutProblem).toEqual({ kind: 'taken', title: 'Ander' });
    expect(await kept()).toContainEqual({ title: 'Mijn', shortcut: '', body: '' });
  });

  it('lets go of a shortcut that another has by now, whatever is typed', async () => {
    templates.open(id(1));
    await vi.waitFor(() => expect(open().preview.shown).not.toBeNull());
    await removeTemplates([id(1)], NOW);
    await saveTemplate({ ...retour, id: id(2), title: 'Ander', baseRevision: null }, NOW);
    type({ shortcut: 're tour', title: 'Terug' });
    await templates.flush();
    expect(await kept()).toContainEqual({ title: 'Terug', shortcut: '', body: 'Stuur maar' });
  });

  it('goes on as one of its own where another tab was faster, and says so', async () => {
    templates.open(id(1));
    await saveTemplate({ ...retour, ...saying('van daar'), baseRevision: 1 }, NOW);
    write('van hier');
    await templates.flush();
    write('van hier, en verder');
    await templates.flush();
    expect(page.toasts.shown.value?.kind).toBe('template-kept-apart');
    expect((await kept()).map(({ body }) => body).sort()).toEqual(['van daar', 'van hier, en verder']);
    expect(await findByShortcut('retour')).toMatchObject(saying('van daar'));
  });

  it('stays open while it can’t be kept', async () => {
    instead['template/save'] = { ok: false, problem: 'store-full', message: '' };
    templates.open(id(1));
    write('half');
    await templates.close();
    expect(open()).toMatchObject({ state: 'failed', problem: 'store-full', fields: saying('half') });
    instead = {};
    await templates.close();
    expect(templates.model.value.open).toBeNull();
    expect(await kept()).toMatchObject([{ body: 'half' }]);
  });
});

describe('the preview', () => {
  it('follows what is typed, and keeps the last that could be shown', async () => {
    templates.open(id(1));
    await vi.waitFor(() => expect(open().preview.shown?.reply.text).toBe('Stuur maar'));
    write('Dag\n{{ customer.name');
    await vi.waitFor(() => expect(open().fault).toMatchObject({ problem: 'unclosed', line: 2 }));
    expect(open().preview.shown?.reply.text).toBe('Stuur maar');
    write('Dag\n{{ customer.name }}');
    await vi.waitFor(() => expect(open().preview.shown?.reply.text).toBe('Dag\nSophie de Wit'));
    expect(open().fault).toBeNull();
  });

  it('says at once that a text is too long', async () => {
    templates.open(id(1));
    write('a'.repeat(20_001));
    await vi.waitFor(() => expect(open().fault).toMatchObject({ problem: 'too-long' }));
  });
});

describe('a removed template', () => {
  it('comes back with undo, also while it was open and half saved', async () => {
    templates.open(id(1));
    write('net getypt');
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

describe('texts of a template', () => {
  it('are written side by side, one a language and register', async () => {
    templates.open(id(1));
    templates.actions.addVariant({ language: 'fr', register: 'formal' });
    expect(open()).toMatchObject({
      at: 1,
      fields: { variants: [{ body: 'Stuur maar' }, { body: 'Stuur maar' }] },
    });
    write('Renvoyez-le');
    // There is one already.
    templates.actions.addVariant({ language: 'fr', register: 'formal' });
    templates.actions.changeVariant({ language: null, register: null });
    await templates.flush();
    const french = { language: 'fr', register: 'formal', body: 'Renvoyez-le' };
    expect(await listTemplates()).toMatchObject([{ variants: [{ body: 'Stuur maar' }, french] }]);
    templates.actions.removeVariant(0);
    templates.actions.removeVariant(0);
    await templates.flush();
    expect(await listTemplates()).toMatchObject([{ variants: [french] }]);
  });

  it('come back where they were after they were removed, also once the template was left', async () => {
    templates.open(id(1));
    templates.actions.addVariant({ language: 'fr', register: 'formal' });
    write('Renvoyez-le');
    templates.actions.removeVariant(1);
    expect(page.toasts.shown.value).toMatchObject({ kind: 'variant-removed', undo: true });
    page.toasts.undo();
    expect(open()).toMatchObject({ at: 1, fields: { variants: [{}, { body: 'Renvoyez-le' }] } });
    templates.actions.removeVariant(0);
    await templates.close();
    page.toasts.undo();
    expect(open()).toMatchObject({ at: 0, fields: { variants: [{ body: 'Stuur maar' }, {}] } });
    await templates.flush();
    expect(await listTemplates()).toMatchObject([
      { variants: [{ body: 'Stuur maar' }, { body: 'Renvoyez-le' }] },
    ]);
  });

  it('are never all removed', () => {
    templates.open(id(1));
    templates.actions.removeVariant(0);
    expect(page.toasts.shown.value).toBeNull();
    expect(open()?.fields.variants).toHaveLength(1);
  });

  it('are tried out each in their own language, with what is answered', async () => {
    templates.open(id(1));
    templates.actions.changeVariant({ language: 'fr', body: 'Le {{ jour | day_month }}.' });
    await vi.waitFor(() =>
      expect(open().preview.shown?.questions).toMatchObject([{ name: 'jour', kind: 'date' }]),
    );
    expect(open().preview.shown?.dropped).toEqual(['Le ….']);
    templates.actions.answerPreview('jour', '2026-12-24');
    await vi.waitFor(() => expect(open().preview.shown?.reply.text).toBe('Le jeudi 24 décembre.'));
  });
});

describe('a template that comes along', () => {
  const starters = () => templates.model.value.starters.map((each) => each.id);

  it('becomes the person’s own once it is changed, and is back when that is removed', async () => {
    const [first] = starters();
    templates.open(`starter:${first}`);
    await templates.close();
    expect(await kept()).toHaveLength(1);
    templates.open(`starter:${first}`);
    type({ title: 'Van mij' });
    await templates.close();
    expect(await listTemplates()).toContainEqual(
      expect.objectContaining({ title: 'Van mij', starter: first }),
    );
    expect(starters()).not.toContain(first);
    const mine = templates.model.value.all?.find(({ title }) => title === 'Van mij');
    templates.remove(mine?.id ?? '');
    await vi.waitFor(() => expect(starters()).toContain(first));
    expect(page.toasts.shown.value?.kind).toBe('starter-back');
  });

  const mine = async () => {
    const [first = ''] = starters();
    const came = templates.model.value.starters[0]?.content;
    templates.open(`starter:${first}`);
    type({ title: 'Van mij', shortcut: 'mijn' });
    write('Zoals ik het zeg');
    await templates.flush();
    return { first, came, id: open().fields.id };
  };
  const bodyOf = async (of: string) =>
    (await listTemplates()).find((one) => one.id === of)?.variants[0]?.body;

  it('says again what it came along with, keeps its shortcut, and what it said is an earlier version at once', async () => {
    const { came, id: own } = await mine();
    write('Zoals ik het nog liever zeg');
    templates.actions.restoreStarter();
    await vi.waitFor(() =>
      expect(page.toasts.shown.value).toMatchObject({ kind: 'starter-restored', undo: true }),
    );
    expect(open().fields).toMatchObject({ title: came?.title, variants: came?.variants, shortcut: 'mijn' });
    expect(await findByShortcut('mijn')).toMatchObject({ id: own, title: came?.title });
    templates.actions.loadVersions();
    await vi.waitFor(() =>
      expect(open().versions?.map(({ content }) => [content.title, content.variants[0]?.body])).toEqual([
        ['Van mij', 'Zoals ik het nog liever zeg'],
      ]),
    );
  });

  it.each(['open', 'closed'])('is the person’s own text again by undo, while it is %s', async (how) => {
    const { id: own } = await mine();
    templates.actions.restoreStarter();
    await vi.waitFor(() => expect(page.toasts.shown.value?.kind).toBe('starter-restored'));
    if (how === 'closed') await templates.close();
    page.toasts.undo();
    await vi.waitFor(async () => expect(await bodyOf(own)).toBe('Zoals ik het zeg'));
    expect(await findByShortcut('mijn')).toMatchObject({ id: own, title: 'Van mij' });
  });

  it('is none of the person’s own once the change was taken back, and one again with the next', async () => {
    const [first = ''] = starters();
    templates.open(`starter:${first}`);
    const { title } = open().fields;
    type({ title: `${title}!` });
    await templates.flush();
    expect(await kept()).toHaveLength(2);
    type({ title });
    await templates.flush();
    expect(await kept()).toHaveLength(1);
    expect(starters()).toContain(first);
    expect(open().isKept).toBe(false);
    type({ title: 'Toch van mij' });
    await templates.close();
    expect(page.toasts.shown.value).toBeNull();
    expect((await listTemplates()).map((one) => one.title)).toEqual(['Toch van mij', 'Retour']);
  });

  it('is hidden, and shown again by undo', () => {
    templates.actions.hideStarter('late', true);
    expect(settings.starters.hidden).toEqual(['late']);
    page.toasts.undo();
    expect(settings.starters.hidden).toEqual([]);
  });
});

describe('a template', () => {
  it('is copied, without its shortcut', async () => {
    templates.actions.duplicateTemplate(id(1));
    type({ title: 'Kopie' });
    await templates.flush();
    expect(await kept()).toContainEqual({ title: 'Kopie', shortcut: '', body: 'Stuur maar' });
    expect(await kept()).toHaveLength(2);
  });

  it('says again what it said before', async () => {
    const later = '2026-11-21T12:00:00.000Z';
    await saveTemplate({ ...retour, ...saying('anders'), baseRevision: 1 }, later);
    templates.load();
    await vi.waitFor(() => expect(templates.model.value.all?.[0]?.revision).toBe(2));
    templates.open(id(1));
    templates.actions.loadVersions();
    await vi.waitFor(() => expect(open().versions).toHaveLength(1));
    const [version] = open().versions ?? [];
    write('en net nog getypt');
    if (version) templates.actions.restoreVersion(version);
    await vi.waitFor(async () =>
      expect(await kept()).toEqual([{ title: 'Retour', shortcut: 'retour', body: 'Stuur maar' }]),
    );
    await vi.waitFor(() =>
      expect(open().versions?.map(({ content }) => content.variants[0]?.body)).toEqual([
        'en net nog getypt',
        'anders',
        'Stuur maar',
      ]),
    );
    expect(page.toasts.shown.value).toMatchObject({ kind: 'version-restored', undo: true });
    page.toasts.undo();
    await vi.waitFor(async () => expect(await kept()).toMatchObject([{ body: 'en net nog getypt' }]));
    expect(open().fields.variants[0]?.body).toBe('en net nog getypt');
  });
});

describe('templates that are brought in', () => {
  const file = (name: string, text: string) => {
    const bytes = new TextEncoder().encode(text);
    return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
  };
  const csv = (text: string) => file('antwoorden.csv', text);
  /** Its reader is loaded with the first file. */
  const PATIENCE = { timeout: 20_000 };

  it('are looked through, kept in one go, and taken back by undo', async () => {
    const { importing } = templates.actions;
    importing.read([csv('titel,tekst\nRetour,Stuur het op\nNieuw,Welkom')]);
    await vi.waitFor(() => expect(templates.model.value.importing.stage).toBe('preview'), PATIENCE);
    const state = templates.model.value.importing;
    expect(state.stage === 'preview' && state.preview.counts).toMatchObject({ new: 1, changed: 1 });
    importing.setChanged('replace');
    importing.save();
    await vi.waitFor(() => expect(page.toasts.shown.value?.kind).toBe('templates-imported'));
    expect((await kept()).map(({ title, body }) => [title, body]).sort()).toEqual([
      ['Nieuw', 'Welkom'],
      ['Retour', 'Stuur het op'],
    ]);
    page.toasts.undo();
    await vi.waitFor(async () =>
      expect(await kept()).toEqual([{ title: 'Retour', shortcut: 'retour', body: 'Stuur maar' }]),
    );
  });

  it('leave nothing behind where they can’t be kept, and stay on the screen', async () => {
    instead['template/import'] = { ok: false, problem: 'store-full', message: '' };
    const { importing } = templates.actions;
    importing.read([csv('titel,tekst\nNieuw,Welkom')]);
    await vi.waitFor(() => expect(templates.model.value.importing.stage).toBe('preview'), PATIENCE);
    importing.save();
    await vi.waitFor(() =>
      expect(templates.model.value.importing).toMatchObject({ preview: { problem: 'store-full' } }),
    );
    expect(await kept()).toHaveLength(1);
  });

  it('come back from a file of ours as they went', async () => {
    const { blob } = await templates.actions.exportTemplates('json', '');
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob);
    });
    templates.actions.importing.read([file('antwoorden.json', text)]);
    await vi.waitFor(
      () => expect(templates.model.value.importing).toMatchObject({ preview: { counts: { same: 1 } } }),
      PATIENCE,
    );
  });
});

describe('how a template sounds', () => {
  it('is heard while it is written, at its very words', async () => {
    templates.open(id(1));
    const source = 'Dag {{ customer.first_name }},\n\nU had beter moeten lezen wat er op de site staat.';
    templates.actions.changeVariant({ language: 'nl', body: source });
    await vi.waitFor(() => expect(open().tone).not.toEqual([]));
    const [mark] = open().tone;
    expect(source.slice(mark?.start, mark?.end)).toContain('had beter moeten');
  });
});

describe('a template that the address names', () => {
  const go = (named?: string) =>
    templates.go(named === undefined ? { room: 'templates' } : { room: 'templates', id: named });

  it('is opened, also before it is known which there are', async () => {
    templates.all.value = null;
    go(id(1));
    expect(templates.model.value.open).toBeNull();
    templates.load();
    await vi.waitFor(() => expect(open().fields.title).toBe('Retour'));
    expect(address).toBe('');
  });

  it('is left with the address, and the address with it', async () => {
    go(id(1));
    go();
    await vi.waitFor(() => expect(templates.model.value.open).toBeNull());
    go(id(1));
    await templates.close();
    expect(address).toBe('#templates');
    address = '';
    go(id(1));
    templates.open(null);
    expect(address).toBe('#templates');
    go();
    expect(templates.model.value.open).not.toBeNull();
  });

  it('stays as it is typed when it is named once more', () => {
    go(id(1));
    write('Stuur het terug');
    go(id(1));
    expect(open().fields.variants[0]?.body).toBe('Stuur het terug');
  });

  it('is a new one, or one that comes along and what the person made of it', async () => {
    go('new');
    expect(open()).toMatchObject({ isKept: false, fields: { title: '', starter: null } });
    expect(address).toBe('#templates');
    const [starter] = templates.model.value.starters;
    if (!starter) throw new Error('no starter');
    go(`starter:${starter.id}`);
    expect(open().fields).toMatchObject({ starter: starter.id, title: starter.content.title });
    type({ title: 'Eigen' });
    await templates.close();
    go(`starter:${starter.id}`);
    expect(open()).toMatchObject({ isKept: true, fields: { title: 'Eigen' } });
  });

  it('is the list where it is none', () => {
    go('nowhere');
    expect(templates.model.value.open).toBeNull();
    expect(address).toBe('#templates');
  });
});

describe('a template that belongs to a problem', () => {
  it('is noted as an improvement, and by undo it is not', async () => {
    templates.actions.improveTemplate('Pakket te laat');
    await vi.waitFor(() => expect(page.toasts.shown.value).toMatchObject({ kind: 'improvement-made' }));
    expect(await listImprovements()).toMatchObject([{ title: 'Pakket te laat' }]);
    page.toasts.undo();
    await vi.waitFor(async () => expect(await listImprovements()).toEqual([]));
  });
});
