/** What a template is filled in with: the ticket that a tab shows, what was settled of its customer, and the form's answers. */
import type { Ticket } from '../inboxes/ticket.ts';
import { readTicket } from '../messages/read-ticket.ts';
import type { Settings } from '../messages/schemas.ts';
import type { FilledTemplate } from '../messages/template-requests.ts';
import { localDay } from '../method/dates.ts';
import type { Path } from '../method/types.ts';
import { spokenIn } from '../platform/spoken.ts';
import type { Language } from '../reading/types.ts';
import type { Registers } from '../replies/registers.ts';
import type { Filling } from '../replies/templates/fill.ts';
import { fillDataOf } from '../replies/templates/fill-data.ts';
import { firstNameOf, spokenOf, writtenIn } from '../replies/templates/occasion.ts';
import type { QuestionAnswers, TemplateContent } from '../replies/templates/template.ts';
import type { Wanted } from '../replies/templates/variants.ts';
import { findCase } from '../store/cases.ts';
import { findCustomer } from '../store/customers.ts';
import { asJudged } from './customer.ts';
import { templateNamed } from './shelf.ts';

/** What is known of a ticket for every template. */
export interface Occasion extends Wanted {
  path: Path | null;
  /** For a customer of whom that is not known. */
  registers: Registers;
  /** Of the interface: where the ticket tells no language, it is that. */
  spoken: Language;
  data: Filling['data'];
}

/**
 * Who is only proposed, or was turned down, is nobody here: no name of theirs stands in a mail, also not one that a message
 * was signed with.
 *
 * @param read null: beside a new mail
 */
export async function occasionOf(read: Ticket | null, settings: Settings): Promise<Occasion> {
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
    ...spokenOf(answers, prefers, reading),
    path: answers?.path ?? null,
    registers: settings.registers,
    spoken: spokenIn(settings),
    data: fillDataOf(ticket, nobody ? null : firstNameOf(prefers, reading), reading, settings),
  };
}

/**
 * @param chosen one of its texts; null: the one that fits
 * @throws TemplateError
 */
export async function filledIn(
  template: TemplateContent,
  occasion: Occasion,
  answers: QuestionAnswers,
  chosen: Wanted | null = null,
): Promise<FilledTemplate> {
  const wanted = writtenIn(occasion, occasion.spoken, occasion.registers);
  const today = localDay(new Date());
  const { fillIn } = await import('../replies/templates/fill.ts');
  return fillIn(template, { wanted, data: occasion.data, answers, chosen, today, named: templateNamed });
}
