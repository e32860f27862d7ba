import type { ImprovementsActions, ImprovementsModel } from '@/lib/options/improvements-model.ts';
import type { ImprovementGroup } from '@/lib/options/improvements-view.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { ImprovementRow } from './ImprovementRow.tsx';
import { GROUP_TEXTS } from './labels.ts';

interface ImprovementListProps {
  groups: readonly ImprovementGroup[];
  open: ImprovementsModel['open'];
  behind: ImprovementsModel['behind'];
  today: string;
  actions: ImprovementsActions;
}

/** What customers taught the shop, in groups. */
export function ImprovementList({ groups, open, behind, today, actions }: ImprovementListProps) {
  return (
    <>
      {groups.map(({ key, ones, complaints }) => (
        <section key={key} class="improvements" aria-label={t(GROUP_TEXTS[key])}>
          <h3>
            {t(GROUP_TEXTS[key])} <small>{plural('improve_count', complaints)}</small>
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
    </>
  );
}
