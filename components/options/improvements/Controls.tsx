import { IMPROVEMENT_KINDS } from '@/lib/method/improvement.ts';
import type { ImprovementsLook } from '@/lib/options/improvements-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { IMPROVEMENT_TEXTS } from '../../shared/after.ts';
import { Choose } from '../../shared/Choose.tsx';
import { Segmented } from '../../shared/Segmented.tsx';

interface ControlsProps {
  look: ImprovementsLook;
  onLook(change: Partial<ImprovementsLook>): void;
}

/** How the improvements are looked at. */
export function Controls({ look, onLook }: ControlsProps) {
  return (
    <div class="improve-controls">
      <div class="improve-views">
        <Segmented
          label={t('improve_view')}
          choices={[
            { value: 'list', label: t('improve_view_list') },
            { value: 'board', label: t('improve_view_board') },
          ]}
          value={look.view}
          onChange={(view) => view && onLook({ view })}
        />
        <Segmented
          label={t('improve_by')}
          choices={[
            { value: 'kind', label: t('improve_by_kind') },
            { value: 'state', label: t('improve_by_state') },
          ]}
          value={look.by}
          onChange={(by) => by && onLook({ by })}
        />
      </div>
      <div class="improve-filters">
        <Choose
          label={t('improve_show')}
          choices={[
            { value: 'all', label: t('improve_show_all') },
            { value: 'open', label: t('improve_open') },
            { value: 'solved', label: t('later_solved') },
          ]}
          value={look.show}
          onChange={(show) => onLook({ show })}
        />
        <Choose
          label={t('improve_kind')}
          choices={[
            { value: 'all', label: t('improve_kind_all') },
            ...IMPROVEMENT_KINDS.map((value) => ({ value, label: t(IMPROVEMENT_TEXTS[value]) })),
          ]}
          value={look.kind ?? 'all'}
          onChange={(kind) => onLook({ kind: kind === 'all' ? null : kind })}
        />
        <Choose
          label={t('improve_sort')}
          choices={[
            { value: 'count', label: t('improve_sort_count') },
            { value: 'newest', label: t('improve_sort_newest') },
          ]}
          value={look.sort}
          onChange={(sort) => onLook({ sort })}
        />
      </div>
    </div>
  );
}
