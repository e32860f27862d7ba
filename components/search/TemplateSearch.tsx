import '../shared/style.css';
import './search.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { list, plural, t, textLanguage } from '@/lib/platform/i18n.ts';
import type { Refusal, SearchActions, SearchModel } from '@/lib/search/model.ts';
import { Button } from '../shared/Button.tsx';
import { Caps } from '../shared/Caps.tsx';
import { Notice } from '../shared/Notice.tsx';
import { PROBLEM_TEXTS } from '../shared/problems.ts';
import { questionLabel, sayFault } from '../shared/template-labels.ts';
import { FillForm } from './FillForm.tsx';
import { REFUSAL_TEXTS } from './labels.ts';
import { Results } from './Results.tsx';

const KEYS = [
  { keys: ['↑', '↓'], does: 'search_key_move' },
  { keys: ['↵'], does: 'insert' },
  { keys: ['Alt', '↑', '↓'], does: 'search_key_scroll' },
  { keys: ['Esc'], does: 'search_key_close' },
] as const;

/** How much of what is seen of the preview stays when it is scrolled. */
const STAYS = 0.3;

interface TemplateSearchProps {
  model: SearchModel;
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  /** It stands among other things of ours: Tab goes on to those. */
  within?: boolean;
  /** Of the field that one types in. */
  fieldRef?: RefObject<HTMLInputElement | null>;
  actions: SearchActions;
}

/** A field and the list below it, in one; focus stays in the field. Or the form of the one that was chosen. */
export function TemplateSearch({ model, today, within = false, fieldRef, actions }: TemplateSearchProps) {
  const { filling, refused } = model;
  const fault = filling?.fault;
  const said = refused ? t(refusalText(refused)) : fault && t('fill_fault', sayFault(fault));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes it from whatever has the focus in it
    <div class="search" lang={textLanguage()} onKeyDown={(event) => closesOn(event, model, within, actions)}>
      {!within && <h1 class="visually-hidden">{t('templates_title')}</h1>}
      <div role="alert">{said && <Notice tone="warm">{said}</Notice>}</div>
      {filling ? (
        <FillForm filling={filling} today={today} busy={model.busy} actions={actions} />
      ) : (
        <List model={model} fieldRef={fieldRef} actions={actions} />
      )}
    </div>
  );
}

function List({ model, fieldRef, actions }: Pick<TemplateSearchProps, 'model' | 'fieldRef' | 'actions'>) {
  const { state, words, results, active, busy, preview } = model;
  const own = useRef<HTMLInputElement>(null);
  const field = fieldRef ?? own;
  const example = useRef<HTMLDivElement>(null);
  const id = useId();
  // At once: what is typed next is looked for.
  useLayoutEffect(() => field.current?.focus(), []);
  const shown = state === 'ready' && results.length > 0;
  const at = results.findIndex((result) => result.id === active);
  return (
    <>
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
        onKeyDown={(event) => scrolls(event, example.current) || onKey(event, actions)}
      />
      <p class="visually-hidden" role="status">
        {statusOf(model)}
      </p>
      <div class="search-body">
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
          <Results
            id={id}
            results={results}
            active={at}
            below={preview}
            onChoose={(chosen) => actions.choose(chosen)}
          />
        )}
        {shown && preview && <Preview key={active} preview={preview} box={example} />}
      </div>
      <p class="search-keys" aria-hidden="true">
        {KEYS.filter(({ does }) => does !== 'search_key_scroll' || (shown && preview)).map(
          ({ keys, does }) => (
            <span key={does}>
              <Caps caps={keys} /> {t(does)}
            </span>
          ),
        )}
      </p>
    </>
  );
}

interface PreviewProps {
  preview: NonNullable<SearchModel['preview']>;
  box: RefObject<HTMLDivElement | null>;
}

/** The active one as it would stand in the mail. */
function Preview({ preview, box }: PreviewProps) {
  if ('fault' in preview) {
    return (
      <div class="hint search-preview" ref={box}>
        {sayFault(preview.fault)}
      </div>
    );
  }
  const asks = preview.questions.map((question) => questionLabel(question).replace(/[?.:]+$/, ''));
  return (
    <div class="search-preview" ref={box}>
      {asks.length > 0 && <p class="hint">{t('fill_asks', list(asks))}</p>}
      <p class="search-text" lang={preview.variant.language ?? undefined}>
        {preview.reply.text.replace(/\n{3,}/g, '\n\n')}
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

/** Esc: from the form back to the list, else away; and Tab, where behind the search there is nothing of ours to go to. */
function closesOn(
  event: KeyboardEvent,
  { filling }: SearchModel,
  within: boolean,
  actions: SearchActions,
): void {
  const inField = (event.target as HTMLElement).localName === 'input';
  const tabsOut = event.key === 'Tab' && !within && !filling && inField && !hasButton(event.currentTarget);
  if (event.isComposing || !(event.key === 'Escape' || tabsOut)) return;
  event.preventDefault();
  event.stopPropagation();
  if (filling && event.key === 'Escape') actions.back();
  else actions.close();
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

/** With Alt the arrows move what the active one says; without, they go to another. */
function scrolls(event: KeyboardEvent, example: HTMLElement | null): boolean {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !way || !example) return false;
  example.scrollTop += way * example.clientHeight * (1 - STAYS);
  event.preventDefault();
  event.stopPropagation();
  return true;
}

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
