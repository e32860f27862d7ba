import { useEffect, useId, useRef } from 'preact/hooks';
import {
  type BackupPreview,
  type DataChange,
  RESTORE_WAYS,
  type RestoreWay,
} from '@/lib/messages/data-requests.ts';
import type { DataActions, RestoringModel } from '@/lib/options/data-model.ts';
import { type MessageKey, plural, sayMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { PROBLEM_TEXTS } from '../../shared/problems.ts';
import { Radio } from '../../shared/Radio.tsx';
import { sayCounts } from './data-texts.ts';
import { Progress } from './Progress.tsx';

interface RestorePreviewProps {
  model: Extract<RestoringModel, { stage: 'preview' }>;
  today: string;
  actions: DataActions;
}

const WAY_TEXTS: Readonly<Record<RestoreWay, { name: MessageKey; help: MessageKey; button: MessageKey }>> = {
  merge: { name: 'restore_merge', help: 'restore_merge_help', button: 'restore_do_merge' },
  replace: { name: 'restore_replace', help: 'restore_replace_help', button: 'restore_do_replace' },
};

/** What the file holds, and what restoring it changes, before anything is changed. */
export function RestorePreview({ model, today, actions }: RestorePreviewProps) {
  const { file, preview, way, share, problem } = model;
  const group = useId();
  const head = useRef<HTMLParagraphElement>(null);
  const isIdle = share === null;
  // What had the focus is gone: the stage before this one, or the button that stopped the restore.
  useEffect(() => {
    if (isIdle && document.activeElement === document.body) head.current?.focus();
  }, [isIdle]);
  const held = sayCounts(preview.counts);
  return (
    <>
      <p tabIndex={-1} ref={head}>
        {held === ''
          ? t('restore_holds_nothing', file)
          : t('restore_holds', file, sayMoment(preview.madeAt, today), held)}
      </p>
      <Remarks preview={preview} />
      <fieldset class="restore-ways">
        <legend>{t('restore_question')}</legend>
        {RESTORE_WAYS.map((one) => (
          <div key={one}>
            <Radio
              class="import-choice"
              group={group}
              checked={one === way}
              describedBy={`${group}-${one}`}
              onCheck={() => actions.chooseWay(one)}
            >
              {t(WAY_TEXTS[one].name)}
            </Radio>
            <p class="hint" id={`${group}-${one}`}>
              {t(WAY_TEXTS[one].help)}
            </p>
          </div>
        ))}
      </fieldset>
      <div aria-live="polite">
        <Changes change={preview.ways[way]} />
      </div>
      {problem && <Notice tone="warm">{t(PROBLEM_TEXTS[problem])}</Notice>}
      {share !== null && <Progress name={t('restore_working')} share={share} />}
      <div class="data-buttons">
        <Button kind="primary" busy={share !== null} onClick={() => actions.restore()}>
          {t(WAY_TEXTS[way].button)}
        </Button>
        {isIdle ? (
          <Button key="leave" kind="link" onClick={() => actions.leaveBackup()}>
            {t('import_leave')}
          </Button>
        ) : (
          <Button key="stop" onClick={() => actions.stopRestore()}>
            {t('import_cancel')}
          </Button>
        )}
      </div>
    </>
  );
}

function Remarks({ preview: { erased, odd } }: { preview: BackupPreview }) {
  return (
    <>
      {erased > 0 && <Notice>{plural('restore_erased', erased)}</Notice>}
      {odd > 0 && <Notice tone="warm">{plural('restore_odd', odd)}</Notice>}
    </>
  );
}

/** Each kind of change on a line of its own. */
export function Changes({ change }: { change: DataChange }) {
  const added = sayCounts(change.added);
  const changed = sayCounts(change.changed);
  const removed = sayCounts(change.removed);
  if (`${added}${changed}${removed}` === '' && change.bothTexts === 0) return <p>{t('restore_no_change')}</p>;
  return (
    <ul class="restore-changes">
      {added !== '' && <li>{t('restore_added', added)}</li>}
      {changed !== '' && <li>{t('restore_changed', changed)}</li>}
      {removed !== '' && <li class="restore-removed">{t('restore_removed', removed)}</li>}
      {change.joined > 0 && <li>{plural('restore_joined', change.joined)}</li>}
      {change.bothTexts > 0 && <li>{plural('restore_both_texts', change.bothTexts)}</li>}
    </ul>
  );
}
