import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenTemplate, OptionsActions } from '@/lib/options/model.ts';
import { t } from '@/lib/platform/i18n.ts';
import { LANGUAGES, type Language, type Register } from '@/lib/reading/types.ts';
import type { TemplateVariant } from '@/lib/replies/templates/template.ts';
import { Button } from '../../shared/Button.tsx';
import { Choose } from '../../shared/Choose.tsx';
import { LANGUAGE_TEXTS } from '../../shared/languages.ts';
import { Radio } from '../../shared/Radio.tsx';
import type { Choice } from '../../shared/Segmented.tsx';
import { variantLabel } from '../../shared/template-labels.ts';

interface TemplateVariantsProps {
  open: OpenTemplate;
  /** The new one is shown, to be written. */
  onAdded(): void;
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
export function TemplateVariants({ open, onAdded, actions }: TemplateVariantsProps) {
  const { fields, at } = open;
  const { variants } = fields;
  const [adds, setAdds] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  /** Where the focus goes once there is another number of them. */
  const next = useRef<(() => void) | null>(null);
  useEffect(() => {
    next.current?.();
    next.current = null;
  }, [variants.length]);
  const current = variants[at];
  if (!current) return null;
  const free = ALL.filter((each) => !variants.some((variant) => isSame(variant, each)));
  /** Whether the shown one can be for these. */
  const fits = (name: Name) => isSame(name, current) || free.some((each) => isSame(each, name));
  const add = (name: Name) => {
    next.current = onAdded;
    setAdds(false);
    setSaid(t('variant_added', variantLabel(name)));
    actions.addVariant(name);
  };
  const remove = () => {
    next.current = () => box.current?.querySelector<HTMLElement>('[role=radiogroup] input:checked')?.focus();
    setSaid('');
    actions.removeVariant(at);
  };
  return (
    <div class="variants" ref={box}>
      <p class="visually-hidden" role="status">
        {said}
      </p>
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
      {adds && <NewVariant free={free} onAdd={add} />}
      <div class="template-pair">
        <Choose
          label={t('template_language')}
          choices={languageChoices().filter(({ value }) => fits(inLanguage(current, value || null)))}
          value={current.language ?? ''}
          onChange={(language) => actions.changeVariant(inLanguage(current, language || null))}
        />
        {current.language !== 'en' && (
          <Choose
            label={t('variant_register')}
            choices={registerChoices().filter(({ value }) => fits({ ...current, register: value || null }))}
            value={current.register ?? ''}
            onChange={(register) => actions.changeVariant({ register: register || null })}
          />
        )}
        {variants.length > 1 && (
          <Button kind="link" onClick={remove}>
            {t('variant_remove', variantLabel(current))}
          </Button>
        )}
      </div>
    </div>
  );
}

/** For whom another text is; it is there once that is chosen and said. */
function NewVariant({ free, onAdd }: { free: readonly Name[]; onAdd(name: Name): void }) {
  const [wanted, setWanted] = useState('');
  const chosen = free.find((each) => nameOf(each) === wanted);
  return (
    <div class="variant-new">
      <Choose
        label={t('variant_for')}
        choices={[
          { value: '', label: t('variant_choose') },
          ...free.map((name) => ({ value: nameOf(name), label: variantLabel(name) })),
        ]}
        value={chosen ? wanted : ''}
        onChange={setWanted}
      />
      <p class="help">{t('variant_add_help')}</p>
      <Button disabled={!chosen} onClick={() => chosen && onAdd(chosen)}>
        {t('variant_add_chosen')}
      </Button>
    </div>
  );
}

function languageChoices(): Choice<Language | ''>[] {
  return [
    { value: '', label: t('template_any_language') },
    ...LANGUAGES.map((language) => ({ value: language, label: t(LANGUAGE_TEXTS[language]) })),
  ];
}

function registerChoices(): Choice<Register | ''>[] {
  return [
    { value: '', label: t('variant_any_register') },
    { value: 'informal', label: t('register_any_informal') },
    { value: 'formal', label: t('register_any_formal') },
  ];
}

/** English has one register. */
function inLanguage({ register }: Name, language: Language | null): Name {
  return { language, register: language === 'en' ? null : register };
}

function nameOf({ language, register }: Name): string {
  return `${language}/${register}`;
}

function isSame(a: Name, b: Name): boolean {
  return nameOf(a) === nameOf(b);
}
