/** Pages of inboxes that nobody knows, without a layout: whole, damaged, and in a shadow root. In a browser: `tests/e2e/measure.test.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@/lib/inboxes/adapter.ts';
import { generic } from '@/lib/inboxes/generic.ts';
import { dice, pick } from '../../../sites/dice.ts';
import { openPage, putInFrame } from '../../../sites/fixture.ts';

const FOLDER = `${import.meta.dirname}/../../../sites/unknown/`;
const TURNS = 8;
/** Only a browser's layout shows that a view lies outside the window, or on which side a bubble is. */
const NEEDS_LAYOUT = ['zimbra-like', 'phone-chat-nl'];

interface Answer {
  url: string;
  open: boolean;
  openAlso?: boolean[];
  customer: { address: string | null };
  ownAddresses: string[];
  newestCustomerMessageStartsWith: string | null;
  frames: { file: string; selector: string; url: string }[];
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))
  .filter((name) => !NEEDS_LAYOUT.includes(name));

function load(name: string): { root: Document; url: URL; answer: Answer } {
  const answer = JSON.parse(readFileSync(`${FOLDER}${name}.expected.json`, 'utf8')) as Answer;
  const root = openPage(readFileSync(`${FOLDER}${name}.html`, 'utf8'), answer.url);
  for (const { file, selector, url } of answer.frames) {
    const address = url === 'about:blank' ? answer.url : url;
    putInFrame(root, selector, openPage(readFileSync(FOLDER + file, 'utf8'), address));
  }
  return { root, url: new URL(answer.url), answer };
}

function addressIn(result: ReadResult): string | null {
  if (result.kind !== 'ticket') return null;
  return result.ticket.customer?.address ?? result.ticket.proposed?.person.address ?? null;
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe.each(names)('%s', (name) => {
  it('is open or not, and names its own customer or nobody', () => {
    const { root, url, answer } = load(name);
    const result = generic.read(root, url);
    expect([answer.open, ...(answer.openAlso ?? [])]).toContain(result.kind === 'ticket');
    expect([null, answer.customer.address]).toContain(addressIn(result));
    if (result.kind !== 'ticket') return;
    expect(result.guide).toMatchObject({ by: 'structure', missing: [] });
    expect(generic.read(root, url)).toEqual(result);
    expect(answer.ownAddresses).not.toContain(addressIn(result));
  });

  it(`does not fail when damaged, and is never sure of anybody else (${TURNS} times)`, () => {
    for (let turn = 1; turn <= TURNS; turn += 1) {
      const { root, url, answer } = load(name);
      damage(root, turn);
      const result = generic.read(root, url);
      generic.editor(root);
      generic.frames?.(root);
      if (result.kind !== 'ticket' || !result.ticket.customer) continue;
      expect([null, answer.customer.address, ...answer.ownAddresses]).toContain(
        result.ticket.customer.address,
      );
    }
  });
});

it('reads what is in an open shadow root', () => {
  const { root, url, answer } = load('contact-form-nl');
  const mail = root.querySelector('.mail') as Element;
  const host = root.createElement('mail-view');
  mail.before(host);
  host.attachShadow({ mode: 'open' }).append(mail);
  const result = generic.read(root, url);
  expect(addressIn(result)).toBe(answer.customer.address);
  expect(generic.shadows?.(root)).toEqual([host.shadowRoot]);
});

it('reads a frame that lets itself be read, and none that does not', () => {
  const { root, url, answer } = load('mail-dl-headers-frame');
  const read = generic.read(root, url);
  const start = squeezed(answer.newestCustomerMessageStartsWith ?? '');
  expect(read.kind === 'ticket' && squeezed(read.ticket.messages[0]?.text ?? '')).toMatch(
    new RegExp(`^${start}`),
  );
  expect(generic.frames?.(root)).toHaveLength(1);
  putInFrame(root, '#body', null);
  expect(() => generic.read(root, url)).not.toThrow();
});

/** Drops, moves, swaps or strips a few elements, the same for the same seed. */
function damage(root: Document, seed: number): void {
  const roll = dice(seed);
  for (let count = 1 + roll(6); count > 0; count -= 1) {
    const all = [...root.body.querySelectorAll('*')];
    if (all.length === 0) return;
    const [one, other] = [pick(roll, all), pick(roll, all)];
    const kind = roll(4);
    if (kind === 0) one.remove();
    else if (kind === 1 && !one.contains(other)) other.append(one);
    else if (kind === 2 && !one.contains(other) && !other.contains(one)) {
      const mark = root.createComment('');
      one.replaceWith(mark);
      other.replaceWith(one);
      mark.replaceWith(other);
    } else for (const attribute of one.getAttributeNames()) one.removeAttribute(attribute);
  }
}
