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
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from whatever has the focus in it
    <div class="search" lang={textLanguage()} onKeyDown={(event) => closesOn(event, actions)}>
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

/** Esc, and Tab: behind the search there is nothing of ours to go to. */
function closesOn(event: KeyboardEvent, actions: SearchActions): void {
  const inField = (event.target as HTMLElement).localName === 'input';
  const closes =
    event.key === 'Escape' || (event.key === 'Tab' && inField && !hasButton(event.currentTarget));
  if (event.isComposing || !closes) return;
  event.preventDefault();
  event.stopPropagation();
  actions.close();
}

function hasButton(search: EventTarget | null): boolean {
  return (search as HTMLElement | null)?.querySelector('button') != null;
}

const MOVES: Readonly<Record<string, Parameters<SearchActions['move']>[0]>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageUp: 'first',
  PageDown: 'last',
};

function onKey(event: KeyboardEvent, actions: SearchActions): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const move = MOVES[event.key];
  if (move) actions.move(move);
  else if (event.key === 'Enter') actions.choose();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function refusalText(refused: Refusal) {
  return typeof refused === 'string' ? REFUSAL_TEXTS[refused] : PROBLEM_TEXTS[refused.problem];
}
