/** What templates said before: one version for each time that somebody sat down to change it. */
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { TemplateRecord, TemplateVersion } from '../messages/records.ts';
import { contentOf } from '../replies/templates/content-of.ts';
import type { UnwrapSchema } from './schema.ts';
import { isNewSitting, newestFirst, tooOld } from './versions.ts';
import { read } from './write.ts';

/** The newest first. */
export function versionsOf(templateId: string): Promise<TemplateVersion[]> {
  return read(['templateVersions'], async (tx) => {
    const all = await tx.objectStore('templateVersions').index('byTemplate').getAll(templateId);
    return newestFirst(all);
  });
}

/** Within a transaction that is about to write over `stored`. `whole`: also within a sitting. */
export async function keepVersion(
  store: IDBPObjectStore<UnwrapSchema, StoreNames<UnwrapSchema>[], 'templateVersions', 'readwrite'>,
  stored: TemplateRecord,
  now: string,
  whole = false,
): Promise<void> {
  if (!whole && !isNewSitting(stored, now)) return;
  const { id: templateId, revision, updatedAt: writtenAt } = stored;
  await store.put({
    id: `${templateId}:${revision}`,
    templateId,
    revision,
    writtenAt,
    content: contentOf(stored),
  });
  const all = await store.index('byTemplate').getAll(templateId);
  for (const { id } of tooOld(all)) await store.delete(id);
}
