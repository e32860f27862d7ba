import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImprovementKind } from '@/lib/method/improvement.ts';
import type { ImprovementsActions } from '@/lib/options/improvements-model.ts';
import { type GroupKey, type ImprovementGroup, stateOf } from '@/lib/options/improvements-view.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Card, type Way } from './Card.tsx';
import { GROUP_TEXTS } from './labels.ts';

interface BoardProps {
  /** In the order of the columns. */
  groups: readonly ImprovementGroup[];
  by: 'kind' | 'state';
  today: string;
  actions: Pick<ImprovementsActions, 'solveImprovement' | 'moveImprovement'>;
}

interface Move {
  id: string;
  from: GroupKey;
  way: Way;
}

/** Columns that a card goes between by its arrows, or is dragged to. */
export function Board({ groups, by, today, actions }: BoardProps) {
  const root = useRef<HTMLDivElement>(null);
  const moving = useRef<Move | null>(null);
  const [over, setOver] = useState<GroupKey | null>(null);
  const move = (id: string, to: GroupKey) => {
    const one = groups.flatMap(({ ones }) => ones).find((each) => each.id === id);
    if (!one || to === (by === 'state' ? stateOf(one) : one.kind)) return;
    if (by === 'state') actions.solveImprovement(id, to === 'solved');
    else actions.moveImprovement(id, to as ImprovementKind);
  };
  // A card that was moved by its arrow keeps the focus in its new column.
  useEffect(() => {
    const moved = moving.current;
    if (
      !moved ||
      groups.some(({ key, ones }) => key === moved.from && ones.some(({ id }) => id === moved.id))
    )
      return;
    moving.current = null;
    const buttons = [
      ...(root.current?.querySelectorAll<HTMLElement>(`[data-card="${moved.id}"] [data-way]`) ?? []),
    ];
    (buttons.find((one) => one.dataset.way === moved.way) ?? buttons[0])?.focus();
  }, [groups]);
  return (
    <div class="board" ref={root}>
      {groups.map(({ key, ones, complaints }, at) => (
        <section
          key={key}
          class={`board-column ${over === key ? 'board-over' : ''}`}
          aria-label={t(GROUP_TEXTS[key])}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(key);
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(null);
            move(event.dataTransfer?.getData('text/plain') ?? '', key);
          }}
        >
          <h3>
            {t(GROUP_TEXTS[key])} <small>{plural('improve_count', complaints)}</small>
          </h3>
          <ul class="plain-list board-cards">
            {ones.map((one) => (
              <Card
                key={one.id}
                improvement={one}
                withKind={by === 'state'}
                before={groups[at - 1]?.key ?? null}
                after={groups[at + 1]?.key ?? null}
                today={today}
                onMove={(way, to) => {
                  moving.current = { id: one.id, from: key, way };
                  move(one.id, to);
                }}
              />
            ))}
          </ul>
          {ones.length === 0 && <p class="hint">{t('improve_column_empty')}</p>}
        </section>
      ))}
    </div>
  );
}
