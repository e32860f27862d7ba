import type { Ref } from 'preact';
import { t } from '@/lib/platform/i18n.ts';
import type { ReplyModel, ReplyStatus, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';
import { STATUS_TEXTS } from './labels.ts';

interface InsertBarProps {
  reply: ReplyModel;
  mac: boolean;
  insertRef: Ref<HTMLButtonElement>;
  actions: SidebarActions;
}

export function InsertBar({ reply, mac, insertRef, actions }: InsertBarProps) {
  const nothing = reply.edited === null ? reply.parts.length === 0 : reply.edited.trim() === '';
  return (
    <div class="insert-bar">
      <div class="insert-buttons">
        <Button
          kind="primary"
          hint={mac ? '⌘↵' : 'Ctrl↵'}
          keyshortcuts={mac ? 'Meta+Enter' : 'Control+Enter'}
          disabled={nothing || reply.status === 'inserting'}
          buttonRef={insertRef}
          onClick={() => actions.insert()}
        >
          {t('insert')}
        </Button>
        <Button kind="link" disabled={nothing} onClick={() => actions.copyReply()}>
          {t('copy')}
        </Button>
        {reply.edited === null && (
          <Button
            kind="link"
            disabled={nothing}
            onClick={() => actions.editReply(reply.parts.map((part) => part.text).join('\n\n'))}
          >
            {t('reply_edit')}
          </Button>
        )}
      </div>
      <div role="status">
        <Status status={reply.status} mac={mac} actions={actions} />
      </div>
    </div>
  );
}

/** `warm`: nothing was inserted, and the person has something to do. */
const TONES: Readonly<Record<Exclude<ReplyStatus, 'ready'>, 'plain' | 'good' | 'warm'>> = {
  inserting: 'plain',
  inserted: 'good',
  'no-editor': 'warm',
  'note-editor': 'warm',
  'other-ticket': 'warm',
  failed: 'warm',
  'failed-copied': 'warm',
  undone: 'plain',
  'edited-since': 'warm',
  'nothing-to-undo': 'plain',
};

function Status({ status, mac, actions }: { status: ReplyStatus; mac: boolean; actions: SidebarActions }) {
  if (status === 'ready') return <p class="help">{t('insert_hint')}</p>;
  return (
    <Notice
      tone={TONES[status]}
      actions={
        (status === 'inserted' && <Button onClick={() => actions.undoInsert()}>{t('undo')}</Button>) ||
        (status === 'failed' && <Button onClick={() => actions.copyReply()}>{t('copy')}</Button>)
      }
    >
      {status === 'failed-copied' ? t(STATUS_TEXTS[status], mac ? '⌘V' : 'Ctrl+V') : t(STATUS_TEXTS[status])}
    </Notice>
  );
}
