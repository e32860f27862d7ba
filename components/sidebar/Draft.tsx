import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { plural, t } from '@/lib/platform/i18n.ts';
import type { Language } from '@/lib/reading/types.ts';
import type { DraftHint, DraftModel } from '@/lib/replies/tone/draft.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Marked } from '../shared/Marked.tsx';
import { TONE_MISSING_TEXTS, TONE_REASONS, TONE_TEXTS } from '../shared/tone-labels.ts';

interface DraftProps {
  draft: DraftModel | null;
  /** Has the focus after a hint was acted on, which goes away then. */
  partRef: RefObject<HTMLElement | null>;
  actions: Pick<SidebarActions, 'rewriteDraft' | 'hushTone' | 'openOptions'>;
}

/** What the tone guard hears in the reply that is being written in the inbox. Never in the way: it only tells. */
export function Draft({ draft, partRef, actions }: DraftProps) {
  const hints = draft?.hints ?? [];
  const missing = draft?.missing ?? [];
  const act = (work: () => void) => {
    partRef.current?.focus({ preventScroll: true });
    work();
  };
  return (
    <>
      <p class="visually-hidden" role="status">
        <News hints={hints} />
      </p>
      <section class="draft" aria-label={t('draft_title')} hidden={!draft} tabIndex={-1} ref={partRef}>
        <h2>{t('draft_title')}</h2>
        <p class="meta">
          {hints.length > 0 ? plural('draft_hints', hints.length) : missing.length === 0 && t('draft_fine')}
        </p>
        <ul class="plain-list">
          {hints.map((hint) => (
            <Hint
              key={hint.id}
              hint={hint}
              language={draft?.language}
              onRewrite={() => act(() => actions.rewriteDraft(hint.id))}
              onHush={() => act(() => actions.hushTone(hint.kind))}
            />
          ))}
        </ul>
        {missing.length > 0 && (
          <ul class="plain-list meta">
            {missing.map((what) => (
              <li key={what}>{t(TONE_MISSING_TEXTS[what])}</li>
            ))}
          </ul>
        )}
        <Button kind="link" onClick={() => actions.openOptions({ room: 'settings', at: 'replies' })}>
          {t('settings_tone')}
        </Button>
      </section>
    </>
  );
}

/** Milliseconds without another hint: who types on is not talked to. */
const RESTED = 2_500;

/** Says a hint that has come, by its kind, once whoever types has rested. */
function News({ hints }: { hints: readonly DraftHint[] }) {
  const [said, setSaid] = useState('');
  const told = useRef<ReadonlySet<string>>(new Set());
  const ids = hints.map(({ id }) => id).join('\n');
  useEffect(() => {
    const timer = setTimeout(() => {
      const fresh = hints.filter(({ id }) => !told.current.has(id));
      told.current = new Set(hints.map(({ id }) => id));
      if (fresh.length > 0)
        setSaid(`${t('draft_title')}: ${fresh.map(({ kind }) => t(TONE_TEXTS[kind])).join(', ')}`);
    }, RESTED);
    return () => clearTimeout(timer);
  }, [ids]);
  return <>{said}</>;
}

interface HintProps {
  hint: DraftHint;
  language: Language | undefined;
  onRewrite(): void;
  onHush(): void;
}

function Hint({ hint, language, onRewrite, onHush }: HintProps) {
  const { text, words, start, rewrite, kind, level } = hint;
  const said = text.slice(words.start - start, words.end - start);
  const id = useId();
  return (
    <li class={`draft-hint draft-${level}`}>
      <p lang={language} id={id}>
        <Marked text={text} marks={[said]} />
      </p>
      <p class="meta">
        <strong>{t(TONE_TEXTS[kind])}</strong> {t(TONE_REASONS[kind])}
      </p>
      {hint.replace && rewrite !== null && (
        <p class="rewrite">
          {rewrite.trim() === '' ? (
            <span>{t('draft_better_without')}</span>
          ) : (
            <>
              <span class="visually-hidden">{t('draft_instead')}</span>
              <span lang={language}>{rewrite.trim()}</span>
            </>
          )}
          <Button describedBy={id} onClick={onRewrite}>
            {t(rewrite.trim() === '' ? 'draft_take_out' : 'draft_rewrite')}
          </Button>
        </p>
      )}
      <Button kind="link" onClick={onHush}>
        {t('draft_hush', t(TONE_TEXTS[kind]))}
      </Button>
    </li>
  );
}
