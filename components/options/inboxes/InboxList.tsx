import { useId, useRef, useState } from 'preact/hooks';
import type { HostLayout, LayoutChange } from '@/lib/messages/layout-requests.ts';
import { byInbox } from '@/lib/options/address.ts';
import { layoutOf } from '@/lib/options/layouts.ts';
import type { GrantedInbox, InboxLayout, LayoutSaving } from '@/lib/options/model.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { Button, IconButton } from '../../shared/Button.tsx';
import { OPENING_TEXTS, SIDE_TEXTS } from '../labels.ts';
import { InboxLayoutFields, sayWidth } from './InboxLayoutFields.tsx';

interface InboxListProps {
  inboxes: GrantedInbox[];
  /** Null: not known yet; absent where nothing of them is changed. */
  layouts?: HostLayout[] | null;
  saving?: LayoutSaving | null;
  /** One pattern of the inbox. */
  onRemove(pattern: string): void;
  /** In the inbox with these host names. */
  onLayout?(names: readonly string[], change: LayoutChange): void;
  onReset?(names: readonly string[]): void;
}

export function InboxList({ inboxes, layouts = null, saving = null, ...on }: InboxListProps) {
  return (
    <ul class="plain-list rows">
      {byInbox(inboxes).map((parts) => {
        const pattern = parts[0]?.pattern ?? '';
        return (
          <Row
            key={pattern}
            hosts={list(parts.map(({ host }) => host))}
            layout={layoutOf(parts, layouts)}
            saving={saving}
            onRemove={() => on.onRemove(pattern)}
            onLayout={(names, change) => on.onLayout?.(names, change)}
            onReset={(names) => on.onReset?.(names)}
          />
        );
      })}
    </ul>
  );
}

interface RowProps extends Required<Pick<InboxListProps, 'onLayout' | 'onReset'>> {
  hosts: string;
  layout: InboxLayout | null;
  saving: LayoutSaving | null;
  onRemove(): void;
}

function Row({ hosts, layout, saving, onRemove, onLayout, onReset }: RowProps) {
  const id = useId();
  const change = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const named = list(layout?.names ?? []);
  return (
    <li class="row" tabIndex={-1}>
      <span class="row-main">
        {hosts}
        {layout?.isOwn && <small class="inbox-own">{sayLayout(layout)}</small>}
      </span>
      {layout && (
        <Button kind="link" expanded={open} buttonRef={change} onClick={() => setOpen(!open)}>
          {t('layout_change')}
          <span class="visually-hidden">: {named}</span>
        </Button>
      )}
      <IconButton icon="close" name={t('inbox_remove', hosts)} removes onClick={onRemove} />
      {layout && open && (
        <section class="inbox-layout-place" aria-labelledby={id}>
          <span class="visually-hidden" id={id}>{`${t('layout_change')}: ${named}`}</span>
          <InboxLayoutFields
            layout={layout}
            state={saving && sameNames(saving.names, layout.names) ? saving.state : 'idle'}
            onChange={(change) => onLayout(layout.names, change)}
            onReset={() => {
              // The button goes away with what it takes back.
              change.current?.focus();
              onReset(layout.names);
            }}
          />
        </section>
      )}
    </li>
  );
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

/** In a few words. */
function sayLayout({ opening, side, width }: InboxLayout): string {
  const opens = opening === null ? [] : [t(OPENING_TEXTS[opening])];
  return [...opens, t(SIDE_TEXTS[side]), sayWidth(width)].join(' · ');
}
