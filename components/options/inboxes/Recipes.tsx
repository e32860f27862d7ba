import { useId } from 'preact/hooks';
import type { KeptRecipe } from '@/lib/messages/records.ts';
import { localDay, sayDay, t } from '@/lib/platform/i18n.ts';
import { IconButton } from '../../shared/Button.tsx';

interface RecipesProps {
  recipes: KeptRecipe[];
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  /** All of them, as the text of a file. */
  file: string;
  onRemove(id: string): void;
  onImport(text: string): void;
}

export function Recipes({ recipes, today, file, onRemove, onImport }: RecipesProps) {
  return (
    <>
      <p class="hint">{t(recipes.length > 0 ? 'recipes_help' : 'recipes_none')}</p>
      <ul class="plain-list rows">
        {recipes.map(({ recipe, workedAt, failingSince }) => (
          <li key={recipe.id} class="row" tabIndex={-1}>
            <span class="row-main">
              {recipe.host}
              <small class="recipe-state">{stateOf(workedAt, failingSince, today)}</small>
            </span>
            <IconButton
              icon="close"
              name={t('recipe_remove', recipe.host)}
              removes
              onClick={() => onRemove(recipe.id)}
            />
          </li>
        ))}
      </ul>
      <div class="file-buttons">
        {recipes.length > 0 && (
          <a
            class="button"
            href={`data:application/json;charset=utf-8,${encodeURIComponent(file)}`}
            download="unwrap-inboxes.json"
          >
            {t('recipes_export')}
          </a>
        )}
        <FileField onText={onImport} />
      </div>
    </>
  );
}

function stateOf(workedAt: string | null, failingSince: string | null, today: string): string {
  const say = (instant: string) => sayDay(localDay(instant), today);
  if (failingSince !== null) return t('recipe_failed', say(failingSince));
  return workedAt === null ? t('recipe_new') : t('recipe_worked', say(workedAt));
}

function FileField({ onText }: { onText(text: string): void }) {
  const id = useId();
  return (
    <label class="button file-button" for={id}>
      {t('recipes_import')}
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={async (event) => {
          const field = event.currentTarget;
          const text = await field.files?.[0]?.text();
          field.value = '';
          if (text !== undefined) onText(text);
        }}
      />
    </label>
  );
}
