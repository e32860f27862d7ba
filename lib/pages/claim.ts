import { ask } from '../messages/client.ts';
import { RequestError } from '../messages/errors.ts';

/**
 * In a page's frame: the secret for the nonce in the address, which only our content script and the background know. Null for a
 * frame that some page embedded by itself; it must show nothing, for good.
 */
export async function claimFrame(location: Location): Promise<{ token: string; tabId: number } | null> {
  const nonce = new URLSearchParams(location.search).get('frame');
  if (nonce === null) return null;
  const claim = () => ask('frame/claim', { nonce });
  try {
    // A background that was just starting is asked once more; one that refuses is believed.
    return await claim().catch((error: unknown) =>
      error instanceof RequestError && error.problem === 'gone' ? claim() : Promise.reject(error),
    );
  } catch {
    return null;
  }
}
