import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { SearchResult } from '@/lib/search/model.ts';
import { Chip } from '../shared/Chip.tsx';
import { LANGUAGE_TEXTS } from '../shared/languages.ts';

interface ResultsProps {
  /** Of the list; its options have it with their number behind it. */
  id: string;
  results: SearchResult[];
  /** Number of the one that Enter takes; -1: none. */
  active: number;
  /** What stands below the list and takes room from it. */
  below: unknown;
  onChoose(id: string): void;
}

export function Results({ id, results, active, below, onChoose }: ResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active, results, below]);
  return (
    <div id={id} class="results" role="listbox" tabIndex={-1} aria-label={t('templates_title')} ref={list}>
      {results.map((result, number) => (
        // Chosen by the field's own keys; the mouse must not take the focus from there.
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: see above
        <div
          key={result.id}
          id={`${id}-${number}`}
          class="result"
          role="option"
          aria-selected={number === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(result.id)}
        >
          <span class="result-head">
            <strong>
              <bdi>{result.title ? <MarkedTitle {...result} /> : t('template_untitled')}</bdi>
            </strong>
            {result.language && <span class="meta">{t(LANGUAGE_TEXTS[result.language])}</span>}
            {result.shortcut && <Chip>{result.shortcut}</Chip>}
          </span>
          <span class="result-gist" lang={result.language ?? undefined}>
            <bdi>{result.gist}</bdi>
          </span>
        </div>
      ))}
    </div>
  );
}

function MarkedTitle({ title, matched }: Pick<SearchResult, 'title' | 'matched'>) {
  return (
    <>
      {matched.map(({ start, end }, number) => (
        <Fragment key={start}>
          {title.slice(matched[number - 1]?.end ?? 0, start)}
          <mark>{title.slice(start, end)}</mark>
        </Fragment>
      ))}
      {title.slice(matched.at(-1)?.end ?? 0)}
    </>
  );
}
