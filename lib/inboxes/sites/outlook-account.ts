/** Whose mailboxes an Outlook page shows. Sources as in `outlook-page.ts`; the account menu's ids are Microsoft 365's own. */
import { lineOf } from '../dom.ts';
import { addressesIn } from './outlook-page.ts';

/** The button of the account menu; in work accounts its label holds the address or the name. */
const BUTTON = '#O365_MainLink_Me';
/** In the menu once it was opened. */
const MENU_NAME = '#mectrl_currentAccount_primary';
const MENU_ADDRESS = '#mectrl_currentAccount_secondary';
/** The roots of the folder tree: the mailbox, and shared ones that were added. */
const ROOTS = '[id^="primaryMailboxRoot_"], [role="treeitem"][aria-level="1"][data-folder-name*="@"]';

export interface Account {
  /** Lower case. */
  addresses: string[];
  names: string[];
}

export function accountOf(root: Document, url: URL): Account {
  const labels = [
    root.querySelector(BUTTON)?.getAttribute('aria-label'),
    lineOf(root.querySelector(MENU_ADDRESS)),
    ...[...root.querySelectorAll(ROOTS)].flatMap((each) => [
      each.getAttribute('data-folder-name'),
      each.getAttribute('title'),
    ]),
  ];
  // "Mail - Anna Bakker - Outlook", in every language.
  const title = root.title.split(' - ');
  const named = title.length > 2 && title.at(-1)?.trim() === 'Outlook' ? (title.at(-2) ?? '') : '';
  const names = [named, lineOf(root.querySelector(MENU_NAME))].map((name) => name.trim());
  return {
    addresses: addressesIn([mailboxIn(url), ...labels].filter((label) => label).join(' ')),
    names: [...new Set(names.filter((name) => name !== '' && !name.includes('@')))],
  };
}

/** A shared mailbox that was opened by itself is named in the address: `/mail/service@example.com/inbox`. */
export function mailboxIn(url: URL): string | null {
  const part = /^\/mail\/([^/]+)/.exec(url.pathname)?.[1] ?? '';
  return addressesIn(part.replace('%40', '@'))[0] ?? null;
}
