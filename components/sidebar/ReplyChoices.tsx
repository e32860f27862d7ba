import { useId } from 'preact/hooks';
import { PATHS, type Remedy } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Choose } from '../shared/Choose.tsx';
import { DayField } from '../shared/DayField.tsx';
import { LANGUAGE_TEXTS } from '../shared/languages.ts';
import { Segmented } from '../shared/Segmented.tsx';
import { PATH_TEXTS, REMEDY_TEXTS } from './labels.ts';

/** Where the remedy and its day are found when a dropped sentence asks for them. */
export const REMEDY_FIELD = 'reply-remedy';
export const REMEDY_AMOUNT_FIELD = 'reply-remedy-amount';
export const REMEDY_DAY_FIELD = 'reply-remedy-day';

interface ReplyChoicesProps {
  ticket: TicketModel;
  today: string;
  actions: SidebarActions;
}

export function ReplyChoices({ ticket, today, actions }: ReplyChoicesProps) {
  const { reply, answers, advice } = ticket;
  const remedies: readonly (Remedy | 'none')[] = ['none', ...reply.remedies];
  const languageLabel = useId();
  return (
    <div class="choices">
      <div class="choices-row">
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
            {reply.language === 'nl' && (
              <Segmented
                label={t('reply_register')}
                choices={[
                  { value: 'informal', label: t('register_short_informal'), name: t('register_informal') },
                  { value: 'formal', label: t('register_short_formal'), name: t('register_formal') },
                ]}
                value={reply.register}
                onChange={(register) => actions.answer({ register })}
              />
            )}
          </span>
        </div>
      </div>
      {reply.remedies.length > 0 && (
        <div class="choices-row">
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
          <DayField
            id={REMEDY_DAY_FIELD}
            label={t('reply_remedy_on')}
            value={answers.remedyOn}
            today={today}
            onChange={(remedyOn) => actions.answer({ remedyOn })}
          />
        </div>
      )}
    </div>
  );
}
