import { until } from '../poll.ts';
import { callable, packed, unpacked } from '../source.ts';
import type { ColorScheme, Json } from '../types.ts';
import type { Bidi } from './bidi.ts';
import { KEEPING_PREFS, SCHEME_PREF, schemeValue } from './profile.ts';

/** What Firefox's own window knows: the few parts used below. */
interface ExtensionInside {
  version: string;
  backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  terminateBackground(options: object): Promise<void>;
  shortcuts: { onCommand(name: string): void };
  /** An update that the extension has wait. */
  upgrade?: { install(): void };
}
declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: ExtensionInside } | null;
};
declare const Services: {
  focus: { activeWindow: unknown };
  locale: { availableLocales: string[]; requestedLocales: string[] };
  prefs: {
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
  };
};
declare const gBrowser: { selectedBrowser: { focus(): void } };
/** An element of Firefox's window with a page in it. */
interface XulBrowser extends HTMLElement {
  permanentKey?: object;
  currentURI: { spec: string };
}
declare const SidebarController: {
  isOpen: boolean;
  currentID: string | null;
  browser: { contentDocument: Document | null };
  show(id: string): Promise<void>;
  hide(): void;
};
declare const ChromeUtils: { importESModule(url: string): Modules };
interface Modules {
  NavigableManager: {
    getIdForBrowser(browser: XulBrowser): string;
    getBrowserById(id: string): XulBrowser | null;
  };
  ExtensionPermissions: {
    add(id: string, permissions: object, extension: ExtensionInside): Promise<void>;
    remove(id: string, permissions: object, extension: ExtensionInside): Promise<void>;
  };
  AddonManager: { getAddonByID(id: string): Promise<{ disable(): Promise<void>; enable(): Promise<void> }> };
}

interface Contexts {
  contexts: { context: string; url: string }[];
}

const panelId = (extension: string) => `${extension.replace(/[^\w]/g, '_').toLowerCase()}-sidebar-action`;

/** Firefox's own window: what a person does outside pages. */
export class Scope {
  readonly #bidi: Bidi;
  readonly #window: string;

  private constructor(bidi: Bidi, window: string) {
    this.#bidi = bidi;
    this.#window = window;
  }

  static async of(bidi: Bidi): Promise<Scope> {
    const window = await until('the window of Firefox', async () => {
      const tree = await bidi.send<Contexts>('browsingContext.getTree', { 'moz:scope': 'chrome' });
      return tree.contexts.find(({ url }) => url.includes('browser.xhtml'))?.context;
    });
    return new Scope(bidi, window);
  }

  async #run<A extends readonly Json[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const answer = await this.#bidi.send<{
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    }>('script.callFunction', {
      functionDeclaration: callable(fn),
      arguments: [{ type: 'string', value: packed(args) }],
      target: { context: this.#window },
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return unpacked<Awaited<R>>(answer.result?.value);
  }

  /** Without it a headless window is never active: `document.hasFocus()` is false, and editors ignore the caret. */
  focus(): Promise<void> {
    return this.#run(() => {
      Services.focus.activeWindow = window;
      gBrowser.selectedBrowser.focus();
    });
  }

  /** As an installed language pack would; extensions take their language when they start. */
  setLocale(locale: string): Promise<void> {
    return this.#run((wanted) => {
      Services.locale.availableLocales = [wanted, 'en-US'];
      Services.locale.requestedLocales = [wanted];
    }, locale);
  }

  setColorScheme(scheme: ColorScheme): Promise<void> {
    return this.#run(
      (name, value) => Services.prefs.setIntPref(name, value),
      SCHEME_PREF,
      schemeValue(scheme),
    );
  }

  keepAfterRemoval(keeps: boolean): Promise<void> {
    return this.#run(
      (names, value) => {
        for (const name of names) Services.prefs.setBoolPref(name, value);
      },
      [...KEEPING_PREFS],
      keeps,
    );
  }

  /** The host of the extension's pages, or undefined while it is not there. */
  host(id: string): Promise<string | undefined> {
    return this.#run((wanted) => WebExtensionPolicy.getByID(wanted)?.mozExtensionHostname, id);
  }

  /** What the switches of about:addons do, so that `onAdded` and `onRemoved` fire. */
  async permit(id: string, origins: string[], allowed: boolean): Promise<void> {
    await this.#run(
      async (wanted, hosts, add) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const extension = WebExtensionPolicy.getByID(wanted)?.extension;
        if (!extension) throw new Error(`No extension ${wanted}`);
        const what = { permissions: [], origins: hosts };
        await (add ? ExtensionPermissions.add : ExtensionPermissions.remove).call(
          ExtensionPermissions,
          wanted,
          what,
          extension,
        );
      },
      id,
      origins,
      allowed,
    );
  }

  /**
   * The sidebar with the extension's page, shown unless it is: Firefox shows it itself at the install. WebDriver knows
   * tabs only, so the page is told to it.
   * @returns its browsing context
   */
  async showPanel(id: string): Promise<string> {
    await this.#run(async (wanted) => {
      if (SidebarController.isOpen && SidebarController.currentID === wanted) return;
      await SidebarController.show(wanted);
    }, panelId(id));
    return until('the sidebar', () =>
      this.#run(() => {
        const panel =
          SidebarController.browser.contentDocument?.querySelector<XulBrowser>('#webext-panels-browser');
        if (!panel?.currentURI.spec.startsWith('moz-extension:')) return undefined;
        const { NavigableManager } = ChromeUtils.importESModule(
          'chrome://remote/content/shared/NavigableManager.sys.mjs',
        );
        panel.permanentKey ??= {};
        const context = NavigableManager.getIdForBrowser(panel);
        const find = NavigableManager.getBrowserById.bind(NavigableManager);
        NavigableManager.getBrowserById = (one) => (one === context ? panel : find(one));
        return context;
      }),
    );
  }

  focusPanel(): Promise<void> {
    return this.#run(() => {
      Services.focus.activeWindow = window;
      SidebarController.browser.contentDocument
        ?.querySelector<HTMLElement>('#webext-panels-browser')
        ?.focus();
    });
  }

  hidePanel(): Promise<void> {
    return this.#run(() => SidebarController.hide());
  }

  /** Keys that go to a page never reach Firefox's own, so the key is pressed where Firefox keeps it. */
  command(id: string, name: string): Promise<void> {
    return this.#run(
      (wanted, command) => {
        const policy = WebExtensionPolicy.getByID(wanted);
        policy?.extension.shortcuts.onCommand(command);
      },
      id,
      name,
    );
  }

  backgroundState(id: string): Promise<string | undefined> {
    return this.#run((wanted) => WebExtensionPolicy.getByID(wanted)?.extension.backgroundState, id);
  }

  /** Once more where a message that was on its way woke it again. */
  async endBackground(id: string): Promise<void> {
    await until('the event page to end', async () => {
      await this.#run(
        (wanted) =>
          WebExtensionPolicy.getByID(wanted)?.extension.terminateBackground({
            ignoreDevToolsAttached: true,
            disableResetIdleForTest: true,
          }),
        id,
      );
      return (await this.backgroundState(id)) === 'stopped';
    });
  }

  /** Has an update that waits installed now, as `runtime.reload()` does; one that does not wait is soon there by itself. */
  async installUpgrade(id: string, isInstalled: () => boolean): Promise<void> {
    await until('the update', async () => {
      if (isInstalled()) return true;
      return this.#run((wanted) => {
        const upgrade = WebExtensionPolicy.getByID(wanted)?.extension.upgrade;
        upgrade?.install();
        return upgrade !== undefined;
      }, id);
    });
  }

  /** Off and on again, as in about:addons. */
  async cycle(id: string): Promise<void> {
    await this.#run(async (wanted) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(wanted);
      await addon.disable();
      await addon.enable();
    }, id);
  }
}
