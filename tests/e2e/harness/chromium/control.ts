import type { CDPSession, Page } from 'playwright-core';
import { until } from '../poll.ts';

/** What is used here; `developerPrivate` is what chrome://extensions is made with. */
declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, origin: string): Promise<void>;
    removeHostPermission(id: string, origin: string): Promise<void>;
    reload(id: string, options: object): Promise<void>;
    getExtensionsInfo(
      options: object,
    ): Promise<{ id: string; location: string; state: string; version: string }[]>;
  };
  i18n: { getMessage(name: string): string };
  permissions: { request(what: { origins: string[] }): Promise<boolean> };
  tabs: { query(what: object): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
};

interface WorkerVersion {
  versionId: string;
  registrationId: string;
  scriptURL: string;
  runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

/** The first tab, kept on chrome://extensions: what a person does outside pages. */
export class Control {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #workers = new Map<string, WorkerVersion>();
  /** Ends of runs seen so far, by the version's id: a worker that messages wait for is started again at once. */
  readonly #ends = new Map<string, number>();

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) this.#note(version);
    });
  }

  #note(version: WorkerVersion): void {
    const { versionId: id, runningStatus: now } = version;
    const before = this.#workers.get(id)?.runningStatus;
    const ended = now === 'stopped' ? before !== 'stopped' : now === 'starting' && before === 'stopping';
    if (before && ended) this.#ends.set(id, (this.#ends.get(id) ?? 0) + 1);
    this.#workers.set(id, version);
  }

  static async on(page: Page): Promise<Control> {
    await page.goto('chrome://extensions');
    const control = new Control(page, await page.context().newCDPSession(page));
    await control.#session.send('ServiceWorker.enable');
    return control;
  }

  /** The id of the unpacked extension that this profile knows from an earlier start. */
  installed(): Promise<string | undefined> {
    return this.#page.evaluate(async () => {
      const all = await chrome.developerPrivate.getExtensionsInfo({});
      return all.find(({ location }) => location === 'UNPACKED')?.id;
    });
  }

  /** "Load unpacked": https://chromedevtools.github.io/devtools-protocol/tot/Extensions/ */
  install(dir: string): Promise<string> {
    return this.#ofBrowser(async (session) => {
      const { id } = await session.send('Extensions.loadUnpacked', { path: dir });
      return id;
    });
  }

  /** "Remove": what it kept goes with it, some time later. */
  async uninstall(id: string): Promise<void> {
    await this.#ofBrowser((session) => session.send('Extensions.uninstall', { id }));
  }

  async #ofBrowser<T>(work: (session: CDPSession) => Promise<T>): Promise<T> {
    const browser = this.#page.context().browser();
    if (!browser) throw new Error('Chromium is gone');
    const session = await browser.newBrowserCDPSession();
    const result = await work(session);
    await session.detach();
    return result;
  }

  /** Every tab but this one. */
  async closeOthers(): Promise<void> {
    const others = this.#page
      .context()
      .pages()
      .filter((page) => page !== this.#page);
    await Promise.all(others.map((page) => page.close()));
  }

  /**
   * What the person does in a permission bubble, which a headless browser cannot show: chrome://extensions notes the
   * host as allowed, and then a request for it is granted at once. `onAdded` fires.
   */
  async grant(extension: string, origins: string[]): Promise<void> {
    const { host: id } = new URL(extension);
    for (const origin of origins) {
      await this.#page.evaluate(([id, origin]) => chrome.developerPrivate.addHostPermission(id, origin), [
        id,
        origin,
      ] as const);
    }
    const page = await this.#quietPage(`${extension}/manifest.json`);
    const granted = await page.evaluate((origins) => chrome.permissions.request({ origins }), origins);
    await page.close();
    if (!granted) throw new Error(`Chromium did not grant ${origins.join(', ')}`);
  }

  /** Whether the extension's texts are known: in some starts of a busy Chromium (156) none are, until the next start. */
  async knowsTexts(extension: string): Promise<boolean> {
    const page = await this.#quietPage(`${extension}/manifest.json`);
    const text = await page.evaluate(() => chrome.i18n.getMessage('text_language'));
    await page.close();
    return text !== '';
  }

  /** A tab that does not become the active one. */
  async #quietPage(url: string): Promise<Page> {
    await this.#session.send('Target.createTarget', { url, background: true });
    const pages = () => this.#page.context().pages();
    const page = await until(url, () => pages().find((one) => one.url() === url));
    await page.waitForLoadState();
    return page;
  }

  async newWindow(url: string): Promise<void> {
    await this.#session.send('Target.createTarget', { url, newWindow: true });
  }

  /** The side panel of the window that this tab is in. */
  async openPanel(extension: string): Promise<void> {
    const page = await this.#quietPage(`${extension}/manifest.json`);
    const session = await this.#page.context().newCDPSession(page);
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.windows.getCurrent()
        .then(({ id }) => chrome.sidePanel.open({ windowId: id }))
        .then(() => 'open', String)`,
      awaitPromise: true,
      userGesture: true,
    });
    await page.close();
    if (result.value !== 'open') throw new Error(`No side panel: ${result.value}`);
  }

  /** Keys that go to a page never reach the browser's own shortcuts, so its event is fired in the worker. */
  async command(extension: string, name: string): Promise<void> {
    const workers = () => this.#page.context().serviceWorkers();
    const worker = await until('the service worker', () =>
      workers().find((one) => one.url().startsWith(`${extension}/`)),
    );
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, name);
  }

  /** The switches of an extension's "site access". `onRemoved` fires. */
  async revoke(id: string, origins: string[]): Promise<void> {
    for (const origin of origins) {
      await this.#page.evaluate(([id, origin]) => chrome.developerPrivate.removeHostPermission(id, origin), [
        id,
        origin,
      ] as const);
    }
  }

  /** Until the version that is in its folder now is there. */
  async reload(id: string, version: string): Promise<void> {
    await this.#page.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: false }), id);
    await until(`version ${version}`, () =>
      this.#page.evaluate(
        async ([id, version]) => {
          const all = await chrome.developerPrivate.getExtensionsInfo({});
          return all.some((one) => one.id === id && one.state === 'ENABLED' && one.version === version);
        },
        [id, version] as const,
      ),
    );
  }

  #running(origin: string): WorkerVersion[] {
    return [...this.#workers.values()].filter(
      ({ scriptURL, runningStatus }) => scriptURL.startsWith(`${origin}/`) && runningStatus !== 'stopped',
    );
  }

  workerRuns(origin: string): boolean {
    return this.#running(origin).length > 0;
  }

  /** Until the run that is under way has ended; the next one may have begun by then. */
  async stopWorker(origin: string): Promise<void> {
    const ended = this.#running(origin).map(({ versionId: id }) => [id, this.#ends.get(id) ?? 0] as const);
    await this.#session.send('ServiceWorker.stopAllWorkers');
    await until('the service worker to stop', () =>
      ended.every(([id, before]) => (this.#ends.get(id) ?? 0) > before),
    );
  }
}
