/** What is put off beside one ticket, and how its follow-ups ended. */
import { signal } from '@preact/signals';
import type { Problem } from '../messages/errors.ts';
import type { FollowUpRecord } from '../messages/records.ts';
import { isDue } from '../method/follow-up.ts';
import { Autosave, type SaveState } from '../pages/autosave.ts';
import type { BackgroundClient, Told } from './background-client.ts';

export interface LaterModel {
  /** This ticket was put aside; null: it was not, or was taken up again. */
  aside: PauseModel | null;
  /** A hard reply is to be read once more; null: no longer, or never. */
  reread: PauseModel | null;
  /** The follow-up that was just finished, of which is asked how it ended. */
  asking: string | null;
  /** Of what is told of that. */
  state: SaveState;
  problem: Problem | null;
}

export interface PauseModel {
  id: string;
  /** ISO time. */
  until: string;
  /** That time has come. */
  due: boolean;
}

export interface LaterActions {
  /** Not now: until this ISO time the ticket is aside. */
  putAside(until: string): void;
  takeUp(): void;
  /** In an hour, with fresh eyes. */
  rereadLater(): void;
  rereadDone(): void;
  /** Called at every change of how a follow-up ended. */
  tellFollowUp(id: string, told: Partial<Told>): void;
  /** No more of how it ended. */
  endTelling(): void;
}

const SAVE_AFTER = 500;

export class LaterState {
  /** By id of the follow-up. */
  readonly saving: Autosave<Record<string, Told>>;
  readonly #key: string;
  readonly #asking = signal<string | null>(null);
  readonly #told = signal<Record<string, Told>>({});

  constructor(key: string, background: BackgroundClient) {
    this.#key = key;
    this.saving = new Autosave(async (told) => {
      for (const [id, one] of Object.entries(told)) {
        await background.tellFollowUp(id, one);
        // Kept, it is the record's: what is told elsewhere from now on stands above it.
        const { [id]: still, ...others } = this.#told.peek();
        if (still === one) this.#told.value = others;
      }
    }, SAVE_AFTER);
  }

  of(followUps: FollowUpRecord[], now: Date): LaterModel {
    const pause = (wanted: FollowUpRecord['kind']): PauseModel | null => {
      const open = followUps.find(
        ({ kind, ticketKey, doneAt }) => kind === wanted && ticketKey === this.#key && doneAt === null,
      );
      return open?.dueAt ? { id: open.id, until: open.dueAt, due: isDue(open, now) } : null;
    };
    return {
      aside: pause('not-now'),
      reread: pause('reread'),
      asking: this.#asking.value,
      state: this.saving.state.value,
      problem: this.saving.problem.value,
    };
  }

  /** With what was just told of them. */
  told(followUps: FollowUpRecord[]): FollowUpRecord[] {
    return followUps.map((one) => ({ ...one, ...this.#told.value[one.id] }));
  }

  ask(id: string | null): void {
    this.#asking.value = id;
  }

  tell({ id, outcome, lesson }: Pick<FollowUpRecord, 'id'> & Told, change: Partial<Told>): void {
    const told = { ...this.#told.peek(), [id]: { outcome, lesson, ...change } };
    this.#told.value = told;
    this.saving.set(told);
  }
}
