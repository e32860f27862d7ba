import { useId } from 'preact/hooks';
import { PATHS, type Remedy } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import { type AskedRemedy, LANGUAGES } from '@/lib/reading/types.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Choose } from '../shared/Choose.tsx';
import { DayField } from '../shared/DayField.tsx';
import { Field } from '../shared/Field.tsx';
import { LANGUAGE_TEXTS, registerOf } from '../shared/languages.ts';
import { Quotes } from '../shared/Quote.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { PATH_TEXTS } from '../shared/template-labels.ts';
import { ASKED_TEXTS, REMEDY_TEXTS } from './labels.ts';

/** Where the remedy and its day are found when a dropped sentence asks for them. */
export const REMEDY_FIELD = 'reply-remedy';
export const REMEDY_AMOUNT_FIELD = 'reply-remedy-amount';
export const REMEDY_DAY_FIELD = 'reply-remedy-day';

/** The remedy of ours that is what they ask for; null: none is. */
const FITTING: Readonly<Record<AskedRemedy, Remedy | null>> = {
  refund: 'refund',
  replacement: 'replacement',
  repair: 'repair',
  delivery: 'resend',
  discount: 'discount',
  apology: null,
  explanation: 'explanation',
  exception: 'exception',
  other: null,
};

interface ReplyChoicesProps {
  ticket: TicketModel;
  today: string;
  actions: SidebarActions;
}

export function ReplyChoices({ ticket, today, actions }: ReplyChoicesProps) {
  const { reply, answers, advice } = ticket;
  const remedies: readonly (Remedy | 'none')[] = ['none', ...reply.remedies];
  const remedy = answers.remedy && reply.remedies.includes(answers.remedy) ? answers.remedy : null;
  const asked = ticket.reading?.askedRemedy ?? null;
  const fitting = asked && FITTING[asked.value];
  const languageLabel = useId();
  return (
    <div class="choices">
      <div class="choices-rows">
        <Choose
          label={t('reply_path')}
          choices={PATHS.map((value) => ({ value, label: t(PATH_TEXTS[value]) }))}
          value={answers.path ?? reply.path}
          onChange={(path) => actions.answer({ path: path === advice.path ? null : path })}
        />
        <div class="field">
          <span class="label" id={languageLabel} aria-hidden="true">
            {t('reply_language')}
          </span>
          <span class="choices-line">
            <Segmented
              label={t('reply_language')}
              choices={LANGUAGES.map((value) => ({
                value,
                label: value.toUpperCase(),
                name: t(LANGUAGE_TEXTS[value]),
              }))}
              value={reply.language}
              onChange={(language) => actions.answer({ language })}
            />
            {reply.language !== 'en' && (
              <Segmented
                label={t('reply_register')}
                choices={[
                  { value: 'informal', ...registerOf(reply.language, 'informal') },
                  { value: 'formal', ...registerOf(reply.language, 'formal') },
                ]}
                value={reply.register}
                onChange={(register) => actions.answer({ register })}
              />
            )}
          </span>
        </div>
      </div>
      <div class="choices-row">
        {reply.remedies.length > 0 && (
          <Choose
            id={REMEDY_FIELD}
            label={t('reply_remedy')}
            choices={remedies.map((value) => ({
              value,
              label: t(value === 'none' ? 'remedy_none' : REMEDY_TEXTS[value]),
            }))}
            value={answers.remedy ?? 'none'}
            onChange={(remedy) => actions.answer({ remedy: remedy === 'none' ? null : remedy })}
          />
        )}
        {(remedy || reply.path !== 'part') && (
          <DayField
            id={REMEDY_DAY_FIELD}
            label={t(remedy ? 'reply_remedy_on' : 'reply_come_back')}
            value={answers.remedyOn}
            today={today}
            onChange={(remedyOn) => actions.answer({ remedyOn })}
          />
        )}
        {(remedy === 'partial-refund' || remedy === 'discount') && (
          <Field
            id={REMEDY_AMOUNT_FIELD}
            label={t('reply_amount')}
            placeholder={t('reply_amount_example')}
            value={answers.amount}
            onInput={(amount) => actions.answer({ amount: amount.slice(0, 100) })}
          />
        )}
      </div>
      {asked && remedy === null && reply.remedies.length > 0 && (
        <p class="asked">
          <span class="meta">
            {t('asked_title', t(ASKED_TEXTS[asked.value]))} <Quotes texts={asked.because} most={1} />
          </span>{' '}
          {fitting && reply.remedies.includes(fitting) && (
            <Button kind="link" onClick={() => actions.answer({ remedy: fitting })}>
              {t('asked_do')}
            </Button>
          )}
        </p>
      )}
      {(reply.path === 'save-first' || reply.path === 'save-repeated') && (
        <Field
          label={t('reply_cannot')}
          placeholder={t('reply_cannot_example')}
          value={answers.cannot}
          onInput={(cannot) => actions.answer({ cannot })}
        />
      )}
    </div>
  );
}
