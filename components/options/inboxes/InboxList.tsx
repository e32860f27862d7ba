import { byInbox } from '@/lib/options/address.ts';
import type { GrantedInbox } from '@/lib/options/model.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { IconButton } from '../../shared/Button.tsx';

interface InboxListProps {
  inboxes: GrantedInbox[];
  /** One pattern of the inbox. */
  onRemove(pattern: string): void;
}

export function InboxList({ inboxes, onRemove }: InboxListProps) {
  return (
    <ul class="plain-list rows">
      {byInbox(inboxes).map((parts) => {
        const hosts = list(parts.map(({ host }) => host));
        const pattern = parts[0]?.pattern ?? '';
        return (
          <li key={pattern} class="row">
            <span class="row-main">{hosts}</span>
            <IconButton icon="close" name={t('inbox_remove', hosts)} onClick={() => onRemove(pattern)} />
          </li>
        );
      })}
    </ul>
  );
}
