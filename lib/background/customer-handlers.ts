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
import { eraseCustomer } from '../store/erasing.ts';
import { findCustomers } from '../store/finding.ts';
import { listCustomers, rowsOf } from '../store/listing.ts';
import { mergeCustomers, undoMerge } from '../store/merging.ts';
import { removeNote, restoreNote, saveNote } from '../store/notes.ts';
import { partByHand } from '../store/parting.ts';
import { previewCleanUp } from '../store/retention.ts';
import { splitCustomer } from '../store/splitting.ts';
import { backupsSince } from './backup-log.ts';
import { notifyRecords } from './notices.ts';
import { remind } from './reminders.ts';
import { removeOld } from './retention.ts';
import { getSettings } from './settings.ts';
import { forgetPeople, ticketsOf } from './tabs.ts';

/** Found at most: whoever has more in sight types on. */
const FOUND = 20;

const now = () => new Date().toISOString();

export const customerHandlers: Handlers<typeof customerPageRequests> = {
  'customer/list': ({ filter, after, limit }) => listCustomers(filter, after, limit),
  'customer/find': async ({ text }) => rowsOf(await findCustomers(text, FOUND)),
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
    if (!(await undoMerge(id))) throw new RequestError('merged-since', 'the one that was kept is not there');
    return changed();
  },
  'customer/split': async (split) => {
    there(await splitCustomer(split, now()));
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
    const receipt = there(await eraseCustomer({ id, customerId, tickets, backups }, now()));
    await Promise.all([forgetPeople(addresses), forgetWhatIsHeld()]);
    changed();
    await remind().catch((error: unknown) => log.error('reminders', error));
    return receipt;
  },
  'customer/clean-up-preview': (wanted) => previewCleanUp(wanted),
  'customer/clean-up': (wanted) => removeOld(wanted),
};

function changed(): null {
  notifyRecords();
  return null;
}

/** @throws RequestError `customer-gone` */
function there<T>(found: T | null): T {
  if (found === null) throw new RequestError('customer-gone', 'nobody is kept there any more');
  return found;
}
