/** What a template is filled in with: the ticket that a tab shows, what was settled of its customer, and the form's answers. */
import type { Ticket } from '../inboxes/ticket.ts';
import type { Settings } from '../messages/schemas.ts';
import type { FilledTemplate } from '../messages/template-requests.ts';
import { localDay } from '../method/dates.ts';
import type { Path } from '../method/types.ts';
import type { Language } from '../reading/types.ts';
import { type Registers, registerFor } from '../replies/registers.ts';
import { fillIn } from '../replies/templates/fill.ts';
import type { TemplateData } from '../replies/templates/render.ts';
import type { QuestionAnswers, TemplateContent } from '../replies/templates/template.ts';
import type { Wanted } from '../replies/templates/variants.ts';
import { findCase } from '../store/cases.ts';
import { findCustomer } from '../store/customers.ts';
import { asJudged } from './customer.ts';
import { spokenIn } from './look.ts';
import { readTicket } from './read-ticket.ts';
import { templateNamed } from './shelf.ts';

/** What is known of a ticket for every template. */
export interface Occasion extends Wanted {
  path: Path | null;
  /** For a customer of whom that is not known. */
  registers: Registers;
  /** Of the interface: where the ticket tells no language, it is that. */
  spoken: Language;
  data: Omit<TemplateData, 'language' | 'register'>;
}

/**
 * Who is only proposed, or was turned down, is nobody here: no name of theirs stands in a mail, also not one that a message
 * was signed with.
 *
 * @param read null: beside a new mail
 */
export async function occasionOf(read: Ticket | null, settings: Settings): Promise<Occasion> {
  const { agentName, shopName, country, absence, registers } = settings;
  // Where it can't be told what the person said, nothing was said.
  const kept = read && (await findCase(read.key).catch(() => null));
  const ticket = read && asJudged(read, kept);
  const reading = ticket && readTicket(ticket);
  const nobody = read?.proposed !== undefined && ticket?.customer === null;
  const address = ticket?.customer?.address ?? null;
  const prefers =
    address === null ? null : ((await findCustomer(address).catch(() => null))?.prefers ?? null);
  const answers = kept?.answers;
  return {
    language: answers?.language ?? prefers?.language ?? reading?.language?.value ?? null,
    register: answers?.register ?? prefers?.register ?? reading?.register?.value ?? null,
    path: answers?.path ?? null,
    registers,
    spoken: spokenIn(settings),
    data: {
      customer: {
        name: ticket?.customer?.name ?? null,
        firstName: nobody ? null : (prefers?.firstName ?? reading?.firstName?.value ?? null),
        address,
      },
      orderNumber: only(reading?.orderNumbers),
      trackingNumber: only(reading?.trackingNumbers),
      subject: ticket?.subject ?? '',
      agentName,
      shopName,
      country,
      absentUntil: absence.on ? absence.until : null,
    },
  };
}

/**
 * @param chosen one of its texts; null: the one that fits
 * @throws TemplateError
 */
export function filledIn(
  template: TemplateContent,
  occasion: Occasion,
  answers: QuestionAnswers,
  chosen: Wanted | null = null,
): Promise<FilledTemplate> {
  const language = occasion.language ?? occasion.spoken;
  const wanted = { language, register: occasion.register ?? registerFor(language, occasion.registers) };
  const today = localDay(new Date());
  return fillIn(template, { wanted, data: occasion.data, answers, chosen, today, named: templateNamed });
}

/** Of several, which one is meant is for the person to say. */
function only(numbers: readonly { text: string }[] | undefined): string | null {
  const different = new Set(numbers?.map(({ text }) => text));
  return different.size === 1 ? ([...different][0] ?? null) : null;
}
