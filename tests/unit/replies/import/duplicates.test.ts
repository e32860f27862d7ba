import { describe, expect, it } from 'vitest';
import { markDuplicates } from '@/lib/replies/templates/import/duplicates.ts';
import type { TemplateContent } from '@/lib/replies/templates/template.ts';

function template(title: string, body: string, change: Partial<TemplateContent> = {}): TemplateContent {
  const variants = [{ language: null, register: null, body }];
  return { title, shortcut: '', folder: '', tags: [], paths: [], shared: false, variants, ...change };
}
const row = (...given: Parameters<typeof template>) => ({
  line: null,
  template: template(...given),
  remarks: [],
});

const HERE = [
  template('Retour', 'Stuur maar terug', { shortcut: 'retour' }),
  template('Dank', 'Dank je wel', { folder: 'Kort', shortcut: 'dank' }),
];
const states = (rows: ReturnType<typeof row>[]) =>
  markDuplicates(rows, HERE).map(({ state, twin }) => [state, twin?.title ?? null]);

describe('templates that are here already', () => {
  it('are the same where they say the same, whatever they are called', () => {
    expect(states([row('Terugsturen', ' Stuur  maar\nterug ')])).toEqual([['same', 'Retour']]);
  });

  it('are the same where they say it in more languages', () => {
    const variants = [
      { language: 'nl' as const, register: null, body: 'Dag' },
      { language: 'en' as const, register: null, body: 'Bye' },
    ];
    const here = [template('Groet', '', { variants }), template('Leeg', '')];
    const rows = [row('Groet', 'Bye'), row('X', '', { variants: [...variants].reverse() }), row('Niets', '')];
    expect(markDuplicates(rows, here).map(({ state }) => state)).toEqual(['same', 'same', 'new']);
  });

  it('are changed where they have the title and folder, accents and capitals aside', () => {
    expect(
      states([row('RETOUR', 'Anders'), row('Dank', 'Anders nog'), row('dank', 'Meer', { folder: 'kort' })]),
    ).toEqual([
      ['changed', 'Retour'],
      ['new', null],
      ['changed', 'Dank'],
    ]);
  });

  it('are known among the rows, too; one is replaced once', () => {
    expect(states([row('A', 'x'), row('B', 'x'), row('Retour', 'een'), row('Retour', 'twee')])).toEqual([
      ['new', null],
      ['same', 'A'],
      ['changed', 'Retour'],
      ['new', null],
    ]);
  });
});

describe('a shortcut that two want', () => {
  it('stays with the one that is here, or came first', () => {
    const marked = markDuplicates(
      [
        row('Nieuw', 'a', { shortcut: 'dank' }),
        row('Eerste', 'b', { shortcut: 'x' }),
        row('Tweede', 'c', { shortcut: 'x' }),
        row('Retour', 'd', { shortcut: 'retour' }),
      ],
      HERE,
    );
    expect(marked.map(({ template: { shortcut }, remarks }) => [shortcut, remarks])).toEqual([
      ['', [{ kind: 'shortcut-taken', shortcut: 'dank', title: 'Dank' }]],
      ['x', []],
      ['', [{ kind: 'shortcut-taken', shortcut: 'x', title: 'Eerste' }]],
      ['retour', []],
    ]);
  });
});
