import { IDLE_MINUTES, type IdleMinutes } from '@/lib/messages/lock-requests.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Choose } from '../../shared/Choose.tsx';

const NEVER = 'never';

/** When it locks by itself. */
export function Idle({ idle, onChange }: { idle: IdleMinutes; onChange(idle: IdleMinutes): void }) {
  return (
    <Choose
      label={t('lock_idle')}
      choices={IDLE_MINUTES.map((each) => ({
        value: each === null ? NEVER : String(each),
        label: each === null ? t('lock_idle_never') : plural('lock_minutes', each),
      }))}
      value={idle === null ? NEVER : String(idle)}
      onChange={(chosen) => onChange(IDLE_MINUTES.find((each) => String(each) === chosen) ?? null)}
    />
  );
}
