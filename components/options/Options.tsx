import '../shared/style.css';
import './options.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t, textLanguage } from '@/lib/platform/i18n.ts';
import { keepFocus } from '../shared/keepFocus.ts';
import { Toast } from '../shared/Toast.tsx';
import { AddInbox } from './AddInbox.tsx';
import { DueList } from './DueList.tsx';
import { Improvements } from './Improvements.tsx';
import { InboxList } from './InboxList.tsx';
import { OwnAddresses } from './OwnAddresses.tsx';
import { Recipes } from './Recipes.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { Templates } from './Templates.tsx';
import { shownToast } from './toasts.ts';

interface OptionsProps {
  model: OptionsModel;
  actions: OptionsActions;
}

export function Options({ model, actions }: OptionsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  const { inboxes, own, recipes, settings, followUps, toast } = model;
  return (
    <div class="page" lang={textLanguage()} ref={root}>
      <main>
        <h1>{t('options_title')}</h1>
        <Room title={t('inboxes')}>
          {inboxes && (
            <>
              <p class="hint">{t(inboxes.length > 0 ? 'inboxes_body' : 'inboxes_none')}</p>
              <InboxList inboxes={inboxes} onRemove={(pattern) => actions.removeInbox(pattern)} />
              <AddInbox addInbox={(address) => actions.addInbox(address)} />
              {own && (
                <OwnAddresses
                  inboxes={own}
                  onSay={(site, address, ours) => actions.sayOwn(site, address, ours)}
                />
              )}
            </>
          )}
        </Room>
        <Room title={t('recipes_title')}>
          {recipes && (
            <Recipes
              recipes={recipes}
              today={model.today}
              file={model.recipeFile}
              onRemove={(id) => actions.removeRecipe(id)}
              onImport={(text) => actions.importRecipes(text)}
            />
          )}
        </Room>
        <Room title={t('templates_title')}>
          <Templates templates={model.templates} settings={settings} today={model.today} actions={actions} />
        </Room>
        <Room title={t('follow_ups')} place="due">
          {followUps && (
            <DueList
              followUps={followUps}
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
        <Room title={t('improve_room')}>
          <Improvements improvements={model.improvements} today={model.today} actions={actions} />
        </Room>
        <Room title={t('settings')}>
          {settings && (
            <SettingsForm
              settings={settings}
              searchKey={model.searchKey}
              today={model.today}
              state={model.settingsState}
              problem={model.settingsProblem}
              onSave={(changed) => actions.saveSettings(changed)}
            />
          )}
        </Room>
      </main>
      <Toast
        toast={toast && shownToast(toast)}
        onUndo={() => actions.undo()}
        onDismiss={() => actions.dismissToast()}
      />
    </div>
  );
}

interface RoomProps {
  title: string;
  /** The part of the page's address behind `#` that leads here. */
  place?: string;
  children: ComponentChildren;
}

function Room({ title, place, children }: RoomProps) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  // Drawn after the page was loaded, it is found by no browser itself.
  useEffect(() => {
    if (place === undefined || location.hash !== `#${place}`) return;
    head.current?.scrollIntoView?.();
    head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="card room" aria-labelledby={id}>
      <h2 id={id} ref={head} tabIndex={place === undefined ? undefined : -1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
