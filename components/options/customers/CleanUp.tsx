import { useEffect, useId, useState } from 'preact/hooks';
import { CLEAN_UPS } from '@/lib/messages/customer-requests.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { CleaningModel, CustomersActions } from '@/lib/options/customers-model.ts';
import { plural, t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Choose } from '../../shared/Choose.tsx';
import { Pills } from '../../shared/Pills.tsx';
import { ForGood } from '../ForGood.tsx';
import { CLEAN_UP_TEXTS } from './labels.ts';

interface CleanUpProps {
  cleaning: CleaningModel;
  settings: Settings | null;
  actions: Pick<CustomersActions, 'chooseCleanUp' | 'previewCleanUp' | 'cleanUp'>;
  onSettings(settings: Settings): void;
}

const MONTHS = [6, 12, 18, 24, 36, 60, 84] as const;

/** Nobody is kept longer than is needed: looked at first, then by hand, or from then on by itself. */
export function CleanUp({ cleaning, settings, actions, onSettings }: CleanUpProps) {
  const { by, months, preview, busy } = cleaning;
  const [stopped, setStopped] = useState(false);
  const [asking, setAsking] = useState<'now' | 'always' | null>(null);
  const which = useId();
  useEffect(() => {
    if (preview === null) setAsking(null);
  }, [preview]);
  const own = settings?.retention.months ?? null;
  const choose = (change: Partial<Pick<CleaningModel, 'by' | 'months'>>) =>
    actions.chooseCleanUp(change.by ?? by, change.months ?? months);
  const always = (value: number | null) => {
    setStopped(value === null);
    if (settings) onSettings({ ...settings, retention: { months: value } });
  };
  return (
    <>
      <p class="hint">{t('cleaning_help')}</p>
      <div class="customer-buttons">
        <p role="status">
          {own !== null && t('cleaning_on', monthsText(own))}
          {own === null && stopped && t('cleaning_stopped')}
        </p>
        {own !== null && <Button onClick={() => always(null)}>{t('cleaning_off')}</Button>}
      </div>
      <p class="label" id={which}>
        {t('cleaning_whom')}
      </p>
      <Pills
        labelledBy={which}
        choices={CLEAN_UPS.map((value) => ({ value, label: t(CLEAN_UP_TEXTS[value]) }))}
        value={by}
        onChange={(value) => value && choose({ by: value })}
      />
      <div class="settings-short">
        <Choose
          label={t('cleaning_months')}
          choices={MONTHS.map((value) => ({ value: String(value), label: monthsText(value) }))}
          value={String(months)}
          onChange={(value) => choose({ months: Number(value) })}
        />
      </div>
      <div>
        <Button onClick={() => actions.previewCleanUp()}>{t('cleaning_look')}</Button>
      </div>
      <div role="status">
        {preview && (
          <p>{preview.count === 0 ? t('cleaning_nobody') : plural('cleaning_would', preview.count)}</p>
        )}
      </div>
      {preview && preview.count > 0 && (
        <details class="more">
          <summary>{t('cleaning_names')}</summary>
          <p class="cleaning-names">
            {preview.names.join(', ')}
            {preview.count > preview.names.length &&
              ` ${plural('cleaning_more', preview.count - preview.names.length)}`}
          </p>
        </details>
      )}
      {preview && asking === null && (
        <div class="customer-buttons">
          {preview.count > 0 && <Button onClick={() => setAsking('now')}>{t('cleaning_now')}</Button>}
          {by === 'inactive' && own !== months && settings && (
            <Button onClick={() => setAsking('always')}>{t('cleaning_always')}</Button>
          )}
        </div>
      )}
      {preview && asking !== null && (
        <ForGood
          label={t(asking === 'now' ? 'cleaning_do' : 'cleaning_always_do')}
          busy={busy}
          onConfirm={() => {
            if (asking === 'now') return actions.cleanUp();
            always(months);
            setAsking(null);
          }}
          onCancel={() => setAsking(null)}
        >
          <p>
            {asking === 'now'
              ? plural('cleaning_ask', preview.count)
              : t('cleaning_always_ask', monthsText(months))}
          </p>
        </ForGood>
      )}
    </>
  );
}

export function monthsText(months: number): string {
  return months % 12 === 0 && months > 12 ? plural('years', months / 12) : plural('months', months);
}
