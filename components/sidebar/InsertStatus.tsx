import { useEffect, useRef } from 'preact/hooks';
import { canWait } from '@/lib/editors/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { ReplyStatus } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { STATUS_TEXTS } from './labels.ts';

interface InsertStatusProps {
  status: ReplyStatus;
  canOpen: boolean;
  mac: boolean;
  /** While nothing was inserted; empty: nothing. */
  hint: string;
  onOpen(): void;
  onStop(): void;
  onUndo(): void;
  onCopy(): void;
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
  held: 'plain',
  stopped: 'plain',
};

/** Its words are said aloud as they change; its buttons stand beside them. */
export function InsertStatus({ status, canOpen, mac, hint, ...on }: InsertStatusProps) {
  const ready = status === 'ready';
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ready) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [status, ready]);
  return (
    <div ref={box} class={ready ? undefined : `notice notice-${TONES[status]}`}>
      <div role="status" class={ready ? 'help' : undefined}>
        {ready
          ? hint
          : status === 'failed-copied'
            ? t(STATUS_TEXTS[status], mac ? '⌘V' : 'Ctrl+V')
            : status === 'no-editor' && canOpen
              ? t('status_can_open')
              : t(STATUS_TEXTS[status])}
      </div>
      {(canWait(status) || status === 'held') && (
        <div class="notice-actions">
          {status === 'no-editor' && canOpen && (
            <Button kind="primary" onClick={() => on.onOpen()}>
              {t('open_reply')}
            </Button>
          )}
          <Button onClick={() => on.onStop()}>{t('stop_waiting')}</Button>
        </div>
      )}
      {status === 'inserted' && (
        <div class="notice-actions">
          <Button onClick={() => on.onUndo()}>{t('undo')}</Button>
        </div>
      )}
      {(status === 'failed' || status === 'changed') && (
        <div class="notice-actions">
          <Button onClick={() => on.onCopy()}>{t('copy')}</Button>
        </div>
      )}
    </div>
  );
}
