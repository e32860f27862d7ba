import { describe, expect, it } from 'vitest';
import type { Direction, Message, Ticket } from '@/lib/inboxes/ticket.ts';
import type { Expected } from '../../tools/measure/captures.ts';
import { report, summaries } from '../../tools/measure/report.ts';
import { type Read, score } from '../../tools/measure/score.ts';

const CUSTOMER = { name: 'Ilse Mulder', address: 'ilse@example.org' };

function expected(changes: Partial<Expected> = {}): Expected {
  return {
    url: 'https://desk.example.net/ticket/7',
    page: 'ticket',
    open: true,
    openAlso: [],
    customer: { ...CUSTOMER, nameAlso: [], addressAlso: [] },
    subject: 'Theepot zonder deksel',
    subjectAlso: [],
    order: null,
    messages: [{ from: 'customer', visible: true }],
    newestCustomerMessageStartsWith: 'Goedemiddag, In de doos zat geen',
    editor: null,
    frames: [],
    hiddenByStylesheet: [],
    ...changes,
  };
}

function message(direction: Direction, text = 'Dank u wel.', index = 0): Message {
  return { id: `${index}`, direction, author: CUSTOMER, sentAt: null, text };
}

function read(changes: Partial<Ticket> = {}, editor: Read['editor'] = null): Read {
  const ticket: Ticket = {
    key: 'any|x|7',
    inbox: 'any',
    view: 'read',
    subject: 'Theepot zonder deksel',
    customer: CUSTOMER,
    messages: [message('customer', 'Goedemiddag,\n\nIn de doos zat geen deksel.')],
    ownAddresses: [],
    ...changes,
  };
  return { result: { kind: 'ticket', ticket }, editor };
}

function ofTicket({ result }: Read): Ticket {
  if (result.kind !== 'ticket') throw new Error('No ticket');
  return result.ticket;
}

const NOTHING: Read = { result: { kind: 'none' }, editor: null };

function rights(...args: Parameters<typeof score>) {
  const { fields } = score(...args);
  return Object.fromEntries(Object.entries(fields).map(([field, verdict]) => [field, verdict.right]));
}

const ALL_RIGHT = {
  ...{ open: true, address: true, name: true, subject: true },
  ...{ newest: true, directions: true, editor: true, mode: true },
};

describe('the score of a page', () => {
  it('is right in every field where all is as expected', () => {
    expect(rights(expected(), read())).toEqual(ALL_RIGHT);
    expect(score(expected(), read()).given).toMatchObject({ right: true, confirmed: true });
  });

  it('counts a ticket that was not seen as missed, never as a wrong customer', () => {
    const { fields, given } = score(expected(), NOTHING);
    expect(rights(expected(), NOTHING)).toEqual({
      ...{ open: false, address: false, name: false, subject: false },
      ...{ newest: false, directions: false, editor: true, mode: true },
    });
    expect(fields.address).toMatchObject({ expected: 'ilse@example.org', got: 'none' });
    expect(given).toBeNull();
  });

  it('scores a proposed customer as the customer, and says that it was only proposed', () => {
    const proposed = { person: CUSTOMER, because: 'reply-to' } as const;
    expect(rights(expected(), read({ customer: null, proposed }))).toEqual(ALL_RIGHT);
    expect(score(expected(), read({ customer: null, proposed })).given).toMatchObject({
      right: true,
      confirmed: false,
    });
  });

  it('takes any address but the accepted ones for a wrong customer', () => {
    const other = { customer: { name: 'Ilse Mulder', address: 'shop@example.org' } };
    expect(score(expected(), read(other)).given).toEqual({
      right: false,
      confirmed: true,
      expected: 'ilse@example.org',
      got: 'shop@example.org',
    });
    const customer = { ...CUSTOMER, nameAlso: [], addressAlso: ['shop@example.org'] };
    expect(score(expected({ customer }), read(other)).given?.right).toBe(true);
  });

  it('takes any address for wrong where the page tells none, and none for right', () => {
    const nobody = expected({ customer: { name: null, nameAlso: [], address: null, addressAlso: [] } });
    expect(score(nobody, read()).given?.right).toBe(false);
    const silent = read({ customer: { name: null, address: null } });
    expect(score(nobody, silent).given).toBeNull();
    expect(rights(nobody, silent)).toMatchObject({ address: true, name: true });
  });

  it('finds a customer on a list wrong, and scores no field of a ticket there', () => {
    const list = expected({ page: 'list', open: false, customer: null, messages: [] });
    expect(rights(list, NOTHING)).toEqual({ open: true, editor: true, mode: true });
    expect(rights(list, read())).toEqual({ open: false, editor: true, mode: true });
    expect(score(list, read()).given?.right).toBe(false);
  });

  it('takes a page that no adapter knows for blank, and an adapter’s alarm over a list for wrong', () => {
    const list = expected({ page: 'list', open: false, customer: null, messages: [] });
    const unreadable = (missing: 'app' | 'customer'): Read => ({
      result: { kind: 'unreadable', missing: [missing] },
      editor: null,
    });
    expect(rights(list, unreadable('app')).open).toBe(true);
    expect(rights(list, unreadable('customer')).open).toBe(false);
  });

  it('leaves a writing page alone where “nothing open” is fine, and scores what is said of it', () => {
    const reply = expected({
      page: 'reply',
      openAlso: [false],
      messages: [],
      newestCustomerMessageStartsWith: null,
    });
    expect(rights(reply, NOTHING)).toEqual({ open: true, editor: true, mode: true });
    expect(rights(reply, read({ view: 'compose', messages: [], subject: 'iets anders' }))).toEqual({
      ...{ open: true, address: true, name: true, subject: false, editor: true, mode: true },
    });
  });

  it('reads subjects and names whatever their white space, and takes the other names given', () => {
    const customer = { ...CUSTOMER, nameAlso: ['Mulder, Ilse'], addressAlso: [] };
    const odd = read({
      subject: 'Theepot  zonder\ndeksel',
      customer: { name: 'Mulder, Ilse', address: 'ilse@example.org' },
    });
    expect(rights(expected({ customer }), odd)).toEqual(ALL_RIGHT);
    expect(rights(expected(), odd).name).toBe(false);
    expect(rights(expected({ subject: null }), read({ subject: '' })).subject).toBe(true);
  });

  it('wants the newest message to start with its own text, behind a quote at most', () => {
    const text = 'Op 3 nov. schreef de winkel:\n> Hoe gaat het?\n\nGoedemiddag,\nIn de doos zat geen deksel.';
    expect(rights(expected(), read({ messages: [message('customer', text)] })).newest).toBe(true);
    const headed = 'Van: Ilse Mulder aan ons\nGoedemiddag,\nIn de doos zat geen deksel.';
    expect(rights(expected(), read({ messages: [message('customer', headed)] })).newest).toBe(false);
    const followed = [...ofTicket(read()).messages, message('customer', 'Nog iets.', 1)];
    expect(rights(expected(), read({ messages: followed })).newest).toBe(false);
    const sent = expected({ newestCustomerMessageStartsWith: null, messages: [] });
    expect(rights(sent, read({ messages: [message('agent')] })).newest).toBe(true);
    expect(rights(sent, read()).newest).toBe(false);
  });

  it('holds directions against the page’s order, oldest first', () => {
    const shown = (...froms: Expected['messages'][number]['from'][]) =>
      froms.map((from) => ({ from, visible: true }));
    const told = (...directions: Direction[]) =>
      read({ messages: directions.map((direction, index) => message(direction, 'Dag.', index)) });
    const page = expected({
      order: 'newest-first',
      messages: shown('note', 'agent', 'system', 'customer'),
    });
    expect(rights(page, told('customer', 'agent', 'note')).directions).toBe(true);
    expect(rights(page, told('customer', 'system', 'agent', 'note')).directions).toBe(true);
    expect(rights(page, told('note', 'agent', 'customer')).directions).toBe(false);
    expect(rights(page, told('customer', 'agent', 'agent')).directions).toBe(false);
    expect(rights(page, told('customer', 'agent')).directions).toBe(false);
    expect(rights(page, told('customer', 'unknown', 'note')).directions).toBe(false);
  });

  it('lets a message that cannot be seen be read or not', () => {
    const messages = [
      { from: 'customer', visible: false },
      { from: 'agent', visible: true },
    ] as const;
    const page = expected({ messages: [...messages] });
    const told = (...directions: Direction[]) =>
      read({ messages: directions.map((direction, index) => message(direction, 'Dag.', index)) });
    expect(rights(page, told('agent')).directions).toBe(true);
    expect(rights(page, told('customer', 'agent')).directions).toBe(true);
    expect(rights(page, told('customer')).directions).toBe(false);
  });

  it('wants the very editor with its mode, and none where there is none', () => {
    const editor = { selector: '#antwoord', mode: 'note' } as const;
    const found = { isExpected: true, mode: 'note', element: 'textarea' } as const;
    expect(rights(expected({ editor }), read({}, found))).toMatchObject({ editor: true, mode: true });
    expect(rights(expected({ editor }), read({}, { ...found, mode: 'reply' }))).toMatchObject({
      editor: true,
      mode: false,
    });
    expect(rights(expected({ editor }), read({}, { ...found, isExpected: false })).editor).toBe(false);
    expect(rights(expected({ editor }), read())).toMatchObject({ editor: false, mode: false });
    expect(rights(expected(), read({}, found))).toMatchObject({ editor: false, mode: false });
  });
});

describe('the scores of many pages', () => {
  const wrong = read({ customer: { name: null, address: 'winkel@example.net' } });
  const scored = [
    { app: 'pluto', name: 'pluto/een', ...score(expected(), read()) },
    { app: 'pluto', name: 'pluto/twee', ...score(expected(), NOTHING) },
    { app: 'mars', name: 'mars/een', ...score(expected(), wrong) },
  ];

  it('are rates in all and by app, with the wrong customers counted', () => {
    const all = summaries(scored);
    expect(all).toMatchObject({ states: 3, open: 2 / 3, address: 1 / 3, subject: 2 / 3, wrongCustomers: 1 });
    expect(all).toMatchObject({ confirmedRight: 1, confirmedWrong: 1, proposedRight: 0, proposedWrong: 0 });
    expect(all.apps.pluto).toMatchObject({ states: 2, open: 0.5, editor: 1, wrongCustomers: 0 });
    expect(all.apps.mars).toMatchObject({ states: 1, address: 0, wrongCustomers: 1 });
  });

  it('are told with the wrong customers first and every miss', () => {
    const lines = report(scored).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'wrong customers: 1',
      '  mars/een: winkel@example.net, CONFIRMED; expected ilse@example.org',
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^pluto +2 +1\/2 +1\/2 .* 2\/2$/));
    expect(lines).toContain('  pluto/twee open: expected "open", got "not open"');
    expect(lines).toContain('  mars/een address: expected "ilse@example.org", got "winkel@example.net"');
  });

  it('have no rate for what no page tells of', () => {
    const list = expected({ page: 'list', open: false, customer: null, messages: [] });
    expect(summaries([{ app: 'mars', name: 'mars/lijst', ...score(list, NOTHING) }])).toMatchObject({
      open: 1,
      address: null,
      wrongCustomers: 0,
    });
  });
});
