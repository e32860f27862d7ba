/**
 * Our own addresses, an entry an inbox: learned from what its pages show as ours, and what the person says, which stands
 * above it. Kept in `storage.local`; no customer is among them.
 *
 * A page is not trusted. Whatever it claims, a learned address can only hide a customer, never show one; and it is in the
 * options, where the person strikes it out for good. An address that has notes as a customer's is never learned: nobody's
 * notes go out of sight because a page says so.
 */
import * as v from 'valibot';
import type { ReadResult } from '../inboxes/adapter.ts';
import { relayOf } from '../inboxes/relay.ts';
import { type OwnAddresses, settle } from '../inboxes/settle.ts';
import type { Ticket } from '../inboxes/ticket.ts';
import { askTab } from '../messages/ask-tab.ts';
import { OWN_WORDS, type OwnAddressesOf, type OwnWord } from '../messages/protocol.ts';
import { address, site as siteSchema } from '../messages/schemas.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { findCustomer } from '../store/customers.ts';
import { notesOf } from '../store/notes.ts';
import { serial } from './serial.ts';
import { announcedTabs, getTab } from './session.ts';

const PREFIX = 'own:';
/** Of one inbox; a page that claims more is not believed. */
const MOST_LEARNED = 100;
/** Looked up in the database for one announcement. */
const MOST_NEW = 20;

const entry = v.object({
  learned: v.fallback(v.array(address), []),
  words: v.fallback(v.record(address, v.picklist(OWN_WORDS)), {}),
});
type Entry = v.InferOutput<typeof entry>;

/** The inbox that a page's origin belongs to: as permissions have it, without the port. */
export function siteOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}

/** The read page with its customer settled by what is known of our own addresses; learns from it. */
export async function withOwn(origin: string, read: ReadResult): Promise<ReadResult> {
  if (read.kind !== 'ticket') return read;
  const site = siteOf(origin);
  const known = await getEntry(site);
  // What is only concluded from a page's structure is good for that page, and not for all that come after.
  const learnable = read.guide?.by === 'structure' ? [] : unknownOf(read.ticket, known);
  const { learned, withNotes } = await sorted(learnable);
  // A ticket is shown also where nothing more can be kept.
  if (learned.length > 0)
    await learn(site, learned).catch((error: unknown) => log.error('own addresses', error));
  const { own, notOwn } = ownOf(known);
  return {
    ...read,
    ticket: settle(read.ticket, {
      own: [
        ...own,
        ...known.learned.filter((one) => !notOwn.includes(one) && stands(read.ticket, one)),
        ...learned,
      ],
      notOwn: [...notOwn, ...withNotes],
    }),
  };
}

export async function listOwn(): Promise<OwnAddressesOf[]> {
  return Promise.all(
    (await keptSites()).map(async (site) => {
      const { learned, words } = await getEntry(site);
      const all = [...new Set([...learned, ...Object.keys(words)])].sort();
      return {
        site,
        addresses: all.map((address) => ({
          address,
          learned: learned.includes(address),
          word: words[address] ?? null,
        })),
      };
    }),
  );
}

/** All of it, for a backup. */
export async function ownEntries(): Promise<(Entry & { site: string })[]> {
  const sites = await keptSites();
  return Promise.all(sites.map(async (site) => ({ site, ...(await getEntry(site)) })));
}

/**
 * What a backup has.
 *
 * @param others whether what is known here stays; then it stands above
 * @param isErased who is in the backup, and was erased since
 */
export async function putOwn(
  entries: readonly (Entry & { site: string })[],
  others: boolean,
  isErased: (address: string) => boolean = () => false,
): Promise<void> {
  if (!others) await browser.storage.local.remove((await keptSites()).map((site) => PREFIX + site));
  for (const { site, ...entry } of entries) {
    const { learned, words } = without(entry, isErased) ?? entry;
    await change(site, (here) => ({
      learned: [...new Set([...here.learned, ...learned])].slice(0, MOST_LEARNED),
      words: { ...words, ...here.words },
    }));
  }
}

/** The person's word, from now on and in every tab of that inbox; null takes it back. */
export async function setOwn(site: string, address: string, word: OwnWord | null): Promise<void> {
  await change(site, ({ learned, words }) => {
    const { [address]: _, ...others } = words;
    return { learned, words: word === null ? others : { ...others, [address]: word } };
  });
  for (const tabId of await announcedTabs()) {
    const tab = await getTab(tabId);
    if (!tab || siteOf(tab.origin) !== site) continue;
    // What the page itself said is not kept: it says it again.
    askTab(tabId, 'content/read-again', {}, tab.source.frameId).catch((error: unknown) =>
      log.error('own/set', error),
    );
  }
}

/** Forgets what was learned where Unwrap may not look any more; the person's own words stay. */
export async function forgetLearned(keep: (hostname: string) => boolean): Promise<void> {
  for (const { site } of await listOwn()) {
    if (!keep(new URL(site).hostname)) await change(site, ({ words }) => ({ learned: [], words }));
  }
}

/** In how many inboxes one of these stands as somebody of whom something is known; not as what the person said to be ours. */
export async function inboxesWith(addresses: readonly string[]): Promise<number> {
  const isGone = (address: string) => addresses.includes(address);
  return (await ownEntries()).filter((entry) => without(entry, isGone) !== null).length;
}

/** Whoever is erased is in no inbox's list either. What the person said to be ours is ours, and stays. */
export async function forgetInOwn(addresses: readonly string[]): Promise<void> {
  const isGone = (address: string) => addresses.includes(address);
  for (const { site } of await ownEntries()) await change(site, (entry) => without(entry, isGone) ?? entry);
}

/** Null: none of them is there. */
function without({ learned, words }: Entry, isGone: (address: string) => boolean): Entry | null {
  const goes = (address: string) => words[address] !== 'ours' && isGone(address);
  if (![...learned, ...Object.keys(words)].some(goes)) return null;
  return {
    learned: learned.filter((address) => !goes(address)),
    words: Object.fromEntries(Object.entries(words).filter(([address]) => !goes(address))),
  };
}

/**
 * A learned address counts where the ticket itself shows it: not for all of its domain elsewhere, which would let one claim of
 * a page hide everybody there.
 */
function stands({ customer, proposed, messages }: Ticket, address: string): boolean {
  const people = [
    customer,
    proposed?.person,
    ...messages.flatMap(({ author, replyTo }) => [author, replyTo]),
  ];
  return people.some((person) => person?.address === address);
}

/** What the person said. */
function ownOf({ words }: Entry): OwnAddresses {
  const said = (word: OwnWord) => Object.keys(words).filter((address) => words[address] === word);
  const notOwn = said('not-ours');
  return { own: said('ours'), notOwn };
}

function unknownOf({ ownAddresses, customer, proposed }: Ticket, { learned, words }: Entry): string[] {
  const room = Math.max(0, MOST_LEARNED - learned.length);
  return ownAddresses
    .filter(
      (address) =>
        !learned.includes(address) &&
        words[address] === undefined &&
        address !== customer?.address &&
        address !== proposed?.person.address &&
        relayOf(address) === null,
    )
    .slice(0, Math.min(MOST_NEW, room));
}

/** Without the database nothing is learned: who has notes can't be told. */
async function sorted(addresses: string[]): Promise<{ learned: string[]; withNotes: string[] }> {
  const learned: string[] = [];
  const withNotes: string[] = [];
  try {
    for (const address of addresses) {
      const customer = await findCustomer(address);
      const notes = customer ? await notesOf(customer.id) : [];
      (notes.length > 0 ? withNotes : learned).push(address);
    }
  } catch (error) {
    log.error('own addresses', error);
    return { learned: [], withNotes: [] };
  }
  return { learned, withNotes };
}

function learn(site: string, addresses: string[]): Promise<void> {
  return change(site, ({ learned, words }) => ({
    learned: [...new Set([...learned, ...addresses])].slice(0, MOST_LEARNED),
    words,
  }));
}

async function keptSites(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null))
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length))
    .sort();
}

async function getEntry(site: string): Promise<Entry> {
  const key = PREFIX + site;
  const stored = v.safeParse(entry, (await browser.storage.local.get(key))[key]);
  return stored.success ? stored.output : { learned: [], words: {} };
}

function change(site: string, how: (entry: Entry) => Entry): Promise<void> {
  return serial('own', async () => {
    const checked = v.parse(siteSchema, site);
    await browser.storage.local.set({ [PREFIX + checked]: how(await getEntry(checked)) });
  });
}
