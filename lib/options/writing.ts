/** One template while it is being written: kept by itself, and tried out. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { TemplateRecord, TemplateVersion } from '../messages/records.ts';
import { Autosave } from '../pages/autosave.ts';
import { textLanguage } from '../platform/i18n.ts';
import {
  asShortcut,
  SHORTCUT,
  type TemplateContent,
  type TemplateVariant,
} from '../replies/templates/template.ts';
import type { OpenTemplate, ShortcutProblem, TemplateFields } from './model.ts';
import { Trial } from './trial.ts';

const SAVE_AFTER = 400;

/** The list that it is one of. */
export interface Shelf {
  readonly all: ReadonlySignal<TemplateRecord[] | null>;
  put(record: TemplateRecord): void;
  /** It is not among them any more. */
  drop(id: string): void;
  /** Another tab was faster with this one: both are kept. */
  keptApart(): void;
}

export class Writing {
  readonly model: ReadonlySignal<OpenTemplate>;
  readonly trial: Trial;
  readonly #shelf: Shelf;
  readonly #fields: Signal<TemplateFields>;
  readonly #at = signal(0);
  readonly #versions = signal<TemplateVersion[] | null>(null);
  readonly #saving = new Autosave<TemplateFields>((fields) => this.#save(fields), SAVE_AFTER);
  /** As the background has it; null: not yet, or not any more. */
  readonly #stored: Signal<TemplateRecord | null>;
  /** The newest revision that was seen here. */
  #revision: number | null;
  /** What it came along with, as long as it is to be no template of the person's own while it says just that. */
  #came: string | null;
  /** The next save keeps what it said before. */
  #keepsVersion = false;

  /** @param begun of a new one: what it begins with */
  constructor(stored: TemplateRecord | null, begun: TemplateFields, shelf: Shelf) {
    this.#stored = signal(stored);
    this.#revision = stored?.revision ?? null;
    this.#came = stored || begun.starter === null ? null : JSON.stringify(fieldsOf(begun));
    this.#shelf = shelf;
    this.#fields = signal(stored ? fieldsOf(stored) : begun);
    this.trial = new Trial(() => this.#variant());
    this.model = computed(() => ({
      fields: this.#fields.value,
      at: this.#at.value,
      isKept: this.#stored.value !== null,
      shortcutProblem: this.#problemOf(this.#fields.value),
      preview: this.trial.model.value,
      fault: this.trial.fault.value,
      tone: this.trial.tone.value,
      versions: this.#versions.value,
      state: this.#saving.state.value,
      problem: this.#saving.problem.value,
    }));
    this.trial.run();
  }

  get id(): string {
    return this.#fields.peek().id;
  }

  get isKept(): boolean {
    return this.#stored.peek() !== null;
  }

  change(change: Partial<TemplateContent>): void {
    const fields = { ...this.#fields.peek(), ...change };
    this.#fields.value = fields;
    this.#at.value = Math.min(this.#at.peek(), fields.variants.length - 1);
    this.#saving.set(fields);
    if (change.variants) this.trial.changed();
  }

  /**
   * A change like any other, after which what it said before is among the earlier versions. Returns what that was; null:
   * nothing was changed, as what was typed can't be kept now.
   */
  async replace(change: Partial<TemplateContent>): Promise<TemplateContent | null> {
    if (!(await this.flush())) return null;
    const before = fieldsOf(this.#fields.peek());
    this.#keepsVersion = true;
    this.#came = null;
    this.change(change);
    await this.flush();
    if (this.#versions.peek()) await this.loadVersions();
    const { id: _, starter: __, ...content } = before;
    return content;
  }

  changeVariant(change: Partial<TemplateVariant>): void {
    const at = this.#at.peek();
    const { variants } = this.#fields.peek();
    const changed = variants.map((each, place) => (place === at ? { ...each, ...change } : each));
    const wanted = changed[at];
    if (wanted && isAmong(variants.toSpliced(at, 1), wanted)) return;
    this.change({ variants: changed });
  }

  show(at: number): void {
    if (!this.#fields.peek().variants[at]) return;
    this.#at.value = at;
    this.trial.run();
  }

  add(variant: Pick<TemplateVariant, 'language' | 'register'>): void {
    const { variants } = this.#fields.peek();
    if (isAmong(variants, variant)) return;
    this.change({ variants: [...variants, { ...variant, body: this.#variant().body }] });
    this.show(variants.length);
  }

  /** The one that went; null: it is the only one. */
  drop(at: number): TemplateVariant | null {
    const { variants } = this.#fields.peek();
    const dropped = variants[at];
    if (!dropped || variants.length < 2) return null;
    this.change({ variants: variants.toSpliced(at, 1) });
    this.show(Math.max(0, Math.min(this.#at.peek(), variants.length - 2)));
    return dropped;
  }

  /** Shown where it was, unless there is another for its language and register by now. */
  putBack(at: number, variant: TemplateVariant): void {
    const { variants } = this.#fields.peek();
    if (isAmong(variants, variant)) return;
    this.change({ variants: variants.toSpliced(at, 0, variant) });
    this.show(Math.min(at, variants.length));
  }

  async loadVersions(): Promise<void> {
    this.#versions.value = this.isKept ? await ask('template/versions', { id: this.id }) : [];
  }

  /** Whether all of it is kept now, or there is nothing to keep. */
  async flush(): Promise<boolean> {
    await this.#saving.flush();
    return this.#saving.state.peek() !== 'failed';
  }

  forget(): void {
    this.#saving.drop();
  }

  #variant(): TemplateVariant {
    const { variants } = this.#fields.peek();
    return variants[this.#at.peek()] ?? variants[0] ?? { language: null, register: null, body: '' };
  }

  /** While the shortcut is none, all else is kept with the one from before. */
  async #save(fields: TemplateFields): Promise<'held' | undefined> {
    const { id } = this;
    const stored = this.#stored.peek();
    if (this.#came === JSON.stringify(fieldsOf(fields))) {
      if (stored) {
        await ask('template/remove', { ids: [id] });
        // Taking it out of sight counted, and the next change begins there.
        this.#revision = stored.revision + 1;
      }
      this.#stored.value = null;
      this.#shelf.drop(id);
      return 'held';
    }
    const written = `${fields.title}${fields.shortcut}${fields.variants.map(({ body }) => body).join('')}`;
    if (!stored && written.trim() === '') return 'held';
    const kept = this.#shortcutOf(fields);
    const saved = await ask('template/save', {
      ...fields,
      id,
      shortcut: kept,
      baseRevision: this.#revision,
      keepsVersion: this.#keepsVersion,
    });
    if (!saved.saved) {
      // Taken in another tab just now: with that one in the list, the next try does without.
      this.#shelf.put(saved.taken);
      return this.#save(fields);
    }
    this.#keepsVersion = false;
    this.#stored.value = saved.record;
    this.#revision = saved.record.revision;
    this.#shelf.put(saved.record);
    if (saved.record.id !== id) {
      this.#fields.value = { ...this.#fields.peek(), id: saved.record.id, shortcut: saved.record.shortcut };
      this.#shelf.keptApart();
    }
    return undefined;
  }

  #shortcutOf(fields: TemplateFields): string {
    const before = this.#stored.peek()?.shortcut ?? '';
    if (!this.#problemOf(fields)) return asShortcut(fields.shortcut);
    return this.#problemOf({ ...fields, shortcut: before }) ? '' : before;
  }

  #problemOf({ id, shortcut: typed }: TemplateFields): ShortcutProblem | null {
    const shortcut = asShortcut(typed);
    if (!SHORTCUT.test(shortcut)) return { kind: 'characters' };
    const taken = this.#shelf.all.value?.find((one) => one.shortcut === shortcut && one.id !== id);
    return taken && shortcut !== '' ? { kind: 'taken', title: taken.title } : null;
  }
}

function isAmong(
  variants: readonly TemplateVariant[],
  { language, register }: Pick<TemplateVariant, 'language' | 'register'>,
): boolean {
  return variants.some((each) => each.language === language && each.register === register);
}

export function fieldsOf(record: TemplateFields): TemplateFields {
  const { id, starter, title, shortcut, folder, tags, paths, shared, variants } = record;
  return { id, starter, title, shortcut, folder, tags, paths, shared, variants };
}

/** Of one that nothing is written in yet. */
export function emptyFields(): TemplateFields {
  return {
    id: crypto.randomUUID(),
    starter: null,
    title: '',
    shortcut: '',
    folder: '',
    tags: [],
    paths: [],
    shared: false,
    variants: [{ language: textLanguage(), register: null, body: '' }],
  };
}
