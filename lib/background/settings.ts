import * as v from 'valibot';
import { type Settings, type SiteLayout, settings, siteLayout } from '../messages/schemas.ts';
import { browser } from '../platform/browser.ts';
import { PLAIN_LOOK } from '../platform/look.ts';

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
  starters: { on: true, hidden: [] },
  retention: { months: null },
  backup: { daily: false, keep: 14 },
  interface: PLAIN_LOOK,
};
const DEFAULT_LAYOUT: SiteLayout = { side: 'right', width: 360, collapsed: false };

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

/** `host` with its port, as in an address. */
export async function getLayout(host: string): Promise<SiteLayout> {
  const key = `layout:${host}`;
  return parsed(siteLayout, (await browser.storage.local.get(key))[key], DEFAULT_LAYOUT);
}

export async function saveLayout(host: string, value: SiteLayout): Promise<void> {
  await browser.storage.local.set({ [`layout:${host}`]: value });
}

/** Forgets the layout of every site whose host name is not to be kept. */
export async function forgetLayouts(keep: (hostname: string) => boolean): Promise<void> {
  const all = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('layout:'));
  await browser.storage.local.remove(all.filter((key) => !keep(new URL(`http://${key.slice(7)}`).hostname)));
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
