/** Keeps the search's index along with what is written: in batches, between which everybody else has their turn. */
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { StoreError } from '../store/errors.ts';
import { dropIndex, IndexMoved } from '../store/search/blocks.ts';
import { cleanIndex, goneDocuments } from '../store/search/cleaning.ts';
import { indexBatch, indexProgress } from '../store/search/indexing.ts';
import { isLocked } from './lock-state.ts';
import { serial } from './serial.ts';

/** Should the background be ended in between, it goes on when this rings. */
export const INDEX_ALARM = 'search-index';

/** Half a minute is the soonest that browsers let an alarm ring. */
const RINGS_AFTER = 0.5;
/** So many wait before a batch is worth its writing; the search goes through fewer as they are. */
const WORTH = 100;
/** Documents. Less than a second's work, of which the writing keeps a question waiting. */
const BATCH = 2_000;
/** More numbers that are nobody's slow the search down. */
const MANY_GONE = 1_000;
/** Milliseconds between a write and the look whether there is enough; at a stretch of work. */
const AFTER = 1_000;
const STRETCH = 12;

let soon: ReturnType<typeof setTimeout> | null = null;

/** After a write. Who is in the middle of it goes on first. */
export function indexSoon(): void {
  if (soon !== null) return;
  soon = setTimeout(() => {
    soon = null;
    keepIndex().catch((error: unknown) => log.error('search', error));
  }, AFTER);
}

/**
 * Until nothing is left to do.
 *
 * @param thorough also takes out what few documents left behind, as is done now and then
 */
export function keepIndex({ thorough = false } = {}): Promise<void> {
  return serial('search', async () => {
    if (await isLocked()) return;
    try {
      await work(thorough);
    } catch (error) {
      const cause = error instanceof StoreError ? error.cause : error;
      if (cause instanceof RangeError) await dropIndex();
      // Whoever moved it goes on with it; what is left is done at the next write.
      else if (!(cause instanceof IndexMoved)) throw error;
    }
  });
}

async function work(thorough: boolean): Promise<void> {
  const pace = pacer();
  let armed = false;
  /** Before each batch: an alarm that is set anew also tells the browser that the background is not idle. */
  const arm = async () => {
    armed = true;
    await browser.alarms.create(INDEX_ALARM, { delayInMinutes: RINGS_AFTER });
  };
  for (let { done, total } = await indexProgress(); total - done >= WORTH; ) {
    await arm();
    await indexBatch(BATCH, pace);
    ({ done, total } = await indexProgress());
  }
  const gone = await goneDocuments();
  if (gone.isUrgent || gone.count > MANY_GONE || (thorough && gone.count > 0)) {
    await arm();
    await cleanIndex(pace);
  }
  if (armed) await browser.alarms.clear(INDEX_ALARM);
}

function pacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
