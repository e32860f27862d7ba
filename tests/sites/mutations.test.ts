/**
 * Damaged pages: whatever becomes of a page, no reader fails on it, and none is sure of a customer that is not its own.
 * `npm run soak` damages more of them.
 */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { InboxAdapter, ReadResult } from '@/lib/inboxes/adapter.ts';
import { generic } from '@/lib/inboxes/generic.ts';
import { isSafeToPress } from '@/lib/inboxes/open-reply.ts';
import { readResult } from '@/lib/messages/schemas.ts';
import { adapters } from './adapters.ts';
import { isForAnother } from './address-fields.ts';
import { type Fixture, fixtureNames, loadFixture } from './fixture.ts';
import { damaged } from './mutations.ts';

const TIMES = Number(process.env.UNWRAP_SOAK_MUTATIONS ?? 250);
const SEED = Number(process.env.UNWRAP_SOAK_SEED ?? 20261121);

/** Pages on which a ticket is still to come, or the former one not yet gone: only their adapter can know that. */
const ON_ITS_WAY = /loading|switching|lags|stale/;

const pages = adapters.flatMap(({ site, adapter }) =>
  fixtureNames(site.id).map((name) => ({ id: site.id, name, adapter })),
);
const each = Math.ceil(TIMES / pages.length);
const seedsOf = (page: number) => Array.from({ length: each }, (_, turn) => SEED + page * each + turn);

function addressOf(result: ReadResult, sure = true): string | null {
  if (result.kind !== 'ticket') return null;
  const { customer, proposed } = result.ticket;
  return customer?.address ?? (sure ? null : (proposed?.person.address ?? null));
}

/**
 * Who may be read from the page: its customer or proposal, whoever else wrote to the shop in this ticket (who comes first
 * where the newest message is lost), and at worst one of us, which is nobody's notes.
 */
function ownersOf({ expected: { result } }: Fixture): Set<string | null> {
  const owners = new Set([null, addressOf(result), addressOf(result, false)]);
  if (result.kind !== 'ticket') return owners;
  for (const { direction, author } of result.ticket.messages) {
    if (direction === 'customer') owners.add(author.address);
  }
  for (const address of result.ticket.ownAddresses) owners.add(address);
  return owners;
}

/** Everything the content script asks of a reader. */
function readWith(reader: InboxAdapter, { root, url }: Fixture): ReadResult {
  const result = reader.read(root, url);
  const editor = reader.editor(root);
  if (editor && reader !== generic) expect(isForAnother(editor.element)).toBe(false);
  const control = reader.openReply?.(root);
  if (control) expect(isSafeToPress(control)).toBe(true);
  reader.frames?.(root);
  reader.loosen?.(root);
  return v.parse(readResult, result);
}

describe.each([...new Set(pages.map(({ id }) => id))])('damaged pages of %s', (id) => {
  const own = pages.map((page, index) => ({ ...page, index })).filter((page) => page.id === id);

  it.each(own)(`$name, ${each} times (seed ${SEED})`, ({ name, adapter, index }) => {
    const wrong: string[] = [];
    const seeds = seedsOf(index);
    let turn = 0;
    for (const { fixture, damage, addresses } of damaged(id, name, seeds)) {
      const at = `seed ${seeds[turn]}, after ${damage.join(' · ')}`;
      const owners = ownersOf(fixture);
      const check = (reader: InboxAdapter, counts = true): ReadResult | null => {
        try {
          const result = readWith(reader, fixture);
          const address = addressOf(result);
          // An address that damage made up out of two is nobody's.
          const isAnother = address !== null && !owners.has(address) && addresses.has(address);
          if (counts && isAnother) wrong.push(`${reader.id} is sure of ${address}: ${at}`);
          return result;
        } catch (error) {
          wrong.push(`${reader.id}: ${error}: ${at}`);
          return null;
        }
      };
      const known = check(adapter);
      // Where its adapter can't read the page, whom this one is sure of is only proposed (`lib/content/page.ts`).
      check(generic, known?.kind !== 'unreadable' && !ON_ITS_WAY.test(name));
      turn += 1;
    }
    expect(wrong).toEqual([]);
  });
});

describe('undamaged pages', () => {
  const fixtures = pages.map(({ id, name, adapter }) => ({ id, adapter, fixture: loadFixture(id, name) }));

  it('are read by their adapter with confidence, 19 in 20 at least', () => {
    const open = fixtures.filter(({ fixture }) => fixture.expected.result.kind === 'ticket');
    const sure = open.filter(({ adapter, fixture }) => {
      const result = readWith(adapter, fixture);
      return (
        result.kind === 'ticket' && !result.guide && addressOf(result) === addressOf(fixture.expected.result)
      );
    });
    expect(sure.length / open.length).toBeGreaterThanOrEqual(0.95);
  });

  it('have their own customer or nobody for the reader without a guide', () => {
    const settled = fixtures.filter(({ fixture }) => !ON_ITS_WAY.test(fixture.name));
    const strangers = settled.flatMap(({ id, fixture }) => {
      const result = readWith(generic, fixture);
      const owners = ownersOf(fixture);
      if (owners.has(addressOf(result, false))) return [];
      return [{ at: `${id}/${fixture.name}`, sure: addressOf(result), proposed: addressOf(result, false) }];
    });
    expect(strangers.filter(({ sure }) => sure !== null)).toEqual([]);
    // Without a layout it sees less than in a browser.
    expect(strangers.length / settled.length, JSON.stringify(strangers)).toBeLessThanOrEqual(0.05);
  });
});
