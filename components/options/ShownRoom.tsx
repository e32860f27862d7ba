import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { BackAt } from '../shared/useUndo.ts';
import { Customers } from './customers/Customers.tsx';
import { HowLong } from './customers/HowLong.tsx';
import { DataRoom } from './data/DataRoom.tsx';
import { Find } from './find/Find.tsx';
import { ImprovementsRoom } from './improvements/ImprovementsRoom.tsx';
import { InsightsRoom } from './insights/InsightsRoom.tsx';
import { Workshop } from './Workshop.tsx';

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
        <>
          <Find model={model.find} today={today} actions={actions.find} />
          <BackAt.Provider value={toast?.back ?? null}>
            <Customers model={model} place={place} actions={actions} />
          </BackAt.Provider>
        </>
      );
    case 'improvements':
      return (
        <ImprovementsRoom improvements={model.improvements} id={place.id} today={today} actions={actions} />
      );
    case 'insights':
      return <InsightsRoom insights={model.insights} today={today} actions={actions.insights} />;
    case 'data':
      return (
        <DataRoom model={model} actions={actions}>
          <HowLong settings={model.settings} />
        </DataRoom>
      );
    case 'workshop':
      return <Workshop model={model} actions={actions} />;
  }
}
