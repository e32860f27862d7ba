import { useEffect, useRef } from 'preact/hooks';
import { type FindResults, HIT_KINDS, type Hit, type HitKind } from '@/lib/options/find-model.ts';
import { localDay, plural, sayDay, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { COUNT_TEXTS, MORE_TEXTS } from './labels.ts';
import { MarkedText } from './MarkedText.tsx';

interface FindResultsListProps {
  /** Of the list; its options have it with their own behind it. */
  id: string;
  found: FindResults;
  /** Id of the one that Enter opens. */
  active: string | null;
  today: string;
  onOpen(id: string): void;
  onMore(kind: HitKind): void;
}

export function optionId(list: string, id: string): string {
  return `${list}-${id}`;
}

/** In a group for each kind; below them what there is more of. */
export function FindResultsList({ id, found, active, today, onOpen, onMore }: FindResultsListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const groups = HIT_KINDS.map((kind) => {
    const hits = found.hits.filter((hit) => hit.kind === kind);
    const total = found.totals[kind] ?? 0;
    return { kind, hits, total, left: total - hits.length };
  }).filter(({ hits }) => hits.length > 0);
  return (
    <>
      <div id={id} class="found" role="listbox" tabIndex={-1} aria-label={t('find_results')} ref={box}>
        {groups.map(({ kind, hits, total }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list to choose from
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} class="found-head" role="presentation">
              {plural(COUNT_TEXTS[kind], total)}
            </div>
            {hits.map((hit) => (
              // Chosen by the field's own keys; the mouse must not take the focus from there.
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: see above
              <div
                key={hit.id}
                id={optionId(id, hit.id)}
                class="found-one"
                role="option"
                aria-selected={hit.id === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onOpen(hit.id)}
              >
                <FoundOne hit={hit} today={today} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {groups
        .filter(({ left }) => left > 0)
        .map(({ kind, left }) => (
          <Button key={kind} kind="link" onClick={() => onMore(kind)}>
            {plural(MORE_TEXTS[kind], left)}
          </Button>
        ))}
    </>
  );
}

function FoundOne({ hit, today }: { hit: Hit; today: string }) {
  return (
    <>
      <span class="found-who">
        <strong>
          <bdi>{hit.title ? <MarkedText text={hit.title} marks={hit.titleMarks} /> : t('find_unnamed')}</bdi>
        </strong>
        <span class="meta">
          {hit.kind === 'note' && hit.pinned && `${t('note_pinned')} · `}
          {hit.kind === 'note' && sayDay(localDay(hit.at), today)}
        </span>
      </span>
      {hit.text !== '' && (
        <span class="found-text">
          <bdi>
            <MarkedText text={hit.text} marks={hit.marks} />
          </bdi>
        </span>
      )}
    </>
  );
}
