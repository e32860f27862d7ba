/** The pages on which there is no ticket to show. */

import type { TicketPart } from '@/lib/inboxes/adapter.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Parcel } from '../shared/Parcel.tsx';
import { namesOf } from './missing.ts';

export function BlankView() {
  return (
    <div class="empty">
      <Parcel />
      <h2 tabIndex={-1}>{t('blank_title')}</h2>
      <p>{t('blank_body')}</p>
    </div>
  );
}

export function LoadingView() {
  return <p class="empty loading">{t('loading')}</p>;
}

/** What of the page could not be read, in a sentence. */
export function sayMissing(missing: TicketPart[]): string {
  return missing.includes('app') ? t('unreadable_app') : t('unreadable_missing', list(namesOf(missing)));
}

interface UnreadableProps {
  missing: TicketPart[];
  recipeFailed: boolean;
  onTeach(): void;
  onRetry(): void;
  onReport(): void;
}

export function UnreadableView({ missing, recipeFailed, onTeach, onRetry, onReport }: UnreadableProps) {
  return (
    <div class="empty">
      <h2 tabIndex={-1}>{t('unreadable_title')}</h2>
      <p>{sayMissing(missing)}</p>
      <p>
        {t(
          recipeFailed
            ? 'guide_recipe_failed'
            : missing.includes('app')
              ? 'unreadable_app_help'
              : 'unreadable_help',
        )}
      </p>
      <div class="notice-actions">
        <Button onClick={onTeach}>{t(recipeFailed ? 'teach_again' : 'teach_start')}</Button>
        <Button onClick={onRetry}>{t('try_again')}</Button>
        <Button onClick={onReport}>{t('report_make')}</Button>
      </div>
    </div>
  );
}

export function LockedView({ onUnlock }: { onUnlock(): void }) {
  return (
    <div class="empty">
      <h2 tabIndex={-1}>{t('locked_title')}</h2>
      <p>{t('locked_body')}</p>
      <Button kind="primary" onClick={onUnlock}>
        {t('locked_open')}
      </Button>
    </div>
  );
}

export function FailedView({ onRetry }: { onRetry(): void }) {
  return (
    <div class="empty">
      <div role="alert">
        <h2 tabIndex={-1}>{t('failed_title')}</h2>
        <p>{t('failed_body')}</p>
      </div>
      <Button onClick={onRetry}>{t('try_again')}</Button>
    </div>
  );
}
