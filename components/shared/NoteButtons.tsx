import type { Ref } from 'preact';
import { t } from '@/lib/platform/i18n.ts';
import { IconButton } from './Button.tsx';

/** `number`: which of several that have the same moment. */
export function noteName(when: string, number: number | null): string {
  return number === null ? t('note_label', when) : t('note_label_number', when, String(number));
}

interface NoteButtonsProps {
  /** Which note. */
  name: string;
  pinned: boolean;
  /** Left out: the button does not say whether the note is being edited. */
  editing?: boolean;
  editRef: Ref<HTMLButtonElement>;
  onPin(pinned: boolean): void;
  onEdit(): void;
  onRemove(): void;
}

/** What can be done with a note, each named with the note. */
export function NoteButtons({ name, pinned, editing, editRef, onPin, onEdit, onRemove }: NoteButtonsProps) {
  return (
    <>
      <IconButton
        icon="pin"
        name={`${t(pinned ? 'note_unpin' : 'note_pin')}: ${name}`}
        class={`note-pin ${pinned ? 'note-pin-on' : ''}`}
        onClick={() => onPin(!pinned)}
      />
      <IconButton
        icon="edit"
        name={`${t('note_edit')}: ${name}`}
        pressed={editing}
        onClick={onEdit}
        buttonRef={editRef}
      />
      <IconButton icon="trash" name={`${t('note_remove')}: ${name}`} removes onClick={onRemove} />
    </>
  );
}
