import { useEffect, useId, useRef } from 'preact/hooks';
import {
  CHANGED_CHOICES,
  type ImportActions,
  type ImportPreview as Preview,
} from '@/lib/options/importing-model.ts';
import { list, plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { PROBLEM_TEXTS } from '../../shared/problems.ts';
import { Radio } from '../../shared/Radio.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { ImportRows } from './ImportRows.tsx';
import { CHANGED_TEXTS, sayFormat } from './import-texts.ts';

interface ImportPreviewProps {
  preview: Preview;
  actions: ImportActions;
}

/** All that was read, before anything is kept. */
export function ImportPreview({ preview, actions }: ImportPreviewProps) {
  const { rows, counts, columns, taking, saving, problem, problems } = preview;
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div class="import-preview">
      <p tabIndex={-1} aria-live="polite" ref={summary}>
        {summaryOf(preview)}
      </p>
      {columns && <ImportColumns columns={columns} onMap={(mapping) => actions.map(mapping)} />}
      {problems.length > 0 && <ImportProblems problems={problems} manyFiles={preview.files.length > 1} />}
      {counts.changed > 0 && <Changed preview={preview} actions={actions} />}
      {rows.length > 0 && <ImportRows preview={preview} actions={actions} />}
      {problem && <Notice tone="warm">{t(PROBLEM_TEXTS[problem])}</Notice>}
      <div class="import-foot">
        {rows.length > 0 && (
          <Button kind="primary" busy={saving} disabled={taking === 0} onClick={() => actions.save()}>
            {plural('import_bring', taking)}
          </Button>
        )}
        <Button kind="link" onClick={() => actions.cancel()}>
          {t(rows.length > 0 ? 'import_leave' : 'import_elsewhere')}
        </Button>
      </div>
    </div>
  );
}

function summaryOf({ files, formats, rows, counts }: Preview): string {
  const [file = ''] = files;
  const what = files.length === 1 ? file : plural('import_files', files.length);
  if (rows.length === 0) return t('import_nothing', what);
  const found = [
    counts.new > 0 && plural('import_new', counts.new),
    counts.changed > 0 && plural('import_changed', counts.changed),
    counts.same > 0 && plural('import_same', counts.same),
  ].filter((part) => part !== false);
  return t('import_found', what, list(formats.map(sayFormat)), list(found));
}

/** What to do with those that are here and say something else. */
function Changed({ preview: { counts, changed }, actions }: ImportPreviewProps) {
  const id = useId();
  return (
    <fieldset class="import-changed">
      <legend>{plural('import_changed_question', counts.changed)}</legend>
      {CHANGED_CHOICES.map((choice) => (
        <Radio
          key={choice}
          class="import-choice"
          group={id}
          checked={choice === changed}
          onCheck={() => actions.setChanged(choice)}
        >
          {t(CHANGED_TEXTS[choice])}
        </Radio>
      ))}
    </fieldset>
  );
}
