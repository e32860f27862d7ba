import { t } from '@/lib/platform/i18n.ts';
import { Button } from '../../shared/Button.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { StepHead } from './StepHead.tsx';
import type { StepProps } from './step-props.ts';

/** What happens next, and a complaint to try it on. */
export function Ready({ model: { inboxes, shortcut }, actions }: StepProps) {
  return (
    <>
      <div class="welcome-intro">
        <StepHead>{t('welcome_ready_title')}</StepHead>
        <p>{t('welcome_ready_body')}</p>
      </div>
      {inboxes?.length === 0 && (
        <Notice tone="warm" actions={<Button onClick={() => actions.go('1')}>{t('inbox_add')}</Button>}>
          {t('welcome_no_inbox')}
        </Notice>
      )}
      <section class="card room" aria-labelledby="welcome-practice">
        <h2 id="welcome-practice">{t('welcome_practice_title')}</h2>
        <p>{t('welcome_practice_body')}</p>
        <Button kind="primary" onClick={() => actions.openPractice()}>
          {t('practice_start')}
        </Button>
      </section>
      <section class="room" aria-labelledby="welcome-next">
        <h2 id="welcome-next">{t('welcome_next')}</h2>
        <ol>
          <li>{t('welcome_next_open')}</li>
          <li>{t('welcome_next_steps')}</li>
          <li>{t('welcome_next_insert')}</li>
        </ol>
        {shortcut && <p>{t('welcome_shortcut', shortcut)}</p>}
      </section>
      <div class="welcome-foot">
        <Button onClick={() => actions.go('3')}>{t('welcome_back')}</Button>
        <Button onClick={() => actions.openOptions()}>{t('welcome_options')}</Button>
      </div>
    </>
  );
}
