import '../shared/style.css';
import './options.css';
import { useEffect, useRef } from 'preact/hooks';
import type { WelcomeActions, WelcomeModel } from '@/lib/options/model.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { Button } from '../shared/Button.tsx';
import { keepFocus } from '../shared/keepFocus.ts';
import { Parcel } from '../shared/Parcel.tsx';
import { Toast } from '../shared/Toast.tsx';
import { useUndoKey } from '../shared/useUndo.ts';
import { AddInbox } from './inboxes/AddInbox.tsx';
import { InboxList } from './inboxes/InboxList.tsx';
import { shownToast } from './toasts.ts';

interface WelcomeProps {
  model: WelcomeModel;
  actions: WelcomeActions;
}

/** The first page a person sees: what this is, where to use it, what happens then. */
export function Welcome({ model, actions }: WelcomeProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  const { inboxes, toast } = model;
  useUndoKey(toast, () => actions.undo());
  return (
    <div class="page welcome" lang={textLanguage()} ref={root}>
      <main>
        <Parcel />
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_what')}</p>
        <p>{t('welcome_memory')}</p>
        <p>{t('welcome_privacy')}</p>
        <section class="card room" aria-label={t('inbox_field')}>
          <AddInbox primary initial={model.site} addInbox={(address) => actions.addInbox(address)} />
          <InboxList inboxes={inboxes ?? []} onRemove={(pattern) => actions.removeInbox(pattern)} />
          <p class="hint">{t('welcome_permission')}</p>
        </section>
        <section class="room">
          <h2>{t('welcome_next')}</h2>
          <ol>
            <li>{t('welcome_next_open')}</li>
            <li>{t('welcome_next_steps')}</li>
            <li>{t('welcome_next_insert')}</li>
          </ol>
          {model.shortcut && <p>{t('welcome_shortcut', model.shortcut)}</p>}
          <Button onClick={() => actions.openOptions()}>{t('welcome_options')}</Button>
        </section>
      </main>
      <Toast
        toast={toast && shownToast(toast)}
        onUndo={() => actions.undo()}
        onDismiss={() => actions.dismissToast()}
      />
    </div>
  );
}
