/** The checks of one editor in one browser, in as few page loads as they can share. */
import type { Browser, Tab } from '../harness/index.ts';
import type { Entry } from './catalogue.ts';
import {
  type Cell,
  COLUMNS,
  type Column,
  inSync,
  inserted,
  kept,
  type Placed,
  type Problem,
  replaced,
  restored,
  typed,
  typedAtCursor,
  typedBehind,
} from './cells.ts';
import type { Seen } from './page/begin.ts';
import { ANSWER, type Piece, SECOND, WITH_CURSOR, WORD } from './replies.ts';
import { Session } from './session.ts';

export interface Row {
  cells: Record<Column, Cell>;
  /** Which strategy put it there, for whoever works on them. */
  strategy: string | null;
}

/** Room for every editor and its toolbar without scrolling. */
export const VIEWPORT = { width: 1000, height: 1000 };
const KEYS = 'Qx';

export async function runEditor(browser: Browser, tab: Tab, url: string, entry: Entry): Promise<Row> {
  const session = new Session(browser, tab, url, entry);
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, { outcome: 'none' }])) as Row['cells'];
  const checks = new Checks(session, entry, cells);
  await checks.atCaret();
  await checks.withoutCaret();
  await checks.twoPieces();
  if (entry.start !== 'empty') await checks.selection();
  await checks.cursor();
  await session.close();
  return { cells, strategy: checks.strategy };
}

class Checks {
  strategy: string | null = null;
  readonly #session: Session;
  readonly #entry: Entry;
  readonly #cells: Row['cells'];

  constructor(session: Session, entry: Entry, cells: Row['cells']) {
    this.#session = session;
    this.#entry = entry;
    this.#cells = cells;
  }

  #say(column: Column, problem: Problem): void {
    this.#cells[column] = problem === null ? { outcome: 'right' } : { outcome: 'wrong', seen: problem };
  }

  /** What goes wrong on the way is an answer, too: to the columns that it was for. */
  async #trying(columns: Column[], work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const seen = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      if (seen.startsWith('Nobody did this')) throw error;
      for (const column of columns) {
        const asked = column !== 'model' || !this.#entry.sendsPage;
        if (asked && this.#cells[column].outcome === 'none') this.#say(column, seen);
      }
    }
  }

  #placed(before: Seen, at: number, ...pieces: Piece[]): Placed {
    return { before: before.page, at, pieces, takes: this.#entry.takes, bare: true };
  }

  /** Behind the first line, and in an empty editor at its start. */
  get #at(): number {
    return this.#entry.start === 'empty' ? 0 : 1;
  }

  async atCaret(): Promise<void> {
    await this.#trying(['inserted', 'model', 'kept', 'undo'], async () => {
      const before = await this.#session.open();
      await this.#session.caretAtEnd();
      this.strategy = await this.#session.insert(ANSWER.reply);
      if (this.strategy === null) throw new Error('nothing was inserted');
      const placed = { ...this.#placed(before, this.#at, ANSWER), bare: false };
      this.#say('inserted', await this.#session.settled(({ page }) => inserted(placed, page)));
      if (!this.#entry.sendsPage) this.#say('model', await this.#session.settled(inSync));
      this.#say('kept', kept(before.page, (await this.#session.see()).page));
      await this.#session.press('Control+z');
      await this.#undone(before);
    });
    await this.#trying(['caret'], async () => {
      const before = await this.#session.open();
      await this.#session.caretAtEnd();
      await this.#typedOn('caret', before);
    });
  }

  async #undone(before: Seen): Promise<void> {
    const problem = await this.#session.settled((seen) => restored(before, seen));
    this.#say('undo', problem);
    if (problem === null) return;
    const again = await this.#session.open();
    await this.#session.caretAtEnd();
    await this.#session.insert(ANSWER.reply);
    const failed = await this.#byUnwrap(again);
    if (failed === null) this.#cells.undo = { outcome: 'unwrap' };
    else this.#say('undo', `Ctrl+Z: ${problem}; Unwrap's Undo: ${failed}`);
  }

  async #byUnwrap(before: Seen): Promise<Problem> {
    const answer = await this.#session.undo();
    const problem = await this.#session.settled((seen) => restored(before, seen));
    return problem ?? (answer === 'undone' ? null : `it says “${String(answer)}”`);
  }

  /** Inserts, and goes on typing. */
  async #typedOn(column: Column, before: Seen, focused = false): Promise<void> {
    await this.#session.insert(ANSWER.reply);
    const placed = this.#placed(before, this.#at, ANSWER);
    const wrong = await this.#session.settled((seen) =>
      focused && !seen.focused ? 'the focus is not in the editor' : inserted(placed, seen.page),
    );
    if (wrong) return this.#say(column, wrong);
    await this.#session.type(KEYS);
    const wanted = this.#placed(before, this.#at, typedBehind(ANSWER, KEYS));
    this.#say(column, await this.#session.settled((seen) => typed(wanted, seen)));
  }

  /** At the start, taken out by the sidebar's Undo; then once more, with the focus in the sidebar. */
  async withoutCaret(): Promise<void> {
    await this.#trying(['kept', 'undo'], async () => {
      const before = await this.#session.open();
      const strategy = await this.#session.insert(ANSWER.reply);
      const placed = this.#placed(before, 0, ANSWER);
      const wrong = await this.#session.settled(({ page }) => inserted(placed, page));
      if (wrong && this.#cells.kept.outcome === 'right') this.#say('kept', `without a caret: ${wrong}`);
      if (strategy) this.#notUndone('at the start', await this.#byUnwrap(before));
    });
    await this.#trying(['sidebar'], async () => {
      const before = await this.#session.open();
      await this.#session.caretInBlank(before.page.lines[1] === '');
      await this.#session.toSidebar();
      await this.#typedOn('sidebar', before, true);
    });
  }

  async twoPieces(): Promise<void> {
    await this.#trying(['two'], async () => {
      const before = await this.#session.open();
      await this.#session.caretAtEnd();
      await this.#session.insert(ANSWER.reply);
      await this.#session.insert(SECOND.reply);
      const placed = this.#placed(before, this.#at, ANSWER, SECOND);
      this.#say('two', await this.#session.settled((seen) => inserted(placed, seen.page) ?? inSync(seen)));
    });
  }

  async selection(): Promise<void> {
    await this.#trying(['selection'], async () => {
      const before = await this.#session.open();
      await this.#session.select('mail');
      const strategy = await this.#session.insert(WORD);
      const check = (seen: Seen) => replaced(before.page, seen, 'mail', WORD.text);
      this.#say('selection', await this.#session.settled(check));
      if (strategy) this.#notUndone('of a word replaced', await this.#byUnwrap(before));
    });
  }

  /** The sidebar's Undo has to hold whatever the editor's own does. */
  #notUndone(what: string, failed: Problem): void {
    if (failed && this.#cells.undo.outcome !== 'wrong') this.#say('undo', `Unwrap's Undo ${what}: ${failed}`);
  }

  async cursor(): Promise<void> {
    await this.#trying(['cursor'], async () => {
      const before = await this.#session.open();
      await this.#session.caretInBlank(before.page.lines[1] === '');
      await this.#session.insert(WITH_CURSOR.reply);
      await this.#session.type(KEYS);
      const wanted = this.#placed(before, this.#at, typedAtCursor(WITH_CURSOR, KEYS));
      this.#say('cursor', await this.#session.settled((seen) => typed(wanted, seen)));
    });
  }
}
