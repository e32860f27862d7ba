import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { pauses } from '@/lib/method/not-now.ts';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { useKeyed } from '../shared/keys.ts';
import { PAUSE_TEXTS } from './labels.ts';

export type Aid = 'later' | 'call';

interface AidsProps {
  open: Aid | null;
  laterRef: Ref<HTMLButtonElement>;
  callRef: Ref<HTMLButtonElement>;
  onToggle(aid: Aid): void;
}

/** Two ways out for whoever is too upset to write. */
export function Aids({ open, laterRef, callRef, onToggle }: AidsProps) {
  const keyed = useKeyed();
  return (
    <p class="aids">
      <Button
        {...keyed('later')}
        expanded={open === 'later'}
        buttonRef={laterRef}
        onClick={() => onToggle('later')}
      >
        {t('later_not_now')}
      </Button>
      <Button
        {...keyed('call')}
        expanded={open === 'call'}
        buttonRef={callRef}
        onClick={() => onToggle('call')}
      >
        {t('call_instead')}
      </Button>
    </p>
  );
}

interface NotNowProps {
  /** When a new one begins, `HH:MM`. */
  morning: string;
  today: string;
  onPutAside: SidebarActions['putAside'];
}

/** Until when; the first choice has the focus, so that the key and Enter are enough. */
export function NotNow({ morning, today, onPutAside }: NotNowProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section class="card aid" aria-label={t('later_title')}>
      <h2>{t('later_title')}</h2>
      <p class="help">{t('later_why')}</p>
      <ul class="plain-list aid-choices">
        {pauses(new Date(), morning).map(({ pause, until }, index) => {
          const at = until.toISOString();
          return (
            <li key={pause}>
              <Button buttonRef={index === 0 ? first : undefined} onClick={() => onPutAside(at)}>
                {t(PAUSE_TEXTS[pause])} <small>{sayMoment(at, today)}</small>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
