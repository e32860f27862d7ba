import type { Ref } from 'preact';
import { sayMoment, t } from '@/lib/platform/i18n.ts';
import type { LaterModel } from '@/lib/sidebar/later.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { Button } from '../shared/Button.tsx';
import { Notice } from '../shared/Notice.tsx';

interface AsideProps {
  later: LaterModel;
  today: string;
  /** Has the focus once it was put aside. */
  takeUpRef: Ref<HTMLButtonElement>;
  /** Offers other times. */
  onLonger(): void;
  actions: SidebarActions;
}

/** Says gently what was put off beside this ticket, and when its time has come. */
export function Aside({ later: { aside, reread }, today, takeUpRef, onLonger, actions }: AsideProps) {
  if (!aside && !reread) return null;
  return (
    <div class="aside" data-rests>
      {aside && (
        <Notice
          tone={aside.due ? 'warm' : 'good'}
          actions={
            <>
              <Button buttonRef={takeUpRef} onClick={() => actions.takeUp()}>
                {t('later_take_up')}
              </Button>
              <Button kind="link" onClick={onLonger}>
                {t('later_longer')}
              </Button>
            </>
          }
        >
          {t(aside.due ? 'later_aside_due' : 'later_aside', sayMoment(aside.until, today))}
        </Notice>
      )}
      {reread && (
        <Notice
          tone={reread.due ? 'warm' : 'plain'}
          actions={<Button onClick={() => actions.rereadDone()}>{t('later_reread_done')}</Button>}
        >
          {reread.due ? t('later_reread_due') : t('later_reread_set', sayMoment(reread.until, today))}
        </Notice>
      )}
    </div>
  );
}
