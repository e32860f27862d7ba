import { useState } from 'preact/hooks';
import type { NoteVersion } from '@/lib/messages/records.ts';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import type { NoteModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';

interface NoteVersionsProps {
  note: NoteModel;
  today: string;
  actions: SidebarActions;
}

/** What the note said before; any of it can be had back, and that is a change like any other. */
export function NoteVersions({ note, today, actions }: NoteVersionsProps) {
  const [versions, setVersions] = useState<NoteVersion[] | 'failed' | null>(null);
  const load = async () => setVersions((await actions.noteVersions(note.id)) ?? 'failed');
  return (
    <details class="note-versions" onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>{t('note_versions')}</summary>
      <div role="status">
        {versions === 'failed' && <p class="problem">{t('note_versions_failed')}</p>}
        {versions?.length === 0 && <p class="help">{t('note_versions_none')}</p>}
      </div>
      {Array.isArray(versions) && (
        <ul class="plain-list">
          {versions.map((version) => (
            <Version
              key={version.id}
              version={version}
              today={today}
              onRestore={() => actions.editNote(note.id, version.text)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

interface VersionProps {
  version: NoteVersion;
  today: string;
  onRestore(): void;
}

function Version({ version: { text, author, writtenAt }, today, onRestore }: VersionProps) {
  const when = sayMoment(writtenAt, today);
  return (
    <li>
      <span class="meta">
        {when}
        {author !== '' && <> · {author}</>}
      </span>
      <p class="note-text" dir="auto">
        {text}
      </p>
      <Button kind="link" onClick={onRestore}>
        {t('note_version_back')}
        <span class="visually-hidden">: {when}</span>
      </Button>
    </li>
  );
}
