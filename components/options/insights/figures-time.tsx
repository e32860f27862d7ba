/** What there is to see in the course of time. */
import { FEWEST, rate } from '@/lib/insights/statistics.ts';
import type { InsightSpan, Insights } from '@/lib/options/insights-model.ts';
import { list, plural, sayDate, t } from '@/lib/platform/i18n.ts';
import { Columns } from './charts/Columns.tsx';
import type { FigureModel } from './Figure.tsx';
import { sayDays, sayMinutes, sayMonth, sayNumber, sayShare, sayShortDay } from './say.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

export function weeks({ spans, unit, complaints }: Insights, today: string): FigureModel {
  const title = t(unit === 'week' ? 'insights_per_week' : 'insights_per_month');
  const most = Math.max(0, ...spans.map((span) => span.complaints));
  const busiest = spans.filter((span) => span.complaints === most).map((span) => labelOf(span, unit));
  const says =
    most === 0
      ? t('insights_no_complaints')
      : complaints < FEWEST || spans.length === 1 || busiest.length > 3
        ? plural('insights_in_all', complaints)
        : t(
            unit === 'week' ? 'insights_busiest_week' : 'insights_busiest_month',
            list(busiest),
            plural('improve_count', most),
          );
  const named = spans.map((span) => ({ span, days: sayDays(span.from, span.to) }));
  return {
    id: 'complaints',
    title,
    says,
    columns: [t('insights_span'), t('insights_complaints')],
    rows: named.map(({ span, days }) => [days, span.complaints]),
    picture: most > 0 && (
      <Columns
        title={title}
        description={says}
        say={sayNumber}
        columns={named.map(({ span, days }) => ({
          label: labelOf(span, unit),
          name: `${days}: ${plural('improve_count', span.complaints)}`,
          value: span.complaints,
          isOpen: span.to === today,
        }))}
      />
    ),
    isWide: true,
  };
}

export function rates({ spans, unit, countedSince }: Insights): FigureModel {
  const title = t('insights_rate');
  const seen = sum(spans.map((span) => span.seen));
  const among = sum(spans.map((span) => span.among));
  const all = rate(among, seen);
  const says =
    countedSince === null
      ? t('insights_rate_not_yet')
      : all === null
        ? plural('insights_rate_few', seen)
        : plural('insights_rate_says', seen, sayNumber(all * 100));
  const named = spans.map((span) => ({ span, hundred: hundred(span), days: sayDays(span.from, span.to) }));
  return {
    id: 'rate',
    title,
    says,
    note: t('insights_rate_note', countedSince === null ? '' : sayDate(countedSince)),
    columns: [t('insights_span'), t('insights_seen'), t('insights_complaints'), t('insights_rate_column')],
    rows: named.map(({ span, hundred, days }) => [days, span.seen, span.among, hundred]),
    picture: all !== null && (
      <Columns
        title={title}
        description={says}
        say={sayNumber}
        columns={named.map(({ span, hundred, days }) => ({
          label: labelOf(span, unit),
          name: `${days}: ${hundred === null ? t('insights_too_few') : sayNumber(hundred)}`,
          value: hundred,
        }))}
      />
    ),
  };
}

export function replyTimes({ replies }: Insights): FigureModel {
  const title = t('insights_reply');
  const { bins, median, count } = replies;
  const says =
    count === 0
      ? t('insights_reply_none')
      : median === null
        ? plural('insights_reply_few', count)
        : t('insights_reply_says', sayMinutes(median));
  const labels = [
    t('insights_reply_5'),
    t('insights_reply_15'),
    t('insights_reply_30'),
    t('insights_reply_60'),
    t('insights_reply_240'),
    t('insights_reply_later'),
  ];
  return {
    id: 'reply',
    title,
    says,
    note: t('insights_reply_note'),
    columns: [t('insights_reply_within'), t('timeline_replies')],
    rows: bins.map((bin, at) => [labels[at] ?? '', bin]),
    picture: count >= FEWEST && (
      <Columns
        title={title}
        description={`${says} ${t('insights_reply_first', sayShare(rate(bins[0] ?? 0, count)))}`}
        say={sayNumber}
        columns={bins.map((bin, at) => ({
          label: labels[at] ?? '',
          name: `${labels[at]}: ${sayNumber(bin)}`,
          value: bin,
        }))}
      />
    ),
  };
}

function hundred({ among, seen }: InsightSpan): number | null {
  const share = rate(among, seen);
  return share === null ? null : share * 100;
}

function labelOf({ from }: InsightSpan, unit: Insights['unit']): string {
  return unit === 'week' ? sayShortDay(from) : sayMonth(from);
}
