/** How each step stands, for its closed line. */
import { POINT_MARKS, type StepName } from '@/lib/method/types.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import type { TicketModel } from '@/lib/sidebar/model.ts';
import { LANGUAGE_TEXTS, registerOf } from '../shared/languages.ts';
import { PATH_TEXTS } from '../shared/template-labels.ts';
import { FEELING_TEXTS, MARK_COUNTS } from './labels.ts';

export function isDone(step: StepName, { points, answers, reply }: TicketModel): boolean {
  switch (step) {
    case 'listen':
      return points.length > 0 && points.every(({ mark }) => mark !== null && mark !== 'unknown');
    case 'empathise':
      return answers.feeling !== null;
    case 'triage':
      return answers.path !== null || answered(answers) === 3;
    case 'reply':
      return reply.status === 'inserted';
  }
}

export function statusOf(step: StepName, ticket: TicketModel): string {
  const { points, answers, reply } = ticket;
  switch (step) {
    case 'listen': {
      const open = points.filter((point) => point.mark === null).length;
      if (points.length === 0) return t('listen_status_none');
      if (open > 0) return plural('listen_status_open', open);
      return POINT_MARKS.map((mark) => ({
        mark,
        count: points.filter((point) => point.mark === mark).length,
      }))
        .filter(({ count }) => count > 0)
        .map(({ mark, count }) => plural(MARK_COUNTS[mark], count))
        .join(' · ');
    }
    case 'empathise':
      return t(answers.feeling ? FEELING_TEXTS[answers.feeling] : 'empathise_status_none');
    case 'triage':
      return isDone(step, ticket) ? t(PATH_TEXTS[reply.path]) : t('triage_status', String(answered(answers)));
    case 'reply':
      if (reply.status === 'inserted') return t('reply_status_inserted');
      if (reply.edited !== null) return t('reply_status_edited');
      return reply.language === 'en'
        ? t('language_en')
        : `${t(LANGUAGE_TEXTS[reply.language])} · ${registerOf(reply.language, reply.register).label}`;
  }
}

function answered({ ownShare, smallEffort, keep }: TicketModel['answers']): number {
  return [ownShare, smallEffort, keep].filter((answer) => answer !== null).length;
}
