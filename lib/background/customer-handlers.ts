/** What the background does for the customers' own pages. */
import type { customerPageRequests } from '../messages/customer-requests.ts';
import { RequestError } from '../messages/errors.ts';
import { draftOf } from '../messages/records.ts';
import type { Handlers } from '../messages/server.ts';
import { log } from '../platform/log.ts';
import { sayApart } from '../store/apart.ts';
import { forgetWhatIsHeld } from '../store/aside-files.ts';
import { getCustomer } from '../store/customers.ts';
import { dossierOf, mergedInto } from '../store/dossier.ts';
import { saveDraft } from '../store/drafts.ts';
import { eraseCustomer, eraseStranger, tracesLeft } from '../store/erasing.ts';
import { listCustomers, rowsById } from '../store/listing.ts';
import { mergeCustomers, undoMerge, undoSplit } from '../store/merging.ts';
import { removeNote, restoreNote, saveNote } from '../store/notes.ts';
import { partByHand } from '../store/parting.ts';
import { previewCleanUp } from '../store/retention.ts';
import { splitCustomer } from '../store/splitting.ts';
import type { Traces } from '../store/traces.ts';
import { backupsSince } from './backup-log.ts';
import { notifyRecords } from './notices.ts';
import { forgetInOwn, inboxesWith } from './own-addresses.ts';
import { remind } from './reminders.ts';
import { removeOld } from './retention.ts';
import { getSettings } from './settings.ts';
import { forgetPeople, ticketsOf } from './tabs.ts';

const now = () => new Date().toISOString();

export const customerHandlers: Handlers<typeof customerPageRequests> = {
  'customer/list': ({ filter, after, limit }) => listCustomers(filter, after, limit),
  'customer/rows': ({ customerIds }) => rowsById(customerIds),
  'customer/get': async ({ customerId }) => {
    const dossier = await dossierOf(customerId);
    if (dossier) return { dossier };
    const movedTo = await mergedInto(customerId);
    return movedTo === null ? null : { movedTo };
  },
  'customer/merge': async (merge) => {
    there(await mergeCustomers(merge, now()));
    return changed();
  },
  'customer/unmerge': async ({ id }) => {
    const outcome = await undoMerge(id);
    if (outcome !== 'done') throw new RequestError(outcome, 'the two can’t be given back');
    return changed();
  },
  'customer/split': async (split) => {
    there(await splitCustomer(split, now()));
    return changed();
  },
  'customer/unsplit': async (split) => {
    there(await undoSplit(split, now()));
    return changed();
  },
  'customer/apart': async ({ a, b, apart }) => {
    await sayApart(a, b, apart, now());
    return changed();
  },
  'customer/part': async ({ customerId, parted }) => {
    there(await partByHand(customerId, parted, now()));
    return changed();
  },
  'customer/note-save': async (note) => {
    there(await getCustomer(note.customerId));
    const author = (await getSettings()).agentName;
    const saved = await saveNote({ ...note, author, ticketKey: null }, now());
    notifyRecords();
    return saved;
  },
  'customer/note-remove': async ({ customerId, id }) => {
    await removeNote(customerId, id, now());
    return changed();
  },
  'customer/note-restore': async ({ customerId, id }) => {
    await restoreNote(customerId, id);
    return changed();
  },
  'customer/draft-save': async ({ customerId, text }) => {
    there(await getCustomer(customerId));
    await saveDraft(draftOf(customerId), 'note', text, now());
    return null;
  },
  'customer/erase': async ({ id, customerId }) => {
    const customer = await getCustomer(customerId);
    const addresses = customer?.addresses ?? [];
    const [tickets, backups] = await Promise.all([
      ticketsOf(addresses),
      customer ? backupsSince(customer.createdAt) : [],
    ]);
    // Before the records: once those are gone, nothing here says any more whose the addresses were.
    await forgetInOwn(addresses);
    const receipt = there(await eraseCustomer({ id, customerId, tickets, backups }, now()));
    await forgotten(addresses);
    return receipt;
  },
  'customer/traces': async ({ address }) => {
    const [found, inboxes] = await Promise.all([
      tracesLeft(address, await ticketsOf([address])),
      inboxesWith([address]),
    ]);
    if ('customerId' in found) return found;
    const { cases, followUps, drafts, refusals } = found;
    return {
      cases: cases.length,
      followUps: followUps.length,
      drafts: drafts.length,
      mentions: refusals.length + inboxes,
    };
  },
  'customer/erase-address': async ({ id, address }) => {
    const tickets = await ticketsOf([address]);
    const found = await tracesLeft(address, tickets);
    const backups = 'customerId' in found ? [] : await backupsWith(found);
    const receipt = await eraseStranger({ id, address, tickets, backups }, now());
    if (!receipt) throw new RequestError('failed', 'a customer has this address');
    await forgetInOwn([address]);
    await forgotten([address]);
    return receipt;
  },
  'customer/clean-up-preview': (wanted) => previewCleanUp(wanted),
  'customer/clean-up': (wanted) => removeOld(wanted),
};

/** Names of those made since the first of it was there. */
async function backupsWith({ cases, followUps, drafts }: Traces): Promise<string[]> {
  const [first] = [...cases, ...followUps, ...drafts].map(({ createdAt }) => createdAt).sort();
  return first === undefined ? [] : backupsSince(first);
}

/** What is held of them outside of the records goes, too; and who shows them is told. */
async function forgotten(addresses: readonly string[]): Promise<void> {
  await Promise.all([forgetPeople(addresses), forgetWhatIsHeld()]);
  changed();
  await remind().catch((error: unknown) => log.error('reminders', error));
}

function changed(): null {
  notifyRecords();
  return null;
}

/** @throws RequestError `customer-gone` */
function there<T>(found: T | null): T {
  if (found === null) throw new RequestError('customer-gone', 'nobody is kept there any more');
  return found;
}
