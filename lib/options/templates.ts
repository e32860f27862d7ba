/** The person's templates: listed, opened to be written, removed and brought back; and those that come along. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { ImportedTemplates, TemplateRecord, TemplateUse } from '../messages/records.ts';
import type { Settings } from '../messages/schemas.ts';
import { NEW_TEMPLATE, type Place } from '../pages/place.ts';
import { localDay } from '../platform/i18n.ts';
import { type Starter, starterKey, type TemplateContent } from '../replies/templates/template.ts';
import { csvSeparator, exportFile } from './exporting.ts';
import { Importing } from './importing.ts';
import type { BroughtTemplate } from './importing-model.ts';
import type { InboxesController } from './inboxes-controller.ts';
import type { TemplatesActions, TemplatesModel } from './model.ts';
import { emptyFields, fieldsOf, Writing } from './writing.ts';

interface Page extends Pick<InboxesController, 'attempt' | 'toasts'> {
  /** Changes the settings, and keeps them. */
  settings(change: (settings: Settings) => Settings): void;
  /** The address says from now on that one is here. */
  nowAt(place: Place): void;
}

export class Templates {
  readonly model: ReadonlySignal<TemplatesModel>;
  readonly actions: TemplatesActions;
  readonly all = signal<TemplateRecord[] | null>(null);
  readonly #starters = signal<Starter[]>([]);
  /** Those that the person did not change. */
  readonly starters = computed(() => this.#unchangedStarters());
  readonly #uses = signal<Record<string, TemplateUse>>({});
  readonly #open = signal<Writing | null>(null);
  readonly #page: Page;
  readonly #importing: Importing;
  /** The one that the page's address names; null: none. */
  #named: string | null = null;
  #imported: ImportedTemplates | null = null;

  constructor(page: Page) {
    this.#page = page;
    this.#importing = new Importing({
      existing: () => this.all.peek() ?? [],
      save: (brought) => this.#bring(brought),
      saved: () => this.#brought(),
    });
    this.model = computed(() => ({
      all: this.all.value,
      starters: this.starters.value,
      uses: this.#uses.value,
      open: this.#open.value?.model.value ?? null,
      importing: this.#importing.model.value,
    }));
    const open = () => this.#open.peek();
    this.actions = {
      openTemplate: (id, filled) => this.open(id, filled),
      changeTemplate: (change) => open()?.change(change),
      changeVariant: (change) => open()?.changeVariant(change),
      showVariant: (at) => open()?.show(at),
      addVariant: (variant) => open()?.add(variant),
      removeVariant: (at) => this.#dropVariant(at),
      answerPreview: (name, answer) => open()?.trial.answer(name, answer),
      previewWith: (of) => open()?.trial.with(of),
      loadVersions: () => page.attempt(async () => open()?.loadVersions()),
      restoreVersion: ({ content }) => this.#sayAgain(content, 'version-restored'),
      restoreStarter: () => this.#restoreStarter(),
      closeTemplate: () => void this.close(),
      duplicateTemplate: (id) => this.#duplicate(id),
      removeTemplate: (id) => this.remove(id),
      hideStarter: (id, hidden) => this.#hide(id, hidden),
      offerStarters: (on) =>
        page.settings((settings) => ({ ...settings, starters: { ...settings.starters, on } })),
      importing: this.#importing.actions,
      exportTemplates: (kind, folder) =>
        exportFile(this.all.peek() ?? [], kind, folder, localDay(new Date().toISOString()), csvSeparator()),
      improveTemplate: (title) => this.#improve(title),
    };
  }

  load(): void {
    this.#page.attempt(async () => {
      const { templates, starters, uses } = await ask('template/list', {});
      this.all.value = templates;
      this.#starters.value = starters;
      this.#uses.value = Object.fromEntries(uses.map((use) => [use.id, use]));
      if (this.#named !== null && !this.#open.peek()) this.#openNamed(this.#named);
    }, 'load-failed');
  }

  /** Another place in the options is shown. */
  go(place: Place): void {
    if (place.room !== 'templates') return;
    const before = this.#named;
    this.#named = place.id ?? null;
    if (this.#named !== null) this.#openNamed(this.#named);
    // One that was opened by its address, and left by it.
    else if (before !== null) void this.close();
  }

  /** Once it is known which there are. */
  #openNamed(id: string): void {
    const all = this.all.peek();
    if (all === null || this.#open.peek()?.id === id) return;
    const starter = this.#starters.peek().find((one) => starterKey(one.id) === id);
    const own = all.find((one) => one.id === id || (starter && one.starter === starter.id));
    if (own || starter || id === NEW_TEMPLATE) this.open(own?.id ?? (starter ? id : null));
    else this.#unname();
  }

  /** What is shown is not what the address names. */
  #unname(): void {
    if (this.#named === null) return;
    this.#named = null;
    this.#page.nowAt({ room: 'templates' });
  }

  open(id: string | null, filled: Partial<TemplateContent> = {}): void {
    void this.flush();
    const stored = this.all.peek()?.find((one) => one.id === id) ?? null;
    const starter = this.#starters.peek().find((one) => starterKey(one.id) === id);
    const begun = { ...emptyFields(), ...starter?.content, starter: starter?.id ?? null };
    const writing = new Writing(stored, begun, this);
    if (Object.keys(filled).length > 0) writing.change(filled);
    this.#open.value = writing;
    if (writing.id !== this.#named) this.#unname();
  }

  /** Stays open with what could not be kept. */
  async close(): Promise<void> {
    const writing = this.#open.peek();
    const kept = await writing?.flush();
    if (!kept || this.#open.peek() !== writing) return;
    this.#open.value = null;
    this.#unname();
  }

  remove(id: string): void {
    const writing = this.#open.peek();
    if (writing?.id === id) {
      writing.forget();
      this.#open.value = null;
      this.#unname();
      if (!writing.isKept) return;
    }
    const wasStarter = this.all.peek()?.find((one) => one.id === id)?.starter != null;
    this.#page.attempt(async () => {
      // What is on its way to be kept arrives first, and would bring it back.
      await writing?.flush();
      await ask('template/remove', { ids: [id] });
      this.load();
      this.#page.toasts.say(wasStarter ? 'starter-back' : 'template-removed', () => this.#restore(id));
    });
  }

  async flush(): Promise<void> {
    await this.#open.peek()?.flush();
  }

  put(record: TemplateRecord): void {
    this.all.value = [record, ...(this.all.peek() ?? []).filter(({ id }) => id !== record.id)];
  }

  drop(id: string): void {
    this.all.value = this.all.peek()?.filter((one) => one.id !== id) ?? null;
  }

  keptApart(): void {
    this.load();
    this.#page.toasts.say('template-kept-apart');
  }

  #unchangedStarters(): Starter[] {
    const changed = new Set(this.all.value?.map(({ starter }) => starter));
    return this.#starters.value.filter(({ id }) => !changed.has(id));
  }

  /** The shortcut stays the person's own, and so does the mark that it is for the team. */
  #restoreStarter(): void {
    const writing = this.#open.peek();
    const of = writing?.model.peek().fields.starter;
    const starter = this.#starters.peek().find(({ id }) => id === of);
    if (!writing || !starter) return;
    const { title, folder, tags, paths, variants } = starter.content;
    this.#sayAgain({ title, folder, tags, paths, variants }, 'starter-restored');
  }

  #sayAgain(content: Partial<TemplateContent>, as: 'starter-restored' | 'version-restored'): void {
    const writing = this.#open.peek();
    if (!writing) return;
    this.#page.attempt(async () => {
      const before = await writing.replace(content);
      if (before) this.#page.toasts.say(as, () => this.#putBack(writing.id, before));
    });
  }

  /** Also once it is closed. */
  #putBack(id: string, content: TemplateContent): void {
    this.#page.attempt(async () => {
      const open = this.#open.peek();
      const stored = this.all.peek()?.find((one) => one.id === id);
      if (open?.id === id) await open.replace(content);
      else if (stored) await new Writing(stored, stored, this).replace(content);
    });
  }

  #dropVariant(at: number): void {
    const writing = this.#open.peek();
    const dropped = writing?.drop(at);
    if (!writing || !dropped) return;
    this.#page.toasts.say('variant-removed', () => {
      const { id } = writing;
      // Left meanwhile, it is opened again, to show what came back.
      if (this.#open.peek()?.id !== id && this.all.peek()?.some((one) => one.id === id)) this.open(id);
      const open = this.#open.peek();
      if (open?.id === id) open.putBack(at, dropped);
    });
  }

  #duplicate(id: string): void {
    const open = this.#open.peek();
    const of = open?.id === id ? open.model.peek().fields : this.all.peek()?.find((one) => one.id === id);
    if (!of) return;
    const { id: _, starter: __, shortcut: ___, ...content } = fieldsOf(of);
    this.open(null, content);
  }

  async #bring(brought: readonly BroughtTemplate[]): Promise<void> {
    this.#imported = await ask('template/import', {
      templates: brought.map(({ template, replaces }) => ({
        ...template,
        id: replaces ?? crypto.randomUUID(),
        replaces: replaces !== null,
      })),
    });
  }

  #brought(): void {
    const imported = this.#imported;
    this.load();
    if (!imported) return;
    this.#page.toasts.say('templates-imported', () =>
      this.#page.attempt(async () => {
        await ask('template/undo-import', imported);
        this.load();
      }),
    );
  }

  #hide(id: string, hidden: boolean): void {
    this.#page.settings((settings) => {
      const others = settings.starters.hidden.filter((one) => one !== id);
      return { ...settings, starters: { ...settings.starters, hidden: hidden ? [...others, id] : others } };
    });
    if (hidden) this.#page.toasts.say('starter-hidden', () => this.#hide(id, false));
  }

  #improve(title: string): void {
    this.#page.attempt(async () => {
      const texts = { title, expected: '', meant: '', where: '' };
      const id = crypto.randomUUID();
      await ask('improvement/save', { id, kind: 'communication', ...texts, baseRevision: null });
      this.#page.toasts.say('improvement-made', () =>
        this.#page.attempt(async () => void (await ask('improvement/remove', { id }))),
      );
    });
  }

  #restore(id: string): void {
    this.#page.attempt(async () => {
      await ask('template/restore', { ids: [id] });
      this.load();
    });
  }
}
