/** Whole files between the page and the background, in parts: it may end between two of them, and none may be too long. */
import { fromBase64, toBase64 } from '../messages/base64.ts';
import { ask } from '../messages/client.ts';
import { type MadeFile, PART } from '../messages/data-requests.ts';
import { RequestError } from '../messages/errors.ts';
import type { BackupSource } from './data-model.ts';

/** Milliseconds between two looks at how far it is. */
const LOOK = 500;

/** @throws RequestError `gone` where the file is not there any more */
export async function fetchMade({ id, size }: MadeFile): Promise<Blob> {
  const parts: BlobPart[] = [];
  for (let offset = 0; offset < size; ) {
    const part = await ask('data/part', { id, offset });
    if (part === null) throw new RequestError('gone', 'the file is not there any more');
    const bytes = fromBase64(part);
    parts.push(bytes);
    offset += bytes.length;
  }
  return new Blob(parts, { type: 'application/octet-stream' });
}

export async function giveFile(id: string, file: BackupSource): Promise<void> {
  for (let offset = 0; offset < file.size; offset += PART) {
    const bytes = new Uint8Array(await file.slice(offset, offset + PART).arrayBuffer());
    await ask('data/give-part', { id, offset, bytes: toBase64(bytes) });
  }
}

/** Runs work that the background follows under this id; looking at it keeps the background awake, too. */
export async function following<T>(
  id: string,
  told: (share: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  let over = false;
  const look = async () => {
    const share = await ask('data/progress', { id }).catch(() => null);
    if (!over && share !== null) told(share);
  };
  const timer = setInterval(() => void look(), LOOK);
  try {
    return await onceMore(work);
  } finally {
    over = true;
    clearInterval(timer);
  }
}

/** All of it is idempotent: a background that ended is asked once more. */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RequestError) || error.problem !== 'gone') throw error;
    return work();
  }
}
