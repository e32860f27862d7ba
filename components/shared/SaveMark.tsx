import type { SaveState } from '@/lib/pages/autosave.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Icon } from './Icon.tsx';

/** Whether what was typed is kept, beside the field; a failure says what to do. */
export function SaveMark({ state, help }: { state: SaveState; help: string }) {
  return (
    <span class={`save-mark save-mark-${state}`} role="status">
      {state === 'saving' && t('state_saving')}
      {state === 'saved' && (
        <>
          <Icon name="check" /> {t('state_saved')}
        </>
      )}
      {state === 'failed' && (
        <>
          <strong>{t('state_failed')}.</strong> {help}
        </>
      )}
    </span>
  );
}
