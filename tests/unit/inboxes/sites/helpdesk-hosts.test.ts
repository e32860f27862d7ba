import { expect, it } from 'vitest';
import { chooseSite } from '@/lib/inboxes/registry.ts';
import { openPage } from '../../../sites/fixture.ts';

const BLANK = openPage('<!doctype html><title></title>', 'https://example.org/');

it.each([
  ['https://soapshop.zendesk.com/agent/tickets/1', 'zendesk'],
  ['https://soapshop.zendesk.com/agent', 'zendesk'],
  ['https://soapshop.zendesk.com/hc/nl/requests/1', null],
  ['https://soapshop.zendesk.com/agents', null],
  ['https://zendesk.com.example.org/agent/tickets/1', null],
  ['https://wheelhouse.freshdesk.com/a/tickets/1', 'freshdesk'],
  ['https://wheelhouse.freshdesk.com/support/tickets/1', null],
  ['https://help.wheelhouse.example/a/tickets/1', null],
  ['https://candles.gorgias.com/app/ticket/1', 'gorgias'],
  ['https://www.gorgias.com/blog', null],
  ['https://secure.helpscout.net/conversation/1/2', 'help-scout'],
  ['https://www.helpscout.net/conversation/1/2', null],
  ['https://desk.zoho.eu/agent/coats/sales/tickets/details/1', 'zoho-desk'],
  ['https://desk.zoho.com.au/support/coats/ShowHomePage.do', 'zoho-desk'],
  ['https://desk.zoho.com/portal/coats/en/home', null],
  ['https://mail.example.org/agent/tickets/details/1', null],
])('an empty page at %s is of %s', (address, id) => {
  expect(chooseSite(BLANK, new URL(address))?.id ?? null).toBe(id);
});
