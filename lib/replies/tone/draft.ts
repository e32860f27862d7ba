/** A whole draft as the tone guard hears it. */
import type { Language } from '../../reading/types.ts';
import { checkTone, draftLanguage } from './check.ts';
import { missingIn } from './missing.ts';
import { ownPart } from './own-part.ts';
import { type Replacement, replacementOf } from './replace.ts';
import type { Missing, ToneHint, ToneKind } from './types.ts';

export interface DraftModel {
  language: Language;
  hints: readonly DraftHint[];
  missing: readonly Missing[];
}

export interface DraftHint extends ToneHint {
  /** Names it while the draft stays as it is. */
  id: string;
  /** What puts it otherwise; null: nothing certain does. */
  replace: Replacement | null;
}

/** What a draft is judged by. */
export interface DraftBasis {
  /** Taken where the draft's own words do not tell. */
  language: Language;
  firstName: string | null;
  points: readonly string[];
  /** What the composer wrote for this ticket: in a draft that holds it whole, nothing is missing. */
  composed: string;
  /** Kinds of which nothing is said. */
  off: readonly ToneKind[];
}

/** Null for a draft that is not begun. */
export function hearDraft(draft: string, basis: DraftBasis): DraftModel | null {
  const text = ownPart(draft);
  if (text.trim() === '') return null;
  const { firstName, points, off, composed } = basis;
  const language = draftLanguage(text) ?? basis.language;
  const hints = checkTone(text, language, { off }).map((hint) => ({
    ...hint,
    id: `${hint.rule} ${hint.start} ${hint.text}`,
    replace: replacementOf(text, hint),
  }));
  // What was left out of a reply of ours was left out knowingly.
  const ours = flat(composed);
  const isOurs = ours !== '' && flat(text).includes(ours);
  return { language, hints, missing: isOurs ? [] : missingIn(text, language, { firstName, points }) };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
