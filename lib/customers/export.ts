/** Everything that is kept of one customer, as a file for them: a page to read, or data to take elsewhere. Pure. */

import type { CustomerDossier } from '../messages/customer-requests.ts';
import type { CaseRecord, FollowUpRecord, NoteRecord, NoteVersion } from '../messages/records.ts';
import type { Outcome } from '../method/follow-up.ts';
import type { Basis, Path, PointMark, Remedy } from '../method/types.ts';
import type { Feeling, Language, Register } from '../reading/types.ts';
import { folded } from './folding.ts';
import { knownAs } from './known-as.ts';
import { element, type Markup, page } from './markup.ts';

/** The words of the page, in the language of the interface. */
export interface ExportWords {
  language: string;
  /** For whose name is not known. */
  title(name: string): string;
  /** Says when the file was made. */
  made(moment: string): string;
  sections: Record<'who' | 'notes' | 'tickets' | 'followUps' | 'drafts', string>;
  none: string;
  labels: Record<
    | 'names'
    | 'addresses'
    | 'knownSince'
    | 'parted'
    | 'language'
    | 'register'
    | 'firstName'
    | 'mergedWith'
    | 'pinned'
    | 'tags'
    | 'before'
    | 'page'
    | 'complaint'
    | 'agent'
    | 'points'
    | 'expected'
    | 'matters'
    | 'feeling'
    | 'ownShare'
    | 'smallEffort'
    | 'keep'
    | 'path'
    | 'remedy'
    | 'cannot'
    | 'replies'
    | 'noSubject'
    | 'done'
    | 'outcome'
    | 'lesson',
    string
  >;
  yesNo(value: boolean): string;
  moment(instant: string): string;
  day(day: string): string;
  path(path: Path): string;
  remedy(remedy: Remedy): string;
  basis(basis: Basis): string;
  mark(mark: PointMark): string;
  feeling(feeling: Feeling): string;
  outcome(outcome: Outcome): string;
  spoken(language: Language): string;
  register(register: Register): string;
  /** When, which way, and by which template. */
  reply(moment: string, path: Path | null, templateId: string | null): string;
}

/** A page of its own: no script, nothing that is loaded from anywhere. `at`: ISO time. */
export function customerHtml(dossier: CustomerDossier, words: ExportWords, at: string): string {
  const { notes, cases, followUps, drafts, versions, customer } = dossier;
  const title = words.title(knownAs(customer));
  const typed = [...drafts.map(({ text }) => text), ...(dossier.draft === '' ? [] : [dossier.draft])];
  const byAge = <T extends { createdAt: string }>(all: readonly T[]) =>
    [...all].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return page({ language: words.language, title }, [
    element('h1', title),
    element('p', words.made(words.moment(at))),
    who(dossier, words),
    section(
      words.sections.notes,
      words,
      byAge(notes).map((one) => note(one, versions, words)),
    ),
    section(
      words.sections.tickets,
      words,
      byAge(cases).map((one) => ticket(one, words)),
    ),
    section(
      words.sections.followUps,
      words,
      byAge(followUps).map((one) => followUp(one, words)),
    ),
    ...(typed.length > 0
      ? [
          section(
            words.sections.drafts,
            words,
            typed.map((text) => element('p', text, 'text')),
          ),
        ]
      : []),
  ]);
}

/** Nothing of other customers, and nothing that only says how we keep it. `at`: ISO time. */
export function customerJson(dossier: CustomerDossier, at: string): string {
  const { likeness: _, ...customer } = dossier.customer;
  const { notes, versions, cases, followUps, drafts, draft } = dossier;
  const merged = dossier.merges.map(({ at: mergedAt, from: { names, addresses } }) => {
    return { at: mergedAt, names, addresses };
  });
  const data = {
    ...{ unwrapCustomer: 1, exportedAt: at, customer, merged },
    ...{ notes, noteVersions: versions, tickets: cases, followUps, drafts, draft },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** `unwrap-sofie-maes-2026-11-30`, without the ending. */
export function exportName(name: string, day: string): string {
  const words = folded(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return ['unwrap', ...words, day].join('-').slice(0, 100);
}

function who({ customer, merges }: CustomerDossier, words: ExportWords): Markup {
  const { labels } = words;
  const { names, addresses, prefers, parted, createdAt } = customer;
  return element('section', [
    element('h2', words.sections.who),
    facts([
      [labels.names, names.join('\n')],
      [labels.addresses, addresses.join('\n')],
      [labels.knownSince, words.moment(createdAt)],
      [labels.firstName, prefers.firstName],
      [labels.language, prefers.language && words.spoken(prefers.language)],
      [labels.register, prefers.register && words.register(prefers.register)],
      [labels.parted, parted && [words.moment(parted.at), parted.reason].filter(Boolean).join('\n')],
      ...merges.map(({ at, from }): Fact => {
        return [labels.mergedWith, [words.moment(at), ...from.names, ...from.addresses].join('\n')];
      }),
    ]),
  ]);
}

function note(one: NoteRecord, versions: readonly NoteVersion[], words: ExportWords): Markup {
  const { labels } = words;
  const earlier = versions.filter(({ noteId }) => noteId === one.id);
  return element('article', [
    element('h3', [words.moment(one.createdAt), one.author].filter(Boolean).join(' · ')),
    element('p', one.text, 'text'),
    facts([
      [labels.tags, one.tags.join(', ')],
      [labels.pinned, one.pinned ? words.yesNo(true) : null],
      ...earlier.map(({ writtenAt, author, text }): Fact => {
        return [labels.before, `${[words.moment(writtenAt), author].filter(Boolean).join(' · ')}\n${text}`];
      }),
    ]),
  ]);
}

function ticket(one: CaseRecord, words: ExportWords): Markup {
  const { labels } = words;
  const { answers } = one;
  const yesNo = (value: boolean | null) => (value === null ? null : words.yesNo(value));
  const remedy = answers.remedy && [
    words.remedy(answers.remedy),
    answers.amount,
    answers.remedyOn && words.day(answers.remedyOn),
    answers.basis && words.basis(answers.basis),
  ];
  return element('article', [
    element('h3', `${words.moment(one.createdAt)} · ${one.subject || labels.noSubject}`),
    facts([
      [labels.page, one.link],
      [labels.agent, one.agent ?? null],
      [labels.complaint, words.yesNo(one.complaint)],
      [labels.points, answers.points.map(({ text, mark }) => `${text} (${words.mark(mark)})`).join('\n')],
      [labels.expected, answers.expected],
      [labels.matters, answers.matters],
      [labels.feeling, answers.feeling && words.feeling(answers.feeling)],
      [labels.ownShare, yesNo(answers.ownShare)],
      [labels.smallEffort, yesNo(answers.smallEffort)],
      [labels.keep, yesNo(answers.keep)],
      [labels.path, answers.path && words.path(answers.path)],
      [labels.remedy, remedy === null ? null : remedy.filter(Boolean).join(', ')],
      [labels.cannot, answers.cannot],
      [
        labels.replies,
        one.inserts
          .map(({ at, path, templateId }) => words.reply(words.moment(at), path, templateId))
          .join('\n'),
      ],
    ]),
  ]);
}

function followUp(one: FollowUpRecord, words: ExportWords): Markup {
  const { labels } = words;
  const due = one.dueAt ? words.moment(one.dueAt) : words.day(one.dueOn);
  return element('article', [
    element('h3', `${due} · ${one.subject || labels.noSubject}`),
    facts([
      [labels.done, one.doneAt && words.moment(one.doneAt)],
      [labels.outcome, one.outcome && words.outcome(one.outcome)],
      [labels.lesson, one.lesson],
    ]),
  ]);
}

type Fact = readonly [label: string, value: string | null];

/** Those that are known. */
function facts(all: readonly Fact[]): Markup {
  const known = all.filter(([, value]) => value !== null && value !== '');
  const rows = known.flatMap(([label, value]) => [element('dt', label), element('dd', value ?? '', 'text')]);
  return known.length === 0 ? element('span', []) : element('dl', rows);
}

function section(title: string, { none }: ExportWords, all: readonly Markup[]): Markup {
  return element('section', [element('h2', title), ...(all.length > 0 ? all : [element('p', none)])]);
}
