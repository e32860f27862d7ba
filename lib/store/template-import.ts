/** Many templates at once: all of them, or none. */
import type { ImportedTemplates, TemplateRecord } from '../messages/records.ts';
import { contentOf } from '../replies/templates/content-of.ts';
import type { TemplateContent } from '../replies/templates/template.ts';
import { keepVersion } from './template-versions.ts';
import { write } from './write.ts';

export type TemplateToImport = TemplateContent & { id: string; replaces: boolean };

/**
 * In one transaction. A shortcut that another has is left out; what is replaced stays as a version. The same again changes
 * nothing.
 */
export function importTemplates(all: readonly TemplateToImport[], now: string): Promise<ImportedTemplates> {
  return write(['templates', 'templateVersions'], async (tx) => {
    const store = tx.objectStore('templates');
    const versions = tx.objectStore('templateVersions');
    const stored = new Map((await store.getAll()).map((one) => [one.id, one]));
    const shortcuts = new Map(
      [...stored.values()].filter(({ deletedAt }) => deletedAt === null).map((one) => [one.shortcut, one.id]),
    );
    const added: string[] = [];
    const replaced: ImportedTemplates['replaced'] = [];
    for (const { id, replaces, ...template } of all) {
      const before = stored.get(id);
      if (before && !replaces) continue;
      const holder = shortcuts.get(template.shortcut);
      const shortcut = holder !== undefined && holder !== id ? '' : template.shortcut;
      if (shortcut !== '') shortcuts.set(shortcut, id);
      const record: TemplateRecord = {
        ...contentOf({ ...template, shortcut }),
        id,
        starter: before?.starter ?? null,
        revision: (before?.revision ?? 0) + 1,
        deletedAt: null,
        createdAt: before?.createdAt ?? now,
        updatedAt: now,
      };
      if (before && JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(record))) continue;
      if (before) {
        await keepVersion(versions, before, now, true);
        replaced.push({ id, revision: before.revision });
      } else added.push(id);
      await store.put(record);
    }
    return { added, replaced };
  });
}

/**
 * What was added goes out of sight, what was replaced says again what it said; what it says by now stays as a version. Where
 * another has its shortcut by now, it comes back without.
 */
export function undoImport({ added, replaced }: ImportedTemplates, now: string): Promise<void> {
  return write(['templates', 'templateVersions'], async (tx) => {
    const store = tx.objectStore('templates');
    const versions = tx.objectStore('templateVersions');
    for (const id of added) {
      const stored = await store.get(id);
      if (stored) await store.put({ ...stored, deletedAt: now });
    }
    for (const { id, revision } of replaced) {
      const [stored, version] = await Promise.all([store.get(id), versions.get(`${id}:${revision}`)]);
      if (!stored || !version) continue;
      await keepVersion(versions, stored, now, true);
      const { shortcut } = version.content;
      const holders = shortcut === '' ? [] : await store.index('byShortcut').getAll(shortcut);
      const isTaken = holders.some((one) => one.deletedAt === null && one.id !== id);
      await store.put({
        ...stored,
        ...version.content,
        shortcut: isTaken ? '' : shortcut,
        revision: stored.revision + 1,
        updatedAt: now,
      });
    }
  });
}
