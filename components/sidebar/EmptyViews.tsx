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
      <h2>{t('blank_title')}</h2>
      <p>{t('blank_body')}</p>
    </div>
  );
}

export function LoadingView() {
  return (
    <p class="empty loading" role="status">
      {t('loading')}
    </p>
  );
}

export function UnreadableView({ missing, onRetry }: { missing: TicketPart[]; onRetry(): void }) {
  const parts = missing.filter((part) => part !== 'app');
  return (
    <div class="empty" role="status">
      <h2>{t('unreadable_title')}</h2>
      <p>
        {parts.length < missing.length
          ? t('unreadable_app')
          : t('unreadable_missing', list(parts.map((part) => t(MISSING_TEXTS[part]))))}
      </p>
      <p>{t(parts.length < missing.length ? 'unreadable_app_help' : 'unreadable_help')}</p>
      <Button onClick={onRetry}>{t('try_again')}</Button>
    </div>
  );
}

export function FailedView({ onRetry }: { onRetry(): void }) {
  return (
    <div class="empty" role="alert">
      <h2>{t('failed_title')}</h2>
      <p>{t('failed_body')}</p>
      <Button onClick={onRetry}>{t('try_again')}</Button>
    </div>
  );
}
