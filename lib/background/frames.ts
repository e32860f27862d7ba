/** Which frames were mounted by us: a nonce that the content script made, exchanged once for a secret. */
import { serial } from './serial.ts';
import { type Frames, getFrames, type ProvenFrame, setFrames } from './session.ts';

/** A tab has one frame of ours of each kind. */
type Place = Pick<ProvenFrame, 'tabId' | 'kind'>;

export function expectFrame(place: Place, nonce: string): Promise<void> {
  return change(({ expected, proven }) => ({
    expected: { ...without(expected, place), [nonce]: place },
    proven,
  }));
}

/** The frame's secret, or null for a nonce that is unknown, of another tab, or used before. */
export async function claimFrame(
  frame: Pick<ProvenFrame, 'tabId' | 'frameId'>,
  nonce: string,
): Promise<string | null> {
  let token: string | null = null;
  await change(({ expected, proven }) => {
    const place = Object.hasOwn(expected, nonce) ? expected[nonce] : undefined;
    if (place?.tabId !== frame.tabId) return { expected, proven };
    token = crypto.randomUUID();
    // With a new frame the old one is gone.
    return {
      expected: without(expected, place),
      proven: { ...without(proven, place), [token]: { ...frame, kind: place.kind } },
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
    expected: without(expected, { tabId }),
    proven: without(proven, { tabId }),
  }));
}

function change(how: (frames: Frames) => Frames): Promise<void> {
  return serial('frames', async () => setFrames(how(await getFrames())));
}

/** @param kind left out: of every kind */
function without<P extends Place>(
  all: Record<string, P>,
  { tabId, kind }: Partial<Place>,
): Record<string, P> {
  return Object.fromEntries(
    Object.entries(all).filter(([, one]) => one.tabId !== tabId || (kind !== undefined && one.kind !== kind)),
  );
}
