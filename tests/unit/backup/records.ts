/** Made-up records of every store, and files with them. */
import { type Aside, type Header, KEPT_STORES, type KeptRecords } from '@/lib/backup/format.ts';
import { type ReadOptions, readBackup } from '@/lib/backup/read.ts';
import { Gzip, LineWriter } from '@/lib/backup/write.ts';
import { likenessOf } from '@/lib/customers/likeness.ts';
import type { CustomerRecord, NoteRecord } from '@/lib/messages/records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { raise } from '@/lib/store/ladder.ts';
import { VERSION } from '@/lib/store/migrations.ts';

export const AT = '2026-11-21T10:00:00.000Z';
const times = { createdAt: AT, updatedAt: AT };

export function customer(id: string, change: Partial<CustomerRecord> = {}): CustomerRecord {
  const names = change.names ?? [`Klant ${id}`];
  const addresses = change.addresses ?? [`${id}@voorbeeld.example`];
  return {
    id,
    prefers: { language: null, register: null, firstName: null },
    parted: null,
    activeAt: AT,
    ...times,
    ...change,
    names,
    addresses,
    likeness: likenessOf({ names, addresses }),
  };
}

export function note(id: string, customerId: string, change: Partial<NoteRecord> = {}): NoteRecord {
  return {
    id,
    customerId,
    text: `Belt liever (${id})`,
    pinned: false,
    tags: ['vip'],
    author: 'Ruben',
    revision: 1,
    ticketKey: `demo|shop|${customerId}`,
    deletedAt: null,
    ...times,
    ...change,
  };
}

/** At least one of every store. */
export function everything(): KeptRecords {
  const [sophie, marieke] = [customer('sophie'), customer('marieke')];
  const content = {
    title: 'Retour',
    shortcut: 'retour',
    folder: 'Retouren',
    tags: ['retour'],
    paths: ['save-first' as const],
    shared: false,
    variants: [{ language: 'nl' as const, register: null, body: 'Dag {{ customer.first_name }}' }],
  };
  return {
    customers: [sophie, marieke],
    notes: [
      note('n1', 'sophie'),
      note('n2', 'marieke', { pinned: true, text: 'Ünïcödé\n“tekst” \u2028 🫖' }),
    ],
    noteVersions: [{ id: 'n1:1', noteId: 'n1', revision: 1, text: 'Eerst', author: '', writtenAt: AT }],
    merges: [
      {
        id: 'm1',
        at: AT,
        into: sophie,
        from: customer('eerder'),
        moved: { notes: ['n1'], cases: [], followUps: [] },
        apart: [],
      },
    ],
    apart: [{ id: 'marieke|sophie', at: AT }],
    erasures: [],
    cases: [
      {
        id: 'demo|shop|sophie',
        customerId: 'sophie',
        subject: 'Theepot met barst',
        link: 'https://mail.example.com/1',
        openedAt: AT,
        answers: { ...emptyAnswers(), points: [{ text: 'Er zit een barst in', mark: 'true' }] },
        confirmed: null,
        refused: ['winkel@voorbeeld.example'],
        dismissed: false,
        inserts: [{ id: 'i1', at: AT, path: 'save-first', templateId: null }],
        complaint: true,
        agent: 'Noor',
        revision: 2,
        ...times,
      },
    ],
    followUps: [
      {
        id: 'f1',
        kind: 'check',
        customerId: 'sophie',
        ticketKey: 'demo|shop|sophie',
        subject: 'Theepot met barst',
        dueOn: '2026-11-27',
        dueAt: null,
        doneAt: null,
        remindedAt: null,
        outcome: 'solved',
        lesson: '',
        ...times,
      },
    ],
    improvements: [
      {
        id: 'v1',
        kind: 'delivery',
        title: 'Dubbele doos',
        expected: '',
        meant: '',
        where: '',
        ticketKeys: ['demo|shop|sophie'],
        solvedAt: null,
        revision: 1,
        deletedAt: null,
        ...times,
      },
    ],
    drafts: [
      { id: 'note demo|shop|sophie', ticketKey: 'demo|shop|sophie', kind: 'note', text: 'half', ...times },
    ],
    templates: [{ id: 't1', ...content, starter: null, revision: 1, deletedAt: null, ...times }],
    templateVersions: [{ id: 't1:1', templateId: 't1', revision: 1, writtenAt: AT, content }],
    templateUses: [{ id: 'starter:thanks', count: 3, lastAt: AT, byPath: { part: 1 } }],
    seen: [{ id: '2026-11-21|mail.example.com', day: '2026-11-21', inbox: 'mail.example.com', count: 12 }],
  };
}

export function aside(): Aside {
  return {
    settings: { agentName: 'Ruben' },
    recipes: [],
    own: [{ site: 'https://mail.example.com', learned: ['winkel@voorbeeld.example'], words: {} }],
  };
}

export function headerOf(records: KeptRecords, change: Partial<Header> = {}, rest?: Aside): Header {
  const beside = rest && {
    settings: rest.settings ? 1 : 0,
    recipes: rest.recipes.length,
    own: rest.own.length,
  };
  const counts = {
    ...Object.fromEntries(KEPT_STORES.map((store) => [store, records[store].length])),
    ...beside,
  };
  return {
    format: 'unwrap-backup',
    version: 1,
    database: VERSION,
    app: '0.6.0',
    madeAt: AT,
    counts,
    ...change,
  };
}

export async function fileOf(
  records: KeptRecords,
  rest = aside(),
  header = headerOf(records, {}, rest),
  isCurrent = true,
) {
  const lines = new LineWriter(isCurrent);
  const gzip = new Gzip();
  gzip.put(lines.header(header));
  for (const store of KEPT_STORES) gzip.put(lines.records(store, records[store]));
  gzip.put(lines.records('settings', rest.settings ? [rest.settings] : []));
  gzip.put(lines.records('recipes', rest.recipes));
  gzip.put(lines.records('own', rest.own));
  gzip.put(lines.last());
  return gzip.end();
}

/** A file of these very lines, with a checksum that fits. */
export async function fileOfLines(lines: readonly string[]) {
  const { Sha256 } = await import('@/lib/backup/sha256.ts');
  const body = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const gzip = new Gzip();
  gzip.put(body);
  gzip.put(new TextEncoder().encode(`${JSON.stringify({ sha256: new Sha256().update(body).hex() })}\n`));
  return gzip.end();
}

export function read(bytes: Uint8Array<ArrayBuffer>, change: Partial<ReadOptions> = {}) {
  return readBackup(bytes, { passphrase: null, database: VERSION, raise, ...change });
}
