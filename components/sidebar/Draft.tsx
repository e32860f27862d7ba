import { plural, t } from '@/lib/platform/i18n.ts';
import type { Language } from '@/lib/reading/types.ts';
import type { DraftHint, DraftModel } from '@/lib/sidebar/draft-check.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Marked } from '../shared/Marked.tsx';
import { TONE_MISSING_TEXTS, TONE_REASONS, TONE_TEXTS } from '../shared/tone-labels.ts';

interface DraftProps {
  draft: DraftModel | null;
  actions: Pick<SidebarActions, 'rewriteDraft' | 'hushTone'>;
}

/** What the tone guard hears in the reply that is being written in the inbox. Never in the way: it only tells. */
export function Draft({ draft, actions }: DraftProps) {
  const hints = draft?.hints ?? [];
  const missing = draft?.missing ?? [];
  return (
    <section class="draft" aria-label={t('draft_title')} hidden={!draft}>
      <h2>{t('draft_title')}</h2>
      <p role="status" class="meta">
        {draft && (hints.length > 0 ? plural('draft_hints', hints.length) : t('draft_fine'))}
      </p>
      <ul class="plain-list">
        {hints.map((hint) => (
          <Hint key={hint.id} hint={hint} language={draft?.language} actions={actions} />
        ))}
      </ul>
      {missing.length > 0 && (
        <ul class="plain-list meta">
          {missing.map((what) => (
            <li key={what}>{t(TONE_MISSING_TEXTS[what])}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface HintProps extends Pick<DraftProps, 'actions'> {
  hint: DraftHint;
  language: Language | undefined;
}

function Hint({ hint, language, actions }: HintProps) {
  const { text, words, start, rewrite, kind, level } = hint;
  const said = text.slice(words.start - start, words.end - start);
  return (
    <li class={`draft-hint draft-${level}`}>
      <p lang={language}>
        <Marked text={text} marks={[said]} />
      </p>
      <p class="meta">
        <strong>{t(TONE_TEXTS[kind])}</strong> {t(TONE_REASONS[kind])}
      </p>
      {hint.canRewrite && rewrite !== null && (
        <p class="rewrite">
          {rewrite.trim() === '' ? (
            <span>{t('draft_better_without')}</span>
          ) : (
            <span lang={language}>{rewrite.trim()}</span>
          )}
          <Button onClick={() => actions.rewriteDraft(hint.id)}>
            {t(rewrite.trim() === '' ? 'draft_take_out' : 'draft_rewrite')}
          </Button>
        </p>
      )}
      <Button kind="link" onClick={() => actions.hushTone(kind)}>
        {t('draft_hush')}
      </Button>
    </li>
  );
}
