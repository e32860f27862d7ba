import type { Frame, Tab } from '../e2e/harness/index.ts';

const ROUNDS = 40;

/**
 * What to add to `performance.timeOrigin + performance.now()` of the frame to get the page's, in ms. Two processes of
 * one browser may differ by some ms; this asks back and forth and believes the quickest round. `within` is how wrong it
 * can be: half that round, or the clock's own step (0.1 ms in Chromium, 1 ms in Firefox) if that is more.
 */
export async function frameToPage(tab: Tab, frame: Frame): Promise<{ offset: number; within: number }> {
  await tab.eval(() => {
    addEventListener('message', ({ data, source }: MessageEvent) => {
      if (data?.bench !== 'ping') return;
      const at = performance.timeOrigin + performance.now();
      (source as Window | null)?.postMessage({ bench: 'pong', at }, '*');
    });
  });
  return frame.eval(async (rounds) => {
    const now = () => performance.timeOrigin + performance.now();
    let best = { offset: 0, within: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round += 1) {
      const sent = now();
      const at = await new Promise<number>((resolve) => {
        const heard = ({ data }: MessageEvent) => {
          if (data?.bench !== 'pong') return;
          removeEventListener('message', heard);
          resolve(data.at);
        };
        addEventListener('message', heard);
        parent.postMessage({ bench: 'ping' }, '*');
      });
      const back = now();
      const within = Math.max((back - sent) / 2, navigator.userAgent.includes('Firefox') ? 1 : 0.1);
      if (within < best.within) best = { offset: at - (sent + back) / 2, within };
    }
    return best;
  }, ROUNDS);
}

/**
 * The same between two of our frames in tabs of one site: what to add to the first one's clock to get the second one's.
 */
export async function frameToFrame(one: Frame, other: Frame): Promise<{ offset: number; within: number }> {
  await other.eval(() => {
    const channel = new BroadcastChannel('bench');
    channel.onmessage = ({ data }) => {
      if (data !== 'stop') channel.postMessage({ at: performance.timeOrigin + performance.now() });
      else channel.close();
    };
  });
  return one.eval(async (rounds) => {
    const now = () => performance.timeOrigin + performance.now();
    const channel = new BroadcastChannel('bench');
    let best = { offset: 0, within: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round += 1) {
      const sent = now();
      const at = await new Promise<number>((resolve) => {
        channel.onmessage = ({ data }) => resolve(data.at);
        channel.postMessage('ping');
      });
      const back = now();
      const within = Math.max((back - sent) / 2, navigator.userAgent.includes('Firefox') ? 1 : 0.1);
      if (within < best.within) best = { offset: at - (sent + back) / 2, within };
    }
    channel.postMessage('stop');
    channel.close();
    return best;
  }, ROUNDS);
}
