import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { requireBrowser } from '../../../tools/browsers.ts';
import { cleanUpLast, type Folder, makeFolder } from '../folder.ts';
import { until } from '../poll.ts';
import { type Recorder, startRecorder } from '../recorder.ts';
import type {
  Browser,
  ColorScheme,
  LaunchOptions,
  Panel,
  RecordedRequest,
  Tab,
  WaitOptions,
} from '../types.ts';
import { Control } from './control.ts';
import { ChromiumTab } from './frame.ts';
import { workerHeap } from './heap.ts';
import { ChromiumPanel } from './panel.ts';
import { prepareProfile, rememberExtension } from './profile.ts';

/** What Chromium itself asks for, whatever the flags. */
const OWN_HOSTS =
  /^((update|content-autofill|optimizationguide-pa|safebrowsing|android\.clients)\.google(apis)?\.com|(accounts|clients\d|www)\.google\.com|redirector\.gvt1\.com|edgedl\.me\.gvt1\.com)(:\d+)?$/;
const SIZE = { width: 1280, height: 800 };

class Chromium implements Browser {
  readonly kind = 'chromium';
  readonly gone: Promise<void>;
  extensionId = '';
  extensionOrigin = '';
  readonly #path: string;
  readonly #options: LaunchOptions;
  readonly #folder: Folder;
  readonly #recorder: Recorder | undefined;
  #scheme: ColorScheme;
  #context: BrowserContext | undefined;
  #control: Control | undefined;
  #restarting = false;
  #sayGone: () => void = () => {};

  constructor(path: string, options: LaunchOptions, folder: Folder, recorder: Recorder | undefined) {
    this.#path = path;
    this.#options = options;
    this.#folder = folder;
    this.#recorder = recorder;
    this.#scheme = options.colorScheme ?? 'light';
    this.gone = new Promise((resolve) => {
      this.#sayGone = resolve;
    });
  }

  get version(): string {
    return this.#now.context.browser()?.version() ?? '';
  }

  get profile(): string {
    return this.#folder.profile;
  }

  get #now(): { context: BrowserContext; control: Control } {
    if (!this.#context || !this.#control) throw new Error('Chromium is not running');
    return { context: this.#context, control: this.#control };
  }

  async start(): Promise<void> {
    const { profile, extension } = this.#folder;
    const { headed = false, viewport = SIZE, locale = 'en' } = this.#options;
    prepareProfile(profile);
    const context = await playwright.launchPersistentContext(profile, {
      executablePath: this.#path,
      headless: !headed,
      viewport: headed ? null : viewport,
      colorScheme: this.#scheme,
      // With a window the person's own home stays: their display may ask for a key that is there.
      env: { ...process.env, ...(headed ? {} : { HOME: profile }), LANGUAGE: locale },
      ...(this.#recorder ? { proxy: { server: `http://127.0.0.1:${this.#recorder.port}` } } : {}),
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--enable-unsafe-extension-debugging',
        ...[
          '--disable-gpu',
          '--disable-quic',
          '--disable-background-networking',
          '--disable-component-update',
        ],
        ...['--disable-sync', '--no-first-run', '--disable-domain-reliability', '--no-pings'],
        ...[`--lang=${locale}`, `--window-size=${viewport.width},${viewport.height}`],
      ],
    });
    cleanUpLast();
    this.#context = context;
    context.on('close', () => {
      if (!this.#restarting) this.#sayGone();
    });
    const control = await Control.on(context.pages()[0] ?? (await context.newPage()));
    this.#control = control;
    this.#put((await control.installed()) ?? (await control.install(extension)));
  }

  #put(id: string): void {
    this.extensionId = id;
    this.extensionOrigin = `chrome-extension://${id}`;
  }

  async renew(): Promise<void> {
    const { context, control } = this.#now;
    await control.closeOthers();
    await context.clearCookies();
    await control.uninstall(this.extensionId);
    this.#folder.anew();
    this.#scheme = this.#options.colorScheme ?? 'light';
    this.#put(await control.install(this.#folder.extension));
    if (!(await this.knowsTexts())) throw new Error('Its texts are not known');
  }

  knowsTexts(): Promise<boolean> {
    return this.#now.control.knowsTexts(this.extensionOrigin);
  }

  async #stop(): Promise<void> {
    await this.#context?.close();
    if (this.extensionId) rememberExtension(this.#folder.profile, this.extensionId);
  }

  async #tab(page: Page): Promise<Tab> {
    await page.emulateMedia({ colorScheme: this.#scheme });
    return new ChromiumTab(page);
  }

  async open(url: string): Promise<Tab> {
    const tab = await this.#tab(await this.#now.context.newPage());
    await tab.goto(url);
    return tab;
  }

  extensionPage(path: string): Promise<Tab> {
    return this.open(`${this.extensionOrigin}/${path}`);
  }

  async openWindow(url: string): Promise<Tab> {
    const { context, control } = this.#now;
    const [page] = await Promise.all([context.waitForEvent('page'), control.newWindow(url)]);
    await page.waitForURL(url);
    return this.#tab(page);
  }

  async panel(): Promise<Panel> {
    const { context, control } = this.#now;
    const browser = context.browser();
    if (!browser) throw new Error('Chromium is gone');
    await control.openPanel(this.extensionOrigin);
    return ChromiumPanel.on(browser, `${this.extensionOrigin}/sidepanel.html`);
  }

  command(name: string): Promise<void> {
    return this.#now.control.command(this.extensionOrigin, name);
  }

  async tab(fits: (url: string) => boolean, options?: WaitOptions): Promise<Tab> {
    const { context } = this.#now;
    const find = () => context.pages().find((page) => fits(page.url()));
    return this.#tab(await until(`a tab with ${fits}`, find, options?.timeout));
  }

  grant(...origins: string[]): Promise<void> {
    return this.#now.control.grant(this.extensionOrigin, origins);
  }

  revoke(...origins: string[]): Promise<void> {
    return this.#now.control.revoke(this.extensionId, origins);
  }

  killBackground(): Promise<void> {
    return this.#now.control.stopWorker(this.extensionOrigin);
  }

  backgroundHeap({ collected = false } = {}): Promise<number | null> {
    const browser = this.#now.context.browser();
    if (!browser) throw new Error('Chromium is gone');
    return workerHeap(browser, this.extensionOrigin, collected);
  }

  async backgroundRuns(): Promise<boolean> {
    return this.#now.control.workerRuns(this.extensionOrigin);
  }

  async restart(): Promise<void> {
    this.#restarting = true;
    await this.#stop();
    this.#restarting = false;
    await this.start();
  }

  async updateExtension(dir: string): Promise<void> {
    this.#folder.put(dir);
    const { version } = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
    await this.#now.control.reload(this.extensionId, version);
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    for (const page of this.#now.context.pages()) await page.emulateMedia({ colorScheme: scheme });
  }

  requests(): RecordedRequest[] {
    if (!this.#recorder) throw new Error('Launch with `record` to see requests');
    return this.#recorder.requests.filter(({ host }) => !OWN_HOSTS.test(host));
  }

  forgetRequests(): void {
    this.#recorder?.requests.splice(0);
  }

  async close(): Promise<void> {
    await this.#stop();
    await this.#recorder?.close();
    this.#folder.remove();
    this.#sayGone();
  }
}

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const chromium = await started(options);
  // Without its texts an extension falls back on the browser's own language, which need not be the one asked for.
  if ((options.locale ?? 'en') === 'en' || (await chromium.knowsTexts())) return chromium;
  await chromium.close();
  return started(options);
}

async function started(options: LaunchOptions): Promise<Chromium> {
  const { path } = requireBrowser('chromium');
  const folder = makeFolder('chromium', options.extension ?? '.output/chrome-mv3', options.profile);
  const recorder = options.record || options.hosts ? await startRecorder(options.hosts) : undefined;
  const chromium = new Chromium(path, options, folder, recorder);
  try {
    await chromium.start();
  } catch (error) {
    await chromium.close();
    throw error;
  }
  return chromium;
}
