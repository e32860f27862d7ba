import { useId, useState } from 'preact/hooks';
import type { ImportSource } from '@/lib/options/importing-model.ts';
import { t } from '@/lib/platform/i18n.ts';

const TYPES = '.json,.csv,.tsv,.txt,.yml,.yaml,.eml,.mbox,application/json,text/csv,message/rfc822';

interface ImportFileProps {
  onFiles(files: readonly ImportSource[]): void;
}

/** Files that are chosen, or dropped anywhere in it. */
export function ImportFile({ onFiles }: ImportFileProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button beside it for everybody else
    <div
      class={`import-drop${over ? ' import-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p class="hint" id={`${id}-help`}>
        {t('import_help')}
      </p>
      <label class="button file-button" for={id}>
        {t('import_choose')}
        <input
          id={id}
          class="visually-hidden"
          type="file"
          multiple
          accept={TYPES}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const field = event.currentTarget;
            const files = [...(field.files ?? [])];
            field.value = '';
            onFiles(files);
          }}
        />
      </label>
      <span class="meta">{t('import_drop')}</span>
    </div>
  );
}
