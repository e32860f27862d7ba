/** The room Insights: which days and inbox, and what was counted of them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Days, daysOf, ownDays, type Period } from '../insights/period.ts';
import { ask } from '../messages/client.ts';
import type { Insights as Counted } from '../messages/insight-requests.ts';
import { localDay } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import type { InsightsActions, InsightsModel } from './insights-model.ts';
import type { Place } from './place.ts';

export class Insights {
  readonly model: ReadonlySignal<InsightsModel>;
  readonly actions: InsightsActions;
  readonly #period = signal<Period>('quarter');
  readonly #days = signal<Days>(daysOf('quarter', today()));
  readonly #inbox = signal<string | null>(null);
  readonly #agent = signal<string | null>(null);
  readonly #shown = signal<Counted | null>(null);
  readonly #busy = signal(false);
  readonly #failed = signal(false);
  #isHere = false;
  /** Something changed while it was being counted. */
  #again = false;

  constructor() {
    this.model = computed(() => ({
      period: this.#period.value,
      ...this.#days.value,
      inbox: this.#inbox.value,
      agent: this.#agent.value,
      shown: this.#shown.value,
      busy: this.#busy.value,
      failed: this.#failed.value,
    }));
    this.actions = {
      choosePeriod: (period) => {
        this.#period.value = period;
        if (period !== 'own') this.#days.value = daysOf(period, today());
        void this.#count();
      },
      chooseDays: (from, to) => {
        this.#period.value = 'own';
        this.#days.value = ownDays(from, to);
        void this.#count();
      },
      chooseInbox: (inbox) => {
        this.#inbox.value = inbox;
        void this.#count();
      },
      chooseAgent: (agent) => {
        this.#agent.value = agent;
        void this.#count();
      },
      countAgain: () => void this.#count(),
    };
  }

  /** Another place in the options is shown. */
  go({ room }: Place): void {
    this.#isHere = room === 'insights';
    this.load();
  }

  /** Counted only while it is looked at. */
  load(): void {
    if (!this.#isHere) return;
    const period = this.#period.peek();
    // A page that stays open over midnight.
    if (period !== 'own') this.#days.value = daysOf(period, today());
    void this.#count();
  }

  /** One at a time: what is chosen meanwhile is counted next, and nothing else is shown. */
  async #count(): Promise<void> {
    this.#again = this.#busy.peek();
    if (this.#again) return;
    this.#busy.value = true;
    try {
      do {
        this.#again = false;
        const agent = this.#agent.peek();
        const counted = await ask('insights/get', {
          ...this.#days.peek(),
          inbox: this.#inbox.peek(),
          ...(agent !== null && { agent }),
        });
        if (!this.#again) this.#shown.value = counted;
      } while (this.#again);
      this.#failed.value = false;
    } catch (error) {
      log.error('insights', error);
      this.#failed.value = true;
    } finally {
      this.#busy.value = false;
    }
  }
}

function today(): string {
  return localDay(new Date().toISOString());
}
