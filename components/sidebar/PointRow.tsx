import { POINT_MARKS } from '@/lib/method/types.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { PointModel, SidebarActions } from '@/lib/sidebar/model.ts';
import { IconButton } from '../shared/Button.tsx';
import { Quote } from '../shared/Quote.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { MARK_TEXTS } from './labels.ts';

export function PointRow({ point, actions }: { point: PointModel; actions: SidebarActions }) {
  return (
    <li class="point" tabIndex={-1}>
      {point.own ? (
        <span>
          <span dir="auto">{point.text}</span> <span class="meta">{t('point_own')}</span>
        </span>
      ) : (
        <Quote text={point.text} />
      )}
      <Segmented
        label={t('point_mark_of', point.text)}
        choices={POINT_MARKS.map((mark) => ({ value: mark, label: t(MARK_TEXTS[mark]) }))}
        value={point.mark}
        onChange={(mark) => actions.markPoint(point.text, mark)}
        // An added point exists by its mark; it is taken away by its own button, which can be undone.
        clearable={!point.own}
      />
      <IconButton
        icon="close"
        name={t('point_remove', point.text)}
        removes
        onClick={() => actions.removePoint(point.text)}
      />
    </li>
  );
}
