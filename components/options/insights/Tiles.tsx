import { rate } from '@/lib/insights/statistics.ts';
import type { Insights } from '@/lib/options/insights-model.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { sayMinutes, sayNumber, sayShare } from './say.ts';

/** The period in four numbers; of one agent’s without the one that goes with all opened tickets. */
export function Tiles({ insights, ofOne }: { insights: Insights; ofOne: boolean }) {
  const { spans, complaints, endings, replies } = insights;
  const seen = spans.reduce((sum, span) => sum + span.seen, 0);
  const among = spans.reduce((sum, span) => sum + span.among, 0);
  const hundred = rate(among, seen);
  const known = endings.saved + endings.parted + endings.lost;
  const tiles = [
    {
      label: t('insights_complaints'),
      value: sayNumber(complaints),
      below: difference(insights),
    },
    ...(ofOne
      ? []
      : [
          {
            label: t('insights_rate'),
            value: hundred === null ? null : sayNumber(hundred * 100),
            below: plural('insights_seen_count', seen),
          },
        ]),
    {
      label: t('insights_tile_saved'),
      value: known < 1 || rate(endings.saved, known) === null ? null : sayShare(rate(endings.saved, known)),
      below: plural('insights_known_count', known),
    },
    {
      label: t('insights_tile_reply'),
      value: replies.median === null ? null : sayMinutes(replies.median),
      below: plural('insights_reply_count', replies.count),
    },
  ];
  return (
    <dl class="tiles">
      {tiles.map(({ label, value, below }) => (
        <div key={label} class="tile">
          <dt>{label}</dt>
          <dd class={value === null ? 'tile-few' : ''}>{value ?? t('insights_too_few')}</dd>
          <dd class="meta">{below}</dd>
        </div>
      ))}
    </dl>
  );
}

function difference({ complaints, complaintsBefore }: Insights): string {
  const more = complaints - complaintsBefore;
  if (more === 0) return t('insights_as_many');
  return plural(more > 0 ? 'insights_more' : 'insights_fewer', Math.abs(more));
}
