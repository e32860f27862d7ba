import { describe, expect, it } from 'vitest';
import {
  findByShortcut,
  getTemplate,
  listTemplates,
  purgeTemplates,
  removeTemplate,
  restoreTemplate,
  saveTemplate,
  type TemplateWrite,
} from '@/lib/store/templates.ts';
import { withFreshDatabase } from './fresh.ts';

withFreshDatabase();

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const retour: TemplateWrite = {
  id: id(1),
  title: 'Retour',
  shortcut: 'retour',
  body: 'Dag {{ customer.first_name }}',
  language: 'nl',
  baseRevision: null,
};
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
    await saveTemplate({ ...retour, body: 'van tab een', baseRevision: 1 }, at(1));
    const mine = { ...retour, body: 'van tab twee', baseRevision: 1 };
    const saved = await saveTemplate(mine, at(2));
    await saveTemplate(mine, at(3));
    expect(saved).toMatchObject({ saved: true, record: { body: 'van tab twee', shortcut: '', revision: 1 } });
    expect((await listTemplates()).map(({ body }) => body).sort()).toEqual(['van tab een', 'van tab twee']);
    expect(await findByShortcut('retour')).toMatchObject({ body: 'van tab een' });
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
    await removeTemplate(id(1), at(1));
    expect(await listTemplates()).toEqual([]);
    expect(await findByShortcut('retour')).toBeNull();
    expect(await getTemplate(id(1))).toBeNull();
    await restoreTemplate(id(1));
    expect(await findByShortcut('retour')).toMatchObject({ title: 'Retour' });
    await purgeTemplates(at(59));
    expect(await listTemplates()).toHaveLength(1);
    await removeTemplate(id(1), at(2));
    await purgeTemplates(at(1));
    await restoreTemplate(id(1));
    expect(await listTemplates()).toHaveLength(1);
    await removeTemplate(id(1), at(2));
    await purgeTemplates(at(3));
    await restoreTemplate(id(1));
    expect(await listTemplates()).toEqual([]);
  });

  it('come back without a shortcut that another took in between', async () => {
    await saveTemplate(retour, at(0));
    await removeTemplate(id(1), at(1));
    await saveTemplate({ ...retour, id: id(2), title: 'Nieuw' }, at(2));
    await restoreTemplate(id(1));
    expect(await getTemplate(id(1))).toMatchObject({ title: 'Retour', shortcut: '' });
    expect(await findByShortcut('retour')).toMatchObject({ title: 'Nieuw' });
  });
});
