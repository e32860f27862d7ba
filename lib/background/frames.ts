/** Which frames were mounted by us: a nonce that the content script made, exchanged once for a secret. */
import { serial } from './serial.ts';
import { type Frames, getFrames, type ProvenFrame, setFrames } from './session.ts';

export function expectFrame(tabId: number, nonce: string): Promise<void> {
  return change(({ expected, proven }) => ({
    expected: { ...without(expected, tabId), [nonce]: tabId },
    proven,
  }));
}

/** The frame's secret, or null for a nonce that is unknown, of another tab, or used before. */
export async function claimFrame(frame: ProvenFrame, nonce: string): Promise<string | null> {
  let token: string | null = null;
  await change(({ expected, proven }) => {
    if (expected[nonce] !== frame.tabId) return { expected, proven };
    token = crypto.randomUUID();
    // A tab has one frame of ours: with a new one the old one is gone.
    const others = Object.entries(proven).filter(([, other]) => other.tabId !== frame.tabId);
    return {
      expected: without(expected, frame.tabId),
      proven: { ...Object.fromEntries(others), [token]: frame },
    };
  });
  return token;
}

/** The frame that got this secret. */
export async function provenFrame(token: string): Promise<ProvenFrame | null> {
  const { proven } = await getFrames();
  return Object.hasOwn(proven, token) ? (proven[token] ?? null) : null;
}

export async function provenFrames(): Promise<ProvenFrame[]> {
  return Object.values((await getFrames()).proven);
}

export function forgetFrames(tabId: number): Promise<void> {
  return change(({ expected, proven }) => ({
    expected: without(expected, tabId),
    proven: Object.fromEntries(Object.entries(proven).filter(([, frame]) => frame.tabId !== tabId)),
  }));
}

function change(how: (frames: Frames) => Frames): Promise<void> {
  return serial('frames', async () => setFrames(how(await getFrames())));
}

function without(expected: Frames['expected'], tabId: number): Frames['expected'] {
  return Object.fromEntries(Object.entries(expected).filter(([, tab]) => tab !== tabId));
}
