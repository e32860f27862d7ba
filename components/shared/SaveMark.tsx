import type { SaveState } from '@/lib/pages/autosave.ts';
import type { Problem } from '@/lib/pages/problem.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Icon } from './Icon.tsx';
import { PROBLEM_TEXTS } from './problems.ts';

/** Whether what was typed is kept, beside the field; a failure says what to do. */
export function SaveMark({ state, problem }: { state: SaveState; problem: Problem | null }) {
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
          <strong>{t('state_failed')}.</strong> {t(PROBLEM_TEXTS[problem ?? 'failed'])}
        </>
      )}
    </span>
  );
}
