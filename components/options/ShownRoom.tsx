import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { BackAt } from '../shared/useUndo.ts';
import { Customers } from './customers/Customers.tsx';
import { HowLong } from './customers/HowLong.tsx';
import { DataRoom } from './data/DataRoom.tsx';
import { FollowUpsRoom } from './follow-ups/FollowUpsRoom.tsx';
import { HelpRoom } from './help/HelpRoom.tsx';
import { News } from './help/News.tsx';
import { PrivacyPolicy } from './help/PrivacyPolicy.tsx';
import { ImprovementsRoom } from './improvements/ImprovementsRoom.tsx';
import { InboxesRoom } from './inboxes/InboxesRoom.tsx';
import { InsightsRoom } from './insights/InsightsRoom.tsx';
import { Room } from './Room.tsx';
import { SettingsRoom } from './settings/SettingsRoom.tsx';
import { Templates } from './templates/Templates.tsx';

interface ShownRoomProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** The room that the page's address leads to. */
export function ShownRoom({ model, actions }: ShownRoomProps) {
  const { place, today, toast } = model;
  switch (place.room) {
    case 'customers':
      return (
        <BackAt.Provider value={toast?.back ?? null}>
          <Customers model={model} place={place} actions={actions} />
        </BackAt.Provider>
      );
    case 'templates':
      return (
        <Room title={t('templates_title')}>
          <Templates templates={model.templates} settings={model.settings} today={today} actions={actions} />
        </Room>
      );
    case 'improvements':
      return (
        <ImprovementsRoom improvements={model.improvements} id={place.id} today={today} actions={actions} />
      );
    case 'insights':
      return <InsightsRoom insights={model.insights} today={today} actions={actions.insights} />;
    case 'inboxes':
      return <InboxesRoom model={model} actions={actions} />;
    case 'follow-ups':
      return <FollowUpsRoom model={model} actions={actions} />;
    case 'data':
      return (
        <DataRoom model={model} actions={actions}>
          <HowLong settings={model.settings} />
        </DataRoom>
      );
    case 'settings':
      return <SettingsRoom model={model} actions={actions} />;
    case 'help':
      return <HelpRoom model={model} />;
    case 'news':
      return <News since={model.news.since} />;
    case 'privacy':
      return <PrivacyPolicy />;
  }
}
