/** Providers at whose domain anybody can have an address: sharing it says nothing about two people. */
const PUBLIC =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|zoho|fastmail|mail|posteo|mailbox|tutanota|tuta|t-online|freenet|ziggo|kpnmail|kpnplanet|planet|hetnet|home|upcmail|casema|chello|quicknet|xs4all|solcon|telenet|skynet|proximus|pandora|scarlet|orange|wanadoo|free|laposte|sfr|bbox|btinternet|sky|virginmedia|talktalk)\.(?:[a-z]{2,4}|co\.uk|com\.[a-z]{2}))$/;

/** The domain of an address where it belongs to one shop or firm; null for a public provider's. */
export function ownDomain(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domain === '' || PUBLIC.test(domain) ? null : domain;
}
