import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StepName } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { Dropped } from './Dropped.tsx';
import { InsertBar } from './InsertBar.tsx';
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
  const field = useRef<HTMLElement>(null);
  const toEdit = useRef(false);
  const edits = reply.edited !== null;
  useLayoutEffect(() => {
    if (edits && toEdit.current) field.current?.focus();
    toEdit.current = false;
  }, [edits]);
  const edit = () => {
    toEdit.current = true;
    actions.startEditing();
  };
  return (
    <>
      <fieldset class="choices-set" disabled={reply.edited !== null}>
        <ReplyChoices ticket={ticket} today={today} actions={actions} />
      </fieldset>
      {reply.edited !== null && (
        <p class="help">
          {t('reply_edited_note')}{' '}
          <Button kind="link" onClick={() => actions.composeAgain()}>
            {t('reply_compose_again')}
          </Button>
        </p>
      )}
      <PartConfirm ticket={ticket} actions={actions} />
      {reply.edited === null ? (
        <>
          <ReplyParts
            parts={reply.parts}
            language={reply.language}
            leftOut={reply.leftOut}
            actions={actions}
          />
          <Dropped dropped={reply.dropped} parts={reply.parts} onOpenStep={onOpenStep} actions={actions} />
        </>
      ) : (
        <Field
          label={t('reply_text')}
          lang={reply.language}
          quiet
          lines="grow"
          value={reply.edited}
          inputRef={field}
          onInput={(text) => actions.editReply(text)}
        />
      )}
      <InsertBar reply={reply} mac={mac} insertRef={insertRef} onEdit={edit} actions={actions} />
    </>
  );
}
