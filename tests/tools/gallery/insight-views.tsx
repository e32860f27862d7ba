/** The rooms Improvements and Insights. */
import { Options } from '@/components/options/Options.tsx';
import type { ImprovementsModel } from '@/lib/options/improvements-model.ts';
import type { InsightsModel } from '@/lib/options/insights-model.ts';
import type { OptionsActions } from '@/lib/options/model.ts';
import {
  BEHIND,
  INSIGHTS,
  insights,
  keptImprovements,
  LOOK,
  NO_INSIGHTS,
  ONE_INSIGHT,
} from '../../components/insight-models.ts';
import { options } from '../../components/models.ts';

export function insightViews(actions: OptionsActions) {
  const counted = (shown: InsightsModel, click: string | null = null) => ({
    show: () => {
      if (click) setTimeout(() => pressAll(click));
      return <Options model={options({ place: { room: 'insights' }, insights: shown })} actions={actions} />;
    },
    wide: 1080,
  });
  const kept = (change: Partial<ImprovementsModel>, id: string | null = null) => ({
    show: () => (
      <Options
        model={options({
          place: { room: 'improvements', id },
          improvements: { all: keptImprovements(), look: LOOK, open: null, behind: {}, ...change },
        })}
        actions={actions}
      />
    ),
    wide: 1080,
  });
  const [first] = keptImprovements();
  const open = first ? ({ fields: first, state: 'saved', problem: null } as const) : null;
  const year = Array.from({ length: 52 }, (_, week) => {
    const monday = Date.parse('2025-11-24') + week * 7 * 86_400_000;
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    const complaints = Math.round(9 + 6 * Math.sin(week / 4) + (week % 5));
    const seen = week < 30 ? 0 : 120 + (week % 7) * 10;
    return {
      from: day(monday),
      to: day(monday + 6 * 86_400_000),
      ...{ complaints, seen, among: seen > 0 ? complaints : 0 },
    };
  });
  return {
    insights: counted(insights(INSIGHTS)),
    'insights-tables': counted(insights(INSIGHTS), '.figure-buttons button:first-child'),
    'insights-none': counted(insights(NO_INSIGHTS)),
    'insights-one': counted(insights(ONE_INSIGHT)),
    'insights-year': counted(
      insights({ ...INSIGHTS, spans: year, complaints: 812 }, { period: 'year', from: '2025-11-24' }),
    ),
    'insights-own': counted(insights(INSIGHTS, { period: 'own', busy: true })),
    'insights-failed': counted(insights(null, { busy: false, failed: true })),
    improvements: kept({}),
    'improvements-none': kept({ all: [] }),
    'improvements-board': kept({ look: { ...LOOK, view: 'board' } }),
    'improvements-states': kept({ look: { ...LOOK, view: 'board', by: 'state' } }),
    'improvements-open': kept({ open, behind: { i1: BEHIND } }),
    improvement: kept({ behind: { i1: BEHIND } }, 'i1'),
    'improvement-open': kept({ open, behind: { i1: BEHIND } }, 'i1'),
  };
}

function pressAll(selector: string): void {
  for (const one of document.querySelectorAll<HTMLElement>(selector)) one.click();
}
