import '../shared/style.css';
import './options.css';
import { useEffect, useRef } from 'preact/hooks';
import { isOverdue } from '@/lib/options/data-model.ts';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { keepFocus } from '../shared/keepFocus.ts';
import { Toast } from '../shared/Toast.tsx';
import { BackAt, useBack, useUndoKey } from '../shared/useUndo.ts';
import { Customers } from './customers/Customers.tsx';
import { HowLong } from './customers/HowLong.tsx';
import { nameOf } from './customers/names.ts';
import { DataRoom } from './data/DataRoom.tsx';
import { Find } from './find/Find.tsx';
import { Rooms, titleOf } from './Rooms.tsx';
import { shownToast } from './toasts.ts';
import { Workshop } from './Workshop.tsx';

/** Whoever is asked about is followed by who they were asked about beside, never by the next to press on. */
const SUCCESSORS = [{ within: '.alike .notice', to: '.customer-head h2' }];

interface OptionsProps {
  model: OptionsModel;
  actions: OptionsActions;
}

export function Options({ model, actions }: OptionsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current, SUCCESSORS) : undefined), []);
  const { place, toast } = model;
  const title = [customerIn(model), titleOf(place)].filter((part) => part !== null).join(' – ');
  useEffect(() => {
    document.title = place.room === 'workshop' ? title : `${title} – ${t('extension_name')}`;
  }, [title]);
  useUndoKey(toast, () => actions.undo());
  useBack(root, toast);
  return (
    <div class="page" lang={textLanguage()} ref={root}>
      <main>
        <h1>{titleOf(place)}</h1>
        <Rooms place={place} remind={isOverdue(model.data.state, Date.now())} />
        {place.room === 'workshop' && <Workshop model={model} actions={actions} />}
        {place.room === 'customers' && (
          <>
            <Find model={model.find} today={model.today} actions={actions.find} />
            <BackAt.Provider value={toast?.back ?? null}>
              <Customers model={model} place={place} actions={actions} />
            </BackAt.Provider>
          </>
        )}
        {place.room === 'data' && (
          <DataRoom model={model} actions={actions}>
            <HowLong settings={model.settings} />
          </DataRoom>
        )}
      </main>
      <Toast
        toast={toast && shownToast(toast)}
        onUndo={() => actions.undo()}
        onDismiss={() => actions.dismissToast()}
      />
    </div>
  );
}

/** Who is shown, once that is known. */
function customerIn({ place, customers: { open, receipt } }: OptionsModel): string | null {
  if (place.room !== 'customers' || place.id === null || receipt) return null;
  return open === null || open === 'gone' ? null : nameOf(open.dossier.customer);
}
