import { expect, it } from 'vitest';
import { HOSTS, PERMISSIONS } from '../../tools/stores/permissions.ts';
import { textOf } from '../tree.ts';

it('the stores are told of every permission that a package asks, and of no other', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const manifest = JSON.parse(textOf(`.output/${browser}-mv3/manifest.json`));
    return [...manifest.permissions, ...manifest.optional_permissions];
  });
  expect([...new Set([...asked, HOSTS])].sort()).toEqual(Object.keys(PERMISSIONS).sort());
});
