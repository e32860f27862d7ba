/** The options page's life. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import { listenForNotices } from '../messages/notices.ts';
import { browser } from '../platform/browser.ts';
import { localDay } from '../platform/i18n.ts';
import { Customers } from './customers.ts';
import { Data } from './data.ts';
import { Find } from './find.ts';
import { FollowUps } from './follow-ups.ts';
import { Improvements } from './improvements.ts';
import { InboxesController } from './inboxes-controller.ts';
import { Insights } from './insights.ts';
import { Keys } from './keys.ts';
import { Layouts } from './layouts.ts';
import { LockController } from './lock.ts';
import type { OptionsActions, OptionsModel } from './model.ts';
import { NewsController } from './news.ts';
import { Notifications } from './notifications.ts';
import { OwnAddresses } from './own-addresses.ts';
import { OwnSettings } from './own-settings.ts';
import { hashOf, type Place, placeOf } from './place.ts';
import { Recipes } from './recipes.ts';
import { Templates } from './templates.ts';

export class OptionsController {
  readonly model: ReadonlySignal<OptionsModel>;
  readonly actions: OptionsActions;
  readonly #inboxes = new InboxesController();
  readonly #own = new OwnAddresses(this.#inboxes);
  readonly #ownShown = computed(() => this.#own.of(this.#inboxes.inboxes.value));
  readonly #recipes = new Recipes(this.#inboxes);
  readonly #templates = new Templates({
    attempt: (...args) => this.#inboxes.attempt(...args),
    toasts: this.#inboxes.toasts,
    settings: (change) => this.#settings.change(change),
    nowAt: (place) => this.#nowAt(place),
  });
  readonly #place = signal<Place>(placeOf(location.hash));
  readonly #find = new Find(
    () => ({
      templates: this.#templates.all.value,
      starters: this.#templates.starters.value,
      improvements: this.#improvements.all.value,
      followUps: this.#followUps.all.value,
      inboxes: this.#inboxes.inboxes.value,
      own: this.#ownShown.value,
    }),
    (place) => this.#goTo(place),
  );
  readonly #keys = new Keys(this.#inboxes, (change) => this.#settings.change(change));
  readonly #layouts = new Layouts(this.#inboxes);
  readonly #settings = new OwnSettings();
  readonly #followUps = new FollowUps(this.#inboxes);
  readonly #notifications = new Notifications(this.#inboxes);
  readonly #improvements = new Improvements(this.#inboxes);
  readonly #insights = new Insights();
  readonly #customers = new Customers(this.#inboxes);
  readonly #data = new Data({
    attempt: (...args) => this.#inboxes.attempt(...args),
    toasts: this.#inboxes.toasts,
    setDaily: async (daily) => {
      const settings = this.#settings.value.peek() ?? (await ask('settings/get', {}));
      this.#settings.save({ ...settings, backup: { ...settings.backup, daily } });
      await this.#settings.saving.flush();
    },
  });
  readonly #lock = new LockController(this.#inboxes);
  readonly #news = new NewsController(this.#inboxes);

  constructor() {
    this.actions = {
      ...this.#inboxes.actions,
      saveSettings: (settings) => this.#settings.save(settings),
      changeKeys: (keys, said) => this.#keys.change(keys, said),
      openBrowserKeys: () => this.#keys.open(),
      changeLayout: (names, change) => this.#layouts.change(names, change),
      resetLayout: (names) => this.#layouts.reset(names),
      sayOwn: (site, address, ours) => this.#own.say(site, address, ours),
      removeRecipe: (id) => this.#recipes.remove(id),
      importRecipes: (text) => this.#recipes.import(text),
      finishFollowUp: (id, done) => this.#followUps.finish(id, done),
      tellFollowUp: (id, told) => this.#followUps.tell(id, told),
      allowNotifications: (on) => this.#notifications.allow(on),
      find: this.#find.actions,
      customers: this.#customers.actions,
      insights: this.#insights.actions,
      ...this.#improvements.actions,
      ...this.#templates.actions,
      data: this.#data.actions,
      lock: this.#lock.actions,
    };
    this.model = computed(() => ({
      place: this.#place.value,
      find: this.#find.model.value,
      inboxes: this.#inboxes.inboxes.value,
      own: this.#ownShown.value,
      layouts: this.#layouts.all.value,
      layoutSaving: this.#layouts.saving.value,
      recipes: this.#recipes.all.value,
      recipeFile: this.#recipes.file(),
      templates: this.#templates.model.value,
      settings: this.#settings.value.value,
      browserKeys: this.#keys.browser.value,
      settingsState: this.#settings.saving.state.value,
      settingsProblem: this.#settings.saving.problem.value,
      followUps: this.#followUps.all.value,
      followUpsState: this.#followUps.saving.state.value,
      followUpsProblem: this.#followUps.saving.problem.value,
      notifications: this.#notifications.allowed.value,
      improvements: this.#improvements.model.value,
      insights: this.#insights.model.value,
      customers: this.#customers.model.value,
      data: this.#data.model,
      lock: this.#lock.model,
      news: this.#news.model.value,
      today: localDay(new Date().toISOString()),
      version: browser.runtime.getManifest().version,
      toast: this.#inboxes.toasts.shown.value,
    }));
  }

  async start(): Promise<void> {
    // Of what is locked nothing else is asked; when that is opened, the page begins anew.
    listenForNotices(({ what }) => {
      if (what === 'lock') this.#inboxes.attempt(() => this.#lock.heard());
      // An update would close this page: whoever opened it comes back to it.
      if (what === 'update') this.#inboxes.attempt(() => ask('update/hold', {}));
    });
    if (await this.#lock.start()) this.#begin();
  }

  #begin(): void {
    addEventListener('hashchange', () => {
      this.#place.value = placeOf(location.hash);
      this.#go(this.#place.value);
    });
    this.#go(this.#place.peek());
    this.#inboxes.start();
    this.#keys.start();
    this.#loadSettings();
    this.#own.load();
    this.#layouts.load();
    this.#recipes.load();
    this.#templates.load();
    // Another tab of ours may have changed them.
    listenForNotices(({ what }) => {
      if (what === 'templates') this.#templates.load();
      if (what === 'settings') {
        this.#loadSettings();
        this.#layouts.load();
      }
      if (what !== 'records') return;
      this.#data.changed();
      this.#followUps.load();
      this.#improvements.load();
      this.#insights.load();
      this.#find.refresh();
      this.#customers.load();
    });
    this.#followUps.load();
    this.#improvements.load();
    this.#notifications.start();
    this.#data.start();
    this.#news.load();
  }

  #go(place: Place): void {
    this.#templates.go(place);
    this.#customers.go(place);
    this.#improvements.go(place);
    this.#insights.go(place);
    this.#data.go(place);
    this.#news.go(place);
  }

  /** Where one is there already, one is led to it anew. */
  #goTo(place: Place): void {
    const hash = hashOf(place);
    if (location.hash !== hash) location.hash = hash;
    else {
      this.#place.value = place;
      this.#go(place);
    }
  }

  /** In the place of where one was, without going anywhere. */
  #nowAt(place: Place): void {
    history.replaceState(null, '', hashOf(place));
    this.#place.value = place;
  }

  #loadSettings(): void {
    this.#inboxes.attempt(() => this.#settings.load(), 'load-failed');
  }

  flush(): void {
    void this.#settings.saving.flush();
    void this.#templates.flush();
    void this.#followUps.flush();
    void this.#improvements.flush();
    void this.#customers.flush();
  }
}
