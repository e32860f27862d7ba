import { useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { AtStakeModel } from '@/lib/sidebar/at-stake.ts';
import type { SidebarActions, TicketModel } from '@/lib/sidebar/model.ts';
import { IconButton } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';
import { Quotes } from '../shared/Quote.tsx';
import { AT_STAKE_TEXTS, THREAT_TEXTS } from './labels.ts';

interface AtStakeProps {
  ticket: TicketModel;
  actions: Pick<SidebarActions, 'rejectReading'>;
}

/** What weighs most in the message stands on top, each with its words, and gone at a press where it is not so. */
export function AtStake({ ticket, actions }: AtStakeProps) {
  const list = useRef<HTMLUListElement>(null);
  if (ticket.atStake.length === 0) return null;
  return (
    <Notice tone="warm">
      <ul class="plain-list at-stake" aria-label={t('at_stake')} tabIndex={-1} ref={list}>
        {ticket.atStake.map((one) => (
          <li key={atStakeTitle(one)}>
            <span>
              <strong>{t('lead', atStakeTitle(one))}</strong> <Quotes texts={one.because} />
            </span>
            <IconButton
              icon="close"
              name={t('at_stake_not_so', atStakeTitle(one))}
              onClick={() => {
                // Not on the next one, where a second press would take that away, too.
                list.current?.focus({ preventScroll: true });
                actions.rejectReading(one.what);
              }}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function atStakeTitle(one: AtStakeModel): string {
  return one.what === 'threats'
    ? t('at_stake_threat', t(THREAT_TEXTS[one.threat]))
    : t(AT_STAKE_TEXTS[one.what]);
}
