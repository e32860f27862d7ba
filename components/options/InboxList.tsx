import type { GrantedInbox } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { IconButton } from '../shared/Button.tsx';

interface InboxListProps {
  inboxes: GrantedInbox[];
  onRemove(pattern: string): void;
}

export function InboxList({ inboxes, onRemove }: InboxListProps) {
  return (
    <ul class="plain-list rows">
      {inboxes.map(({ pattern, host }) => (
        <li key={pattern} class="row">
          <span class="row-main">{host}</span>
          <IconButton icon="close" name={t('inbox_remove', host)} onClick={() => onRemove(pattern)} />
        </li>
      ))}
    </ul>
  );
}
