import type { SaveState } from '@/lib/pages/autosave.ts';
import type { Problem } from '@/lib/pages/problem.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Icon } from './Icon.tsx';
import { PROBLEM_TEXTS } from './problems.ts';
import { useSettled } from './useSettled.ts';

/** Milliseconds without a change before it is told that all is kept. */
const CALM = 4000;
/** For as long it stays told; it goes on standing there to be read. */
const TOLD = 3000;

interface SaveMarkProps {
  state: SaveState;
  problem: Problem | null;
  /** That it is kept but for something; null: all of it is. */
  except?: string | null;
}

/**
 * Whether what was typed is kept, beside the field; a failure says what to do. That is told at once; that all is well
 * only once the typing is over.
 */
export function SaveMark({ state, problem, except = null }: SaveMarkProps) {
  const failed = state === 'failed' ? `${t('state_failed')}. ${t(PROBLEM_TEXTS[problem ?? 'failed'])}` : '';
  return (
    <span class={`save-mark save-mark-${state}`}>
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
      <Told failed={failed} saved={state === 'saved' ? (except ?? t('state_saved')) : ''} />
    </span>
  );
}

/** Apart: what keeps something of its own is drawn again only for other props, not for another language of the interface. */
function Told({ failed, saved }: { failed: string; saved: string }) {
  const told = useSettled(failed || saved, failed ? 0 : CALM, TOLD);
  return (
    <span class="visually-hidden" role="status">
      {told}
    </span>
  );
}
