import type { Browser } from 'playwright-core';

interface Answer {
  id?: number;
  result?: { usedSize: number; backingStorageSize?: number };
}

/**
 * Bytes in use by the scripts of the worker of this origin: V8's heap and the memory of its array buffers, collected before where
 * asked. Null: it does not run. Playwright lists workers, but gives no session with one.
 */
export async function workerHeap(
  browser: Browser,
  origin: string,
  collected: boolean,
): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`),
    );
    if (!worker) return null;
    const { targetId } = worker;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const ask = (id: number, method: string) =>
      new Promise<Answer['result']>((resolve) => {
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          const answer = JSON.parse(message) as Answer;
          if (answer.id === id) resolve(answer.result);
        });
        const message = JSON.stringify({ id, method });
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => resolve(undefined));
      });
    if (collected) await ask(1, 'HeapProfiler.collectGarbage');
    const used = await ask(2, 'Runtime.getHeapUsage');
    return used ? used.usedSize + (used.backingStorageSize ?? 0) : null;
  } finally {
    await session.detach();
  }
}
