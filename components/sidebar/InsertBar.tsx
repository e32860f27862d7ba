import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { ReplyModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { useKeyed } from '../shared/keys.ts';
import { InsertStatus } from './InsertStatus.tsx';

interface InsertBarProps {
  reply: ReplyModel;
  mac: boolean;
  insertRef: Ref<HTMLButtonElement>;
  onEdit(): void;
  actions: SidebarActions;
}

export function InsertBar({ reply, mac, insertRef, onEdit, actions }: InsertBarProps) {
  const nothing = reply.edited === null ? reply.parts.length === 0 : reply.edited.trim() === '';
  const keyed = useKeyed();
  const bar = useRef<HTMLDivElement>(null);
  /** The button that was pressed goes away: its reader is beside the one that brought it. */
  const stop = () => {
    bar.current?.querySelector<HTMLElement>('.insert-buttons button')?.focus();
    actions.stopWaiting();
  };
  return (
    <div class="insert-bar" ref={bar}>
      <div class="insert-buttons">
        <Button
          kind="primary"
          {...keyed('insert')}
          disabled={nothing}
          busy={reply.status === 'inserting'}
          buttonRef={insertRef}
          // A double click is one press.
          onClick={({ detail }) => detail < 2 && actions.insert()}
        >
          {t(reply.status === 'inserted' ? 'insert_again' : 'insert')}
        </Button>
        <Button kind="link" disabled={nothing} onClick={() => actions.copyReply()}>
          {t('copy')}
        </Button>
        {reply.edited === null && (
          <Button kind="link" disabled={nothing} onClick={onEdit}>
            {t('reply_edit')}
          </Button>
        )}
      </div>
      <InsertStatus
        status={reply.status}
        canOpen={reply.canOpen}
        mac={mac}
        hint={t('insert_hint')}
        onOpen={() => actions.openReply()}
        onStop={stop}
        onUndo={() => actions.undoInsert()}
        onCopy={() => actions.copyReply()}
      />
    </div>
  );
}
