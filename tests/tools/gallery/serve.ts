/** Builds the gallery, and serves it on this machine alone. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Plugin, preview } from 'vite';
import { lookQuery, PLAIN_LOOK } from '../../../lib/platform/look.ts';
import type { Spoken } from '../texts/texts.ts';

export interface View {
  name: string;
  /** Pixels; null: as narrow as a sidebar. */
  wide: number | null;
}

export interface Gallery {
  addressOf(view: string, language: Spoken, worn?: Parameters<typeof lookQuery>[0]): string;
  views(page: Page): Promise<View[]>;
  close(): Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../../..');

const withoutExtension: Plugin = {
  name: 'gallery-browser',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/browser.ts') ? resolve(import.meta.dirname, 'browser.ts') : null),
};

export async function openGallery(): Promise<Gallery> {
  // Of its own: pictures may be taken while tests run.
  const outDir = resolve(ROOT, `tests/.results/gallery-${process.pid}`);
  const config = {
    root: import.meta.dirname,
    configFile: false as const,
    logLevel: 'error' as const,
    base: './',
    plugins: [withoutExtension],
    resolve: { alias: { '@': ROOT } },
    build: { outDir, emptyOutDir: true, target: 'chrome130' },
  };
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    addressOf: (view, language, worn = PLAIN_LOOK) =>
      `${address}?view=${view}&lang=${language}&${lookQuery(worn)}`,
    views: async (page) => {
      await page.goto(address);
      return JSON.parse(await page.evaluate(() => document.body.dataset.views ?? '[]'));
    },
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** Presses what brings a view about that is in front. */
export async function pressFor(page: Page): Promise<void> {
  for (const key of await page.evaluate(() => [...(document.body.dataset.press ?? '')])) {
    await page.keyboard.press(key);
  }
}
