/** One template while it is being written: kept by itself, and tried out with made-up values. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { ask } from '../messages/client.ts';
import type { TicketTemplate } from '../messages/protocol.ts';
import type { TemplateRecord } from '../messages/records.ts';
import { Autosave } from '../pages/autosave.ts';
import { asShortcut, SHORTCUT, TEMPLATE_LIMIT, type TemplateFault } from '../replies/templates/template.ts';
import type { OpenTemplate, ShortcutProblem, TemplateFields } from './model.ts';

const SAVE_AFTER = 400;
const PREVIEW_AFTER = 250;

const EMPTY = { title: '', shortcut: '', body: '', language: null };

/** The list that it is one of. */
export interface Shelf {
  readonly all: ReadonlySignal<TemplateRecord[] | null>;
  put(record: TemplateRecord): void;
  /** Another tab was faster with this one: both are kept. */
  keptApart(): void;
}

export class Writing {
  readonly model: ReadonlySignal<OpenTemplate>;
  readonly #shelf: Shelf;
  readonly #fields: Signal<TemplateFields>;
  readonly #shown = signal<TicketTemplate | null>(null);
  readonly #fault = signal<TemplateFault | null>(null);
  readonly #saving = new Autosave<TemplateFields>((fields) => this.#save(fields), SAVE_AFTER);
  /** As the background has it; null: not yet. */
  #stored: TemplateRecord | null;
  #previewing: ReturnType<typeof setTimeout> | null = null;

  constructor(stored: TemplateRecord | null, shelf: Shelf) {
    this.#stored = stored;
    this.#shelf = shelf;
    const { id, title, shortcut, body, language } = stored ?? { id: crypto.randomUUID(), ...EMPTY };
    this.#fields = signal<TemplateFields>({ id, title, shortcut, body, language });
    this.model = computed(() => ({
      fields: this.#fields.value,
      shortcutProblem: this.#problemOf(this.#fields.value),
      preview: this.#shown.value,
      fault: this.#fault.value,
      state: this.#saving.state.value,
      problem: this.#saving.problem.value,
    }));
    void this.#preview();
  }

  get id(): string {
    return this.#fields.peek().id;
  }

  get isKept(): boolean {
    return this.#stored !== null;
  }

  change(change: Partial<Omit<TemplateFields, 'id'>>): void {
    const before = this.#fields.peek();
    const fields = { ...before, ...change };
    this.#fields.value = fields;
    this.#saving.set(fields);
    if (fields.body === before.body && fields.language === before.language) return;
    if (this.#previewing !== null) clearTimeout(this.#previewing);
    this.#previewing = setTimeout(() => void this.#preview(), PREVIEW_AFTER);
  }

  /** Whether all of it is kept now, or there is nothing to keep. */
  async flush(): Promise<boolean> {
    await this.#saving.flush();
    return this.#saving.state.peek() !== 'failed';
  }

  drop(): void {
    this.#saving.drop();
  }

  /** While the shortcut is none, all else is kept with the one from before. */
  async #save(fields: TemplateFields): Promise<'held' | undefined> {
    const { id } = this;
    if (!this.#stored && `${fields.title}${fields.shortcut}${fields.body}`.trim() === '') return 'held';
    const kept = this.#shortcutOf(fields);
    const baseRevision = this.#stored?.revision ?? null;
    const saved = await ask('template/save', { ...fields, id, shortcut: kept, baseRevision });
    if (!saved.saved) {
      // Taken in another tab just now: with that one in the list, the next try does without.
      this.#shelf.put(saved.taken);
      return this.#save(fields);
    }
    this.#stored = saved.record;
    this.#shelf.put(saved.record);
    if (saved.record.id !== id) {
      this.#fields.value = { ...this.#fields.peek(), id: saved.record.id, shortcut: saved.record.shortcut };
      this.#shelf.keptApart();
    }
    return undefined;
  }

  #shortcutOf(fields: TemplateFields): string {
    const before = this.#stored?.shortcut ?? '';
    if (!this.#problemOf(fields)) return asShortcut(fields.shortcut);
    return this.#problemOf({ ...fields, shortcut: before }) ? '' : before;
  }

  #problemOf({ id, shortcut: typed }: TemplateFields): ShortcutProblem | null {
    const shortcut = asShortcut(typed);
    if (!SHORTCUT.test(shortcut)) return { kind: 'characters' };
    const taken = this.#shelf.all.value?.find((one) => one.shortcut === shortcut && one.id !== id);
    return taken && shortcut !== '' ? { kind: 'taken', title: taken.title } : null;
  }

  /** What can't be shown now leaves the last that could. */
  async #preview(): Promise<void> {
    const { body, language } = this.#fields.peek();
    if (body.length > TEMPLATE_LIMIT) {
      this.#fault.value = { problem: 'too-long', line: 1, column: 1, piece: '' };
      return;
    }
    const answer = await ask('template/preview', { body, language }).catch(() => null);
    const now = this.#fields.peek();
    if (!answer || now.body !== body || now.language !== language) return;
    this.#fault.value = 'fault' in answer ? answer.fault : null;
    if (!('fault' in answer)) this.#shown.value = answer;
  }
}
