/** The pages on which there is no ticket to show. */

import type { TicketPart } from '@/lib/inboxes/adapter.ts';
import { list, t } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { Parcel } from '../shared/Parcel.tsx';
import { MISSING_TEXTS } from './labels.ts';

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
  const parts = missing.filter((part) => part !== 'app');
  return parts.length < missing.length
    ? t('unreadable_app')
    : t('unreadable_missing', list(parts.map((part) => t(MISSING_TEXTS[part]))));
}

export function UnreadableView({ missing, onRetry }: { missing: TicketPart[]; onRetry(): void }) {
  return (
    <div class="empty">
      <h2 tabIndex={-1}>{t('unreadable_title')}</h2>
      <p>{sayMissing(missing)}</p>
      <p>{t(missing.includes('app') ? 'unreadable_app_help' : 'unreadable_help')}</p>
      <Button onClick={onRetry}>{t('try_again')}</Button>
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
