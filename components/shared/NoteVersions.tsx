import { sayMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from './Button.tsx';

interface EarlierText {
  id: string;
  text: string;
  author: string;
  writtenAt: string;
}

interface NoteVersionsProps {
  /** The newest first. Null: not read yet; `failed`: they can't be. */
  versions: readonly EarlierText[] | 'failed' | null;
  today: string;
  /** Where they are read only when somebody looks. */
  onOpen?(): void;
  onRestore(text: string): void;
}

/** What a note said before; any of it can be had back, and that is a change like any other. */
export function NoteVersions({ versions, today, onOpen, onRestore }: NoteVersionsProps) {
  return (
    <details class="note-versions" onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>{t('note_versions')}</summary>
      <div role="status">
        {versions === 'failed' && <p class="problem">{t('note_versions_failed')}</p>}
        {versions?.length === 0 && <p class="help">{t('note_versions_none')}</p>}
      </div>
      {versions !== null && versions !== 'failed' && (
        <ul class="plain-list">
          {versions.map((version) => (
            <Version key={version.id} version={version} today={today} onRestore={onRestore} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface VersionProps extends Pick<NoteVersionsProps, 'today' | 'onRestore'> {
  version: EarlierText;
}

function Version({ version: { text, author, writtenAt }, today, onRestore }: VersionProps) {
  const when = sayMoment(writtenAt, today);
  return (
    <li>
      <span class="meta">
        {when}
        {author !== '' && <> · {author}</>}
      </span>
      <p class="pre-line" dir="auto">
        {text}
      </p>
      <Button kind="link" onClick={() => onRestore(text)}>
        {t('note_version_back')}
        <span class="visually-hidden">: {when}</span>
      </Button>
    </li>
  );
}
