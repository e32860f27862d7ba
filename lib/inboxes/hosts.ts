/**
 * A host as a site lists it: `mail.example.com`, or `.example.com` for all hosts below it, or `desk.example.*` for any
 * top-level domain (of one or two labels).
 */
export function hostMatches(pattern: string, host: string): boolean {
  if (pattern.endsWith('.*')) {
    const known = pattern.slice(0, -1);
    const at = known.startsWith('.') ? host.lastIndexOf(known) : host.startsWith(known) ? 0 : -1;
    return at >= 0 && /^[a-z]{2,6}(\.[a-z]{2,3})?$/.test(host.slice(at + known.length));
  }
  return pattern.startsWith('.') ? host.endsWith(pattern) : host === pattern;
}

export function onHosts(patterns: readonly string[], url: URL): boolean {
  return patterns.some((pattern) => hostMatches(pattern, url.hostname));
}

/** Without the port that it may have, as in an address. */
export function hostNameOf(host: string): string {
  return new URL(`http://${host}`).hostname;
}
