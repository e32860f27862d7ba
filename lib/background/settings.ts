import * as v from 'valibot';
import { hostNameOf } from '../inboxes/hosts.ts';
import { PLAIN_LAYOUT } from '../messages/limits.ts';
import {
  type KeptLayout,
  keptLayout,
  type Settings,
  type SiteLayout,
  settings,
} from '../messages/schemas.ts';
import { FOLLOW_UP_DAYS, MORNING } from '../method/follow-up.ts';
import { browser } from '../platform/browser.ts';
import { PLAIN_LOOK } from '../platform/look.ts';
import { DEFAULT_REGISTERS } from '../replies/registers.ts';
import { DEFAULT_SIGN_OFF } from '../replies/sign-off.ts';
import { serial } from './serial.ts';

const DEFAULT_SETTINGS: Settings = {
  opening: 'complaints',
  agentName: '',
  shopName: '',
  otherShops: [],
  country: 'EU',
  toneOff: [],
  orderLink: '',
  absence: { on: false, until: null },
  shortcuts: { on: true, prefix: ';', key: 'Tab' },
  registers: DEFAULT_REGISTERS,
  signOff: DEFAULT_SIGN_OFF,
  followUp: { on: true, ...FOLLOW_UP_DAYS, morning: MORNING },
  keys: {},
  starters: { on: true, hidden: [] },
  retention: { months: null },
  backup: { daily: false, keep: 14 },
  interface: PLAIN_LOOK,
};
const DEFAULT_LAYOUT: KeptLayout = { ...PLAIN_LAYOUT, opening: null };
const LAYOUT = 'layout:';

/** What was stored, with the default for anything missing or no longer understood. */
export async function getSettings(): Promise<Settings> {
  return understood((await browser.storage.local.get('settings')).settings);
}

/** The same of settings from elsewhere, such as a backup. */
export function understood(stored: unknown): Settings {
  return parsed(settings, stored, { ...DEFAULT_SETTINGS, country: countryOf(navigator.language) });
}

export async function saveSettings(value: Settings): Promise<void> {
  await browser.storage.local.set({ settings: value });
}

/** `host` with its port, as in an address; one that has no layout of its own has that of its host name. */
export async function getLayout(host: string): Promise<KeptLayout> {
  const [own, byName] = [LAYOUT + host, LAYOUT + hostNameOf(host)];
  const kept = await browser.storage.local.get([own, byName]);
  return parsed(keptLayout, kept[own] ?? kept[byName], DEFAULT_LAYOUT);
}

/** As the person left it in a page; when it opens by itself is not the page's to say. */
export function saveLayout(host: string, { side, width, collapsed }: SiteLayout): Promise<void> {
  return changeLayouts([{ host, change: { side, width, collapsed } }]);
}

/** Null forgets a layout. */
export function changeLayouts(
  changes: readonly { host: string; change: Partial<KeptLayout> | null }[],
): Promise<void> {
  return serial('layouts', async () => {
    const changed: Record<string, KeptLayout> = {};
    for (const { host, change } of changes)
      if (change) changed[LAYOUT + host] = { ...(await getLayout(host)), ...change };
    const gone = changes.filter(({ change }) => change === null).map(({ host }) => LAYOUT + host);
    await browser.storage.local.set(changed);
    await browser.storage.local.remove(gone);
  });
}

/** Hosts that have a layout of their own. */
export async function layoutHosts(): Promise<string[]> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return keys.filter((key) => key.startsWith(LAYOUT)).map((key) => key.slice(LAYOUT.length));
}

/** Forgets the layout of every site whose host name is not to be kept. */
export async function forgetLayouts(keep: (hostname: string) => boolean): Promise<void> {
  const gone = (await layoutHosts()).filter((host) => !keep(hostNameOf(host)));
  await browser.storage.local.remove(gone.map((host) => LAYOUT + host));
}

/** As far as the browser's language tells. */
function countryOf(language: string): Settings['country'] {
  if (/-BE$/i.test(language)) return 'BE';
  return /^nl/i.test(language) ? 'NL' : 'EU';
}

function parsed<T extends object>(schema: v.GenericSchema<unknown, T>, stored: unknown, fallback: T): T {
  let value = fallback;
  for (const [field, kept] of Object.entries(typeof stored === 'object' && stored !== null ? stored : {})) {
    const result = v.safeParse(schema, { ...value, [field]: kept });
    if (result.success) value = result.output;
  }
  return value;
}
