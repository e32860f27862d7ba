import { list, t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Notice } from '../shared/Notice.tsx';
import { YesNo } from '../shared/Segmented.tsx';
import { shortName } from './customer.ts';
import { ADVICE_TEXTS, REASON_TEXTS } from './labels.ts';
import { PartConfirm } from './PartConfirm.tsx';
import { PathChoice } from './PathChoice.tsx';
import { Rights } from './Rights.tsx';

interface StepBodyProps {
  ticket: TicketModel;
  today: string;
  actions: SidebarActions;
}

export function Triage({ ticket, today, actions }: StepBodyProps) {
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
        <Notice tone={advice.reason === 'nothing-answered' ? 'plain' : 'good'}>
          <span class="visually-hidden">{t('advice')}: </span>
          {advice.reason !== 'nothing-answered' && <strong>{t(ADVICE_TEXTS[advice.path])} </strong>}
          <span class="meta">{reasonOf(ticket)}</span>
        </Notice>
      </div>
      <Rights
        model={{
          facts: answers.rights,
          country: ticket.country,
          read: ticket.topics,
          basis: answers.basis,
          today,
        }}
        onFacts={(change) => actions.answer({ rights: { ...answers.rights, ...change } })}
        onBasis={(basis) => actions.answer({ basis })}
        onCountry={() => actions.openOptions({ room: 'settings', at: 'shop' })}
      />
      <PathChoice ticket={ticket} actions={actions} />
      <PartConfirm ticket={ticket} actions={actions} />
    </>
  );
}

/** Why this is the advice; where some answer was yes, those answers say it. */
function reasonOf({ advice, answers, customer }: TicketModel): string {
  const { reason } = advice;
  if (reason !== 'some-yes' && reason !== 'some-yes-difficult-before') return t(REASON_TEXTS[reason]);
  const yes = [
    answers.ownShare && t('reason_yes_share'),
    answers.smallEffort && t('reason_yes_effort'),
    answers.keep && t('reason_yes_keep', shortName(customer)),
  ].filter((text) => typeof text === 'string');
  const because = t('reason_because', list(yes));
  return reason === 'some-yes' ? because : `${because} ${t('reason_difficult_before')}`;
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
