/** The words of the file with improvements, in the language of the interface. */
import type { ImprovementWords } from '@/lib/insights/improvement-file.ts';
import { complaintsOf } from '@/lib/options/improvements-view.ts';
import { localDay, plural, sayDate, t, textLanguage } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS, improvementName } from '../../shared/after.ts';

export function improvementWords(today: string, count: number): ImprovementWords {
  return {
    language: textLanguage(),
    title: t('improve_room'),
    made: plural('improve_export_made', count, sayDate(today)),
    labels: {
      title: t('improve_line'),
      kind: t('improve_kind'),
      expected: t('improve_expected'),
      meant: t('improve_meant'),
      where: t('improve_where'),
      complaints: t('insights_complaints'),
      before: t('insights_before_fix'),
      since: t('insights_since_fix'),
      state: t('improve_state'),
    },
    name: improvementName,
    kind: ({ kind }) => t(IMPROVEMENT_TEXTS[kind]),
    complaints: (one) =>
      one.solvedAt === null
        ? plural('improve_count', complaintsOf(one))
        : t('improve_counts', String(one.before), String(one.since)),
    state: ({ solvedAt }) =>
      solvedAt === null ? t('improve_open') : t('improve_solved_on', sayDate(localDay(solvedAt))),
  };
}
