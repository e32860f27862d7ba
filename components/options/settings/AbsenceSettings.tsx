import type { Settings } from '@/lib/messages/schemas.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { absenceLine } from '@/lib/replies/absence.ts';
import { registerFor } from '@/lib/replies/registers.ts';
import { DayField } from '../../shared/DayField.tsx';

interface AbsenceSettingsProps {
  absence: Settings['absence'];
  registers: Settings['registers'];
  today: string;
  onSave(absence: Settings['absence']): void;
}

/** The line that every reply ends with while the agent is away. After its last day it is off by itself. */
export function AbsenceSettings({ absence, registers, today, onSave }: AbsenceSettingsProps) {
  const { on, until } = absence;
  const language = textLanguage();
  const line = absenceLine(until, language, registerFor(language, registers), today);
  return (
    <div class="settings-part">
      <h3>{t('absence_title')}</h3>
      <label class="check">
        <input type="checkbox" checked={on} onChange={() => onSave({ ...absence, on: !on })} />
        <span>{t('absence_on')}</span>
      </label>
      {on && (
        <>
          <div class="settings-short">
            <DayField
              label={t('absence_until')}
              value={until}
              today={today}
              onChange={(day) => onSave({ ...absence, until: day })}
            />
          </div>
          {line === null ? (
            <p class="hint">{t(until === null ? 'absence_missing' : 'absence_passed')}</p>
          ) : (
            <p class="hint">
              {t('absence_shown')} <q>{line}</q>
            </p>
          )}
        </>
      )}
    </div>
  );
}
