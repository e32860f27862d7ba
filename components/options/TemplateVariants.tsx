import { useState } from 'preact/hooks';
import type { OpenTemplate, OptionsActions } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { LANGUAGES, type Language, type Register } from '@/lib/reading/types.ts';
import type { TemplateVariant } from '@/lib/replies/templates/template.ts';
import { Button } from '../shared/Button.tsx';
import { Choose } from '../shared/Choose.tsx';
import { LANGUAGE_TEXTS } from '../shared/languages.ts';
import { Radio } from '../shared/Radio.tsx';
import { variantLabel } from '../shared/template-labels.ts';

interface TemplateVariantsProps {
  open: OpenTemplate;
  actions: OptionsActions;
}

type Name = Pick<TemplateVariant, 'language' | 'register'>;

/** Every language and register that a text can be for; English has one register. */
const ALL: Name[] = [null, ...LANGUAGES].flatMap((language) =>
  (language === 'en' ? [null] : [null, 'informal' as const, 'formal' as const]).map((register) => ({
    language,
    register,
  })),
);

/** Which of the template's texts is written, for whom it is, and another one. */
export function TemplateVariants({ open, actions }: TemplateVariantsProps) {
  const { fields, at } = open;
  const { variants } = fields;
  const [adds, setAdds] = useState(false);
  const current = variants[at];
  const free = ALL.filter((each) => !variants.some((variant) => isSame(variant, each)));
  if (!current) return null;
  return (
    <div class="variants">
      <div class="pills" role="radiogroup" aria-label={t('variants_label')}>
        {variants.map((variant, place) => (
          <Radio
            key={nameOf(variant)}
            class="pill"
            group={`variants-${fields.id}`}
            checked={place === at}
            onCheck={() => actions.showVariant(place)}
          >
            {variantLabel(variant)}
          </Radio>
        ))}
        {free.length > 0 && (
          <Button kind="link" expanded={adds} onClick={() => setAdds(!adds)}>
            {t('variant_add')}
          </Button>
        )}
      </div>
      {adds && (
        <div class="variant-new">
          <Choose
            label={t('variant_for')}
            choices={[{ value: '', label: t('variant_choose') }, ...free.map(choiceOf)]}
            value=""
            onChange={(name) => {
              const chosen = free.find((each) => nameOf(each) === name);
              if (!chosen) return;
              setAdds(false);
              actions.addVariant(chosen);
            }}
          />
          <p class="help">{t('variant_add_help')}</p>
        </div>
      )}
      <div class="template-pair">
        <Choose
          label={t('template_language')}
          choices={[
            { value: '', label: t('template_any_language') },
            ...LANGUAGES.map((language) => ({ value: language, label: t(LANGUAGE_TEXTS[language]) })),
          ]}
          value={current.language ?? ''}
          onChange={(language: Language | '') => actions.changeVariant({ language: language || null })}
        />
        {current.language !== 'en' && (
          <Choose
            label={t('variant_register')}
            choices={[
              { value: '', label: t('variant_any_register') },
              { value: 'informal', label: t('register_any_informal') },
              { value: 'formal', label: t('register_any_formal') },
            ]}
            value={current.register ?? ''}
            onChange={(register: Register | '') => actions.changeVariant({ register: register || null })}
          />
        )}
        {variants.length > 1 && (
          <Button kind="link" onClick={() => actions.removeVariant(at)}>
            {t('variant_remove', variantLabel(current))}
          </Button>
        )}
      </div>
    </div>
  );
}

function choiceOf(name: Name): { value: string; label: string } {
  return { value: nameOf(name), label: variantLabel(name) };
}

function nameOf({ language, register }: Name): string {
  return `${language}/${register}`;
}

function isSame(a: Name, b: Name): boolean {
  return nameOf(a) === nameOf(b);
}
