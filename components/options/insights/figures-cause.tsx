/** What complaints lie in, and what became of it. */
import { rate } from '@/lib/insights/statistics.ts';
import { IMPROVEMENT_KINDS } from '@/lib/method/improvement.ts';
import type { InsightImprovement, Insights } from '@/lib/options/insights-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS, improvementName } from '../../shared/after.ts';
import { Bars } from './charts/Bars.tsx';
import { counted } from './counted.tsx';
import type { FigureModel } from './Figure.tsx';
import { sayNumber, sayShare } from './say.ts';

export function causes({ causes, withoutCause, complaints }: Insights): FigureModel {
  const known = IMPROVEMENT_KINDS.filter((kind) => causes[kind] > 0).sort((a, b) => causes[b] - causes[a]);
  const [first] = known;
  const says = first
    ? plural('insights_causes_says', causes[first], t(IMPROVEMENT_TEXTS[first]))
    : t('insights_causes_none');
  const rows = [
    ...known.map((kind) => ({ key: kind, label: t(IMPROVEMENT_TEXTS[kind]), count: causes[kind] })),
    ...(withoutCause > 0
      ? [{ key: 'none', label: t('insights_causes_open'), count: withoutCause, isAside: true }]
      : []),
  ];
  return counted({
    id: 'causes',
    title: t('insights_causes'),
    says,
    note: t('insights_causes_note'),
    columns: [t('improve_kind'), t('insights_complaints')],
    rows,
    of: complaints,
    isDrawn: known.length > 0,
  });
}

export function share({ share: { yes, no, open }, complaints }: Insights): FigureModel {
  const answered = yes + no;
  const part = rate(yes, answered);
  const says =
    answered === 0
      ? t('insights_share_none')
      : part === null
        ? plural('insights_share_few', answered)
        : plural('insights_share_says', answered, sayShare(part));
  return counted({
    id: 'share',
    title: t('insights_share'),
    says,
    columns: [t('insights_answer'), t('insights_complaints')],
    rows: [
      { key: 'yes', label: t('yes'), count: yes },
      { key: 'no', label: t('no'), count: no },
      { key: 'open', label: t('insights_share_open'), count: open, isAside: true },
    ],
    of: complaints,
    isDrawn: part !== null,
  });
}

export function fixes({ improvements }: Insights): FigureModel {
  const title = t('insights_fixes');
  const solved = improvements.filter(({ solvedAt }) => solvedAt !== null);
  const quiet = solved.filter(({ since }) => since === 0).length;
  const says =
    improvements.length === 0
      ? t('insights_fixes_none')
      : solved.length === 0
        ? t('insights_fixes_open')
        : plural('insights_fixes_says', quiet);
  return {
    id: 'improvements',
    title,
    says,
    note: t('insights_fixes_note'),
    columns: [
      t('improve_line'),
      t('insights_before_fix'),
      t('insights_days_before'),
      t('insights_since_fix'),
      t('insights_days_since'),
    ],
    rows: improvements.map((one) => [
      improvementName(one),
      one.before,
      one.daysBefore,
      ...(one.solvedAt === null ? ['–', '–'] : [one.since, one.daysSince]),
    ]),
    links: improvements.map(({ id }) => hashOf({ room: 'improvements', id })),
    picture: improvements.length > 0 && (
      <Bars
        title={title}
        description={says}
        series={[t('insights_before_fix'), t('insights_since_fix')]}
        bars={improvements.map((one) => ({
          key: one.id,
          label: improvementName(one),
          said: beforeAndSince(one),
          parts: [one.before, one.since],
        }))}
      />
    ),
    isWide: true,
  };
}

/** The days beside them: a week without complaints is no year without. */
function beforeAndSince({ before, since, solvedAt, daysSince }: InsightImprovement): string {
  if (solvedAt === null) return t('insights_fix_open', sayNumber(before));
  return plural('insights_fix_since', daysSince, sayNumber(before), sayNumber(since));
}
