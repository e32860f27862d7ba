/** Which of a template's texts fits a mail. */
import type { Language, Register } from '../../reading/types.ts';
import type { TemplateVariant } from './template.ts';

/** Null: not known. */
export interface Wanted {
  language: Language | null;
  register: Register | null;
}

/** `not`: what does not fit, in the text that comes nearest; null: it fits. */
export interface Picked<V> {
  variant: V;
  not: 'language' | 'register' | null;
}

/** The first of those that fit best. English has one register, so there either will do. */
export function pickVariant<V extends Pick<TemplateVariant, 'language' | 'register'>>(
  variants: readonly V[],
  wanted: Wanted,
): Picked<V> | null {
  let best: { variant: V; score: number } | null = null;
  for (const variant of variants) {
    const score =
      3 * closeness(variant.language, wanted.language) + closeness(registerOf(variant), wanted.register);
    if (!best || score > best.score) best = { variant, score };
  }
  if (!best) return null;
  const { variant } = best;
  if (closeness(variant.language, wanted.language) === 0) return { variant, not: 'language' };
  return { variant, not: closeness(registerOf(variant), wanted.register) === 0 ? 'register' : null };
}

function registerOf({ language, register }: Pick<TemplateVariant, 'language' | 'register'>) {
  return language === 'en' ? null : register;
}

/** 2: the very one. 1: any, or any will do. 0: another. */
function closeness<T>(has: T | null, wanted: T | null): number {
  if (has === null || wanted === null) return 1;
  return has === wanted ? 2 : 0;
}
