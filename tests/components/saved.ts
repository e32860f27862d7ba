/** What the browser would save, in the place of a download. */
import { vi } from 'vitest';

export interface SavedFile {
  name: string;
  text(): Promise<string>;
}

/** Files as they are saved from now on, until mocks are restored. */
export function savedFiles(): SavedFile[] {
  const files: SavedFile[] = [];
  let last: Blob | null = null;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return 'blob:saved';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = last;
    files.push({ name: this.download, text: () => (blob ? textOf(blob) : Promise.resolve('')) });
  });
  return files;
}

/** jsdom's blobs can't be asked themselves. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}
