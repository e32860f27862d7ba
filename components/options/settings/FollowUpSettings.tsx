import { useId } from 'preact/hooks';
import type { Settings } from '@/lib/messages/schemas.ts';
import { morningOf } from '@/lib/method/follow-up.ts';
import { MORNINGS } from '@/lib/method/mornings.ts';
import { hashOf } from '@/lib/options/place.ts';
import { locale, plural, t } from '@/lib/platform/i18n.ts';
import { Choose } from '../../shared/Choose.tsx';

interface FollowUpSettingsProps {
  followUp: Settings['followUp'];
  onSave(followUp: Settings['followUp']): void;
}

/** Working days to choose from. */
const DAYS = [1, 2, 3, 4, 5, 7, 10, 15, 20];

/** Whether looking back is offered after a reply, after how many days, and when in the day it is brought to mind. */
export function FollowUpSettings({ followUp, onSave }: FollowUpSettingsProps) {
  const id = useId();
  const { on, morning } = followUp;
  const days = (which: 'answer' | 'solved', label: string) => (
    <Choose
      label={label}
      choices={daysWith(followUp[which]).map((value) => ({
        value: String(value),
        label: plural('working_days', value),
      }))}
      value={String(followUp[which])}
      onChange={(value) => onSave({ ...followUp, [which]: Number(value) })}
    />
  );
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={on} onChange={() => onSave({ ...followUp, on: !on })} />
        <span>{t('looking_back_on')}</span>
      </label>
      {on && (
        <>
          <div class="settings-pair">
            {days('answer', t('looking_back_answer'))}
            {days('solved', t('looking_back_solved'))}
          </div>
          <p class="hint">{t('looking_back_help')}</p>
        </>
      )}
      <div class="settings-short">
        <Choose
          label={t('looking_back_morning')}
          id={id}
          choices={MORNINGS.map((value) => ({ value, label: timeOf(value) }))}
          value={morning}
          onChange={(value) => onSave({ ...followUp, morning: value })}
        />
      </div>
      <p class="hint">{t('looking_back_morning_help')}</p>
      <p class="hint">
        <a href={hashOf({ room: 'follow-ups' })}>{t('settings_to_follow_ups')}</a>
      </p>
    </>
  );
}

/** With what was set elsewhere. */
function daysWith(own: number): number[] {
  return [...new Set([...DAYS, own])].sort((a, b) => a - b);
}

function timeOf(morning: string): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(morningOf(new Date(), morning));
}
