import '../shared/style.css';
import './options.css';
import { useEffect, useRef } from 'preact/hooks';
import { isOverdue } from '@/lib/options/data-model.ts';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import type { Place } from '@/lib/options/place.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { keepFocus } from '../shared/keepFocus.ts';
import { Toast } from '../shared/Toast.tsx';
import { Customers } from './customers/Customers.tsx';
import { DataRoom } from './data/DataRoom.tsx';
import { Find } from './find/Find.tsx';
import { ImprovementsRoom } from './improvements/ImprovementsRoom.tsx';
import { InsightsRoom } from './insights/InsightsRoom.tsx';
import { Unlock } from './lock/Unlock.tsx';
import { Rooms } from './Rooms.tsx';
import { shownToast } from './toasts.ts';
import { Workshop } from './Workshop.tsx';

/** Rooms with columns and pictures. */
const WIDE: readonly Place['room'][] = ['improvements', 'insights'];

interface OptionsProps {
  model: OptionsModel;
  actions: OptionsActions;
}

export function Options({ model, actions }: OptionsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  const { place, toast } = model;
  const locked = model.lock.state?.is === 'locked';
  return (
    <div class={`page ${WIDE.includes(place.room) ? 'page-wide' : ''}`} lang={textLanguage()} ref={root}>
      <main>
        <h1>{t('options_title')}</h1>
        {locked && <Unlock lock={model.lock} actions={actions.lock} />}
        {!locked && <Rooms place={place} remind={isOverdue(model.data.state, Date.now())} />}
        {!locked && place.room === 'workshop' && <Workshop model={model} actions={actions} />}
        {!locked && place.room === 'customers' && (
          <>
            <Find model={model.find} today={model.today} actions={actions.find} />
            <Customers model={model} id={place.id} actions={actions} />
          </>
        )}
        {!locked && place.room === 'improvements' && (
          <ImprovementsRoom
            improvements={model.improvements}
            id={place.id}
            today={model.today}
            actions={actions}
          />
        )}
        {!locked && place.room === 'insights' && (
          <InsightsRoom insights={model.insights} today={model.today} actions={actions.insights} />
        )}
        {!locked && place.room === 'data' && <DataRoom model={model} actions={actions} />}
      </main>
      <Toast
        toast={toast && shownToast(toast)}
        onUndo={() => actions.undo()}
        onDismiss={() => actions.dismissToast()}
      />
    </div>
  );
}
