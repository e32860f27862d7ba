import type { Editor } from '@tiptap/core';
import { t } from '@/lib/platform/i18n.ts';
import { asAddress, changeChip, type LinkPlace, removeLink, setLink } from './actions.ts';
import { Popup } from './Popup.tsx';

export type Open =
  | { kind: 'chip'; at: number; source: string }
  | { kind: 'link'; at: number; link: LinkPlace };

interface OpenedFieldProps {
  editor: Editor;
  open: Open;
  place: { left: number; top: number };
  /** The focus is elsewhere already. Null: nothing is to be changed. */
  onLeave(change: (() => void) | null): void;
  /** The focus goes back to the text. */
  onClose(change: (() => void) | null): void;
}

/** The field in which a chip is changed, or where a link leads. */
export function OpenedField({ editor, open, place, onLeave, onClose }: OpenedFieldProps) {
  if (open.kind === 'chip') {
    return (
      <Popup
        key={open.at}
        label={t('body_chip_field')}
        help={t('body_chip_help')}
        value={open.source}
        lines={open.source.includes('\n') ? 'grow' : 'one'}
        place={place}
        problemOf={() => null}
        onApply={(source) => onClose(() => changeChip(editor, open.at, source))}
        onCancel={() => onClose(null)}
        onLeave={(source) =>
          onLeave(source === open.source ? null : () => changeChip(editor, open.at, source))
        }
      />
    );
  }
  const { link } = open;
  return (
    <Popup
      key={open.at}
      label={t('body_link_field')}
      value={link.href || 'https://'}
      lines="one"
      place={place}
      problemOf={(address) => (asAddress(address) === null ? t('body_link_bad') : null)}
      onApply={(address) => onClose(() => setLink(editor, link, address))}
      onCancel={() => onClose(null)}
      onLeave={(address) => onLeave(address === link.href ? null : () => setLink(editor, link, address))}
      remove={
        link.href === ''
          ? undefined
          : { label: t('body_link_remove'), onRemove: () => onClose(() => removeLink(editor, link)) }
      }
    />
  );
}
