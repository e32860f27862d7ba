import { conflictId } from '../backup/conflict-id.ts';
import type { TemplateRecord, TemplateSaved } from '../messages/records.ts';
import { contentOf } from '../replies/templates/content-of.ts';
import type { TemplateContent } from '../replies/templates/template.ts';
import { keepVersion } from './template-versions.ts';
import { read, write } from './write.ts';

export type TemplateWrite = TemplateContent &
  Pick<TemplateRecord, 'id' | 'starter'> & {
    /** The revision that the person saw while writing; null for a new template. */
    baseRevision: number | null;
    /** What it said before is kept as a version also within a sitting. */
    keepsVersion?: boolean;
  };

/** All that are not removed, the newest change first. */
export function listTemplates(): Promise<TemplateRecord[]> {
  return read(['templates'], async (tx) => {
    const all = await tx.objectStore('templates').getAll();
    return all.filter(isLiving).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  });
}

export function getTemplate(id: string): Promise<TemplateRecord | null> {
  return read(['templates'], async (tx) => living(await tx.objectStore('templates').get(id)));
}

/** `shortcut` as it is kept, so in lower case. */
export function findByShortcut(shortcut: string): Promise<TemplateRecord | null> {
  return read(['templates'], async (tx) =>
    holderOf(tx.objectStore('templates').index('byShortcut'), shortcut),
  );
}

/**
 * Idempotent: the same write twice leaves one template. A shortcut that another has is refused, and nothing is written.
 * Written on an older revision than the stored one (another tab was faster), it is kept as a template of its own without
 * a shortcut, and that one is returned: both texts stay.
 */
export function saveTemplate(
  { baseRevision, keepsVersion = false, ...template }: TemplateWrite,
  now: string,
): Promise<TemplateSaved> {
  return write(['templates', 'templateVersions'], async (tx) => {
    const store = tx.objectStore('templates');
    const stored = await store.get(template.id);
    if (stored && isSame(stored, template)) return { saved: true, record: stored };
    const conflict = stored !== undefined && stored.revision !== baseRevision;
    if (!conflict) {
      const holder = await holderOf(store.index('byShortcut'), template.shortcut);
      if (holder && holder.id !== template.id) return { saved: false, taken: holder };
    }
    const record: TemplateRecord = conflict
      ? {
          ...template,
          id: conflictId(template.id, JSON.stringify(template)),
          shortcut: '',
          revision: 1,
          deletedAt: null,
          createdAt: now,
          updatedAt: now,
        }
      : {
          ...template,
          revision: (stored?.revision ?? 0) + 1,
          deletedAt: null,
          createdAt: stored?.createdAt ?? now,
          updatedAt: now,
        };
    if (stored && !conflict) {
      await keepVersion(tx.objectStore('templateVersions'), stored, now, keepsVersion);
    }
    await store.put(record);
    return { saved: true, record };
  });
}

/** Takes them out of sight, to be taken back with `restoreTemplates` or removed for good by `purgeTemplates`. */
export function removeTemplates(ids: readonly string[], now: string): Promise<void> {
  return write(['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    for (const id of ids) {
      const stored = living(await store.get(id));
      // Who writes on in another tab has an older one by now: theirs is kept beside it.
      if (stored) await store.put({ ...stored, revision: stored.revision + 1, deletedAt: now });
    }
  });
}

/** Where another has its shortcut by now, it comes back without. */
export function restoreTemplates(ids: readonly string[]): Promise<void> {
  return write(['templates'], async (tx) => {
    const store = tx.objectStore('templates');
    for (const id of ids) {
      const stored = await store.get(id);
      if (!stored || isLiving(stored)) continue;
      const holder = await holderOf(store.index('byShortcut'), stored.shortcut);
      await store.put({ ...stored, shortcut: holder ? '' : stored.shortcut, deletedAt: null });
    }
  });
}

/** Removes for good what was taken out of sight before `before`, with its versions and how often it was used. */
export function purgeTemplates(before: string): Promise<void> {
  return write(['templates', 'templateVersions', 'templateUses'], async (tx) => {
    const store = tx.objectStore('templates');
    const versions = tx.objectStore('templateVersions');
    for (const id of await store.index('byDeletedAt').getAllKeys(IDBKeyRange.upperBound(before))) {
      await store.delete(id);
      await tx.objectStore('templateUses').delete(id);
      for (const version of await versions.index('byTemplate').getAllKeys(id)) await versions.delete(version);
    }
  });
}

interface ByShortcut {
  getAll(shortcut: string): Promise<TemplateRecord[]>;
}

async function holderOf(index: ByShortcut, shortcut: string): Promise<TemplateRecord | null> {
  return shortcut === '' ? null : living((await index.getAll(shortcut)).find(isLiving));
}

function isLiving({ deletedAt }: TemplateRecord): boolean {
  return deletedAt === null;
}

function living(record: TemplateRecord | undefined): TemplateRecord | null {
  return record && isLiving(record) ? record : null;
}

function isSame(
  stored: TemplateRecord,
  template: Omit<TemplateWrite, 'baseRevision' | 'keepsVersion'>,
): boolean {
  return (
    isLiving(stored) &&
    stored.starter === template.starter &&
    JSON.stringify(contentOf(stored)) === JSON.stringify(contentOf(template))
  );
}
