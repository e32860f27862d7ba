/** Which text names each thing that the tone guard says, and why it says it; a kind without one is a type error. */

import type { MessageKey } from '@/lib/platform/i18n.ts';
import type { Missing, ToneKind } from '@/lib/replies/tone/types.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const TONE_TEXTS: Texts<ToneKind> = {
  accusing: 'tone_accusing',
  lecturing: 'tone_lecturing',
  defensive: 'tone_defensive',
  hysterical: 'tone_hysterical',
  'non-apology': 'tone_non_apology',
  minimising: 'tone_minimising',
  vague: 'tone_vague',
  'passive-dodge': 'tone_passive_dodge',
  'threat-back': 'tone_threat_back',
  sarcastic: 'tone_sarcastic',
  agency: 'tone_agency',
  playful: 'tone_playful',
};

export const TONE_REASONS: Texts<ToneKind> = {
  accusing: 'tone_why_accusing',
  lecturing: 'tone_why_lecturing',
  defensive: 'tone_why_defensive',
  hysterical: 'tone_why_hysterical',
  'non-apology': 'tone_why_non_apology',
  minimising: 'tone_why_minimising',
  vague: 'tone_why_vague',
  'passive-dodge': 'tone_why_passive_dodge',
  'threat-back': 'tone_why_threat_back',
  sarcastic: 'tone_why_sarcastic',
  agency: 'tone_why_agency',
  playful: 'tone_why_playful',
};

export const TONE_MISSING_TEXTS: Texts<Missing> = {
  name: 'tone_missing_name',
  thanks: 'tone_missing_thanks',
  'own-words': 'tone_missing_own_words',
  'next-step': 'tone_missing_next_step',
};
