import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { canWait } from '@/lib/editors/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { ReplyModel, ReplyStatus, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { STATUS_TEXTS } from './labels.ts';

interface InsertBarProps {
  reply: ReplyModel;
  mac: boolean;
  insertRef: Ref<HTMLButtonElement>;
  onEdit(): void;
  actions: SidebarActions;
}

export function InsertBar({ reply, mac, insertRef, onEdit, actions }: InsertBarProps) {
  const nothing = reply.edited === null ? reply.parts.length === 0 : reply.edited.trim() === '';
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
          hint={mac ? '⌘↵' : 'Ctrl↵'}
          keyshortcuts={mac ? 'Meta+Enter' : 'Control+Enter'}
          disabled={nothing}
          busy={reply.status === 'inserting'}
          buttonRef={insertRef}
          onClick={() => actions.insert()}
        >
          {t('insert')}
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
      <Status reply={reply} mac={mac} actions={actions} onStop={stop} />
    </div>
  );
}

/** `warm`: the reply is not in the editor as it should be, and the person has something to do. */
const TONES: Readonly<Record<Exclude<ReplyStatus, 'ready'>, 'plain' | 'good' | 'warm'>> = {
  inserting: 'plain',
  inserted: 'good',
  'no-editor': 'warm',
  'note-editor': 'warm',
  'other-ticket': 'warm',
  changed: 'warm',
  failed: 'warm',
  'failed-copied': 'warm',
  undone: 'plain',
  'edited-since': 'warm',
  'nothing-to-undo': 'plain',
};

/** Its words are said aloud as they change; its buttons stand beside them. */
function Status({
  reply,
  mac,
  actions,
  onStop,
}: Omit<InsertBarProps, 'insertRef' | 'onEdit'> & { onStop(): void }) {
  const { status } = reply;
  const ready = status === 'ready';
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ready) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [status, ready]);
  return (
    <div ref={box} class={ready ? undefined : `notice notice-${TONES[status]}`}>
      <div role="status" class={ready ? 'help' : undefined}>
        {ready
          ? t('insert_hint')
          : status === 'failed-copied'
            ? t(STATUS_TEXTS[status], mac ? '⌘V' : 'Ctrl+V')
            : status === 'no-editor' && reply.canOpen
              ? t('status_can_open')
              : t(STATUS_TEXTS[status])}
      </div>
      {canWait(status) && (
        <div class="notice-actions">
          {status === 'no-editor' && reply.canOpen && (
            <Button kind="primary" onClick={() => actions.openReply()}>
              {t('open_reply')}
            </Button>
          )}
          <Button onClick={onStop}>{t('stop_waiting')}</Button>
        </div>
      )}
      {status === 'inserted' && (
        <div class="notice-actions">
          <Button onClick={() => actions.undoInsert()}>{t('undo')}</Button>
        </div>
      )}
      {(status === 'failed' || status === 'changed') && (
        <div class="notice-actions">
          <Button onClick={() => actions.copyReply()}>{t('copy')}</Button>
        </div>
      )}
    </div>
  );
}
