import type { NoteVersion } from '@/lib/messages/records.ts';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';

interface NoteHistoryProps {
  versions: NoteVersion[];
  today: string;
  onRestore(text: string): void;
}

/** What it said before; any of it can be had back, and that is a change like any other. */
export function NoteHistory({ versions, today, onRestore }: NoteHistoryProps) {
  return (
    <details class="versions">
      <summary>{t('versions_title')}</summary>
      <ul class="plain-list rows">
        {versions.map((version) => {
          const when = sayMoment(version.writtenAt, today);
          return (
            <li class="row" key={version.id}>
              <span class="row-main">
                <span class="meta">{[when, version.author].filter(Boolean).join(' · ')}</span>
                <span class="pre-line customer-below" dir="auto">
                  {version.text}
                </span>
              </span>
              <Button kind="link" onClick={() => onRestore(version.text)}>
                {t('version_restore')}
                <span class="visually-hidden">: {when}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
