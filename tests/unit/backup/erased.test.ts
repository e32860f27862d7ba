import { expect, it, vi } from 'vitest';
import { Erased, erasedHash } from '@/lib/backup/erased.ts';
import { noRecords } from '@/lib/backup/format.ts';
import { planRestore } from '@/lib/backup/plan.ts';
import type { ErasureRecord } from '@/lib/messages/records.ts';
import { customer } from './records.ts';

const hashes = vi.hoisted(() => ({ made: 0 }));
vi.mock('@/lib/backup/sha256.ts', async (original) => {
  const actual = await original<typeof import('@/lib/backup/sha256.ts')>();
  const sha256 = (text: string) => {
    hashes.made += 1;
    return actual.sha256(text);
  };
  return { ...actual, sha256 };
});

const LATER = '2026-11-28T10:00:00.000Z';

function erasure(id: string, salt: string, address: string, at = LATER): ErasureRecord {
  const counts = { notes: 0, cases: 0, followUps: 0, drafts: 0 };
  return { id, at, salt, hashes: [erasedHash(salt, address)], counts, backups: [] };
}
const people = Array.from({ length: 300 }, (_, each) => customer(`k${each}`));
const many = (salt: (each: number) => string) =>
  Array.from({ length: 500 }, (_, each) => erasure(`e${each}`, salt(each), `k${each}@voorbeeld.example`));

it('an address is hashed once for each database that anybody was erased in, however many were', async () => {
  const erasures = many((each) => `zout ${each % 2}`);
  const file = { ...noRecords(), customers: people, erasures };
  hashes.made = 0;
  const erased = new Erased(erasures);
  await erased.lookUp(file);
  for (const way of ['merge', 'replace'] as const) {
    expect(planRestore(noRecords(), file, way, erased).erased).toBe(300);
  }
  expect(hashes.made).toBe(2 * 300);
});

it('what was looked up of other erasures is not gone by', () => {
  const file = { ...noRecords(), customers: people };
  const here = { ...noRecords(), erasures: [erasure('e', 'zout', 'k1@voorbeeld.example')] };
  const stale = new Erased([]);
  expect(planRestore(here, file, 'merge', stale).records.customers).toHaveLength(299);
});

it('the last time that somebody was erased counts', () => {
  const at = (...times: string[]) =>
    new Erased(times.map((time, each) => erasure(`${each}`, 'zout', 'a@b.example', time))).at('a@b.example');
  expect(at(LATER, '2026-01-01T10:00:00.000Z')).toBe(LATER);
  expect(at('2026-01-01T10:00:00.000Z', LATER)).toBe(LATER);
});

it('more salts than databases were ever merged are refused', () => {
  const erasures = many((each) => `zout ${each}`);
  expect(() => new Erased(erasures)).toThrow(expect.objectContaining({ problem: 'too-big' }));
});
