/** What the shop wants to do better, as seen from one ticket. */
import { computed, signal } from '@preact/signals';
import type { ImprovementTexts } from '../messages/after-requests.ts';
import type { Problem } from '../messages/errors.ts';
import type { CountedImprovement } from '../messages/records.ts';
import type { ImprovementKind } from '../method/improvement.ts';
import { Autosave, type SaveState } from '../pages/autosave.ts';
import { log } from '../platform/log.ts';
import type { BackgroundClient } from './background-client.ts';

export interface ImprovingModel {
  /** Those that this ticket is behind, the one being written left out. */
  linked: CountedImprovement[];
  /** Others of the chosen kind, those not solved first: perhaps it is one of them. */
  alike: CountedImprovement[];
  /** The one being written; null: no kind is chosen. */
  draft: ImprovementTexts | null;
  state: SaveState;
  problem: Problem | null;
}

export type ImprovementFields = Omit<ImprovementTexts, 'id' | 'kind'>;

export interface ImprovingActions {
  /** Asks which there are. */
  loadImprovements(): void;
  /** Starts writing one, or changes what it lies in; null: none is written any more. */
  chooseImprovement(kind: ImprovementKind | null): void;
  /** Called at every change while it is written. */
  changeImprovement(change: Partial<ImprovementFields>): void;
  /** This ticket is one more behind it, or none of those. */
  linkImprovement(id: string, on: boolean): void;
  /** What was learned in a follow-up becomes one. */
  noteLesson(kind: ImprovementKind, lesson: string): void;
}

const SAVE_AFTER = 500;
const TITLE_LIMIT = 200;

export class ImprovingState {
  /** By id: one that could not be kept waits beside the next one. */
  readonly saving: Autosave<ReadonlyMap<string, ImprovementTexts>>;
  readonly #waiting = new Map<string, ImprovementTexts>();
  readonly #key: string;
  readonly #background: BackgroundClient;
  /** Null: not asked for yet. */
  readonly #all = signal<CountedImprovement[] | null>(null);
  readonly #draft = signal<ImprovementTexts | null>(null);
  /** Of those written here, by id, as last kept. */
  readonly #revisions = new Map<string, number>();

  constructor(key: string, background: BackgroundClient) {
    this.#key = key;
    this.#background = background;
    this.saving = new Autosave(async (waiting) => {
      for (const texts of [...waiting.values()]) {
        await this.#save(texts);
        if (this.#waiting.get(texts.id) === texts) this.#waiting.delete(texts.id);
      }
    }, SAVE_AFTER);
  }

  readonly model = computed<ImprovingModel>(() => {
    const draft = this.#draft.value;
    const others = (this.#all.value ?? []).filter(({ id }) => id !== draft?.id);
    const isLinked = ({ ticketKeys }: CountedImprovement) => ticketKeys.includes(this.#key);
    return {
      linked: others.filter(isLinked),
      alike: others
        .filter((one) => one.kind === draft?.kind && !isLinked(one))
        .sort((a, b) => Number(a.solvedAt !== null) - Number(b.solvedAt !== null)),
      draft,
      state: this.saving.state.value,
      problem: this.saving.problem.value,
    };
  });

  load(): void {
    this.#background.improvements().then(
      (all) => {
        this.#all.value = all;
      },
      (error: unknown) => log.error('improvements', error),
    );
  }

  /** Records changed somewhere. */
  refresh(): void {
    if (this.#all.peek()) this.load();
  }

  find(id: string): CountedImprovement | null {
    return this.#all.peek()?.find((one) => one.id === id) ?? null;
  }

  /** `expected`: what is known of it already. What was not typed is not kept. */
  choose(kind: ImprovementKind | null, expected: string): void {
    const draft = this.#draft.peek();
    if (kind === null) {
      this.#draft.value = null;
      void this.saving.flush();
    } else if (draft) this.#put({ ...draft, kind }, this.saving.pending || this.#revisions.has(draft.id));
    else this.#put({ id: crypto.randomUUID(), kind, title: '', expected, meant: '', where: '' }, false);
  }

  change(change: Partial<ImprovementFields>): void {
    const draft = this.#draft.peek();
    if (draft) this.#put({ ...draft, ...change }, true);
  }

  /** One that is whole at once; answers its id. */
  async note(kind: ImprovementKind, text: string): Promise<string> {
    const title = text.trim().slice(0, TITLE_LIMIT);
    const texts = { id: crypto.randomUUID(), kind, title, expected: '', meant: '', where: '' };
    return (await this.#background.noteImprovement(this.#key, { ...texts, baseRevision: null })).id;
  }

  #put(draft: ImprovementTexts, keep: boolean): void {
    this.#draft.value = draft;
    if (!keep) return;
    this.#waiting.set(draft.id, draft);
    this.saving.set(this.#waiting);
  }

  async #save(texts: ImprovementTexts): Promise<void> {
    const baseRevision = this.#revisions.get(texts.id) ?? null;
    const saved = await this.#background.noteImprovement(this.#key, { ...texts, baseRevision });
    this.#revisions.set(saved.id, saved.revision);
    const draft = this.#draft.peek();
    // Changed elsewhere at the same time, it is one of its own from now on.
    if (draft?.id === texts.id && saved.id !== texts.id) this.#draft.value = { ...draft, id: saved.id };
  }
}
