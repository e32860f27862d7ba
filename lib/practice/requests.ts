/** What the practice page answers in place of the background: all that a page with a ticket and its sidebar ask, and no more. */
import { lookRequests } from '../messages/look-requests.ts';
import { optionsRequests } from '../messages/options-requests.ts';
import { inboxRequests, pageRequests, sidebarRequests, strangerRequests } from '../messages/protocol.ts';
import { shelfRequests } from '../messages/template-requests.ts';

export const practiceRequests = {
  ...inboxRequests,
  ...strangerRequests,
  ...sidebarRequests,
  ...shelfRequests,
  ...lookRequests,
  ...optionsRequests,
  'settings/get': pageRequests['settings/get'],
  'follow-up/mark': pageRequests['follow-up/mark'],
  'improvement/list': pageRequests['improvement/list'],
  'improvement/remove': pageRequests['improvement/remove'],
  'improvement/restore': pageRequests['improvement/restore'],
} as const;
