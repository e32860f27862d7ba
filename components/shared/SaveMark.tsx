import type { SaveState } from '@/lib/pages/autosave.ts';
import type { Problem } from '@/lib/pages/problem.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Icon } from './Icon.tsx';
import { PROBLEM_TEXTS } from './problems.ts';

interface SaveMarkProps {
  state: SaveState;
  problem: Problem | null;
  /** That it is kept but for something; null: all of it is. */
  except?: string | null;
}

/** Whether what was typed is kept, beside the field; a failure says what to do. */
export function SaveMark({ state, problem, except = null }: SaveMarkProps) {
  return (
    <span class={`save-mark save-mark-${state}`} role="status">
      {state === 'saving' && t('state_saving')}
      {state === 'saved' && except}
      {state === 'saved' && except === null && (
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
