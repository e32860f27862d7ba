/**
 * A folder that a person chose, on its way between a page of ours and the background: the browser's messages can't carry one,
 * and a channel does not wake the background. So a request names the channel, and the folder comes over that.
 */

/** Milliseconds. */
const WITHIN = 5_000;
const READY = 'ready';
const GOT = 'got';

/** To whoever receives under this id, however late they are. False: nobody did. */
export function handFolder(id: string, folder: FileSystemDirectoryHandle): Promise<boolean> {
  return over(id, false, (say, done) => {
    say({ folder });
    return (data) => {
      if (data === READY) say({ folder });
      if (data === GOT) done(true);
    };
  });
}

/** Null: none came. */
export function receiveFolder(id: string): Promise<FileSystemDirectoryHandle | null> {
  return over<FileSystemDirectoryHandle | null>(id, null, (say, done) => {
    say(READY);
    return (data) => {
      const folder = folderIn(data);
      if (!folder) return;
      say(GOT);
      done(folder);
    };
  });
}

/** @param begin answers with what hears the other side */
function over<T>(
  id: string,
  otherwise: T,
  begin: (say: (data: unknown) => void, done: (value: T) => void) => (data: unknown) => void,
): Promise<T> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(`unwrap folder ${id}`);
    const done = (value: T) => {
      clearTimeout(timer);
      channel.close();
      resolve(value);
    };
    const timer = setTimeout(() => done(otherwise), WITHIN);
    const say = (data: unknown) => channel.postMessage(data); // reviewed: to our own origin, no page hears it
    const hear = begin(say, done);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  });
}

function folderIn(data: unknown): FileSystemDirectoryHandle | null {
  const folder = typeof data === 'object' && data !== null && 'folder' in data ? data.folder : null;
  return folder instanceof FileSystemDirectoryHandle ? folder : null;
}
