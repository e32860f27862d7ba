import { Fragment } from 'preact';
import { t } from '@/lib/platform/i18n.ts';

/** Names of what the customer sent along; nothing where nothing is known of it. */
export function Attached({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p class="attached">
      <span class="meta">{t('attached')}</span>{' '}
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
