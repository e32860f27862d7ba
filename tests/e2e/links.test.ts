/** The way out of the sidebar: to an order in the shop's admin, and to a parcel at its carrier. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { sidebarWith } from './sidebar.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: object }> };
};

const CARRIER = 'jouw.postnl.nl';
const MAIL = {
  id: 'zs-links',
  subject: 'Pakket kwijt',
  from: { name: 'Joke Brands', address: 'joke.brands@example.org' },
  text: 'Dag,\n\nMijn bestelling ZS-20555 is niet aangekomen. Track & trace: 3SZONN1234567. Ik woon op Kerkstraat 4, 3511 AB Utrecht.\n\nJoke',
  attachments: ['leeg portiek.jpg'],
};

describe.each(KINDS)('links in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  const setOrderLink = async (orderLink: string) => {
    const options = await desk.browser.extensionPage('options.html');
    const saved = await options.eval(async (pattern) => {
      const ask = (type: string, payload: object) => chrome.runtime.sendMessage({ unwrap: 1, type, payload });
      const { value } = await ask('settings/get', {});
      return ask('settings/save', { ...value, orderLink: pattern });
    }, orderLink);
    expect(saved).toMatchObject({ ok: true });
    await options.close();
  };
  const asked = (host: string) => desk.browser.requests().some((request) => request.host.startsWith(host));

  beforeAll(async () => {
    desk = await openDesk(kind, { record: true });
    await setOrderLink(`${desk.demo.url}/beheer/{order}`);
    await desk.deliver(MAIL);
    tab = await desk.open(MAIL.id);
    sidebar = await sidebarWith(tab, 'Joke Brands');
    await sidebar.waitFor(() => document.querySelectorAll('.out-link').length === 2);
  });
  afterAll(() => desk?.close());

  test('name what was sent along, and ask nothing of anyone until one is pressed', async () => {
    expect(await sidebar.eval(() => document.querySelector('.attached')?.textContent)).toContain(
      'leeg portiek.jpg',
    );
    expect(asked(CARRIER)).toBe(false);
    expect(desk.browser.requests().some(({ url }) => url.includes('/beheer/'))).toBe(false);
  });

  test('an order opens in a tab of its own, which can’t reach the one that it came from', async () => {
    await sidebar.click('.out-link');
    const order = await desk.browser.tab((url) => url.endsWith('/beheer/ZS-20555'));
    expect(await order.eval(() => [window.opener === null, document.referrer])).toEqual([true, '']);
    await order.close();
    await tab.bringToFront();
    expect(await tab.url()).toContain(MAIL.id);
  });

  test('by keyboard, too', async () => {
    await sidebar.click('.number-row .chip-button');
    await tab.press('Tab');
    await sidebar.waitFor(() => document.activeElement?.matches('.out-link'));
    await tab.press('Enter');
    const order = await desk.browser.tab((url) => url.endsWith('/beheer/ZS-20555'));
    await order.close();
    await tab.bringToFront();
  });

  test('a parcel opens at its carrier with the postcode, which only that press tells', async () => {
    const address = await sidebar.eval(
      () => document.querySelector<HTMLAnchorElement>('.out-link[href*="track"]')?.href,
    );
    expect(address).toBe(`https://${CARRIER}/track-and-trace/3SZONN1234567-NL-3511AB`);
    expect(asked(CARRIER)).toBe(false);
    await sidebar.click('.out-link[href*="track"]');
    const end = Date.now() + 10_000;
    while (!asked(CARRIER) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    // The recording proxy reaches no other machine: that it was asked for is all that can be seen.
    expect(asked(CARRIER)).toBe(true);
  });
});
