import type { Ref } from 'preact';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { Notice } from '../shared/Notice.tsx';
import { Dropped } from './Dropped.tsx';
import { InsertBar } from './InsertBar.tsx';
import type { StepName } from './keys.ts';
import { LANGUAGE_TEXTS } from './labels.ts';
import { PartConfirm } from './PartConfirm.tsx';
import { ReplyChoices } from './ReplyChoices.tsx';
import { ReplyParts } from './ReplyParts.tsx';

interface ReplyProps {
  ticket: TicketModel;
  today: string;
  mac: boolean;
  insertRef: Ref<HTMLButtonElement>;
  onOpenStep(step: StepName): void;
  actions: SidebarActions;
}

export function Reply({ ticket, today, mac, insertRef, onOpenStep, actions }: ReplyProps) {
  const { reply } = ticket;
  return (
    <>
      {reply.missingLanguage && (
        <Notice tone="warm">
          {t(
            'reply_missing_language',
            t(LANGUAGE_TEXTS[reply.missingLanguage]),
            t(LANGUAGE_TEXTS[reply.language]),
          )}
        </Notice>
      )}
      <ReplyChoices ticket={ticket} today={today} actions={actions} />
      <PartConfirm ticket={ticket} actions={actions} />
      {reply.edited === null ? (
        <>
          <ReplyParts
            parts={reply.parts}
            language={reply.language}
            onAnother={(slot) => actions.anotherSentence(slot)}
          />
          <Dropped dropped={reply.dropped} onOpenStep={onOpenStep} actions={actions} />
        </>
      ) : (
        <div class="edited">
          <div lang={reply.language}>
            <Field
              label={t('reply_text')}
              quiet
              lines="grow"
              value={reply.edited}
              onInput={(text) => actions.editReply(text)}
            />
          </div>
          <p class="help">
            {t('reply_edited_note')}{' '}
            <Button kind="link" onClick={() => actions.composeAgain()}>
              {t('reply_compose_again')}
            </Button>
          </p>
        </div>
      )}
      <InsertBar reply={reply} mac={mac} insertRef={insertRef} actions={actions} />
    </>
  );
}
