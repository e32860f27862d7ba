import { join } from 'node:path';
import { requireBrowser } from '../../../tools/browsers.ts';
import { type Folder, makeFolder } from '../folder.ts';
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
import { zipFolder } from '../zip.ts';
import { type Context, FirefoxFrame } from './frame.ts';
import { FirefoxPanel } from './panel.ts';
import { type RunningFirefox, runFirefox } from './process.ts';
import { writePrefs } from './profile.ts';
import { Scope } from './scope.ts';
import { FirefoxTab } from './tab.ts';

/** What Firefox itself asks for, whatever the prefs. */
const OWN_HOSTS = /\.(services\.mozilla\.com|cdn\.mozilla\.net)(:\d+)?$/;
const SIZE = { width: 1280, height: 800 };

class Firefox implements Browser {
  readonly kind = 'firefox';
  readonly gone: Promise<void>;
  extensionId = '';
  extensionOrigin = '';
  readonly #path: string;
  readonly #options: LaunchOptions;
  readonly #folder: Folder;
  readonly #recorder: Recorder | undefined;
  #scheme: ColorScheme;
  #running: RunningFirefox | undefined;
  #scope: Scope | undefined;
  /** Release builds refuse what is not signed: there the extension is put in anew at each start. */
  #temporary = false;
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
    return this.#now.bidi.version;
  }

  get profile(): string {
    return this.#folder.profile;
  }

  get #now(): { bidi: RunningFirefox['bidi']; scope: Scope } {
    if (!this.#running || !this.#scope) throw new Error('Firefox is not running');
    return { bidi: this.#running.bidi, scope: this.#scope };
  }

  async start(): Promise<void> {
    const { profile } = this.#folder;
    const { headed = false, viewport = SIZE, locale = 'en' } = this.#options;
    writePrefs(profile, this.#scheme, this.#recorder?.port);
    const running = await runFirefox(this.#path, profile, { headed, ...viewport });
    this.#running = running;
    running.exited.then(() => {
      if (!this.#restarting) this.#sayGone();
    });
    this.#scope = await Scope.of(running.bidi);
    if (locale !== 'en') await this.#scope.setLocale(locale);
    if (!this.extensionId || this.#temporary) await this.#install();
    else if (locale !== 'en') await this.#scope.cycle(this.extensionId);
    await this.#ready();
    await this.#scope.focus();
  }

  async #install(): Promise<void> {
    const { bidi } = this.#now;
    const put = (type: string, path: string, permanent: boolean) =>
      bidi.send<{ extension: string }>('webExtension.install', {
        extensionData: { type, path },
        'moz:permanent': permanent,
      });
    if (!this.#temporary) {
      const xpi = join(this.#folder.profile, 'unwrap.xpi');
      zipFolder(this.#folder.extension, xpi);
      try {
        this.extensionId = (await put('archivePath', xpi, true)).extension;
        return;
      } catch {
        this.#temporary = true;
      }
    }
    this.extensionId = (await put('path', this.#folder.extension, false)).extension;
  }

  async #ready(): Promise<void> {
    const { scope } = this.#now;
    const host = await until('the extension', () => scope.host(this.extensionId));
    this.extensionOrigin = `moz-extension://${host}`;
  }

  open(url: string): Promise<Tab> {
    return this.#open('tab', url);
  }

  openWindow(url: string): Promise<Tab> {
    return this.#open('window', url);
  }

  async #open(type: 'tab' | 'window', url: string): Promise<Tab> {
    const { bidi, scope } = this.#now;
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type });
    const { headed, viewport = SIZE } = this.#options;
    if (!headed) await bidi.send('browsingContext.setViewport', { context, viewport });
    const tab = new FirefoxTab(bidi, scope, context);
    await tab.goto(url);
    return tab;
  }

  extensionPage(path: string): Promise<Tab> {
    return this.open(`${this.extensionOrigin}/${path}`);
  }

  async panel(): Promise<Panel> {
    const { bidi, scope } = this.#now;
    return new FirefoxPanel(bidi, scope, await scope.showPanel(this.extensionId));
  }

  command(name: string): Promise<void> {
    return this.#now.scope.command(this.extensionId, name);
  }

  tab(fits: (url: string) => boolean, options?: WaitOptions): Promise<Tab> {
    const { bidi, scope } = this.#now;
    return until(
      `a tab with ${fits}`,
      async () => {
        const { contexts } = await this.#tabs();
        const found = contexts.find(({ url }) => fits(url));
        return found && new FirefoxTab(bidi, scope, found.context);
      },
      options?.timeout,
    );
  }

  grant(...origins: string[]): Promise<void> {
    return this.#now.scope.permit(this.extensionId, origins, true);
  }

  revoke(...origins: string[]): Promise<void> {
    return this.#now.scope.permit(this.extensionId, origins, false);
  }

  killBackground(): Promise<void> {
    return this.#now.scope.endBackground(this.extensionId);
  }

  async backgroundHeap(): Promise<number | null> {
    return null;
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#now.scope.backgroundState(this.extensionId)) === 'running';
  }

  async restart(): Promise<void> {
    this.#restarting = true;
    await this.#running?.stop();
    this.#restarting = false;
    await this.start();
  }

  async updateExtension(dir: string): Promise<void> {
    this.#folder.put(dir);
    let isInstalled = false;
    const installing = this.#install().finally(() => {
      isInstalled = true;
    });
    // An extension may have it wait, and WebDriver would wait with it.
    if (!this.#temporary) await this.#now.scope.installUpgrade(this.extensionId, () => isInstalled);
    await installing;
    await this.#ready();
  }

  async renew(): Promise<void> {
    const { bidi, scope } = this.#now;
    const { contexts } = await this.#tabs();
    // The last tab would take its window with it.
    await bidi.send('browsingContext.create', { type: 'tab' });
    for (const { context } of contexts) await bidi.send('browsingContext.close', { context });
    await bidi.send('storage.deleteCookies', {});
    await scope.keepAfterRemoval(false);
    await bidi.send('webExtension.uninstall', { extension: this.extensionId });
    await scope.keepAfterRemoval(true);
    this.#folder.anew();
    await this.setColorScheme(this.#options.colorScheme ?? 'light');
    await this.#install();
    await this.#ready();
    await scope.focus();
  }

  #tabs(): Promise<{ contexts: Context[] }> {
    return this.#now.bidi.send('browsingContext.getTree', { maxDepth: 0 });
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    const { bidi, scope } = this.#now;
    await scope.setColorScheme(scheme);
    const { contexts } = await this.#tabs();
    for (const { context } of contexts) {
      await new FirefoxFrame(bidi, context).waitFor(
        (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
        [scheme],
      );
    }
  }

  requests(): RecordedRequest[] {
    if (!this.#recorder) throw new Error('Launch with `record` to see requests');
    return this.#recorder.requests.filter(({ host }) => !OWN_HOSTS.test(host));
  }

  forgetRequests(): void {
    this.#recorder?.requests.splice(0);
  }

  async close(): Promise<void> {
    await this.#running?.stop();
    await this.#recorder?.close();
    this.#folder.remove();
    this.#sayGone();
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { path } = requireBrowser('firefox');
  const folder = makeFolder('firefox', options.extension ?? '.output/firefox-mv3', options.profile);
  const recorder = options.record || options.hosts ? await startRecorder(options.hosts) : undefined;
  const firefox = new Firefox(path, options, folder, recorder);
  try {
    await firefox.start();
  } catch (error) {
    await firefox.close();
    throw error;
  }
  return firefox;
}
