import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n.ts';
import type { FillingModel, SearchActions } from '@/lib/search/model.ts';
import { Button } from '../shared/Button.tsx';
import { Choose } from '../shared/Choose.tsx';
import { Notice } from '../shared/Notice.tsx';
import { TemplateQuestions } from '../shared/TemplateQuestions.tsx';
import { TemplateShown } from '../shared/TemplateShown.tsx';
import { variantLabel } from '../shared/template-labels.ts';
import { REFUSAL_TEXTS } from './labels.ts';

interface FillFormProps {
  filling: FillingModel;
  today: string;
  busy: boolean;
  actions: SearchActions;
}

const NOT_TEXTS = { language: 'fill_not_language', register: 'fill_not_register' } as const;

/** The chosen template: what it asks, what it says, and the button that puts it in the mail. */
export function FillForm({ filling, today, busy, actions }: FillFormProps) {
  const { title, filled, fault, answers, variants } = filling;
  const form = useRef<HTMLElement>(null);
  useEffect(() => {
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    const first = find('.questions :is(input, select)') ?? find('.fill-insert:enabled');
    (first ?? find('.fill-back'))?.focus();
  }, []);
  // Also from where nothing has the focus, after a press beside everything.
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      if (event.target !== document.body && event.target !== document.documentElement) return;
      event.preventDefault();
      latest.current.back();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const isEmpty = filled !== null && filled.reply.text.trim() === '';
  const nameOf = (variant: FillingModel['variants'][number]) => `${variant.language}/${variant.register}`;
  return (
    <section class="fill" ref={form} aria-label={title || t('template_untitled')}>
      <h2 class="fill-title">
        <bdi>{title || t('template_untitled')}</bdi>
      </h2>
      <div class="fill-body">
        {isEmpty && !fault && filled.questions.length === 0 && (
          <Notice tone="warm">{t(REFUSAL_TEXTS.empty)}</Notice>
        )}
        {filled && variants.length > 1 && (
          <Choose
            label={t('fill_variant')}
            choices={variants.map((variant) => ({ value: nameOf(variant), label: variantLabel(variant) }))}
            value={nameOf(filled.variant)}
            onChange={(name) => {
              const chosen = variants.find((variant) => nameOf(variant) === name);
              if (chosen) actions.showVariant(chosen);
            }}
          />
        )}
        {filled?.not && <Notice tone="warm">{t(NOT_TEXTS[filled.not], variantLabel(filled.variant))}</Notice>}
        {filled && (
          <>
            <TemplateQuestions
              questions={filled.questions}
              answers={answers}
              today={today}
              onAnswer={(name, answer) => actions.answer(name, answer)}
              onSubmit={() => actions.insert()}
            />
            <TemplateShown rendered={filled} language={filled.variant.language} outdated={fault !== null} />
          </>
        )}
      </div>
      <div class="fill-foot">
        <Button
          kind="primary"
          class="fill-insert"
          busy={busy}
          disabled={!filled || fault !== null || isEmpty}
          onClick={() => actions.insert()}
        >
          {t('insert')}
        </Button>
        <Button kind="link" class="fill-back" onClick={() => actions.back()}>
          {t('fill_back')}
        </Button>
      </div>
    </section>
  );
}
