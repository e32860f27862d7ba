import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Notice } from '../shared/Notice.tsx';
import { YesNo } from '../shared/Segmented.tsx';
import { shortName } from './customer.ts';
import { ADVICE_TEXTS, REASON_TEXTS } from './labels.ts';
import { PartConfirm } from './PartConfirm.tsx';
import { PathChoice } from './PathChoice.tsx';

interface StepBodyProps {
  ticket: TicketModel;
  actions: SidebarActions;
}

export function Triage({ ticket, actions }: StepBodyProps) {
  const { answers, difficult, advice } = ticket;
  const why =
    difficult.by === 'person'
      ? 'difficult_by_person'
      : difficult.value
        ? 'difficult_by_history_yes'
        : 'difficult_by_history_no';
  return (
    <>
      <Question
        text={t('triage_share')}
        hint={t('triage_share_hint')}
        value={answers.ownShare}
        onChange={(ownShare) => actions.answer({ ownShare })}
      />
      <Question
        text={t('triage_effort')}
        hint={t('triage_effort_hint')}
        value={answers.smallEffort}
        onChange={(smallEffort) => actions.answer({ smallEffort })}
      />
      <Question
        text={t('triage_keep', shortName(ticket.customer))}
        hint={t('triage_keep_hint')}
        value={answers.keep}
        onChange={(keep) => actions.answer({ keep })}
      />
      <Question
        text={t('triage_difficult')}
        hint={t(why)}
        value={answers.difficultBefore}
        onChange={(difficultBefore) => actions.answer({ difficultBefore })}
      />
      <div role="status">
        <Notice tone="good">
          <span class="visually-hidden">{t('advice')}: </span>
          <strong>{t(ADVICE_TEXTS[advice.path])}</strong>{' '}
          <span class="meta">{t(REASON_TEXTS[advice.reason])}</span>
        </Notice>
      </div>
      <PathChoice ticket={ticket} actions={actions} />
      <PartConfirm ticket={ticket} actions={actions} />
    </>
  );
}

interface QuestionProps {
  text: string;
  hint: string;
  value: boolean | null;
  onChange(value: boolean | null): void;
}

function Question({ text, hint, value, onChange }: QuestionProps) {
  return (
    <div class="question">
      <p>
        {text} <small>{hint}</small>
      </p>
      <YesNo label={text} value={value} onChange={onChange} />
    </div>
  );
}
