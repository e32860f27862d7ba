import { PERIODS, type Period } from '@/lib/insights/period.ts';
import type { InsightsActions, InsightsModel } from '@/lib/options/insights-model.ts';
import { type MessageKey, t } from '@/lib/platform/i18n.ts';
import { Choose } from '../../shared/Choose.tsx';
import { DayField } from '../../shared/DayField.tsx';
import { Segmented } from '../../shared/Segmented.tsx';
import { sayDays } from './say.ts';

const PERIOD_TEXTS: Readonly<Record<Period, MessageKey>> = {
  weeks: 'insights_weeks',
  quarter: 'insights_quarter',
  year: 'insights_year',
  own: 'insights_own',
};

interface FiltersProps {
  insights: InsightsModel;
  today: string;
  actions: InsightsActions;
}

/** Which days, and which inbox and agent where there are several. */
export function Filters({ insights, today, actions }: FiltersProps) {
  const { period, from, to, inbox, agent, shown } = insights;
  const inboxes = [...new Set([...(shown?.inboxes ?? []), ...(inbox === null ? [] : [inbox])])];
  const agents = [...new Set([...(shown?.agents ?? []), ...(agent === null ? [] : [agent])])];
  return (
    <div class="insights-filters">
      <Segmented
        label={t('insights_period')}
        choices={PERIODS.map((value) => ({ value, label: t(PERIOD_TEXTS[value]) }))}
        value={period}
        onChange={(chosen) => chosen && actions.choosePeriod(chosen)}
      />
      <p class="meta">{sayDays(from, to)}</p>
      {period === 'own' && (
        <div class="insights-days">
          <DayField
            label={t('insights_from')}
            value={from}
            today={today}
            been
            onChange={(day) => day && day <= today && actions.chooseDays(day, to)}
          />
          <DayField
            label={t('insights_to')}
            value={to}
            today={today}
            been
            onChange={(day) => day && day <= today && actions.chooseDays(from, day)}
          />
        </div>
      )}
      {inboxes.length > 1 && (
        <Choose
          label={t('insights_inbox')}
          choices={[
            { value: 'all', label: t('insights_all_inboxes') },
            ...inboxes.map((host) => ({ value: `in ${host}`, label: host || t('insights_other_inbox') })),
          ]}
          value={inbox === null ? 'all' : `in ${inbox}`}
          onChange={(chosen) => actions.chooseInbox(chosen === 'all' ? null : chosen.slice(3))}
        />
      )}
      {(agent !== null || agents.filter(Boolean).length > 1) && (
        <Choose
          label={t('insights_agent')}
          choices={[
            { value: 'all', label: t('insights_all_agents') },
            ...agents.map((name) => ({ value: `by ${name}`, label: name || t('insights_no_agent') })),
          ]}
          value={agent === null ? 'all' : `by ${agent}`}
          onChange={(chosen) => actions.chooseAgent(chosen === 'all' ? null : chosen.slice(3))}
        />
      )}
    </div>
  );
}
