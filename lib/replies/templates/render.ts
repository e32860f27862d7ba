/**
 * From a template's source to a reply. Only the source has marks and variables: a value is text, whatever it holds, and is
 * never looked at again.
 */
import type { ReplyText } from '../../editors/types.ts';
import type { Language } from '../../reading/types.ts';
import { oneLine } from '../compose/quote.ts';
import { blocksOf } from './blocks.ts';
import { dateInWords } from './dates.ts';
import { Missing, runTemplate, type Scope } from './engine.ts';
import { CURSOR, cleaned } from './held.ts';
import { TEMPLATE_LIMIT, TemplateError } from './template.ts';
import { written } from './write.ts';

/** What a template can say of a ticket; null or empty: not known. */
export interface TemplateData {
  customer: { name: string | null; firstName: string | null; address: string | null };
  orderNumber: string | null;
  subject: string | null;
  agentName: string | null;
  shopName: string | null;
  /** In which dates are written. */
  language: Language;
}

export interface RenderedTemplate {
  reply: ReplyText;
  /** Variables that were to stand in the text and have no value, by name; also those that there are none of. */
  missing: string[];
}

const LONGEST_VALUE = 500;

/**
 * Pure and deterministic.
 *
 * @param now local day, `YYYY-MM-DD`
 * @throws TemplateError
 */
export function renderTemplate(source: string, data: TemplateData, now: string): RenderedTemplate {
  if (source.length > TEMPLATE_LIMIT) {
    throw new TemplateError({ problem: 'too-long', line: 1, column: 1, piece: '' });
  }
  const body = cleaned(source.replace(/\r\n?/g, '\n'));
  const { text, missing } = runTemplate(body, scopeOf(data, now), data.language);
  return { reply: written(blocksOf(text)), missing };
}

function scopeOf(data: TemplateData, now: string): Scope {
  const value = (name: string, text: string | null) => {
    const plain = oneLine(cleaned(text ?? '')).slice(0, LONGEST_VALUE);
    return plain === '' ? new Missing(name) : plain;
  };
  const { customer } = data;
  return {
    customer: {
      name: value('customer.name', customer.name),
      first_name: value('customer.first_name', customer.firstName),
      address: value('customer.address', customer.address),
    },
    order: { number: value('order.number', data.orderNumber) },
    ticket: { subject: value('ticket.subject', data.subject) },
    agent: { name: value('agent.name', data.agentName) },
    shop: { name: value('shop.name', data.shopName) },
    today: dateInWords(now, data.language),
    cursor: CURSOR,
  };
}
