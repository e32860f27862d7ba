/** Models of made-up customers, for component tests and for the gallery. */
import type { CaseRecord, ErasureRecord } from '@/lib/messages/records.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import type {
  CustomerDossier,
  CustomerRow,
  CustomersModel,
  NoteModel,
  OpenCustomer,
} from '@/lib/options/customers-model.ts';

const at = (day: string, time = '10:00') => `2026-${day}T${time}:00.000Z`;

export function customerRow(id: string, change: Partial<CustomerRow> = {}): CustomerRow {
  return {
    id,
    names: ['Marieke van den Bosch'],
    addresses: ['marieke.vandenbosch@voorbeeld.example'],
    parted: false,
    activeAt: at('11-20'),
    notes: 3,
    complaints: 1,
    open: 0,
    ...change,
  };
}

export function customers(change: Partial<CustomersModel> = {}): CustomersModel {
  return {
    filter: 'all',
    list: {
      customers: [
        customerRow('c1', { open: 1 }),
        customerRow('c2', {
          names: [],
          addresses: ['info@bloemenwinkel-de-zonnebloem.example'],
          notes: 0,
          complaints: 0,
          activeAt: at('11-12'),
        }),
        customerRow('c3', {
          names: ['Jean-Pierre Vandenbroucke-De Smet'],
          addresses: ['jp@voorbeeld.example', 'kdj3k2jh4@marketplace.amazon.fr'],
          parted: true,
          complaints: 4,
          activeAt: at('03-02'),
        }),
      ],
      total: 213,
      more: true,
      busy: false,
    },
    open: null,
    receipt: null,
    cleaning: { by: 'inactive', months: 24, preview: null, busy: false },
    stranger: { address: '', found: null, receipt: null, busy: false },
    ...change,
  };
}

export function caseOf(id: string, change: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id,
    customerId: 'c1',
    subject: 'Theepot met barst',
    link: 'https://mail.example.com/inbox/1',
    openedAt: null,
    answers: { ...emptyAnswers(), feeling: 'disappointed', path: 'save-first', remedy: 'replacement' },
    confirmed: null,
    refused: [],
    dismissed: false,
    inserts: [{ id: 'i1', at: at('11-18', '11:00'), path: 'save-first', templateId: 't1' }],
    complaint: true,
    revision: 1,
    createdAt: at('11-18'),
    updatedAt: at('11-18'),
    ...change,
  };
}

export function dossier(change: Partial<CustomerDossier> = {}): CustomerDossier {
  const kept = { createdAt: at('03-02'), updatedAt: at('11-18') };
  const note = { customerId: 'c1', pinned: false, tags: [], revision: 1, deletedAt: null, ticketKey: null };
  return {
    customer: {
      id: 'c1',
      names: ['Marieke van den Bosch', 'M. van den Bosch'],
      addresses: ['marieke.vandenbosch@voorbeeld.example', 'b8x2k@verkopen.bol.com'],
      prefers: { language: null, register: 'informal', firstName: 'Marieke' },
      likeness: [],
      parted: null,
      activeAt: at('11-20'),
      ...kept,
    },
    notes: [
      {
        ...note,
        ...kept,
        id: 'n1',
        text: 'Belt liever dan dat ze mailt.',
        author: 'Noor',
        pinned: true,
        tags: ['bellen'],
      },
      {
        ...note,
        ...kept,
        id: 'n2',
        text: 'Vroeg of de theepot\nin de vaatwasser mag.',
        author: '',
        ticketKey: 'demo|x|1',
      },
    ],
    versions: [
      {
        id: 'n1:1',
        noteId: 'n1',
        revision: 1,
        text: 'Belt liever.',
        author: 'Noor',
        writtenAt: at('03-02', '09:00'),
      },
    ],
    cases: [
      caseOf('demo|x|1'),
      caseOf('demo|x|2', { subject: '', link: null, complaint: false, inserts: [], createdAt: at('06-01') }),
    ],
    followUps: [
      {
        ...{ id: 'f1', customerId: 'c1', ticketKey: 'demo|x|1', subject: 'Theepot met barst', kind: 'check' },
        ...{ dueOn: '2026-11-27', dueAt: null, doneAt: null, remindedAt: null, outcome: null, lesson: '' },
        ...{ createdAt: at('11-18', '12:00'), updatedAt: at('11-18') },
      },
      {
        ...{ id: 'f2', customerId: 'c1', ticketKey: 'demo|x|2', subject: '', kind: 'check' },
        ...{ dueOn: '2026-06-08', dueAt: null, doneAt: at('06-08'), remindedAt: null },
        ...{ outcome: 'solved', lesson: 'Eerder zelf bellen.' },
        ...{ createdAt: at('06-01'), updatedAt: at('06-08') },
      },
    ],
    merges: [],
    drafts: [],
    draft: '',
    alike: [],
    apart: [],
    ...change,
  } as CustomerDossier;
}

/** Merged with another, alike a third, and not the same as a fourth. */
export function tangled(): CustomerDossier {
  const base = dossier();
  const from = { ...base.customer, id: 'c0', names: ['Marieke Bosch'], addresses: ['mbosch@werk.example'] };
  return dossier({
    merges: [
      {
        ...{ id: 'm1', at: at('10-10'), into: base.customer, from, apart: [] },
        moved: { notes: [], cases: [], followUps: [] },
      },
    ],
    alike: [
      {
        id: 'c8',
        names: ['Marieke van den Bosch'],
        addresses: ['m.vandenbosch@anders.example'],
        because: 'name',
      },
    ],
    apart: [{ id: 'c9', names: ['Marieke Bos'], addresses: ['bos@voorbeeld.example'] }],
  });
}

export function openCustomer(kept = dossier(), change: Partial<OpenCustomer> = {}): OpenCustomer {
  return {
    dossier: kept,
    notes: kept.notes.map(
      ({ id, text, pinned, author, createdAt }): NoteModel => ({
        ...{ id, text, pinned, author, createdAt },
        ...{ state: 'idle', problem: null, conflict: false },
      }),
    ),
    versions: { n1: kept.versions },
    draft: '',
    draftState: 'idle',
    draftProblem: null,
    others: null,
    busy: false,
    ...change,
  };
}

export const RECEIPT: ErasureRecord = {
  id: '00000000-0000-4000-8000-000000000001',
  at: at('11-21'),
  salt: 's',
  hashes: ['h'],
  counts: { notes: 2, cases: 2, followUps: 1, drafts: 0 },
  backups: ['unwrap-2026-11-01.zip'],
};
