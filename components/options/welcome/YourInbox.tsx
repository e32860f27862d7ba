import { useId } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import { AddInbox } from '../inboxes/AddInbox.tsx';
import { InboxList } from '../inboxes/InboxList.tsx';
import { Picture } from './Picture.tsx';
import { StepFoot } from './StepFoot.tsx';
import { StepHead } from './StepHead.tsx';
import type { StepProps } from './step-props.ts';

/** What this is, and where it may be. */
export function YourInbox({ model, actions }: StepProps) {
  const title = useId();
  const inboxes = model.inboxes ?? [];
  return (
    <>
      <div class="welcome-first">
        <div class="welcome-intro">
          <StepHead>{t('welcome_title')}</StepHead>
          <p>{t('welcome_what')}</p>
          <p>{t('welcome_memory')}</p>
        </div>
        <Picture />
      </div>
      <section class="card room" aria-labelledby={title}>
        <h2 id={title}>{t('welcome_inbox_title')}</h2>
        <AddInbox
          primary={inboxes.length === 0}
          initial={model.site}
          addInbox={(address) => actions.addInbox(address)}
          onType={(site) => actions.typeSite(site)}
        />
        {inboxes.length > 0 && (
          <>
            <InboxList inboxes={inboxes} onRemove={(pattern) => actions.removeInbox(pattern)} />
            <p class="hint">{t('welcome_inbox_more')}</p>
          </>
        )}
        <p class="hint">{t('welcome_permission')}</p>
        <p class="hint">{t('welcome_privacy')}</p>
      </section>
      <StepFoot step="1" skips={inboxes.length === 0} onGo={(step) => actions.go(step)} />
    </>
  );
}
