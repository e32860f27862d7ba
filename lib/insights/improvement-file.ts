/** Improvements as a file for whoever puts them right. Nothing of any customer is in it. Pure. */
import { element, type Markup, page } from '../customers/markup.ts';
import type { CountedImprovement } from '../messages/records.ts';
import type { Cell } from './csv.ts';

/** The words of the file, in the language of the interface. */
export interface ImprovementWords {
  language: string;
  title: string;
  /** Says when it was made, and what stands in it. */
  made: string;
  labels: Record<
    'title' | 'kind' | 'expected' | 'meant' | 'where' | 'complaints' | 'before' | 'since' | 'state',
    string
  >;
  name(improvement: CountedImprovement): string;
  kind(improvement: CountedImprovement): string;
  complaints(improvement: CountedImprovement): string;
  state(improvement: CountedImprovement): string;
}

/** A page of its own: no script, nothing that is loaded from anywhere. */
export function improvementsHtml(all: readonly CountedImprovement[], words: ImprovementWords): string {
  return page({ language: words.language, title: words.title }, [
    element('h1', words.title),
    element('p', words.made),
    ...all.map((one) => article(one, words)),
  ]);
}

export function improvementRows(all: readonly CountedImprovement[], words: ImprovementWords): Cell[][] {
  const { labels } = words;
  const columns = ['title', 'kind', 'state', 'before', 'since', 'expected', 'meant', 'where'] as const;
  const rows = all.map((one): Cell[] => [
    words.name(one),
    words.kind(one),
    words.state(one),
    one.before,
    one.since,
    one.expected,
    one.meant,
    one.where,
  ]);
  return [columns.map((column) => labels[column]), ...rows];
}

function article(one: CountedImprovement, words: ImprovementWords): Markup {
  const { labels } = words;
  const facts: [string, string][] = [
    [labels.kind, words.kind(one)],
    [labels.complaints, words.complaints(one)],
    [labels.state, words.state(one)],
    [labels.expected, one.expected],
    [labels.meant, one.meant],
    [labels.where, one.where],
  ];
  const rows = facts
    .filter(([, value]) => value.trim() !== '')
    .flatMap(([label, value]) => [element('dt', label), element('dd', value, 'text')]);
  return element('article', [element('h2', words.name(one)), element('dl', rows)]);
}
