/** Folders of the person's own disk, where a browser lets a page have one chosen: Chromium. No standard type has it yet. */

const WRITING = { mode: 'readwrite' } as const;

interface Allowing {
  queryPermission(wanted: typeof WRITING): Promise<PermissionState>;
  requestPermission(wanted: typeof WRITING): Promise<PermissionState>;
}
interface Picking {
  showDirectoryPicker?(wanted: typeof WRITING & { id: string }): Promise<FileSystemDirectoryHandle>;
}

export function canPickFolder(): boolean {
  return typeof (globalThis as Picking).showDirectoryPicker === 'function';
}

/** Within a click. Null: the person chose none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (globalThis as Picking).showDirectoryPicker?.({ ...WRITING, id: 'backups' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await allowing(folder).queryPermission(WRITING)) === 'granted';
}

/** Within a click: the browser asks the person. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return (await allowing(folder).requestPermission(WRITING)) === 'granted';
}

function allowing(folder: FileSystemDirectoryHandle): Allowing {
  return folder as FileSystemDirectoryHandle & Allowing;
}
