/** Whatever holds of the store holds under a lock too: its tests once more, with one switched on. */
import { describe } from 'vitest';
import { allUnderLock } from '../fresh.ts';

allUnderLock('on');
const files = import.meta.glob(['../*.test.ts', '../search/*.test.ts', '!../open.test.ts']);
for (const [path, load] of Object.entries(files)) {
  describe(`${path}, under a lock`, async () => {
    await load();
  });
}
