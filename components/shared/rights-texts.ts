/** Which text names each value of the rights; a value without one is a type error. */

import type { CardId, Country, RightDate, Topic } from '@/lib/method/rights/types.ts';
import type { MessageKey } from '@/lib/platform/i18n.ts';

type Texts<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const COUNTRY_TEXTS: Texts<Country> = {
  NL: 'right_country_nl',
  BE: 'right_country_be',
  EU: 'right_country_eu',
};

export const TOPIC_TEXTS: Texts<Topic> = {
  return: 'right_topic_return',
  worn: 'right_topic_worn',
  refund: 'right_topic_refund',
  defect: 'right_topic_defect',
  late: 'right_topic_late',
  lost: 'right_topic_lost',
};

export const DATE_TEXTS: Texts<RightDate> = {
  orderedOn: 'right_ordered_on',
  receivedOn: 'right_received_on',
  withdrawnOn: 'right_withdrawn_on',
};

interface CardTexts {
  title: MessageKey;
  text: MessageKey;
}

/** Where the law differs by country, so do the words. */
const CARD_TEXTS: Readonly<Record<CardId, CardTexts | Readonly<Record<Country, CardTexts>>>> = {
  withdrawal: { title: 'right_withdrawal_title', text: 'right_withdrawal_text' },
  worn: { title: 'right_worn_title', text: 'right_worn_text' },
  return: { title: 'right_return_title', text: 'right_return_text' },
  refund: { title: 'right_refund_title', text: 'right_refund_text' },
  exceptions: { title: 'right_exceptions_title', text: 'right_exceptions_text' },
  remedies: { title: 'right_remedies_title', text: 'right_remedies_text' },
  conformity: {
    NL: { title: 'right_conformity_nl_title', text: 'right_conformity_nl_text' },
    BE: { title: 'right_conformity_be_title', text: 'right_conformity_be_text' },
    EU: { title: 'right_conformity_eu_title', text: 'right_conformity_eu_text' },
  },
  proof: {
    NL: { title: 'right_proof_nl_title', text: 'right_proof_nl_text' },
    BE: { title: 'right_proof_be_title', text: 'right_proof_be_text' },
    EU: { title: 'right_proof_eu_title', text: 'right_proof_eu_text' },
  },
  delivery: { title: 'right_delivery_title', text: 'right_delivery_text' },
  risk: { title: 'right_risk_title', text: 'right_risk_text' },
};

export function cardTexts(id: CardId, country: Country): CardTexts {
  const texts = CARD_TEXTS[id];
  return 'NL' in texts ? texts[country] : texts;
}
