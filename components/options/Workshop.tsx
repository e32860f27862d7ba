import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { DueList } from './follow-ups/DueList.tsx';
import { AddInbox } from './inboxes/AddInbox.tsx';
import { InboxList } from './inboxes/InboxList.tsx';
import { OwnAddresses } from './inboxes/OwnAddresses.tsx';
import { Recipes } from './inboxes/Recipes.tsx';
import { Room } from './Room.tsx';
import { SettingsForm } from './settings/SettingsForm.tsx';
import { Templates } from './templates/Templates.tsx';

interface WorkshopProps {
  model: OptionsModel;
  actions: OptionsActions;
}

/** All rooms that have no page of their own. */
export function Workshop({ model, actions }: WorkshopProps) {
  const { inboxes, own, recipes, settings, followUps } = model;
  return (
    <>
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
    </>
  );
}
