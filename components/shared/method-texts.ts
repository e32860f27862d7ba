/** Which text names each value of the method, wherever it is shown. */
import type { PointMark, Remedy, StepName } from '@/lib/method/types.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';
import type { Feeling } from '@/lib/reading/types.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const STEP_TEXTS: Texts<StepName> = {
  listen: 'step_listen',
  empathise: 'step_empathise',
  triage: 'step_triage',
  reply: 'step_reply',
};

export const MARK_TEXTS: Texts<PointMark> = {
  true: 'mark_true',
  partly: 'mark_partly',
  untrue: 'mark_untrue',
  unknown: 'mark_unknown',
};

export const FEELING_TEXTS: Texts<Feeling> = {
  disappointed: 'feeling_disappointed',
  angry: 'feeling_angry',
  frustrated: 'feeling_frustrated',
  worried: 'feeling_worried',
  confused: 'feeling_confused',
  hurt: 'feeling_hurt',
  powerless: 'feeling_powerless',
  distrustful: 'feeling_distrustful',
};

export const REMEDY_TEXTS: Texts<Remedy> = {
  replacement: 'remedy_replacement',
  refund: 'remedy_refund',
  'partial-refund': 'remedy_partial_refund',
  repair: 'remedy_repair',
  resend: 'remedy_resend',
  discount: 'remedy_discount',
  call: 'remedy_call',
  explanation: 'remedy_explanation',
  exception: 'remedy_exception',
};
