import { describe, expect, it } from 'vitest';
import { importTemplates, undoImport } from '@/lib/store/template-import.ts';
import { allUses, recordUse } from '@/lib/store/template-uses.ts';
import { versionsOf } from '@/lib/store/template-versions.ts';
import {
  findByShortcut,
  getTemplate,
  listTemplates,
  purgeTemplates,
  removeTemplates,
  restoreTemplates,
  saveTemplate,
  type TemplateWrite,
} from '@/lib/store/templates.ts';
import { content } from '../replies/templates/content.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const retour: TemplateWrite = {
  ...content({ title: 'Retour', shortcut: 'retour', body: 'Dag {{ customer.first_name }}', language: 'nl' }),
  id: id(1),
  starter: null,
  baseRevision: null,
};
const saying = (body: string) => ({ variants: [{ language: 'nl' as const, register: null, body }] });
const titles = async () => (await listTemplates()).map(({ title }) => title);

describe('templates', () => {
  it('are kept once, however often the same write arrives', async () => {
    await saveTemplate(retour, at(0));
    await saveTemplate(retour, at(1));
    const { baseRevision: _, ...fields } = retour;
    expect(await listTemplates()).toEqual([
      { ...fields, revision: 1, deletedAt: null, createdAt: at(0), updatedAt: at(0) },
    ]);
  });

  it('are changed on their newest revision, and listed by their last change', async () => {
    await saveTemplate(retour, at(0));
    await saveTemplate({ ...retour, id: id(2), title: 'Omruilen', shortcut: '' }, at(1));
    expect(await titles()).toEqual(['Omruilen', 'Retour']);
    const saved = await saveTemplate({ ...retour, title: 'Terugsturen', baseRevision: 1 }, at(2));
    expect(saved).toMatchObject({ saved: true, record: { revision: 2, createdAt: at(0), updatedAt: at(2) } });
    expect(await titles()).toEqual(['Terugsturen', 'Omruilen']);
  });

  it('keep both texts when another tab was faster, once each, and one of them the shortcut', async () => {
    await saveTemplate(retour, at(0));
    await saveTemplate({ ...retour, ...saying('van tab een'), baseRevision: 1 }, at(1));
    const mine = { ...retour, ...saying('van tab twee'), baseRevision: 1 };
    const saved = await saveTemplate(mine, at(2));
    await saveTemplate(mine, at(3));
    expect(saved).toMatchObject({
      saved: true,
      record: { ...saying('van tab twee'), shortcut: '', revision: 1 },
    });
    expect((await listTemplates()).map(({ variants }) => variants[0]?.body).sort()).toEqual([
      'van tab een',
      'van tab twee',
    ]);
    expect(await findByShortcut('retour')).toMatchObject(saying('van tab een'));
  });

  it('are found by their shortcut, and never two by the same', async () => {
    await saveTemplate(retour, at(0));
    const second = { ...retour, id: id(2), title: 'Ook retour' };
    expect(await saveTemplate(second, at(1))).toMatchObject({ saved: false, taken: { id: id(1) } });
    expect(await titles()).toEqual(['Retour']);
    expect(await findByShortcut('retour')).toMatchObject({ id: id(1) });
    expect(await findByShortcut('niets')).toBeNull();
  });

  it('may have no shortcut, as many as there are, and none is found by that', async () => {
    await saveTemplate({ ...retour, shortcut: '' }, at(0));
    await saveTemplate({ ...retour, id: id(2), shortcut: '' }, at(1));
    expect(await listTemplates()).toHaveLength(2);
    expect(await findByShortcut('')).toBeNull();
  });

  it('come back after they were removed, and are gone for good later', async () => {
    await saveTemplate(retour, at(0));
    await removeTemplates([id(1)], at(1));
    expect(await listTemplates()).toEqual([]);
    expect(await findByShortcut('retour')).toBeNull();
    expect(await getTemplate(id(1))).toBeNull();
    await restoreTemplates([id(1)]);
    expect(await findByShortcut('retour')).toMatchObject({ title: 'Retour' });
    await purgeTemplates(at(59));
    expect(await listTemplates()).toHaveLength(1);
    await removeTemplates([id(1)], at(2));
    await purgeTemplates(at(1));
    await restoreTemplates([id(1)]);
    expect(await listTemplates()).toHaveLength(1);
    await removeTemplates([id(1)], at(2));
    await purgeTemplates(at(3));
    await restoreTemplates([id(1)]);
    expect(await listTemplates()).toEqual([]);
  });

  it('come back without a shortcut that another took in between', async () => {
    await saveTemplate(retour, at(0));
    await removeTemplates([id(1)], at(1));
    await saveTemplate({ ...retour, id: id(2), title: 'Nieuw' }, at(2));
    await restoreTemplates([id(1)]);
    expect(await getTemplate(id(1))).toMatchObject({ title: 'Retour', shortcut: '' });
    expect(await findByShortcut('retour')).toMatchObject({ title: 'Nieuw' });
  });
});

describe('versions', () => {
  const write = (body: string, minute: number, baseRevision: number | null) =>
    saveTemplate({ ...retour, ...saying(body), baseRevision }, at(minute));
  const kept = async () =>
    (await versionsOf(id(1))).map(({ revision, content }) => [revision, content.variants[0]?.body]);

  it('are kept one a sitting, the newest first, as it was before that', async () => {
    await write('een', 0, null);
    await write('een en half', 1, 1);
    expect(await kept()).toEqual([]);
    await write('twee', 20, 2);
    await write('twee en half', 21, 3);
    await write('drie', 40, 4);
    expect(await kept()).toEqual([
      [4, 'twee en half'],
      [2, 'een en half'],
    ]);
  });

  it('are kept within a sitting where that is asked for', async () => {
    await write('een', 0, null);
    await saveTemplate({ ...retour, ...saying('twee'), baseRevision: 1, keepsVersion: true }, at(1));
    expect(await kept()).toEqual([[1, 'een']]);
  });

  it('are no more than anybody looks back on', async () => {
    await write('0', 0, null);
    for (let n = 1; n <= 55; n += 1) {
      const later = new Date(Date.parse(at(0)) + n * 3_600_000).toISOString();
      await saveTemplate({ ...retour, ...saying(String(n)), baseRevision: n }, later);
    }
    const all = await kept();
    expect(all).toHaveLength(50);
    expect(all[0]).toEqual([55, '54']);
  });

  it('go with the template', async () => {
    await write('een', 0, null);
    await write('twee', 20, 1);
    await recordUse(id(1), null, at(21));
    await removeTemplates([id(1)], at(22));
    await purgeTemplates(at(23));
    expect(await versionsOf(id(1))).toEqual([]);
    expect(await allUses()).toEqual([]);
  });
});

describe('uses', () => {
  it('are counted, by path and in all, with the last one', async () => {
    await recordUse('starter:late', 'save-first', at(1));
    await recordUse('starter:late', 'save-first', at(2));
    await recordUse('starter:late', null, at(3));
    expect(await allUses()).toEqual([
      { id: 'starter:late', count: 3, lastAt: at(3), byPath: { 'save-first': 2 } },
    ]);
  });
});

describe('an import', () => {
  const one = (n: number, body: string, change: { shortcut?: string; replaces?: boolean } = {}) => ({
    ...content({ title: `Nieuw ${n}`, body }),
    id: id(n),
    replaces: false,
    ...change,
  });

  it('adds and replaces in one go, without a shortcut that another has', async () => {
    await saveTemplate(retour, at(0));
    const imported = await importTemplates(
      [
        one(1, 'vervangen', { replaces: true, shortcut: 'retour' }),
        one(2, 'nieuw', { shortcut: 'retour' }),
        one(3, 'ook nieuw', { shortcut: 'nieuw' }),
        one(4, 'weer nieuw', { shortcut: 'nieuw' }),
      ],
      at(1),
    );
    expect(imported).toEqual({ added: [id(2), id(3), id(4)], replaced: [{ id: id(1), revision: 1 }] });
    const shortcuts = (await listTemplates()).map((each) => [each.id, each.shortcut]);
    expect(Object.fromEntries(shortcuts)).toEqual({
      [id(1)]: 'retour',
      [id(2)]: '',
      [id(3)]: 'nieuw',
      [id(4)]: '',
    });
  });

  it('is taken back whole', async () => {
    await saveTemplate(retour, at(0));
    const imported = await importTemplates([one(1, 'anders', { replaces: true }), one(2, 'nieuw')], at(1));
    await undoImport(imported, at(2));
    expect(await listTemplates()).toMatchObject([
      { id: id(1), title: 'Retour', shortcut: 'retour', revision: 3 },
    ]);
  });

  it('writes nothing where any of it fails', async () => {
    const broken = { ...one(2, 'nieuw'), id: {} as string };
    await expect(importTemplates([one(1, 'goed'), broken], at(1))).rejects.toThrow();
    expect(await listTemplates()).toEqual([]);
  });

  it('the same again changes nothing', async () => {
    const all = [one(1, 'nieuw')];
    await importTemplates(all, at(1));
    expect(await importTemplates(all, at(2))).toEqual({ added: [], replaced: [] });
  });
});
