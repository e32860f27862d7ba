import './find.css';
import { useId, useRef } from 'preact/hooks';
import { type FindActions, type FindModel, type FindResults, HIT_KINDS } from '@/lib/options/find-model.ts';
import { list, locale, plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Caps } from '../../shared/Caps.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { PROBLEM_TEXTS } from '../../shared/problems.ts';
import { useSettled } from '../../shared/useSettled.ts';
import { FindResultsList, optionId } from './FindResultsList.tsx';
import { COUNT_TEXTS } from './labels.ts';
import { useFindKey, useShownFindKey } from './useFindKey.ts';

interface FindProps {
  model: FindModel;
  today: string;
  actions: FindActions;
}

/** Milliseconds without a key, after which it is told how many there are. */
const PAUSE = 500;

/** A field and the list below it, in one; the focus stays in the field. */
export function Find({ model, today, actions }: FindProps) {
  const { words, found, isFolded, active, problem } = model;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const findKey = useShownFindKey();
  useFindKey(field);
  const shown = found !== null && !isFolded && found.hits.length > 0;
  const told = useSettled(problem ? t(PROBLEM_TEXTS[problem]) : found ? countOf(found) : '', PAUSE);
  return (
    <search class="find">
      <label for={`${id}-field`} class="label">
        {t('find_field')}
        <span class="find-key" aria-hidden="true">
          <Caps caps={findKey.caps} />
        </span>
      </label>
      <input
        id={`${id}-field`}
        ref={field}
        class="input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-activedescendant={shown && active !== null ? optionId(id, active) : undefined}
        aria-keyshortcuts={findKey.shortcut}
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        value={words}
        onInput={(event) => actions.type(event.currentTarget.value)}
        onClick={() => isFolded && actions.move('next')}
        onKeyDown={(event) => onKey(event, model, actions)}
      />
      <p class="visually-hidden" role="status">
        {told}
      </p>
      {problem && (
        <Notice tone="warm" actions={<Button onClick={() => actions.retry()}>{t('try_again')}</Button>}>
          {t(PROBLEM_TEXTS[problem])}
        </Notice>
      )}
      {found && !isFolded && <Answer found={found} />}
      {shown && (
        <FindResultsList
          id={id}
          found={found}
          active={active}
          today={today}
          onOpen={(chosen) => actions.open(chosen)}
          onMore={(kind) => {
            actions.more(kind);
            // Once all are shown the button is gone.
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}

/** What is to be said of the answer beside its results. */
function Answer({ found: { words, hits, indexing } }: { found: FindResults }) {
  return (
    <>
      {indexing && <p class="hint">{t('find_indexing', number(indexing.done), number(indexing.total))}</p>}
      {hits.length === 0 && <p class="hint">{t('find_nothing', words.trim())}</p>}
    </>
  );
}

function countOf({ words, totals }: FindResults): string {
  const counts = HIT_KINDS.flatMap((kind) => {
    const total = totals[kind] ?? 0;
    return total > 0 ? [plural(COUNT_TEXTS[kind], total)] : [];
  });
  return counts.length === 0 ? t('find_nothing', words.trim()) : list(counts);
}

function number(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

const MOVES: Readonly<Record<string, Parameters<FindActions['move']>[0]>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageUp: 'first',
  PageDown: 'last',
};

function onKey(event: KeyboardEvent, { words }: FindModel, actions: FindActions): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const move = MOVES[event.key];
  if (move) actions.move(move);
  else if (event.key === 'Enter') actions.open();
  else if (event.key === 'Escape' && words !== '') actions.type('');
  else return;
  event.preventDefault();
}
