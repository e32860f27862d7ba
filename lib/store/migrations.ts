import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { likenessOf } from '../customers/likeness.ts';
import type { Parted } from '../messages/records.ts';
import { tagsIn } from '../notes/tags.ts';
import type { TemplateVariant } from '../replies/templates/template.ts';
import type { UnwrapSchema } from './schema.ts';

type Upgrade = (
  db: IDBPDatabase<UnwrapSchema>,
  tx: IDBPTransaction<UnwrapSchema, StoreNames<UnwrapSchema>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * The ladder: step n takes a database from version n to n + 1. Steps are never edited once released. All run in the one
 * versionchange transaction, so a failing step leaves the old version whole.
 */
export const STEPS: readonly Upgrade[] = [
  (db) => {
    const customers = db.createObjectStore('customers', { keyPath: 'id' });
    // One address, one customer: the database itself refuses a second.
    customers.createIndex('byAddress', 'addresses', { multiEntry: true, unique: true });
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('byCustomer', 'customerId');
    // Only records with a date are in this index: null is no key.
    notes.createIndex('byDeletedAt', 'deletedAt');
    db.createObjectStore('cases', { keyPath: 'id' }).createIndex('byCustomer', 'customerId');
    const followUps = db.createObjectStore('followUps', { keyPath: 'id' });
    followUps.createIndex('byCustomer', 'customerId');
    followUps.createIndex('byDueOn', 'dueOn');
    db.createObjectStore('drafts', { keyPath: 'id' });
  },
  // Version 2: what the person said of a proposed customer.
  async (_db, tx) => {
    const cases = tx.objectStore('cases');
    for (let at = await cases.openCursor(); at; at = await at.continue()) {
      await at.update({ ...at.value, confirmed: null, refused: [] });
    }
  },
  // Version 3: templates. Many have no shortcut and removed ones keep theirs, so its index can't be unique.
  (db) => {
    const templates = db.createObjectStore('templates', { keyPath: 'id' });
    templates.createIndex('byShortcut', 'shortcut');
    templates.createIndex('byDeletedAt', 'deletedAt');
  },
  // Version 4: what matters most to the customer, an amount, right or goodwill, an honest no; what was
  // corrected for a customer.
  async (_db, tx) => {
    const cases = tx.objectStore('cases');
    for (let at = await cases.openCursor(); at; at = await at.continue()) {
      const rights = { country: null, topics: null, orderedOn: null, receivedOn: null, withdrawnOn: null };
      const answers = { ...at.value.answers, matters: '', amount: '', basis: null, rights, cannot: '' };
      await at.update({ ...at.value, answers });
    }
    const customers = tx.objectStore('customers');
    for (let at = await customers.openCursor(); at; at = await at.continue()) {
      await at.update({ ...at.value, prefers: { language: null, register: null, firstName: null } });
    }
  },
  // Version 5: reminders to the minute, how it ended, and improvements.
  async (db, tx) => {
    const improvements = db.createObjectStore('improvements', { keyPath: 'id' });
    improvements.createIndex('byTicket', 'ticketKeys', { multiEntry: true });
    improvements.createIndex('byDeletedAt', 'deletedAt');
    const followUps = tx.objectStore('followUps');
    followUps.createIndex('byTicket', 'ticketKey');
    const added = { kind: 'check', dueAt: null, remindedAt: null, outcome: null, lesson: '' } as const;
    for (let at = await followUps.openCursor(); at; at = await at.continue()) {
      await at.update({ ...at.value, ...added });
    }
  },
  // Version 6: templates in several languages and registers, their earlier versions, and how often they were used.
  async (db, tx) => {
    db.createObjectStore('templateVersions', { keyPath: 'id' }).createIndex('byTemplate', 'templateId');
    db.createObjectStore('templateUses', { keyPath: 'id' });
    const templates = tx.objectStore('templates');
    for (let at = await templates.openCursor(); at; at = await at.continue()) {
      const { body, language, ...kept } = at.value as typeof at.value &
        Pick<TemplateVariant, 'body' | 'language'>;
      const added = { folder: '', tags: [], paths: [], shared: false, starter: null };
      await at.update({ ...kept, ...added, variants: [{ language, register: null, body }] });
    }
    const cases = tx.objectStore('cases');
    for (let at = await cases.openCursor(); at; at = await at.continue()) {
      const inserts = at.value.inserts.map((insert) => ({ ...insert, templateId: null }));
      await at.update({ ...at.value, inserts });
    }
  },
  // Version 7: customers that may be one person and from whom we parted, notes with tags, an author and a history, tickets
  // that can be gone back to, when they were opened and how many, what was erased, and the search.
  async (db, tx) => {
    db.createObjectStore('noteVersions', { keyPath: 'id' }).createIndex('byNote', 'noteId');
    db.createObjectStore('merges', { keyPath: 'id' }).createIndex('byAt', 'at');
    db.createObjectStore('apart', { keyPath: 'id' });
    db.createObjectStore('erasures', { keyPath: 'id' });
    db.createObjectStore('lock', { keyPath: 'id' });
    db.createObjectStore('searchBlocks', { keyPath: 'key' });
    db.createObjectStore('seen', { keyPath: 'id' });
    const documents = db.createObjectStore('documents', { autoIncrement: true });
    // Only what is somebody's is in the one, only what is nobody's any more in the other.
    documents.createIndex('byRecord', ['kind', 'id'], { unique: true });
    documents.createIndex('byGone', 'gone');
    const parted = new Map<string, Parted>();
    const activeAt = new Map<string, string>();
    const active = (id: string | null, at: string) => {
      if (id !== null && at > (activeAt.get(id) ?? '')) activeAt.set(id, at);
    };
    const cases = tx.objectStore('cases');
    cases.createIndex('byConfirmed', 'confirmed');
    cases.createIndex('byRefused', 'refused', { multiEntry: true });
    for (let at = await cases.openCursor(); at; at = await at.continue()) {
      const { customerId, inserts, id } = at.value;
      const parting = inserts.findLast(({ path }) => path === 'part');
      if (customerId && parting) parted.set(customerId, { at: parting.at, reason: '', ticketKey: id });
      active(customerId, at.value.updatedAt);
      await at.update({ ...at.value, link: null, openedAt: null });
    }
    for (const one of await tx.objectStore('followUps').getAll()) active(one.customerId, one.updatedAt);
    const notes = tx.objectStore('notes');
    const written: { id: string; updatedAt: string }[] = [];
    for (let at = await notes.openCursor(); at; at = await at.continue()) {
      active(at.value.customerId, at.value.updatedAt);
      await at.update({ ...at.value, tags: tagsIn(at.value.text), author: '' });
      const { id, updatedAt, deletedAt } = at.value;
      if (deletedAt === null) written.push({ id, updatedAt });
    }
    const customers = tx.objectStore('customers');
    customers.createIndex('byLikeness', 'likeness', { multiEntry: true });
    customers.createIndex('byActive', ['activeAt', 'id']);
    customers.createIndex('byCreated', 'createdAt');
    // Null is no object, so that it has no such path.
    customers.createIndex('byParted', 'parted.at');
    for (let at = await customers.openCursor(); at; at = await at.continue()) {
      const { id, updatedAt } = at.value;
      active(id, updatedAt);
      await at.update({
        ...at.value,
        likeness: likenessOf(at.value),
        parted: parted.get(id) ?? null,
        activeAt: activeAt.get(id) ?? updatedAt,
      });
      await documents.add({ kind: 'customer', id });
    }
    // A greater number is a later change: so the search has the newest first.
    written.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
    for (const { id } of written) await documents.add({ kind: 'note', id });
  },
];

export const VERSION = STEPS.length;

/** Runs the steps that a database of `from` still needs. */
export async function migrate(from: number, ...args: Parameters<Upgrade>): Promise<void> {
  for (const step of STEPS.slice(from)) await step(...args);
}
