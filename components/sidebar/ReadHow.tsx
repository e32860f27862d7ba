import type { Guide } from '@/lib/inboxes/adapter.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';
import { GUIDE_TEXTS } from './labels.ts';
import { namesOf } from './missing.ts';

interface ReadHowProps {
  guide: Guide | null;
  incomplete: boolean;
  /** What the person taught of this page does not find everything any more. */
  recipeFailed: boolean;
  onTeach(): void;
  /** To all that was taught. */
  onTaught(): void;
  onReport(): void;
}

/** How the ticket was read, where not in the usual way, and what of it is not on the page. */
export function ReadHow({ guide, incomplete, recipeFailed, onTeach, onTaught, onReport }: ReadHowProps) {
  return (
    <>
      {guide?.by === 'recipe' && (
        <p class="read-how">
          {t('guide_recipe')}{' '}
          <Button kind="link" onClick={onTaught}>
            {t('recipes_title')}
          </Button>
        </p>
      )}
      {recipeFailed && (
        <Notice tone="warm" actions={<Button onClick={onTeach}>{t('teach_again')}</Button>}>
          <p>{t('guide_recipe_failed')}</p>
        </Notice>
      )}
      {guide?.by === 'structure' && <BySight guide={guide} onTeach={onTeach} onReport={onReport} />}
      {incomplete && <p class="read-how">{t('incomplete')}</p>}
    </>
  );
}

interface BySightProps {
  guide: Extract<Guide, { by: 'structure' }>;
  onTeach(): void;
  onReport(): void;
}

function BySight({ guide, onTeach, onReport }: BySightProps) {
  const { missing, reasons } = guide;
  const why = reasons.length > 0 && (
    <details class="more">
      <summary>{t('guide_reasons')}</summary>
      <p>{list(reasons.map((reason) => t(GUIDE_TEXTS[reason])))}</p>
    </details>
  );
  const lost = namesOf(missing);
  if (lost.length === 0) {
    return (
      <div class="read-how">
        <p>{t('guide_structure')}</p>
        {why}
        <Button onClick={onTeach}>{t('teach_start')}</Button>
      </div>
    );
  }
  return (
    <Notice
      tone="warm"
      actions={
        <>
          <Button onClick={onTeach}>{t('teach_start')}</Button>
          <Button onClick={onReport}>{t('report_make')}</Button>
        </>
      }
    >
      <p>{t('guide_missing', list(lost))}</p>
      {why}
    </Notice>
  );
}
