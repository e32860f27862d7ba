/** Records as versions 1 to 6 of the database wrote them, a file a version in the shapes that its own code had, and what becomes of them. */
import { type KeptRecords, noRecords } from '@/lib/backup/format.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { AT, customer, note } from './records.ts';

const times = { createdAt: AT, updatedAt: AT };
const { matters, amount, basis, rights, cannot, ...answersOf1 } = { ...emptyAnswers(), keep: true };
const answers = { ...answersOf1, matters: '', amount: '', basis: null, rights, cannot: '' };

/** What each version wrote, told by the first version that wrote it so. */
const sophie = { id: 'sophie', names: ['Klant sophie'], addresses: ['sophie@voorbeeld.example'], ...times };
const { tags, author, ...note1 } = note('n1', 'sophie');
const insert1 = { id: 'i1', at: AT, path: 'part' };
const case1 = {
  id: 'demo|shop|sophie',
  customerId: 'sophie',
  subject: 'Rits kapot',
  answers: answersOf1,
  dismissed: true,
  inserts: [insert1],
  complaint: true,
  revision: 3,
  ...times,
};
const case2 = { ...case1, confirmed: null, refused: ['winkel@voorbeeld.example'] };
const case4 = { ...case2, answers };
const case6 = { ...case4, inserts: [{ ...insert1, templateId: null }] };
const followUp1 = {
  id: 'f1',
  customerId: 'sophie',
  ticketKey: 'demo|shop|sophie',
  subject: 'Rits kapot',
  dueOn: '2026-11-25',
  doneAt: null,
  ...times,
};
const followUp5 = { ...followUp1, kind: 'check', dueAt: null, remindedAt: null, outcome: null, lesson: '' };
const draft = {
  id: 'note demo|shop|sophie',
  ticketKey: 'demo|shop|sophie',
  kind: 'note',
  text: 'half',
  ...times,
};
const { body, language, ...template } = {
  id: 't1',
  title: 'Retour',
  shortcut: 'retour',
  body: 'Dag {{ customer.name }}',
  language: 'nl',
  revision: 3,
  deletedAt: null,
  ...times,
};
const template3 = { ...template, body, language };
const template6 = {
  ...template,
  folder: '',
  tags: [],
  paths: [],
  shared: false,
  starter: null,
  variants: [{ language, register: null, body }],
};
const improvement5 = {
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
};
const prefers = { language: null, register: null, firstName: null };
const use6 = { id: 't1', count: 2, lastAt: AT, byPath: {} };

const NOW = {
  customers: [customer('sophie', { parted: { at: AT, reason: '', ticketKey: 'demo|shop|sophie' } })],
  notes: [note('n1', 'sophie', { tags: [], author: '' })],
  followUps: [followUp5],
  drafts: [draft],
};
const caseNow = (refused: string[]) => ({ ...case6, refused, link: null, openedAt: null });

function version(number: number, records: Record<string, object[]>, after: Record<string, object[]>) {
  const all = { ...noRecords(), notes: [note1], drafts: [draft], ...records } as unknown as KeptRecords;
  return { version: number, records: all, after: { ...NOW, ...after } };
}

const before4 = { customers: [sophie], followUps: [followUp1] };
const from4 = { customers: [{ ...sophie, prefers }], followUps: [followUp1] };
const from5 = { ...from4, followUps: [followUp5], improvements: [improvement5] };

export const OLDER = [
  version(1, { ...before4, cases: [case1] }, { cases: [caseNow([])] }),
  version(2, { ...before4, cases: [case2] }, { cases: [caseNow(case2.refused)] }),
  version(
    3,
    { ...before4, cases: [case2], templates: [template3] },
    { cases: [caseNow(case2.refused)], templates: [template6] },
  ),
  version(
    4,
    { ...from4, cases: [case4], templates: [template3] },
    { cases: [caseNow(case2.refused)], templates: [template6] },
  ),
  version(
    5,
    { ...from5, cases: [case4], templates: [template3] },
    { cases: [caseNow(case2.refused)], templates: [template6], improvements: [improvement5] },
  ),
  version(
    6,
    { ...from5, cases: [case6], templates: [template6], templateUses: [use6] },
    {
      cases: [caseNow(case2.refused)],
      templates: [template6],
      improvements: [improvement5],
      templateUses: [use6],
    },
  ),
];
