import { t } from '@/lib/platform/i18n.ts';
import type { Language } from '@/lib/reading/types.ts';
import type { Slot } from '@/lib/replies/types.ts';
import type { ReplyPartModel } from '@/lib/sidebar/model.ts';
import { IconButton } from '../shared/Button.tsx';
import { Marked } from '../shared/Marked.tsx';
import { SLOT_TEXTS } from './labels.ts';

interface ReplyPartsProps {
  parts: ReplyPartModel[];
  language: Language;
  onAnother(slot: Slot): void;
}

export function ReplyParts({ parts, language, onAnother }: ReplyPartsProps) {
  if (parts.length === 0) return <p class="hint">{t('reply_empty')}</p>;
  return (
    <section class="reply-text" aria-label={t('reply_text')}>
      {parts.map((part) => (
        <div key={part.slot} class="reply-part">
          <p lang={language}>
            <Marked text={part.text} marks={part.marks} />
          </p>
          {part.alternatives && (
            <IconButton
              icon="again"
              name={t('another_sentence', t(SLOT_TEXTS[part.slot]))}
              onClick={() => onAnother(part.slot)}
            />
          )}
        </div>
      ))}
    </section>
  );
}
