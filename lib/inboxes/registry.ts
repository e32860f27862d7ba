import type { Site } from './adapter.ts';
import { chatwootSite } from './sites/chatwoot.ts';
import { crispSite } from './sites/crisp.ts';
import { demoSite } from './sites/demo.ts';
import { fastmailSite } from './sites/fastmail.ts';
import { freescoutSite } from './sites/freescout.ts';
import { freshdeskSite } from './sites/freshdesk.ts';
import { frontSite } from './sites/front.ts';
import { gmailSite } from './sites/gmail.ts';
import { gmxSite } from './sites/gmx.ts';
import { gorgiasSite } from './sites/gorgias.ts';
import { helpScoutSite } from './sites/help-scout.ts';
import { hubspotSite } from './sites/hubspot.ts';
import { intercomSite } from './sites/intercom.ts';
import { jiraSite } from './sites/jira.ts';
import { libredeskSite } from './sites/libredesk.ts';
import { odooSite } from './sites/odoo.ts';
import { osticketSite } from './sites/osticket.ts';
import { outlookSite } from './sites/outlook.ts';
import { protonSite } from './sites/proton.ts';
import { reamazeSite } from './sites/reamaze.ts';
import { requestTrackerSite } from './sites/request-tracker.ts';
import { roundcubeSite } from './sites/roundcube.ts';
import { snappymailSite } from './sites/snappymail.ts';
import { trengoSite } from './sites/trengo.ts';
import { yahooSite } from './sites/yahoo.ts';
import { zammadSite } from './sites/zammad.ts';
import { zendeskSite } from './sites/zendesk.ts';
import { zohoDeskSite } from './sites/zoho-desk.ts';
import { zohoMailSite } from './sites/zoho-mail.ts';

/** Every inbox app that has an adapter, in the order in which they are asked. */
export const sites: readonly Site[] = [
  gmailSite,
  outlookSite,
  yahooSite,
  protonSite,
  fastmailSite,
  gmxSite,
  zohoMailSite,
  roundcubeSite,
  requestTrackerSite,
  chatwootSite,
  freescoutSite,
  libredeskSite,
  odooSite,
  zammadSite,
  osticketSite,
  snappymailSite,
  hubspotSite,
  intercomSite,
  crispSite,
  jiraSite,
  frontSite,
  trengoSite,
  reamazeSite,
  zendeskSite,
  freshdeskSite,
  gorgiasSite,
  helpScoutSite,
  zohoDeskSite,
  demoSite,
];

/** The app that this document is; null for any other page. */
export function chooseSite(root: Document, url: URL): Site | null {
  return sites.find((site) => site.probe(root, url)) ?? null;
}
