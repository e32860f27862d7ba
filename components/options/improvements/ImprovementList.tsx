import { useRef } from 'preact/hooks';
import type { CountedImprovement } from '@/lib/messages/records.ts';
import { IMPROVEMENT_KINDS, type ImprovementKind } from '@/lib/method/improvement.ts';
import type { ImprovementsActions, ImprovementsModel } from '@/lib/options/model.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS } from '../shared/after.ts';
import { ImprovementRow } from './ImprovementRow.tsx';
import { Mirror } from './Mirror.tsx';

interface ImprovementsProps {
  improvements: ImprovementsModel;
  today: string;
  actions: ImprovementsActions;
}

/** What customers taught the shop: by what it lies in, that with most complaints first. */
export function Improvements({ improvements, today, actions }: ImprovementsProps) {
  const { all, open, behind, mirror } = improvements;
  // A row that is being changed stays where it was opened: moved, it would lose the focus to another row.
  const opened = useRef<{ id: string; kind: ImprovementKind } | null>(null);
  if (!open) opened.current = null;
  else if (opened.current?.id !== open.fields.id)
    opened.current = { id: open.fields.id, kind: open.fields.kind };
  const groupOf = (one: CountedImprovement) =>
    one.id === opened.current?.id ? opened.current.kind : one.kind;
  const groups = IMPROVEMENT_KINDS.map((kind) => {
    const ones = (all ?? []).filter((one) => groupOf(one) === kind);
    return { kind, ones, count: ones.reduce((sum, { before, since }) => sum + before + since, 0) };
  })
    .filter(({ ones }) => ones.length > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <>
      {all?.length === 0 && <p class="hint">{t('improve_none')}</p>}
      {groups.map(({ kind, ones, count }) => (
        <section key={kind} class="improvements" aria-label={t(IMPROVEMENT_TEXTS[kind])}>
          <h3>
            {t(IMPROVEMENT_TEXTS[kind])} <small>{plural('improve_count', count)}</small>
          </h3>
          <ul class="plain-list rows">
            {ones.map((one) => (
              <ImprovementRow
                key={one.id}
                improvement={one}
                open={open?.fields.id === one.id ? open : null}
                behind={behind[one.id] ?? null}
                today={today}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
      {mirror && <Mirror mirror={mirror} today={today} />}
    </>
  );
}
