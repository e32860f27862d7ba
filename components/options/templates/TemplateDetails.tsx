import { useId } from 'preact/hooks';
import { PATHS, type Path } from '@/lib/method/types.ts';
import type { OptionsActions, TemplateFields } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { FOLDER_LIMIT, MOST_TAGS, TAG_LIMIT } from '@/lib/replies/templates/template.ts';
import { Field } from '../../shared/Field.tsx';
import { PATH_TEXTS } from '../../shared/template-labels.ts';

interface TemplateDetailsProps {
  fields: TemplateFields;
  actions: OptionsActions;
}

/** Where it is found: its folder and tags, the paths that it fits, and whether it is meant for the team. */
export function TemplateDetails({ fields, actions }: TemplateDetailsProps) {
  const id = useId();
  const { paths } = fields;
  const toggle = (path: Path, on: boolean) =>
    actions.changeTemplate({ paths: PATHS.filter((each) => (each === path ? on : paths.includes(each))) });
  return (
    <>
      <div class="template-pair">
        <Field
          label={t('template_folder')}
          help={t('template_folder_help')}
          value={fields.folder}
          onInput={(folder) => actions.changeTemplate({ folder: folder.slice(0, FOLDER_LIMIT) })}
        />
        <Field
          label={t('template_tags')}
          help={t('template_tags_help')}
          value={fields.tags.join(', ')}
          onInput={(typed) => actions.changeTemplate({ tags: tagsIn(typed) })}
        />
      </div>
      <fieldset class="questions">
        <legend class="label">{t('template_paths')}</legend>
        <div class="checks">
          {PATHS.map((path) => (
            <label class="check" key={path}>
              <input
                type="checkbox"
                checked={paths.includes(path)}
                onChange={(event) => toggle(path, event.currentTarget.checked)}
              />
              <span>{t(PATH_TEXTS[path])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={fields.shared}
          aria-describedby={`${id}-shared`}
          onChange={(event) => actions.changeTemplate({ shared: event.currentTarget.checked })}
        />
        <span>{t('template_shared')}</span>
      </label>
      <p class="help" id={`${id}-shared`}>
        {t('template_shared_help')}
      </p>
    </>
  );
}

function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().slice(0, TAG_LIMIT));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MOST_TAGS);
}
