/** Who is who in Request Tracker: by the numbers of its user records, which no name or language changes. */
import { parsePerson } from '../person.ts';
import type { Direction, Person } from '../ticket.ts';
import * as page from './request-tracker-page.ts';

/** The user records of agents, as far as this page has them. */
export function agentIds(root: Document): Set<string> {
  const owners = [...root.querySelectorAll(page.OWNER_OPTION)].map(
    (option) => option.getAttribute('value') ?? '',
  );
  const own = /[?&;]id=(\d+)/.exec(root.querySelector(page.OWN_RECORD)?.getAttribute('href') ?? '')?.[1];
  return new Set([...owners, own ?? ''].filter((id) => /^\d+$/.test(id)));
}

/** Empty for no user. */
export function idOf(user: Element | null): string {
  return user?.getAttribute('data-user-id') ?? '';
}

/** RT shows a customer as "Name <address>" and an agent as "login (Name)", unless it was set otherwise. */
export function personOf(user: Element | null): Person {
  // RT 6 has a link around the picture before the one around the name.
  const holder = [...(user?.querySelectorAll(page.USER_LINK) ?? [])].at(-1) ?? user;
  const own = [...(holder?.childNodes ?? [])].filter((node) => node.nodeType === 3);
  return parsePerson(own.map((node) => node.textContent ?? '').join('')) ?? { name: null, address: null };
}

/**
 * A requestor's is the customer's. Others with an address beside their name, in copy for instance, are left open;
 * without one they are agents.
 */
export function directionOf(
  user: Element | null,
  requestors: ReadonlySet<string>,
  agents: ReadonlySet<string>,
): Direction {
  if (!user) return 'unknown';
  const id = idOf(user);
  if (id === page.SYSTEM_USER) return 'system';
  if (agents.has(id)) return 'agent';
  if (requestors.has(id)) return 'customer';
  return personOf(user).address === null ? 'agent' : 'unknown';
}
