import { useId, useState } from 'preact/hooks';
import type { FollowUpRecord } from '@/lib/messages/records.ts';
import { IMPROVEMENT_KINDS } from '@/lib/method/improvement.ts';
import { t } from '@/lib/platform/i18n.ts';
import type { LaterModel } from '@/lib/sidebar/later.ts';
import type { SidebarActions } from '@/lib/sidebar/model.ts';
import { IMPROVEMENT_TEXTS } from '../shared/after.ts';
import { Button } from '../shared/Button.tsx';
import { Outcome } from '../shared/Outcome.tsx';
import { SaveMark } from '../shared/SaveMark.tsx';

interface ToldProps {
  followUp: FollowUpRecord;
  later: Pick<LaterModel, 'state' | 'problem'>;
  actions: SidebarActions;
}

/** How it ended and what was learned; a lesson becomes an improvement by naming what it lies in. */
export function Told({ followUp: { id, outcome, lesson }, later, actions }: ToldProps) {
  const question = useId();
  /** The lesson as it was noted. */
  const [noted, setNoted] = useState<string | null>(null);
  return (
    <div class="told">
      <Outcome outcome={outcome} lesson={lesson} onTell={(told) => actions.tellFollowUp(id, told)} />
      {lesson.trim() !== '' && lesson !== noted && (
        <>
          <p class="label" id={question}>
            {t('later_make_improvement')}
          </p>
          <fieldset class="pills" aria-labelledby={question}>
            {IMPROVEMENT_KINDS.map((kind) => (
              <Button
                key={kind}
                onClick={() => {
                  setNoted(lesson);
                  actions.noteLesson(kind, lesson);
                }}
              >
                {t(IMPROVEMENT_TEXTS[kind])}
              </Button>
            ))}
          </fieldset>
        </>
      )}
      {noted !== null && lesson === noted && <p class="help">{t('later_made_improvement')}</p>}
      <p class="told-foot">
        <Button kind="link" onClick={() => actions.endTelling()}>
          {t('later_end')}
        </Button>
        <SaveMark state={later.state} problem={later.problem} />
      </p>
    </div>
  );
}
