import '../shared/style.css';
import './search.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { plural, t, textLanguage } from '@/lib/platform/i18n.ts';
import type { Refusal, SearchActions, SearchModel } from '@/lib/search/model.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';
import { PROBLEM_TEXTS } from '../shared/problems.ts';
import { REFUSAL_TEXTS } from './labels.ts';
import { Results } from './Results.tsx';

const KEYS = [
  { keys: ['↑', '↓'], does: 'search_key_move' },
  { keys: ['↵'], does: 'insert' },
  { keys: ['Esc'], does: 'search_key_close' },
] as const;

interface TemplateSearchProps {
  model: SearchModel;
  actions: SearchActions;
}

/** A field and the list below it, in one; focus stays in the field. */
export function TemplateSearch({ model, actions }: TemplateSearchProps) {
  const { state, words, results, active, busy, refused } = model;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const shown = state === 'ready' && results.length > 0;
  const at = results.findIndex((result) => result.id === active);
  return (
    <div class="search" lang={textLanguage()}>
      <h1 class="visually-hidden">{t('templates_title')}</h1>
      <input
        ref={field}
        class="input"
        type="text"
        role="combobox"
        aria-label={t('search_field')}
        placeholder={t('search_field')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        aria-busy={busy || undefined}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => actions.type(event.currentTarget.value)}
        onKeyDown={(event) => onKey(event, actions)}
      />
      <p class="visually-hidden" role="status">
        {statusOf(model)}
      </p>
      <div class="search-body">
        <div role="alert">{refused && <Notice tone="warm">{t(refusalText(refused))}</Notice>}</div>
        {state === 'loading' && <Said>{t('loading')}</Said>}
        {state === 'failed' && (
          <Notice tone="warm" actions={<Button onClick={() => actions.retry()}>{t('try_again')}</Button>}>
            {t('search_failed')}
          </Notice>
        )}
        {state === 'none' && (
          <Notice actions={<Button onClick={() => actions.openOptions()}>{t('search_make_first')}</Button>}>
            {t('search_none')}
          </Notice>
        )}
        {state === 'ready' && results.length === 0 && <Said>{t('search_nothing', words.trim())}</Said>}
        {shown && (
          <Results id={id} results={results} active={at} onChoose={(chosen) => actions.choose(chosen)} />
        )}
      </div>
      <p class="search-keys" aria-hidden="true">
        {KEYS.map(({ keys, does }) => (
          <span key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {t(does)}
          </span>
        ))}
      </p>
    </div>
  );
}

/** What changes, in the one place that tells it to assistive technology. */
function statusOf({ state, words, total }: SearchModel): string {
  switch (state) {
    case 'loading':
      return '';
    case 'none':
      return t('search_none');
    case 'failed':
      return t('search_failed');
    case 'ready':
      return total === 0 ? t('search_nothing', words.trim()) : plural('search_count', total);
  }
}

/** For the eye. */
function Said({ children }: { children: ComponentChildren }) {
  return <p class="hint">{children}</p>;
}

const MOVES: Readonly<Record<string, Parameters<SearchActions['move']>[0]>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

function onKey(event: KeyboardEvent, actions: SearchActions): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const move = MOVES[event.key];
  if (move) actions.move(move);
  else if (event.key === 'Enter') actions.choose();
  else if (event.key === 'Escape') actions.close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function refusalText(refused: Refusal) {
  return typeof refused === 'string' ? REFUSAL_TEXTS[refused] : PROBLEM_TEXTS[refused.problem];
}
