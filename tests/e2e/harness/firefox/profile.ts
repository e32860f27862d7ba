import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColorScheme } from '../types.ts';

/** `layout.css.prefers-color-scheme.content-override`: 0 dark, 1 light. */
export const SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
export const schemeValue = (scheme: ColorScheme) => (scheme === 'dark' ? 0 : 1);

/** Whether what an extension stored, and its origin, stay when it is removed: one that is not signed is removed at every end. */
export const KEEPING_PREFS = [
  'extensions.webextensions.keepStorageOnUninstall',
  'extensions.webextensions.keepUuidOnUninstall',
] as const;

/** Writes the prefs of a test profile. @param proxy the recorder's port */
export function writePrefs(profile: string, scheme: ColorScheme, proxy?: number): void {
  const prefs: Record<string, string | number | boolean> = {
    'remote.prefs.recommended': true,
    [SCHEME_PREF]: schemeValue(scheme),
    // Ours is not signed; only ESR, Developer Edition and Nightly heed this.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // A permission prompt cannot be answered without a window.
    'extensions.webextOptionalPermissionPrompts': false,
    ...Object.fromEntries(KEEPING_PREFS.map((name) => [name, true])),
    // Nothing that calls home.
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.startup.page': 0,
    'datareporting.healthreport.uploadEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'geo.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.trr.mode': 5,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': 'data:,',
  };
  if (proxy !== undefined) {
    Object.assign(prefs, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
    });
  }
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}
