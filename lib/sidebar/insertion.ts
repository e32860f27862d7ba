/** The way of one ticket's reply into the mail: inserted, waiting for an editor, taken out again. */
import { effect, signal } from '@preact/signals';
import { canWait, type InsertOutcome, type ReplyText } from '../editors/types.ts';
import type { Waiting } from '../messages/protocol.ts';
import type { Path } from '../method/types.ts';
import { log } from '../platform/log.ts';
import type { ReplyStatus } from './model.ts';
import type { SessionDependencies } from './session.ts';

/** What is inserted, as it is on the screen. */
interface Wanted {
  reply: ReplyText;
  /** Null: of a mail that is no complaint. */
  path: Path | null;
  complaint: boolean;
  /** The template that it was filled in from; null: none. */
  templateId: string | null;
}

/** A change within it goes on in the typing that stopped the waiting: that is still said. In ms. */
const SAID = 5_000;

/** How often it is asked whether the editor is open by now, while what waits is held. In ms. */
const AGAIN = 2_000;

type InsertionUses = Pick<SessionDependencies, 'background' | 'pressed' | 'typing' | 'copy' | 'toast'>;

export class Insertion {
  readonly #ticketKey: string;
  readonly #uses: InsertionUses;
  readonly #status = signal<ReplyStatus>('ready');
  readonly #canOpen = signal(false);
  /** The editor that it waits for is open. */
  readonly #open = signal(false);
  /** Of what went in last, or waits. */
  #insertId = '';
  /** Whose end is on the screen already. */
  #settledId = '';
  #forgets: ReturnType<typeof setTimeout> | undefined;
  #stoppedAt = 0;

  constructor(ticketKey: string, uses: InsertionUses) {
    this.#ticketKey = ticketKey;
    this.#uses = uses;
  }

  get status(): ReplyStatus {
    return this.#open.value && canWait(this.#status.value) ? 'held' : this.#status.value;
  }

  /** Unwrap can press the app's own Reply for what waits. */
  get canOpen(): boolean {
    return this.#canOpen.value;
  }

  /** What is on the screen is another text by now. */
  reset(): void {
    this.changed();
    if (this.#status.peek() !== 'stopped') this.#status.value = 'ready';
  }

  /** The same, but what is said of one that went in still holds. */
  changed(): void {
    if (canWait(this.#status.peek())) this.stopWaiting();
    else if (Date.now() - this.#stoppedAt > SAID) this.heard();
  }

  /** That it waits no more was said long enough. */
  heard(): void {
    if (this.#status.peek() === 'stopped') this.#status.value = 'ready';
  }

  async insert({ reply, ...about }: Wanted): Promise<void> {
    if (this.#status.peek() === 'inserting') return;
    this.#status.value = 'inserting';
    const insertId = crypto.randomUUID();
    try {
      const pressed = this.#uses.pressed();
      this.#ended(
        insertId,
        await this.#uses.background.insert(this.#ticketKey, insertId, reply, about, pressed),
      );
    } catch {
      this.#status.value = 'failed';
    }
    if (this.#status.peek() === 'failed' && (await this.#uses.copy(reply.text))) {
      this.#status.value = 'failed-copied';
    }
  }

  #ended(insertId: string, end: InsertOutcome): void {
    if (end.outcome === 'covered') {
      this.#status.value = 'ready';
      this.#uses.toast('covered');
      return;
    }
    this.#insertId = insertId;
    if (!canWait(end.outcome)) this.#settledId = insertId;
    this.#canOpen.value = end.outcome === 'no-editor' && end.canOpen;
    this.#status.value = end.outcome;
  }

  /** The app's own way to open a reply; what waits goes in then. */
  async openReply(): Promise<void> {
    const { background, pressed, toast } = this.#uses;
    const outcome = await background.openReply(this.#ticketKey, this.#insertId, pressed());
    if (outcome !== 'opened') toast(outcome === 'covered' ? 'covered' : 'not-opened');
  }

  /** What waits for an editor does not go in by itself any more. */
  stopWaiting(): void {
    if (!canWait(this.#status.peek())) return;
    this.forget();
    this.#stoppedAt = Date.now();
    this.#status.value = 'stopped';
    this.#uses.background
      .stopWaiting(this.#ticketKey, this.#insertId)
      .catch((error: unknown) => log.error('waiting', error));
  }

  /** What waits goes in when nobody types here: it takes the focus along. Until what is answered is called. */
  holdWhileTyping(): () => void {
    return effect(() => {
      if (!canWait(this.#status.value)) {
        this.#open.value = false;
        return;
      }
      const typing = this.#uses.typing.value;
      let over = false;
      const hold = () =>
        this.#uses.background
          .hold(this.#ticketKey, typing)
          .then((open) => {
            if (!over) this.#open.value = open;
          })
          .catch((error: unknown) => log.error('waiting', error));
      void hold();
      const asking = typing ? setInterval(hold, AGAIN) : undefined;
      return () => {
        over = true;
        clearInterval(asking);
      };
    });
  }

  async undo(): Promise<void> {
    try {
      const { outcome } = await this.#uses.background.undoInsert(this.#ticketKey, this.#insertId);
      this.#status.value = outcome;
    } catch {
      this.#status.value = 'nothing-to-undo';
    }
  }

  /** As the background knows it: also after the page, and the sidebar with it, was loaded anew. */
  take(waiting: Waiting | null): void {
    this.forget();
    if (!waiting) {
      if (canWait(this.#status.peek())) this.#status.value = 'ready';
      return;
    }
    const { insertId, outcome, until, canOpen } = waiting;
    this.#canOpen.value = canOpen;
    if (canWait(outcome)) {
      this.#insertId = insertId;
      this.#status.value = outcome;
      this.#forgets = setTimeout(() => this.take(null), until - Date.now());
    } else if (this.#settledId !== insertId) {
      this.#insertId = this.#settledId = insertId;
      this.#status.value = outcome;
    }
  }

  /** No timer is left. */
  forget(): void {
    clearTimeout(this.#forgets);
  }
}
