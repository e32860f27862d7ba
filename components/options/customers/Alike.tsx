import type { AlikeCustomer } from '@/lib/options/customers-model.ts';
import { hashOf } from '@/lib/options/place.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { BECAUSE_TEXTS } from './labels.ts';
import { below, nameOf } from './names.ts';

interface AlikeProps {
  alike: AlikeCustomer[];
  busy: boolean;
  onMerge(other: string): void;
  /** They are not the same person. */
  onApart(other: string): void;
}

/** Who may be the same person, and why. The person decides, and either can be taken back. */
export function Alike({ alike, busy, onMerge, onApart }: AlikeProps) {
  return (
    <section class="alike" aria-label={t('customer_alike')}>
      {alike.map((other) => {
        const name = nameOf(other);
        return (
          <Notice
            key={other.id}
            tone="good"
            actions={
              <>
                <Button busy={busy} onClick={() => onMerge(other.id)}>
                  {t('customer_merge_yes')}
                  <span class="visually-hidden">: {name}</span>
                </Button>
                <Button busy={busy} onClick={() => onApart(other.id)}>
                  {t('customer_merge_no')}
                  <span class="visually-hidden">: {name}</span>
                </Button>
              </>
            }
          >
            <p>
              {t('customer_alike_as')}{' '}
              <a href={hashOf({ room: 'customers', id: other.id })}>
                <bdi>{name}</bdi>
              </a>
            </p>
            <p class="help">{[t(BECAUSE_TEXTS[other.because]), ...below(other)].join(' · ')}</p>
          </Notice>
        );
      })}
    </section>
  );
}
