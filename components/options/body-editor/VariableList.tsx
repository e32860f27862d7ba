import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { NamedVariable } from './words.ts';

interface VariableListProps {
  id: string;
  /** At least one. */
  variables: readonly NamedVariable[];
  chosen: number;
  /** In the box that it is in, CSS pixels. */
  place: { left: number; top: number };
  onChoose(variable: NamedVariable): void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Shown while a variable is typed; the keys stay with the text, which says what is chosen. */
export function VariableList({ id, variables, chosen, place, onChoose }: VariableListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  useEffect(() => list.current?.parentElement?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div class="body-popup body-list" style={{ '--left': `${place.left}px`, top: `${place.top}px` }}>
      <div id={id} role="listbox" aria-label={t('body_suggestions')} ref={list}>
        {variables.map((variable, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the text has the focus and names this one in aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the keys
          <div
            key={variable.name}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(variable)}
          >
            {variable.label}
            <small>{variable.name}</small>
          </div>
        ))}
      </div>
      <p class="help" aria-hidden="true">
        {t('body_suggestions_help')}
      </p>
    </div>
  );
}

const MOST = 8;

/** Those that begin with it first; accents and case count for nothing. */
export function matching(variables: readonly NamedVariable[], query: string): NamedVariable[] {
  const wanted = plain(query);
  const ranked = variables.flatMap((variable) => {
    const [name, label] = [plain(variable.name), plain(variable.label)];
    const begins = name.startsWith(wanted) || label.split(' ').some((word) => word.startsWith(wanted));
    const has = name.includes(wanted) || label.includes(wanted);
    return has ? [{ variable, rank: begins ? 0 : 1 }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, wanted === '' ? variables.length : MOST)
    .map(({ variable }) => variable);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
