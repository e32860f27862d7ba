/** The words of the file with everything of one customer, in the language of the interface. */
import type { ExportWords } from '@/lib/customers/export.ts';
import { sayDate, sayWholeMoment, t, textLanguage } from '@/lib/platform/i18n.ts';
import { OUTCOME_TEXTS } from '../../shared/after.ts';
import { LANGUAGE_TEXTS } from '../../shared/languages.ts';
import { FEELING_TEXTS, MARK_TEXTS, REMEDY_TEXTS } from '../../shared/method-texts.ts';
import { PATH_TEXTS } from '../../shared/template-labels.ts';

export function exportWords(titleOf: (templateId: string) => string | null): ExportWords {
  return {
    language: textLanguage(),
    title: (name) => t('export_customer_title', name || t('customer_unknown')),
    made: (moment) => t('export_customer_made', moment),
    sections: {
      who: t('customer_who'),
      notes: t('notes'),
      tickets: t('timeline_tickets'),
      followUps: t('follow_ups'),
      drafts: t('export_drafts'),
    },
    none: t('export_none'),
    labels: {
      names: t('customer_names'),
      addresses: t('customer_addresses'),
      knownSince: t('export_since'),
      parted: t('export_parted'),
      language: t('reply_language'),
      register: t('reply_register'),
      firstName: t('export_first_name'),
      mergedWith: t('export_merged'),
      pinned: t('note_pinned'),
      tags: t('customer_note_tags'),
      before: t('timeline_note_before'),
      page: t('export_page'),
      complaint: t('timeline_complaint'),
      agent: t('export_agent'),
      points: t('export_points'),
      expected: t('improve_expected'),
      matters: t('export_matters'),
      feeling: t('export_feeling'),
      ownShare: t('triage_share'),
      smallEffort: t('triage_effort'),
      keep: t('export_keep'),
      path: t('reply_path'),
      remedy: t('reply_remedy'),
      cannot: t('export_cannot'),
      replies: t('timeline_replies'),
      noSubject: t('no_subject'),
      done: t('export_done'),
      outcome: t('later_outcome'),
      lesson: t('later_lesson'),
    },
    yesNo: (value) => t(value ? 'yes' : 'no'),
    moment: sayWholeMoment,
    day: sayDate,
    path: (path) => t(PATH_TEXTS[path]),
    remedy: (remedy) => t(REMEDY_TEXTS[remedy]),
    basis: (basis) => t(basis === 'right' ? 'right_basis_right' : 'right_basis_goodwill'),
    mark: (mark) => t(MARK_TEXTS[mark]),
    feeling: (feeling) => t(FEELING_TEXTS[feeling]),
    outcome: (outcome) => t(OUTCOME_TEXTS[outcome]),
    spoken: (language) => t(LANGUAGE_TEXTS[language]),
    register: (register) => t(`register_any_${register}`),
    reply: (moment, path, templateId) =>
      [
        moment,
        path && t(PATH_TEXTS[path]),
        templateId && t('timeline_template', titleOf(templateId) ?? t('timeline_template_gone')),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
