import './inboxes.css';
import type { OptionsActions, OptionsModel } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { Room } from '../Room.tsx';
import { AddInbox } from './AddInbox.tsx';
import { InboxList } from './InboxList.tsx';
import { OwnAddresses } from './OwnAddresses.tsx';
import { Recipes } from './Recipes.tsx';

interface InboxesRoomProps {
  model: Pick<
    OptionsModel,
    'inboxes' | 'layouts' | 'layoutSaving' | 'own' | 'recipes' | 'recipeFile' | 'today'
  >;
  actions: Pick<
    OptionsActions,
    'addInbox' | 'removeInbox' | 'changeLayout' | 'resetLayout' | 'sayOwn' | 'removeRecipe' | 'importRecipes'
  >;
}

export function InboxesRoom({ model, actions }: InboxesRoomProps) {
  const { inboxes, own, recipes } = model;
  return (
    <>
      <Room title={t('inboxes')}>
        {inboxes && (
          <>
            <p class="hint">{t(inboxes.length > 0 ? 'inboxes_body' : 'inboxes_none')}</p>
            <InboxList
              inboxes={inboxes}
              layouts={model.layouts}
              saving={model.layoutSaving}
              onRemove={(pattern) => actions.removeInbox(pattern)}
              onLayout={(names, change) => actions.changeLayout(names, change)}
              onReset={(names) => actions.resetLayout(names)}
            />
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
      <Room title={t('recipes_title')} part="recipes">
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
    </>
  );
}
