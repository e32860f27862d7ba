/** What the background does after the reply: reminders, how it ended, improvements. */
import type { afterPageRequests, afterSidebarRequests } from '../messages/after-requests.ts';
import type { Handlers } from '../messages/server.ts';
import { localDay } from '../method/dates.ts';
import { log } from '../platform/log.ts';
import { markFollowUp, openWithNames, removeFollowUp, saveFollowUp } from '../store/follow-ups.ts';
import {
  behindImprovement,
  linkImprovement,
  listImprovements,
  removeImprovement,
  restoreImprovement,
  saveImprovement,
  solveImprovement,
} from '../store/improvements.ts';
import { notifyRecords } from './notices.ts';
import { remind } from './reminders.ts';
import { caseFor, caseOf, customerToKeep, knownCustomerId } from './ticket-owner.ts';

type AfterRequests = typeof afterSidebarRequests & typeof afterPageRequests;

const now = () => new Date().toISOString();

export const afterHandlers: Handlers<AfterRequests> = {
  'follow-up/save': async ({ ticketKey, ...change }) => {
    const customer = await customerToKeep(ticketKey);
    const beside = await caseFor(ticketKey, customer.id);
    const saved = await saveFollowUp({ ...change, ...beside, customerId: customer.id }, now(), beside);
    await changedFollowUps();
    return saved;
  },
  'follow-up/remove': async ({ ticketKey, id }) => {
    await removeFollowUp({ customerId: await knownCustomerId(ticketKey), ticketKey }, id, now());
    await changedFollowUps();
    return null;
  },
  'pause/save': async ({ ticketKey, dueAt, ...pause }) => {
    const dueOn = localDay(new Date(dueAt));
    const beside = await caseOf(ticketKey);
    const saved = await saveFollowUp({ ...pause, ...beside, dueOn, dueAt }, now(), beside);
    await changedFollowUps();
    return saved;
  },
  'follow-up/list': () => openWithNames(),
  'follow-up/mark': async ({ id, ...change }) => {
    await markFollowUp(id, change, now());
    await changedFollowUps();
    return null;
  },

  'improvement/note': async ({ ticketKey, ...texts }) => {
    const saved = await saveImprovement(texts, await caseOf(ticketKey), now());
    notifyRecords();
    return saved;
  },
  'improvement/link': async ({ ticketKey, id, on }) => {
    await linkImprovement(id, await caseOf(ticketKey), on, now());
    notifyRecords();
    return null;
  },
  'improvement/list': () => listImprovements(),
  'improvement/save': async (texts) => {
    const saved = await saveImprovement(texts, null, now());
    notifyRecords();
    return saved;
  },
  'improvement/solve': async ({ id, solved }) => {
    await solveImprovement(id, solved, now());
    notifyRecords();
    return null;
  },
  'improvement/remove': async ({ id }) => {
    await removeImprovement(id, now());
    notifyRecords();
    return null;
  },
  'improvement/restore': async ({ id }) => {
    await restoreImprovement(id, now());
    notifyRecords();
    return null;
  },
  'improvement/behind': ({ id }) => behindImprovement(id),
};

/** What is due may be another one now, or none. */
async function changedFollowUps(): Promise<void> {
  notifyRecords();
  await remind().catch((error: unknown) => log.error('reminders', error));
}
