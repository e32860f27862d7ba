// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { customerHandlers } from '@/lib/background/customer-handlers.ts';
import { findHandlers } from '@/lib/background/find-handlers.ts';
import { Customers } from '@/lib/options/customers.ts';
import type { OpenCustomer } from '@/lib/options/customers-model.ts';
import { InboxesController } from '@/lib/options/inboxes-controller.ts';
import { findCase, judgeCustomer } from '@/lib/store/cases.ts';
import { listCustomers } from '@/lib/store/listing.ts';
import { notesOf } from '@/lib/store/notes.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { keepPerson, NOW } from '../store/people.ts';

withFreshDatabase();

const handlers = { ...customerHandlers, ...findHandlers };

/** The real background behind the page; `down`: it can't be reached. */
let down = false;
let page: InboxesController;
let customers: Customers;

beforeEach(() => {
  down = false;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type, payload }: { type: keyof typeof handlers; payload: never }) => {
      if (down) throw new Error('no receiver');
      if (!(type in handlers)) return undefined;
      try {
        return { ok: true, value: await handlers[type](payload, { role: 'page' }) };
      } catch (error) {
        const { problem = 'failed' } = error as { problem?: string };
        return { ok: false, problem, message: '' };
      }
    },
  });
  page = new InboxesController();
  customers = new Customers(page);
});
afterEach(async () => {
  await customers.flush();
  vi.restoreAllMocks();
});

const toast = () => page.toasts.shown.value?.kind ?? null;
const opened = () => {
  const { open } = customers.model.value;
  if (open === null || open === 'gone') throw new Error('nobody is open');
  return open;
};
const until = (said: (open: OpenCustomer) => boolean) => vi.waitFor(() => expect(said(opened())).toBe(true));
async function open(address = 'an@example.be') {
  const person = await keepPerson('a', address, 'An Maes');
  customers.go({ room: 'customers', id: person.id });
  await vi.waitFor(() => opened());
  return person;
}

describe('the list', () => {
  it('is read when it is shown, goes on where it ended, and is narrowed', async () => {
    for (let each = 0; each < 60; each += 1) {
      await keepPerson(`k${each}`, `k${String(each).padStart(2, '0')}@example.be`);
    }
    expect(customers.model.value.list).toBeNull();
    customers.go({ room: 'customers', id: null });
    const list = () => customers.model.value.list;
    await vi.waitFor(() => expect(list()).toMatchObject({ total: 60, more: true }));
    customers.actions.more();
    customers.actions.more();
    await vi.waitFor(() => expect(list()?.more).toBe(false));
    expect(new Set(list()?.customers.map(({ id }) => id)).size).toBe(60);
    // What is shown stays as long as it is, when it is read anew.
    customers.load();
    await vi.waitFor(() => expect(list()?.customers).toHaveLength(60));
    customers.actions.filter('parted');
    await vi.waitFor(() => expect(list()).toMatchObject({ total: 0, customers: [] }));
  });

  it('asks for nothing while another room is shown', () => {
    customers.go({ room: 'settings' });
    customers.load();
    expect(customers.model.value.list).toBeNull();
  });
});

describe('a customer who is open', () => {
  it('keeps notes as they are typed, and has an earlier text back with nothing lost', async () => {
    const { id } = await open();
    customers.actions.typeNote('nieuwe');
    expect(await customers.actions.addNote('nieuwe')).toBe(true);
    customers.actions.editNote('a-n', { text: 'anders #vip' });
    await customers.flush();
    expect(await notesOf(id)).toContainEqual(expect.objectContaining({ text: 'anders #vip', tags: ['vip'] }));
    customers.load();
    await until(({ notes }) => notes.length === 2);
    customers.actions.restoreVersion('a-n', 'eerst a');
    await vi.waitFor(() => expect(toast()).toBe('note-edited'));
    customers.load();
    await until(({ versions }) => versions['a-n']?.some(({ text }) => text === 'anders #vip') ?? false);
    expect(opened().notes.find((note) => note.id === 'a-n')?.text).toBe('eerst a');
    page.toasts.undo();
    await until(({ notes }) => notes.some(({ text }) => text === 'anders #vip'));
  });

  it('has a note removed and put back', async () => {
    const { id } = await open();
    customers.actions.removeNote('a-n');
    await vi.waitFor(() => expect(toast()).toBe('note-removed'));
    expect(await notesOf(id)).toEqual([]);
    page.toasts.undo();
    await until(({ notes }) => notes.length === 1);
  });

  it('has two notes that were removed one after the other put back in one', async () => {
    const { id } = await open();
    await customers.actions.addNote('nog een');
    const [one, two] = opened().notes.map((note) => note.id);
    customers.actions.removeNote(one ?? '');
    await vi.waitFor(() => expect(toast()).toBe('note-removed'));
    customers.actions.removeNote(two ?? '');
    await vi.waitFor(() => expect(page.toasts.shown.value).toMatchObject({ count: 2, undo: true }));
    expect(await notesOf(id)).toEqual([]);
    page.toasts.undo();
    await vi.waitFor(() => expect(page.toasts.shown.value).toMatchObject({ kind: 'note-back', count: 2 }));
    expect(opened().notes).toHaveLength(2);
  });

  it('says what was taken back, once it stands there again, and where', async () => {
    await open();
    customers.actions.removeNote('a-n');
    await vi.waitFor(() => expect(toast()).toBe('note-removed'));
    page.toasts.undo();
    await vi.waitFor(() =>
      expect(page.toasts.shown.value).toMatchObject({ kind: 'note-back', back: 'note a-n' }),
    );
    expect(opened().notes).toHaveLength(1);
    customers.actions.part({ at: '2026-11-01T10:00:00.000Z', reason: '', ticketKey: null });
    await vi.waitFor(() => expect(toast()).toBe('customer-parted'));
    page.toasts.undo();
    await vi.waitFor(() =>
      expect(page.toasts.shown.value).toMatchObject({ kind: 'customer-not-parted', back: 'parting' }),
    );
  });

  it('keeps half a note over leaving the page', async () => {
    const { id } = await open();
    customers.actions.typeNote('half');
    customers.go({ room: 'customers', id: null });
    await vi.waitFor(async () => {
      const got = await customerHandlers['customer/get']({ customerId: id }, { role: 'page' });
      expect(got).toMatchObject({ dossier: { draft: 'half' } });
    });
  });

  it('has another looked up by what an address or a name begins with, and is not among them', async () => {
    await open('an@vries.example');
    await keepPerson('z', 'zoe@example.be', 'Zoë de Vries');
    await keepPerson('k', 'vrieskist@example.be', 'Bob');
    const looksUp = async (text: string, addresses: string[]) => {
      customers.actions.findOther(text);
      await vi.waitFor(() =>
        expect(
          opened()
            .others?.flatMap((one) => one.addresses)
            .sort(),
        ).toEqual(addresses),
      );
    };
    await looksUp('zoe de v', ['zoe@example.be']);
    await looksUp('VRIES', ['vrieskist@example.be', 'zoe@example.be']);
    await looksUp('zoe@exa', ['zoe@example.be']);
    await looksUp('onbekend', []);
    customers.actions.findOther('zoe');
    await until(({ others }) => others?.[0]?.notes === 1);
    // A first letter is nobody yet, and not the answer that there is nobody.
    for (const typed of ['  ', 'z']) {
      customers.actions.findOther(typed);
      expect(opened().others).toBeNull();
    }
  });

  it('is made one with another, and two again', async () => {
    const { id } = await open();
    const other = await keepPerson('b', 'b@example.be', 'Bo');
    customers.actions.findOther('bo');
    await until(({ others }) => others?.length === 1);
    customers.actions.merge(other.id);
    await until(({ dossier }) => dossier.notes.length === 2);
    await vi.waitFor(() => expect(toast()).toBe('customers-merged'));
    page.toasts.undo();
    await until(({ dossier }) => dossier.notes.length === 1);
    expect((await listCustomers('all', null, 10)).total).toBe(2);
    customers.actions.sayApart(other.id, true);
    await until(({ dossier }) => dossier.apart.length === 1);
    await vi.waitFor(() => expect(toast()).toBe('customers-apart'));
    page.toasts.undo();
    await until(({ dossier }) => dossier.apart.length === 0);
    expect(id).toBe(opened().dossier.customer.id);
  });

  it('is taken apart, and one again', async () => {
    await open();
    const other = await keepPerson('b', 'b@example.be', 'Bo');
    customers.actions.merge(other.id);
    await vi.waitFor(() => expect(toast()).toBe('customers-merged'));
    customers.actions.takeOut({ addresses: ['b@example.be'], names: ['Bo'], notes: ['b-n'], cases: ['b-t'] });
    await until(({ dossier }) => dossier.customer.addresses.length === 1);
    await vi.waitFor(() => expect(toast()).toBe('customer-split'));
    page.toasts.undo();
    await until(({ dossier }) => dossier.notes.length === 2 && dossier.followUps.length === 2);
    // As if it had not been: one merge, and not two of one name.
    expect(opened().dossier.merges.map(({ from }) => from.id)).toEqual([other.id]);
  });

  it('is parted from with a reason, which comes back as it was', async () => {
    await open();
    const parted = { at: '2026-11-01T10:00:00.000Z', reason: 'scheldt', ticketKey: 'a-t' };
    customers.actions.part(parted);
    await vi.waitFor(() => expect(toast()).toBe('customer-parted'));
    customers.actions.part(null);
    await until(({ dossier }) => dossier.customer.parted === null);
    await vi.waitFor(() => expect(toast()).toBe('customer-not-parted'));
    page.toasts.undo();
    await until(({ dossier }) => dossier.customer.parted !== null);
    expect(opened().dossier.customer.parted).toEqual(parted);
  });

  it('is erased, and only a receipt stays in that place', async () => {
    const { id } = await open();
    customers.actions.typeNote('nog half');
    customers.actions.erase();
    await vi.waitFor(() => expect(customers.model.value.receipt).not.toBeNull());
    expect(customers.model.value.receipt?.counts).toMatchObject({ notes: 1, drafts: 2 });
    customers.load();
    await customers.flush();
    customers.go({ room: 'customers', id: null });
    await vi.waitFor(() => expect(customers.model.value.list).toMatchObject({ total: 0 }));
    expect(customers.model.value.receipt).toBeNull();
    // Whoever comes back finds it still.
    customers.go({ room: 'customers', id });
    expect(customers.model.value.receipt?.counts).toMatchObject({ notes: 1 });
  });

  it('says why something was not done, and can be asked again', async () => {
    const { id } = await open();
    down = true;
    customers.actions.part({ at: '2026-11-01T10:00:00.000Z', reason: '', ticketKey: null });
    await vi.waitFor(() => expect(toast()).toBe('gone'));
    expect(opened().busy).toBe(false);
    customers.actions.erase();
    await vi.waitFor(() => expect(opened().busy).toBe(false));
    down = false;
    expect(await customerHandlers['customer/get']({ customerId: id }, { role: 'page' })).not.toBeNull();
    customers.actions.merge('nobody');
    await vi.waitFor(() => expect(toast()).toBe('customer-gone'));
  });

  it('who was made one with another leads to that page, and who is gone says so', async () => {
    const a = await keepPerson('a', 'a@example.be');
    const b = await keepPerson('b', 'b@example.be');
    await customerHandlers['customer/merge'](
      { id: crypto.randomUUID(), into: b.id, from: a.id },
      { role: 'page' },
    );
    const went = vi.fn();
    vi.stubGlobal('location', { replace: went });
    customers.go({ room: 'customers', id: a.id });
    await vi.waitFor(() => expect(went).toHaveBeenCalledWith(`#customers/${b.id}`));
    vi.unstubAllGlobals();
    customers.go({ room: 'customers', id: 'nobody' });
    await vi.waitFor(() => expect(customers.model.value.open).toBe('gone'));
  });
});

describe('clearing away', () => {
  it('shows first, forgets what it showed when something else is chosen, and then removes', async () => {
    await keepPerson('a', 'a@example.be', 'An', '2020-01-01T00:00:00.000Z');
    await customerHandlers['customer/clean-up-preview'](
      { by: 'age', before: '2021-01-01T00:00:00.000Z' },
      { role: 'page' },
    );
    const { markFollowUp } = await import('@/lib/store/follow-ups.ts');
    await markFollowUp('a-f', { done: true }, '2020-01-02T00:00:00.000Z');
    customers.go({ room: 'customers', id: null });
    customers.actions.previewCleanUp();
    const cleaning = () => customers.model.value.cleaning;
    await vi.waitFor(() => expect(cleaning().preview).toEqual({ count: 1, names: ['An'] }));
    customers.actions.chooseCleanUp('inactive', 12);
    expect(cleaning().preview).toBeNull();
    customers.actions.cleanUp();
    await vi.waitFor(() => expect(toast()).toBe('customers-cleaned'));
    expect((await listCustomers('all', null, 10)).total).toBe(0);
  });
});

describe('somebody who is not in the list', () => {
  it('is looked for and erased; another address begins anew', async () => {
    const address = 'wim@example.be';
    await judgeCustomer({ ticketKey: 't', customerId: null, subject: 'Kan' }, address, true, NOW);
    const stranger = () => customers.model.value.stranger;
    customers.actions.lookForTraces(address);
    await vi.waitFor(() => expect(stranger().found).toMatchObject({ cases: 1 }));
    customers.actions.eraseTraces();
    customers.actions.eraseTraces();
    await vi.waitFor(() => expect(stranger().receipt).toMatchObject({ counts: { cases: 1 } }));
    expect(stranger()).toMatchObject({ address: '', found: null, busy: false });
    expect(await findCase('t')).toBeNull();
    customers.actions.lookForTraces(address);
    expect(stranger().receipt).toBeNull();
    await vi.waitFor(() => expect(stranger().found).toMatchObject({ cases: 0 }));
    customers.go({ room: 'customers', id: null });
    expect(stranger()).toMatchObject({ address: '', found: null });
  });
});
