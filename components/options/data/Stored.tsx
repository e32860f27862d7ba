import { type DataModel, isNearlyFull } from '@/lib/options/data-model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { sayBytes, sayCounts } from './data-texts.ts';

interface StoredProps {
  data: DataModel;
  onKeep(): void;
}

/** How much is kept, where, and whether the browser may throw it away. */
export function Stored({ data: { state, space, persisted }, onKeep }: StoredProps) {
  if (!state) return <p class="hint">{t('data_reading')}</p>;
  const said = state.counts ? sayCounts(state.counts) : '';
  return (
    <>
      {state.counts === null && <Notice tone="warm">{t('data_not_updated')}</Notice>}
      {state.counts && <p>{said === '' ? t('data_nothing') : t('data_kept', said)}</p>}
      <p class="hint">{t('data_where')}</p>
      {space && <p class="hint">{t('data_space', sayBytes(space.used), sayBytes(space.quota))}</p>}
      {isNearlyFull(space) && <Notice tone="warm">{t('data_nearly_full')}</Notice>}
      {persisted === true && <p class="hint">{t('data_persisted')}</p>}
      {persisted === false && (
        <Notice actions={<Button onClick={onKeep}>{t('data_persist')}</Button>}>
          {t('data_not_persisted')}
        </Notice>
      )}
    </>
  );
}
