/** How the sidebar sits and opens an inbox at a time, as the options page shows and changes it. */
import { hostNameOf } from '../inboxes/hosts.ts';
import type { HostLayout, LayoutChange, layoutRequests } from '../messages/layout-requests.ts';
import type { Handlers } from '../messages/server.ts';
import { showAgain } from './announce.ts';
import { notify } from './notices.ts';
import { announcedTabs, getTab } from './session.ts';
import { changeLayouts, getLayout, layoutHosts } from './settings.ts';

export const layoutHandlers: Handlers<typeof layoutRequests> = {
  'layout/list': async () => {
    const hosts = await layoutHosts();
    return Promise.all(
      hosts.sort().map(async (host): Promise<HostLayout> => ({ host, ...(await getLayout(host)) })),
    );
  },
  'layout/save': async ({ layouts }) => {
    await changeLayouts(layouts.map(({ host, change }) => ({ host, change: change && unfolded(change) })));
    notify({ tabId: null, what: 'settings', revision: 0 });
    await follow(layouts.map(({ host }) => hostNameOf(host)));
    return null;
  },
};

/** Where it is said that it opens by itself, it is not to stay folded away. */
function unfolded(change: LayoutChange): LayoutChange & { collapsed?: boolean } {
  const opens = change.opening !== undefined && change.opening !== 'never';
  return opens ? { ...change, collapsed: false } : change;
}

async function follow(names: readonly string[]): Promise<void> {
  for (const tabId of await announcedTabs()) {
    const page = (await getTab(tabId))?.source.page;
    if (page !== undefined && names.includes(new URL(page).hostname)) await showAgain(tabId);
  }
}
