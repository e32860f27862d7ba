import { describe, expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { textOf } from '../tree.ts';

/** What people are asked for when they install, and what may be asked for later. A change here is a decision. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'idle'];

describe.each(['chrome', 'firefox'])('the manifest built for %s', (browser) => {
  /** As `npm run build` wrote it. */
  const manifest = (): ReturnType<typeof api.runtime.getManifest> =>
    JSON.parse(textOf(`.output/${browser}-mv3/manifest.json`));

  it('asks for no host and puts no script on any page at install', () => {
    const {
      permissions,
      optional_permissions,
      host_permissions,
      optional_host_permissions,
      content_scripts,
    } = manifest();
    expect(permissions).toEqual([...PERMISSIONS, ...(browser === 'chrome' ? ['sidePanel'] : [])]);
    expect(optional_permissions).toEqual(['notifications', 'downloads']);
    expect(host_permissions ?? []).toEqual([]);
    expect(content_scripts ?? []).toEqual([]);
    expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets pages reach the two pages that they may frame, and in Chromium only under a changing address', () => {
    const { web_accessible_resources: resources } = manifest();
    expect(resources).toEqual([
      {
        resources: ['sidepanel.html', 'search.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ]);
  });

  it('runs no code and reaches no server but its own files, and stays out of private windows', () => {
    const { content_security_policy: policy, incognito } = manifest();
    const pages = typeof policy === 'object' ? (policy.extension_pages ?? '') : '';
    expect(pages).toContain("default-src 'none'");
    expect(pages).toContain("connect-src 'self'");
    // The practice page frames the sidebar.
    expect(pages).toContain("frame-src 'self';");
    expect(pages).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
    expect(incognito).toBe('not_allowed');
  });
});
