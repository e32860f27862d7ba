import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { mergeAlias } from 'vite';
import { defineConfig } from 'wxt';

/** An inbox can be at any address; each is asked for by name, and none at install. */
const ANY_HOST = ['http://*/*', 'https://*/*'];

/** 3 kB less in each script, see there. */
const NATIVE = [{ find: 'webextension-polyfill', replacement: resolve('lib/platform/native.ts') }];

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Reading a property of ours does nothing: without this every adapter stays in the content script that only asks its site.
  vite: ({ browser }) => ({
    resolve: { alias: browser === 'firefox' ? NATIVE : [] },
    build: {
      // The oldest that the manifest lets in: what they know is not written out for older ones.
      target: ['chrome130', 'firefox140'],
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  }),
  // Only what the packages are made of: the tests are most of the project, and no part of any.
  zip: { excludeSources: ['tests/**'] },
  hooks: {
    // Of what runs in a site's page, which knows sending, listening and texts.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'unlisted-script')) return;
      config.resolve = { ...config.resolve, alias: mergeAlias(config.resolve?.alias, NATIVE) ?? NATIVE };
    },
    // A script for each reader, `read-<site>.js`; in a folder of their own, as there are some thirty.
    'entrypoints:found': (wxt, found) => {
      const folder = resolve(wxt.config.entrypointsDir, 'readers');
      for (const file of readdirSync(folder).sort()) {
        const name = `read-${basename(file, '.ts')}`;
        found.push({ name, inputPath: resolve(folder, file), type: 'unlisted-script' });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'idle',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked when reminders by the browser, and a backup a day, are switched on.
    optional_permissions: ['notifications', 'downloads'],
    optional_host_permissions: ANY_HOST,
    // Notes must not mix with a private window's traces, and Chromium's split mode would give it a second database.
    incognito: 'not_allowed',
    action: { default_title: '__MSG_action_title__' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_toggle__',
      },
      'search-templates': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_search__',
      },
    },
    // The two pages that a site may frame. Chromium gives it an address that changes each session, so that a site
    // cannot find out by a fixed address that Unwrap is installed; Firefox's address is random per profile anyway.
    web_accessible_resources: [
      {
        resources: ['sidepanel.html', 'search.html'],
        matches: ANY_HOST,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
    },
    minimum_chrome_version: browser === 'firefox' ? undefined : '130',
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'unwrap@unwrap.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
