import '../shared/style.css';
import './options.css';
import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { isOverdue } from '@/lib/options/data-model.ts';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import type { Place } from '@/lib/options/place.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { keepFocus } from '../shared/keepFocus.ts';
import { Keys } from '../shared/keys.ts';
import { Toast } from '../shared/Toast.tsx';
import { useBack, useUndoKey } from '../shared/useUndo.ts';
import { nameOf } from './customers/names.ts';
import { Find } from './find/Find.tsx';
import { Unlock } from './lock/Unlock.tsx';
import { Rooms, titleOf } from './Rooms.tsx';
import { ShownRoom } from './ShownRoom.tsx';
import { shownToast } from './toasts.ts';
import { useArrival } from './useArrival.ts';

/** Rooms with columns and pictures. */
const WIDE: readonly Place['room'][] = ['improvements', 'insights'];
/** Whoever is asked about is followed by who they were asked about beside, never by the next to press on. */
const SUCCESSORS = [{ within: '.alike .notice', to: '.customer-head h2' }];

/** Until they are read. */
const NO_KEYS = {};

interface OptionsProps {
  model: OptionsModel;
  actions: OptionsActions;
}

export function Options({ model, actions }: OptionsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current, SUCCESSORS) : undefined), []);
  const { place, toast, lock } = model;
  const locked = lock.state?.is === 'locked';
  const title = locked
    ? t('options_title')
    : [customerIn(model), titleOf(place)].filter((part) => part !== null).join(' – ');
  useEffect(() => {
    document.title = locked ? title : `${title} – ${t('extension_name')}`;
  }, [title]);
  const changed = model.settings?.keys ?? NO_KEYS;
  const { mac } = useContext(Keys);
  const keys = useMemo(() => ({ changed, mac }), [changed, mac]);
  useUndoKey(toast, () => actions.undo(), changed);
  useBack(root, toast);
  useArrival(root, place);
  return (
    <Keys.Provider value={keys}>
      <div
        class={`page ${WIDE.includes(place.room) && !locked ? 'page-wide' : ''}`}
        lang={textLanguage()}
        ref={root}
      >
        <main>
          <h1>{locked ? title : titleOf(place)}</h1>
          {locked ? (
            <Unlock lock={lock} actions={actions.lock} />
          ) : (
            <>
              <Rooms
                place={place}
                remind={isOverdue(model.data.state, Date.now())}
                news={model.news.unread}
              />
              <Find model={model.find} today={model.today} actions={actions.find} />
              <ShownRoom model={model} actions={actions} />
            </>
          )}
        </main>
        <Toast
          toast={toast && shownToast(toast)}
          onUndo={() => actions.undo()}
          onDismiss={() => actions.dismissToast()}
        />
      </div>
    </Keys.Provider>
  );
}

/** Who is shown, once that is known. */
function customerIn({ place, customers: { open, receipt } }: OptionsModel): string | null {
  if (place.room !== 'customers' || place.id === null || receipt) return null;
  return open === null || open === 'gone' ? null : nameOf(open.dossier.customer);
}
