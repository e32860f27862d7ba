import './follow-ups.css';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';
import { DueList } from './DueList.tsx';

interface FollowUpsRoomProps {
  model: Pick<OptionsModel, 'followUps' | 'followUpsState' | 'followUpsProblem' | 'notifications' | 'today'>;
  actions: Pick<OptionsActions, 'finishFollowUp' | 'tellFollowUp' | 'allowNotifications'>;
}

export function FollowUpsRoom({ model, actions }: FollowUpsRoomProps) {
  return (
    <Room title={t('follow_ups')}>
      {model.followUps && (
        <DueList
          followUps={model.followUps}
          today={model.today}
          state={model.followUpsState}
          problem={model.followUpsProblem}
          notifications={model.notifications}
          onFinish={(id, done) => actions.finishFollowUp(id, done)}
          onTell={(id, told) => actions.tellFollowUp(id, told)}
          onAllow={(on) => actions.allowNotifications(on)}
        />
      )}
    </Room>
  );
}
