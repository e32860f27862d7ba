/** How it was answered, how it ended, and who came back. */
import { rate } from '@/lib/insights/statistics.ts';
import { OUTCOMES } from '@/lib/method/follow-up.ts';
import type { Insights, PathEndings } from '@/lib/options/insights-model.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { OUTCOME_TEXTS } from '../../shared/after.ts';
import { PATH_TEXTS } from '../../shared/template-labels.ts';
import { Bars } from './charts/Bars.tsx';
import { counted } from './counted.tsx';
import type { FigureModel } from './Figure.tsx';
import { sayNumber, sayShare } from './say.ts';

export function endings({ endings: { saved, parted, lost, open }, complaints }: Insights): FigureModel {
  const known = saved + parted + lost;
  const part = rate(saved, known);
  const says =
    known === 0
      ? t('insights_endings_none')
      : part === null
        ? plural('insights_endings_few', known)
        : plural('insights_endings_says', known, sayShare(part));
  return counted({
    id: 'endings',
    title: t('insights_endings'),
    says,
    note: t('insights_endings_note'),
    columns: [t('later_outcome'), t('insights_complaints')],
    rows: [
      { key: 'saved', label: t('insights_saved'), count: saved },
      { key: 'parted', label: t('insights_parted'), count: parted, place: 3 },
      { key: 'lost', label: t('insights_lost'), count: lost, place: 3 },
      { key: 'open', label: t('insights_ending_open'), count: open, place: 4 },
    ],
    of: complaints,
    isDrawn: part !== null,
  });
}

const ENDS = [...OUTCOMES, 'open'] as const;

export function paths({ paths, complaints }: Insights): FigureModel {
  const title = t('insights_paths');
  const all = (row: PathEndings) => ENDS.reduce((sum, end) => sum + row[end], 0);
  const answered = paths.filter(({ path }) => path !== null);
  const count = answered.reduce((sum, row) => sum + all(row), 0);
  const most = [...answered].sort((a, b) => all(b) - all(a))[0];
  const says =
    most?.path && count > 0
      ? plural('insights_paths_says', all(most), t(PATH_TEXTS[most.path]))
      : t('insights_paths_none');
  const nameOf = ({ path }: PathEndings) => (path ? t(PATH_TEXTS[path]) : t('insights_path_none'));
  const ends = [...OUTCOMES.map((outcome) => t(OUTCOME_TEXTS[outcome])), t('insights_ending_open')];
  return {
    id: 'paths',
    title,
    says,
    columns: [t('path_group'), t('insights_complaints'), ...ends],
    rows: paths.map((row) => [nameOf(row), all(row), ...ENDS.map((end) => row[end])]),
    picture: count > 0 && (
      <Bars
        title={title}
        description={says}
        series={ends}
        of={Math.max(1, ...paths.map(all))}
        bars={paths.map((row) => ({
          key: row.path ?? 'none',
          label: nameOf(row),
          said: sayNumber(all(row)),
          parts: ENDS.map((end) => row[end]),
        }))}
      />
    ),
    isWide: complaints > 0,
  };
}

export function customers({ customers: { one, two, three, more } }: Insights): FigureModel {
  const again = two + three + more;
  const all = one + again;
  const part = rate(again, all);
  const says =
    all === 0
      ? t('insights_customers_none')
      : again === 0
        ? t('insights_customers_once')
        : part === null
          ? plural('insights_customers_count', again)
          : plural('insights_customers_says', again, sayShare(part));
  return counted({
    id: 'customers',
    title: t('insights_customers'),
    says,
    note: t('insights_customers_note'),
    columns: [t('insights_how_often'), t('customers')],
    rows: [
      { key: 'one', label: t('insights_once'), count: one },
      { key: 'two', label: t('insights_twice'), count: two },
      { key: 'three', label: t('insights_thrice'), count: three },
      { key: 'more', label: t('insights_more_often'), count: more },
    ],
    of: all,
    isDrawn: part !== null,
  });
}
