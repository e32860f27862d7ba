import type { CaseIdentity } from '../messages/new-records.ts';
import { DRAFT_KINDS, type DraftKind } from '../messages/records.ts';
import { keepCase } from './cases.ts';
import { read, write } from './write.ts';

/** What is kept of each kind; an empty string where nothing is. */
export function draftsOf(ticketKey: string): Promise<Record<DraftKind, string>> {
  return read(['drafts'], async (tx) => {
    const texts: Record<DraftKind, string> = { note: '', reply: '' };
    for (const kind of DRAFT_KINDS) {
      texts[kind] = (await tx.objectStore('drafts').get(draftId(ticketKey, kind)))?.text ?? '';
    }
    return texts;
  });
}

/**
 * Empty text forgets the draft.
 *
 * @param beside the ticket, where its customer is known: kept with it, as by that the draft is one of theirs
 */
export function saveDraft(
  ticketKey: string,
  kind: DraftKind,
  text: string,
  now: string,
  beside?: CaseIdentity,
): Promise<void> {
  return write(['drafts', 'cases'], async (tx) => {
    const store = tx.objectStore('drafts');
    const id = draftId(ticketKey, kind);
    if (text === '') return store.delete(id);
    if (beside) await keepCase(tx.objectStore('cases'), beside, now);
    const stored = await store.get(id);
    await store.put({ id, ticketKey, kind, text, createdAt: stored?.createdAt ?? now, updatedAt: now });
  });
}

export function draftId(ticketKey: string, kind: DraftKind): string {
  return `${kind} ${ticketKey}`;
}

/** Forgets the replies changed by hand that went into a mail, once nobody touched them since `before`. */
export function purgeReplyDrafts(before: string): Promise<void> {
  return write(['drafts', 'cases'], async (tx) => {
    const drafts = tx.objectStore('drafts');
    for (const draft of await drafts.getAll()) {
      if (draft.kind !== 'reply' || draft.updatedAt >= before) continue;
      const inserts = (await tx.objectStore('cases').get(draft.ticketKey))?.inserts ?? [];
      if (inserts.length > 0) await drafts.delete(draft.id);
    }
  });
}
