/** A template with its text that fits, and the templates that stand in it, filled in. */
import type { Language, Register } from '../../reading/types.ts';
import { partialsIn } from './engine.ts';
import { type RenderedTemplate, renderTemplate, type TemplateData } from './render.ts';
import { asShortcut, type QuestionAnswers, type TemplateContent } from './template.ts';
import { type Picked, pickVariant, type Wanted } from './variants.ts';

/** The living template with this shortcut. */
export type Named = (shortcut: string) => Promise<TemplateContent | null>;

export interface Filling {
  wanted: { language: Language; register: Register };
  data: Omit<TemplateData, 'language' | 'register'>;
  answers: QuestionAnswers;
  /** One of its texts; null: the one that fits. */
  chosen: Wanted | null;
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  named: Named;
}

/** `variant`: which of its texts it is. `not`: what of it does not fit. */
export type Filled = RenderedTemplate & { variant: Wanted; not: Picked<unknown>['not'] };

/** @throws TemplateError */
export async function fillIn(
  template: TemplateContent,
  { wanted, data, answers, chosen, today, named }: Filling,
): Promise<Filled> {
  const asked = template.variants.find(
    (each) => each.language === chosen?.language && each.register === chosen.register,
  );
  const picked = asked ? { variant: asked, not: null } : pickVariant(template.variants, wanted);
  if (!picked) throw new Error('a template without a text');
  const { variant } = picked;
  const spoken = {
    language: variant.language ?? wanted.language,
    register: variant.register ?? wanted.register,
  };
  const partials = await partialsOf(variant.body, spoken, named);
  const rendered = renderTemplate(
    variant.body,
    { ...data, ...spoken },
    { today, answers, partials: partials.bodies },
  );
  return {
    ...rendered,
    variant: { language: variant.language, register: variant.register },
    not: picked.not ?? partials.not,
  };
}

/** Templates in a template, and in those. */
const MOST_PARTIALS = 50;

/** The texts of all templates that are to stand in this one, as near as there are to the language and register of the reply. */
export async function partialsOf(
  body: string,
  wanted: Wanted,
  named: Named,
): Promise<{ bodies: Record<string, string>; not: Picked<unknown>['not'] }> {
  const bodies: Record<string, string> = Object.create(null);
  let not: Picked<unknown>['not'] = null;
  const wantedNames = partialsIn(body);
  for (let at = 0; at < wantedNames.length && at < MOST_PARTIALS; at += 1) {
    const name = wantedNames[at] ?? '';
    const template = name === '' ? null : await named(asShortcut(name));
    const picked = template && pickVariant(template.variants, wanted);
    if (!picked) continue;
    bodies[name] = picked.variant.body;
    not ??= picked.not;
    for (const more of partialsIn(picked.variant.body))
      if (!wantedNames.includes(more)) wantedNames.push(more);
  }
  return { bodies, not };
}
