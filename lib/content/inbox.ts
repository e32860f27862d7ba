/** The content script's whole life in one page: read, announce, show the sidebar, insert. */
import type { ReadResult } from '../inboxes/adapter.ts';
import { watch } from '../inboxes/watch.ts';
import { ask } from '../messages/client.ts';
import type { contentRequests } from '../messages/content-requests.ts';
import { RequestError } from '../messages/errors.ts';
import type { Shown } from '../messages/protocol.ts';
import type { Handlers } from '../messages/server.ts';
import { browser } from '../platform/browser.ts';
import { log } from '../platform/log.ts';
import { dress } from './dress.ts';
import { held } from './held.ts';
import { alive, stop } from './once.ts';
import { Page } from './page.ts';
import { framesOfPage, isFrameSeen } from './place.ts';
import { Readers } from './readers.ts';
import { SidebarFrame } from './sidebar-frame.ts';
import { WritingLoader } from './writing-loader.ts';

/** What the sidebar shows first is on the screen by then, in ms. */
const READING = 500;
/** How often an announcement that got no answer is made again. */
const TRIES = 3;

/**
 * Starts it; `signal` ends it and takes everything away. The answer handles what the background asks. In a frame it reads
 * and inserts; the sidebar is beside the page around it.
 */
export function startInbox(signal: AbortSignal, place: 'page' | 'frame'): Handlers<typeof contentRequests> {
  const page = new Page(document, new Readers(() => watching.check()));
  const frame = place === 'page' ? new SidebarFrame(() => page.loosen(), signal) : null;
  const writing = new WritingLoader(
    { key: () => keyOf(read()), editor: () => page.editor(), openReply: () => page.openReply() },
    () => watching.check(),
    signal,
  );
  const dressed = dress();
  const framesChanged = place === 'page' ? framesOfPage(signal) : () => false;
  let announced = '';
  let shownRevision = 0;
  let newest = 0;
  let failures = 0;
  let lesson: AbortController | null = null;

  const watching = watch({
    root: document,
    frames: () => [...page.frames(), ...page.shadows()],
    onSettled: settled,
    onError: (error) => log.error('watch', error),
    signal,
  });
  learn();
  if (place === 'frame') addEventListener('resize', () => watching.check(), { signal });
  // A page brought back from the browser's memory was another one to the background in the meantime.
  addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  // The native panel outlives the page: beside the next one it must not show this one's ticket until that is read.
  addEventListener('pagehide', gone, { signal });

  function settled(): void {
    if (!alive()) {
      stop();
      return;
    }
    // A frame whose editor rewrites its document drops every listener with it.
    writing.attach([document, ...page.frames()]);
    frame?.keep();
    if (framesChanged()) announced = '';
    const result = read();
    writing.here?.settled();
    const said = JSON.stringify(result);
    if (said === announced) return;
    announced = said;
    announce(result).catch((error: unknown) => log.error('announce', error));
  }

  function read(): ReadResult {
    return place === 'page' || isFrameSeen() ? page.read() : { kind: 'none' };
  }

  function show(shown: Shown): void {
    if (shown.revision < shownRevision) return;
    shownRevision = shown.revision;
    frame?.show(shown, shown.pageKey);
    // Nothing that was said before the person pressed takes back what they press now: who takes it is told.
    if (shown.armed) void arm(shown.pageKey, true);
  }

  async function arm(pageKey: string | null, armed: boolean, held?: boolean): Promise<boolean> {
    if (!armed && !writing.here) return false;
    try {
      return (await writing.load()).arm(pageKey, armed, held);
    } catch (error) {
      log.error('armed', error);
      return false;
    }
  }

  async function announce(result: ReadResult): Promise<void> {
    const mine = ++newest;
    try {
      // Before anything of ours is seen in the page.
      const [shown] = await Promise.all([ask('inbox/announce', { result }), dressed]);
      failures = 0;
      // A later announcement is on its way, with the answer that counts.
      if (mine !== newest || signal.aborted) return;
      show(shown);
    } catch (error) {
      if (!alive()) stop();
      // In a page that this frame may not be read for.
      else if (place === 'frame' && error instanceof RequestError && error.problem === 'refused') return;
      else if (mine === newest && !signal.aborted) await failed(error);
    }
  }

  /** Beside a page that could not be announced nothing of the one before may stay. */
  async function failed(error: unknown): Promise<void> {
    failures += 1;
    if (error instanceof RequestError && error.problem === 'gone' && failures < TRIES) {
      again();
      return;
    }
    log.error('announce', error);
    show(await ask('inbox/announce', { result: { kind: 'unreadable', missing: ['messages'] } }));
  }

  /** A quick hand presses Reply before the page has settled: the page that writes must still know what was read. */
  function gone(): void {
    if (!alive()) return;
    const result = read();
    const last = result.kind === 'ticket' && JSON.stringify(result) !== announced ? result : null;
    ask('inbox/leave', { at: Date.now(), last }).catch(() => undefined);
  }

  function again(): void {
    announced = '';
    watching.check();
  }

  function report(): string {
    const result = page.read();
    const missing =
      result.kind === 'unreadable'
        ? result.missing
        : result.kind === 'ticket' && result.guide?.by === 'structure'
          ? result.guide.missing
          : [];
    const { version } = browser.runtime.getManifest();
    return (
      held().reporter?.(document, { version, adapter: page.siteId, missing, frames: page.frames() }) ?? ''
    );
  }

  /** What the person taught of this host, now and after a change. */
  function learn(): void {
    ask('inbox/recipes', {})
      .then((recipes) => {
        if (page.learn(recipes)) again();
      })
      .catch((error: unknown) => log.error('recipes', error));
  }

  /** Answered at once: a lesson takes as long as it takes. The toolbar button and the key end it, whatever the page does. */
  function startLesson(): void {
    const { teacher } = held();
    if (!teacher || lesson) return;
    const ending = new AbortController();
    lesson = ending;
    // Begun in the native panel, it ends there.
    const wasOpen = frame?.open ?? false;
    frame?.rest();
    teacher(document, AbortSignal.any([signal, ending.signal]))
      .then((recipe) => recipe && ask('inbox/taught', { recipe }))
      .catch((error: unknown) => log.error('teach', error))
      .finally(() => {
        lesson = null;
        if (wasOpen) frame?.enter();
      });
  }

  function leave(how: 'focus' | 'collapse' | 'close'): void {
    if (how !== 'focus') frame?.fold(how);
    if (writing.here) writing.here.focus();
    else
      writing.load().then(
        (writer) => writer.focus(),
        () => window.focus(),
      );
  }

  /** Whether the person saw what they pressed in the sidebar. */
  function saw(at: { x: number; y: number } | null): boolean {
    return at === null || (frame?.inSight(at.x, at.y) ?? false);
  }

  return {
    'content/insert': async ({ pageKey, insertId, at, ...reply }) => {
      const writer = await writing.load();
      return saw(at) ? writer.insert(pageKey, insertId, reply) : { outcome: 'covered' };
    },
    'content/open-reply': async ({ pageKey, at }) => {
      const writer = await writing.load();
      if (!saw(at)) return { outcome: 'covered' };
      return { outcome: writer.open(pageKey) ? 'opened' : 'gone' };
    },
    'content/armed': ({ pageKey, armed, held }) => arm(pageKey, armed, held),
    'content/search': async () => {
      await (await writing.load()).search();
      return null;
    },
    'content/put-found': async ({ pageKey, at, ...reply }) =>
      (await writing.load()).putFound(pageKey, reply, at),
    'content/close-search': async ({ back }) => {
      writing.here?.closeSearch(back);
      return null;
    },
    'content/shortcuts': async () => {
      writing.here?.learn();
      return null;
    },
    'content/draft': async ({ pageKey }) => {
      const text = writing.here?.draft(pageKey) ?? null;
      return text === null ? null : { text };
    },
    'content/rewrite': async ({ pageKey, insertId, at, ...words }) => {
      const writer = await writing.load();
      return { outcome: saw(at) ? await writer.rewrite(pageKey, insertId, words) : 'covered' };
    },
    'content/undo': async ({ pageKey, insertId }) =>
      writing.here?.undo(pageKey, insertId) ?? { outcome: 'nothing-to-undo' },
    'content/toggle': async ({ by }) => {
      if (lesson) {
        lesson.abort();
        return { left: false };
      }
      // Where it opened by itself, the focus is still in the mail: then the key is the way in.
      const left = by === 'key' ? frame?.inUse : frame?.open;
      if (left) leave('collapse');
      else frame?.enter();
      return { left: left ?? false };
    },
    'content/show': async (shown) => {
      show(shown);
      return null;
    },
    'content/leave': async ({ how }) => {
      leave(how);
      return null;
    },
    'content/read-again': async () => {
      again();
      return null;
    },
    'content/look': async () => {
      await dress();
      frame?.dress();
      return null;
    },
    'content/move': async () => {
      frame?.move();
      return null;
    },
    'content/claimed': async ({ nonce }) => {
      frame?.proven(nonce);
      writing.here?.proven(nonce);
      // Who has the sidebar open is about to write; what they read comes first.
      setTimeout(() => {
        if (!signal.aborted) writing.load().catch((error: unknown) => log.error('writing', error));
      }, READING);
      return null;
    },
    'content/teach': async () => {
      startLesson();
      return null;
    },
    'content/recipes': async () => {
      learn();
      return null;
    },
    'content/report': async () => ({ report: report() }),
    'content/in-sight': async (at) => saw(at),
    'content/stop': async () => {
      stop();
      return null;
    },
  };
}

function keyOf(result: ReadResult): string | null {
  return result.kind === 'ticket' ? result.ticket.key : null;
}
