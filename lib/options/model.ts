/** All that the options and welcome pages show and can do. */
import type { ChangedKeys } from '../keys/registry.ts';
import type { Problem } from '../messages/errors.ts';
import type { HostLayout, LayoutChange } from '../messages/layout-requests.ts';
import type {
  FollowUpRecord,
  KeptRecipe,
  TemplateRecord,
  TemplateUse,
  TemplateVersion,
} from '../messages/records.ts';
import type { Settings } from '../messages/schemas.ts';
import type { SaveState } from '../pages/autosave.ts';
import type { ToastModel } from '../pages/toasts.ts';
import type { ExportKind } from '../replies/templates/export/files.ts';
import type { RenderedTemplate } from '../replies/templates/render.ts';
import type {
  QuestionAnswers,
  Starter,
  TemplateContent,
  TemplateFault,
  TemplateVariant,
} from '../replies/templates/template.ts';
import type { ToneMark } from '../replies/templates/tone.ts';
import type { InboxAddress } from './address.ts';
import type { CustomersActions, CustomersModel, CustomerToast } from './customers-model.ts';
import type { DataActions, DataModel } from './data-model.ts';
import type { ExportedFile } from './exporting.ts';
import type { FindActions, FindModel } from './find-model.ts';
import type { ImportActions, ImportModel } from './importing-model.ts';
import type { ImprovementsActions, ImprovementsModel } from './improvements-model.ts';
import type { InsightsActions, InsightsModel } from './insights-model.ts';
import type { LockActions, LockModel } from './lock-model.ts';
import type { Place } from './place.ts';
import type { WelcomePlace, WelcomeStep } from './welcome-place.ts';

export interface OptionsModel {
  place: Place;
  find: FindModel;
  /** Null while it is being read. */
  inboxes: GrantedInbox[] | null;
  /** Our own addresses, an entry for each of `inboxes`; null while they are being read. */
  own: OwnInbox[] | null;
  /** How the sidebar sits on each host where that was changed; null while it is being read. */
  layouts: HostLayout[] | null;
  /** Of the last change to one of them. */
  layoutSaving: LayoutSaving | null;
  /** Inboxes that the person taught; null while they are being read. */
  recipes: KeptRecipe[] | null;
  /** All of them, as the text of a file. */
  recipeFile: string;
  templates: TemplatesModel;
  settings: Settings | null;
  browserKeys: BrowserKeys;
  settingsState: SaveState;
  settingsProblem: Problem | null;
  /** All that are open and those finished on this page just now, soonest first; null while they are being read. */
  followUps: ListedFollowUp[] | null;
  /** Of what is told of how they ended. */
  followUpsState: SaveState;
  followUpsProblem: Problem | null;
  /** Whether the browser may show a notification when something is due; null while it is being asked. */
  notifications: boolean | null;
  improvements: ImprovementsModel;
  insights: InsightsModel;
  customers: CustomersModel;
  data: DataModel;
  lock: LockModel;
  news: NewsModel;
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  /** Of this extension, `0.5.0`. */
  version: string;
  toast: ToastModel<OptionsToast> | null;
}

export interface NewsModel {
  /** The version that was known before what is new came; null: nothing is. */
  since: string | null;
  /** It was not read about yet. */
  unread: boolean;
}

/** What became of keys of our own pages. */
export type KeysToast = 'key-changed' | 'key-off' | 'keys-swapped' | 'keys-reset';

export type OptionsToast =
  | KeysToast
  /** The browser's page for its own keys did not open. */
  | 'browser-keys-failed'
  | 'layout-reset'
  | 'inbox-removed'
  /** The removal was to be taken back, and the browser did not grant it. */
  | 'inbox-not-back'
  | 'own-added'
  | 'own-removed'
  | 'template-removed'
  /** One text of a template. */
  | 'variant-removed'
  /** One that came along says again what it said. */
  | 'starter-restored'
  /** It says again what it said before. */
  | 'version-restored'
  | 'starter-back'
  | 'starter-hidden'
  | 'improvement-made'
  /** Another tab changed it first, so both are kept. */
  | 'template-kept-apart'
  | 'templates-imported'
  | 'recipe-removed'
  | 'recipes-imported'
  | 'recipes-bad-file'
  | 'follow-up-done'
  | 'notifications-refused'
  | 'improvement-solved'
  | 'improvement-removed'
  | 'improvement-changed'
  | 'improvement-moved'
  /** Another tab changed it first, so both are kept. */
  | 'improvement-kept-apart'
  | 'backup-made'
  | 'restore-undone'
  | 'restore-stopped'
  /** The snapshot is not there any more. */
  | 'undo-gone'
  | 'downloads-refused'
  | 'folder-refused'
  | 'daily-sealed'
  | 'daily-opened'
  | 'not-persisted'
  | 'copied'
  | 'copy-failed'
  | 'load-failed'
  /** Whatever the toast offered to take back. */
  | 'taken-back'
  | CustomerToast
  | 'lock-on'
  | 'lock-off'
  | 'lock-changed'
  /** Why something was not done. */
  | Problem;

/** A host that the person gave Unwrap, and the browser granted. */
export interface GrantedInbox {
  /** The match pattern granted, `https://mail.example.com/*`; names it. */
  pattern: string;
  /** As shown: `mail.example.com`. */
  host: string;
}

/** How our browser-wide keys read here, `Alt+Shift+U`; null when none is set. */
export interface BrowserKeys {
  toggle: string | null;
  search: string | null;
}

export interface LayoutSaving {
  /** The inbox's host names, as they were given. */
  names: readonly string[];
  state: 'saving' | 'saved';
}

/** How the sidebar sits and opens in one inbox. */
export interface InboxLayout extends Pick<HostLayout, 'opening' | 'side' | 'width'> {
  /** Its host names. */
  names: string[];
  /** Another than on a site that was never changed. */
  isOwn: boolean;
}

/** What is known of our own addresses in one inbox. */
export interface OwnInbox {
  /** Protocol and host name; names it. */
  site: string;
  /** Host name, as shown. */
  host: string;
  addresses: OwnInboxAddress[];
}

export interface OwnInboxAddress {
  address: string;
  /** `page`: learned from the inbox. `person`: added. `struck`: the person said that it is not ours. */
  by: 'page' | 'person' | 'struck';
}

export type ListedFollowUp = FollowUpRecord & { customerName: string };

export type Told = Partial<Pick<FollowUpRecord, 'outcome' | 'lesson'>>;

export interface TemplatesModel {
  /** Null while they are being read. */
  all: TemplateRecord[] | null;
  /** Those that come along, hidden or not, without those that the person changed. */
  starters: Starter[];
  /** By the template's id; `starter:…` of one that comes along. */
  uses: Readonly<Record<string, TemplateUse>>;
  /** The one that is being written. */
  open: OpenTemplate | null;
  importing: ImportModel;
}

export type TemplateFields = TemplateContent & Pick<TemplateRecord, 'id' | 'starter'>;

/** What a template is tried out with. */
export type PreviewOf = 'sample' | 'last-ticket';

export interface OpenTemplate {
  fields: TemplateFields;
  /** Which of its texts is being written. */
  at: number;
  /** Whether it is kept by now. */
  isKept: boolean;
  /** Why the shortcut is not kept; all else is. */
  shortcutProblem: ShortcutProblem | null;
  preview: TemplatePreview;
  /** What is wrong with the text as it is now. */
  fault: TemplateFault | null;
  /** What in the text a customer may take amiss, as it was when it was last tried out. */
  tone: readonly ToneMark[];
  /** What it said before, the newest first; null: not asked for. */
  versions: TemplateVersion[] | null;
  state: SaveState;
  problem: Problem | null;
}

export interface TemplatePreview {
  of: PreviewOf;
  /** The last that could be shown; null: nothing yet. */
  shown: RenderedTemplate | null;
  /** It was filled in with made-up values, also where the last ticket was asked for. */
  isSample: boolean;
  answers: QuestionAnswers;
}

export interface TemplatesActions {
  /** Null: a new one, with what is filled in already. `starter:…`: one that comes along, to be changed. */
  openTemplate(id: string | null, filled?: Partial<TemplateContent>): void;
  /** Of the open one, at every change. */
  changeTemplate(change: Partial<TemplateContent>): void;
  /** Of the text that is being written. One that there is already for its language and register changes nothing. */
  changeVariant(change: Partial<TemplateVariant>): void;
  showVariant(at: number): void;
  /** With the text that is being written, to be put otherwise. */
  addVariant(variant: Pick<TemplateVariant, 'language' | 'register'>): void;
  removeVariant(at: number): void;
  answerPreview(name: string, answer: string | boolean): void;
  previewWith(of: PreviewOf): void;
  loadVersions(): void;
  /** What it says now is among the versions then. */
  restoreVersion(version: TemplateVersion): void;
  /** The open one says again what it came along with; what it said is among the versions then. */
  restoreStarter(): void;
  closeTemplate(): void;
  duplicateTemplate(id: string): void;
  removeTemplate(id: string): void;
  hideStarter(id: string, hidden: boolean): void;
  /** Whether those that come along are offered at all. */
  offerStarters(on: boolean): void;
  importing: ImportActions;
  /** Those in a folder; empty: all. */
  exportTemplates(kind: ExportKind, folder: string): Promise<ExportedFile>;
  /** The reply belongs to a problem: it becomes an improvement. */
  improveTemplate(title: string): void;
}

export type ShortcutProblem =
  | { kind: 'characters' }
  /** `title`: of the template that has it. */
  | { kind: 'taken'; title: string };

/** `refused`: the person said no to the browser's question. */
export type AddOutcome = 'granted' | 'already' | 'refused' | 'failed';

export interface InboxesActions {
  /** Called within the click or key itself, so that the browser may be asked for the permission. */
  addInbox(address: InboxAddress): Promise<AddOutcome>;
  /** With the other hosts of that inbox. */
  removeInbox(pattern: string): void;
  /** Takes back what the toast is about. Called within the click itself. */
  undo(): void;
  dismissToast(): void;
}

export interface OptionsActions extends InboxesActions, ImprovementsActions, TemplatesActions {
  find: FindActions;
  customers: CustomersActions;
  insights: InsightsActions;
  data: DataActions;
  lock: LockActions;
  /** Called at every change. */
  saveSettings(settings: Settings): void;
  finishFollowUp(id: string, done: boolean): void;
  /** Called at every change of how it ended. */
  tellFollowUp(id: string, told: Told): void;
  /** Called within the click or key itself, so that the browser may be asked for the permission. */
  allowNotifications(on: boolean): void;
  changeKeys(keys: ChangedKeys, said: KeysToast): void;
  /** The browser's page for its own. */
  openBrowserKeys(): void;
  /** In the inbox with these host names. Called at every change. */
  changeLayout(names: readonly string[], change: LayoutChange): void;
  resetLayout(names: readonly string[]): void;
  /** Whether an address is one of ours in the inbox of that site. */
  sayOwn(site: string, address: string, ours: boolean): void;
  removeRecipe(id: string): void;
  /** The text of a file that a colleague saved. */
  importRecipes(text: string): void;
}

export interface WelcomeModel extends WelcomePlace {
  inboxes: GrantedInbox[] | null;
  /** Null while they are being read. */
  settings: Settings | null;
  settingsState: SaveState;
  settingsProblem: Problem | null;
  /** How the browser-wide key to open the sidebar reads here, `Alt+Shift+U`; null when none is set. */
  shortcut: string | null;
  toast: ToastModel<OptionsToast> | null;
}

export interface WelcomeActions extends InboxesActions {
  /** What is in the field for an inbox, at every change. */
  typeSite(site: string): void;
  go(step: WelcomeStep): void;
  /** Called at every change. */
  saveSettings(settings: Settings): void;
  openOptions(): void;
  openPractice(): void;
}
