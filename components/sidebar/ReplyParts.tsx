import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { Language } from '@/lib/reading/types.ts';
import type { Slot } from '@/lib/replies/types.ts';
import type { ReplyPartModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { Field } from '../shared/Field.tsx';
import { Marked } from '../shared/Marked.tsx';
import { SLOT_TEXTS } from './labels.ts';

interface ReplyPartsProps {
  parts: ReplyPartModel[];
  language: Language;
  /** Paragraphs that the person left out. */
  leftOut: Slot[];
  actions: Pick<SidebarActions, 'anotherSentence' | 'editPart'>;
}

/** Each paragraph can be written otherwise, by us or by hand, or left out. */
export function ReplyParts({ parts, language, leftOut, actions }: ReplyPartsProps) {
  const [editing, setEditing] = useState<Slot | null>(null);
  const text = useRef<HTMLElement>(null);
  /** The button that was pressed goes away: the paragraph's first one takes its place. */
  const back = useRef<Slot | null>(null);
  useEffect(() => {
    const slot = back.current;
    back.current = null;
    if (slot) text.current?.querySelector<HTMLElement>(`[data-slot=${slot}] button`)?.focus();
  });
  const done = ({ slot, text }: ReplyPartModel) => {
    back.current = slot;
    setEditing(null);
    if (text.trim() === '') actions.editPart(slot, null);
  };
  if (parts.length === 0 && leftOut.length === 0) return <p class="hint">{t('reply_empty')}</p>;
  return (
    <>
      <section class="reply-text" aria-label={t('reply_text')} ref={text}>
        {parts.map((part) =>
          editing === part.slot ? (
            <EditPart key={part.slot} part={part} language={language} actions={actions} onDone={done} />
          ) : (
            <Part
              key={part.slot}
              part={part}
              language={language}
              actions={actions}
              onEdit={() => setEditing(part.slot)}
            />
          ),
        )}
      </section>
      {leftOut.length > 0 && (
        <p class="meta left-out">
          {t('parts_left_out')}{' '}
          {leftOut.map((slot) => (
            <Button
              key={slot}
              kind="link"
              onClick={() => {
                back.current = slot;
                actions.editPart(slot, undefined);
              }}
            >
              {t('part_put_back', t(SLOT_TEXTS[slot]))}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}

interface PartProps {
  part: ReplyPartModel;
  language: Language;
  actions: ReplyPartsProps['actions'];
}

function Part({ part, language, actions, onEdit }: PartProps & { onEdit(): void }) {
  const name = t(SLOT_TEXTS[part.slot]);
  return (
    <div class="reply-part" data-slot={part.slot}>
      <p lang={language}>
        <Marked text={part.text} marks={part.marks} />
      </p>
      <span class="part-tools">
        {part.alternatives && (
          <IconButton
            icon="again"
            name={t('another_sentence', name)}
            onClick={() => actions.anotherSentence(part.slot)}
          />
        )}
        {part.own && (
          <IconButton
            icon="again"
            name={t('part_compose_again', name)}
            onClick={() => actions.editPart(part.slot, undefined)}
          />
        )}
        <IconButton icon="edit" name={t('part_edit', name)} onClick={onEdit} />
        <IconButton
          icon="close"
          name={t('part_leave_out', name)}
          removes
          onClick={() => actions.editPart(part.slot, null)}
        />
      </span>
    </div>
  );
}

function EditPart({ part, language, actions, onDone }: PartProps & { onDone(part: ReplyPartModel): void }) {
  const field = useRef<HTMLElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="part-edit" data-slot={part.slot}>
      <Field
        label={t('part_edit', t(SLOT_TEXTS[part.slot]))}
        quiet
        lang={language}
        lines="grow"
        value={part.text}
        inputRef={field}
        onInput={(text) => actions.editPart(part.slot, text)}
        onSubmit={() => onDone(part)}
        onEscape={() => onDone(part)}
      />
      <Button onClick={() => onDone(part)}>{t('part_done')}</Button>
    </div>
  );
}
