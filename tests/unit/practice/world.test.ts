import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ticket } from '@/lib/inboxes/ticket.ts';
import { openAnswer } from '@/lib/messages/envelope.ts';
import type { Notice } from '@/lib/messages/protocol.ts';
import type { CustomerRecord } from '@/lib/messages/records.ts';
import type { Settings } from '@/lib/messages/schemas.ts';
import type { TemplateLibrary } from '@/lib/messages/template-requests.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { browser } from '@/lib/platform/browser.ts';
import { PRACTICE_MAILS } from '@/lib/practice/mails.ts';
import type { practiceRequests } from '@/lib/practice/requests.ts';
import { PracticeWorld } from '@/lib/practice/world.ts';
import { readMessage } from '@/lib/reading/read.ts';
import { LANGUAGES } from '@/lib/reading/types.ts';
import { options } from '../../components/models.ts';
import { speak } from '../../components/texts.ts';
import { content as template } from '../replies/templates/content.ts';

const TAB = 7;
const KEY = 'demo|x|practice';
const NOTE = '11111111-1111-4111-8111-111111111111';
const mail = PRACTICE_MAILS.nl;
let ticket: Ticket;
const MAIL: Ticket = {
  key: KEY,
  inbox: 'demo',
  view: 'read',
  subject: mail.subject,
  customer: mail.customer,
  messages: [
    {
      id: '1',
      direction: 'customer',
      author: mail.customer,
      sentAt: '2026-11-30T09:00:00Z',
      text: mail.text.join('\n\n'),
    },
  ],
  ownAddresses: [mail.shop.address],
};
const reply = { text: 'Dag Marieke', html: '<p>Dag Marieke</p>' };

const content = {
  'content/insert': vi.fn(async (): Promise<unknown> => ({ outcome: 'inserted', strategy: 'test' })),
  'content/undo': vi.fn(async () => ({ outcome: 'undone' })),
  'content/claimed': vi.fn(async () => null),
};
const sent = vi.fn();
const progress = vi.fn();
let settings: Settings;
let library: TemplateLibrary;
let world: PracticeWorld;
let heard: Notice['what'][];

beforeEach(() => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent);
  ticket = MAIL;
  settings = options().settings as Settings;
  library = { templates: [], uses: [], starters: [] };
  world = new PracticeWorld(
    TAB,
    { settings: async () => settings, library: async () => library },
    () => content as never,
    progress,
  );
  heard = [];
  world.asFrame.listen(({ what }) => heard.push(what));
});
afterEach(() => {
  // Whatever was asked, the background heard none of it.
  expect(sent).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

type Asked = keyof typeof practiceRequests;
const asking =
  (answer: PracticeWorld['asInbox']) => async (type: Asked | 'customer/list', payload: unknown) =>
    openAnswer(await answer({ unwrap: 1, type, payload })) as never;
const inbox = (type: Asked, payload: unknown = {}) => asking(world.asInbox)(type, payload);
const sidebar = (type: Asked, payload: unknown = {}) => asking(world.asFrame.answer)(type, payload);
const announce = () => inbox('inbox/announce', { result: { kind: 'ticket', ticket } });
const page = async () => ((await sidebar('sidebar/state')) as { page: Record<string, unknown> }).page;
const insert = (change: object = {}) =>
  sidebar('reply/insert', {
    ticketKey: KEY,
    insertId: NOTE,
    ...reply,
    path: 'save-first',
    templateId: null,
    complaint: true,
    at: { x: 1, y: 1 },
    ...change,
  });

describe('the practice page', () => {
  it('shows the sidebar beside its complaint, with what that says', async () => {
    expect(await announce()).toMatchObject({ show: 'open', pageKey: KEY });
    expect(heard).toEqual(['ticket']);
    expect(await page()).toMatchObject({
      kind: 'ticket',
      customer: mail.customer,
      customerRecord: null,
      notes: [],
      reading: { complaint: { value: true } },
    });
  });

  it('proves the frame by the nonce that it was mounted with, once', async () => {
    await inbox('inbox/expect-frame', { nonce: NOTE, kind: 'sidebar' });
    await expect(sidebar('frame/claim', { nonce: 'another' })).rejects.toMatchObject({ problem: 'refused' });
    expect(await sidebar('frame/claim', { nonce: NOTE })).toMatchObject({ tabId: TAB });
    await expect(sidebar('frame/claim', { nonce: NOTE })).rejects.toMatchObject({ problem: 'refused' });
  });

  it('keeps notes, with what they said before, and gives a removed one back', async () => {
    await announce();
    const save = (text: string) =>
      sidebar('note/save', { id: NOTE, ticketKey: KEY, text, pinned: false, baseRevision: null });
    await save('belt liever');
    await save('belt liever #vip');
    expect(await page()).toMatchObject({
      notes: [{ text: 'belt liever #vip', tags: ['vip'], author: 'Noor', revision: 2 }],
      customerRecord: { addresses: [mail.customer.address] },
    });
    expect(await sidebar('note/versions', { ticketKey: KEY, id: NOTE })).toMatchObject([
      { text: 'belt liever' },
    ]);
    await sidebar('note/remove', { ticketKey: KEY, id: NOTE });
    expect(await page()).toMatchObject({ notes: [] });
    await sidebar('note/restore', { ticketKey: KEY, id: NOTE });
    expect(await page()).toMatchObject({ notes: [{ id: NOTE }] });
  });

  it('keeps what was typed, ticked and corrected for as long as it is open', async () => {
    await announce();
    await sidebar('draft/save', { ticketKey: KEY, kind: 'note', text: 'half' });
    await sidebar('case/save', {
      ticketKey: KEY,
      baseRevision: null,
      complaint: true,
      answers: { ...emptyAnswers(), keep: true },
    });
    await sidebar('customer/prefer', { ticketKey: KEY, prefers: { firstName: 'Marie' } });
    expect(await page()).toMatchObject({
      drafts: { note: 'half', reply: '' },
      case: { answers: { keep: true }, revision: 1 },
      customerRecord: { prefers: { firstName: 'Marie', language: null } },
    });
  });

  it('puts a reply in the page and takes it out, and keeps only what went in', async () => {
    await announce();
    content['content/insert'].mockResolvedValueOnce({ outcome: 'covered' });
    expect(await insert()).toEqual({ outcome: 'covered' });
    expect((await page()).case).toBeNull();
    await insert({ path: 'part' });
    expect(content['content/insert']).toHaveBeenLastCalledWith(
      expect.objectContaining({ pageKey: KEY, insertId: NOTE, at: { x: 1, y: 1 } }),
      { role: 'background' },
    );
    expect(await page()).toMatchObject({ case: { inserts: [{ id: NOTE }] }, customerRecord: { parted: {} } });
    await sidebar('reply/undo', { ticketKey: KEY, insertId: NOTE });
    expect(await page()).toMatchObject({ case: { inserts: [] }, customerRecord: { parted: null } });
  });

  it('goes on having parted while another reply says goodbye, whatever else goes in', async () => {
    const other = (n: number) => `${n}2222222-2222-4222-8222-222222222222`;
    const undo = (insertId: string) => sidebar('reply/undo', { ticketKey: KEY, insertId });
    await announce();
    await insert({ path: 'part' });
    const { parted } = (await page()).customerRecord as { parted: object };
    await insert({ insertId: other(2), path: 'save-first' });
    await insert({ insertId: other(3), path: 'part' });
    expect(await page()).toMatchObject({ customerRecord: { parted } });
    await undo(NOTE);
    expect(await page()).toMatchObject({ customerRecord: { parted } });
    await undo(other(3));
    expect(await page()).toMatchObject({ customerRecord: { parted: null }, case: { inserts: [{}] } });
  });

  it('puts all of a reply in the page, whatever it is made of', async () => {
    await announce();
    await insert({ cursor: 3 });
    const { text, html } = reply;
    expect(content['content/insert']).toHaveBeenLastCalledWith(
      { pageKey: KEY, insertId: NOTE, text, html, cursor: 3, at: { x: 1, y: 1 } },
      { role: 'background' },
    );
  });

  it('makes the records that the background would', async () => {
    await announce();
    await insert();
    const { case: kept, customerRecord } = await page();
    expect(kept).toMatchObject({ agent: 'Noor', complaint: true, inserts: [{ path: 'save-first' }] });
    expect((customerRecord as CustomerRecord).likeness).toContain(`mailbox ${mail.customer.address}`);
    await sidebar('pause/save', {
      id: NOTE,
      ticketKey: KEY,
      kind: 'reread',
      dueAt: '2026-12-04T09:00:00.000Z',
      done: false,
    });
    await sidebar('follow-up/mark', { id: NOTE, done: true, lesson: 'Beter inpakken' });
    expect(await page()).toMatchObject({
      followUps: [{ kind: 'reread', dueAt: '2026-12-04T09:00:00.000Z', lesson: 'Beter inpakken' }],
    });
    expect((await page()).followUps).not.toMatchObject([{ doneAt: null }]);
  });

  it('opens the options in a tab, and for whom is practised on their list', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `ours:${path}` as never);
    for (const hash of ['#settings/shop', `#customers/${NOTE}`, '#customers', `#improvements/${NOTE}`])
      await sidebar('options/show', { hash });
    expect(create.mock.calls.map(([tab]) => tab.url)).toEqual([
      'ours:/options.html#settings/shop',
      'ours:/options.html#customers',
      'ours:/options.html#customers',
      'ours:/options.html#improvements',
    ]);
  });

  it('gives reminders and improvements that are on no list but its own', async () => {
    await announce();
    await sidebar('follow-up/save', { id: NOTE, ticketKey: KEY, dueOn: '2026-12-04', done: false });
    await sidebar('follow-up/mark', { id: NOTE, outcome: 'solved' });
    expect(await page()).toMatchObject({
      followUps: [{ id: NOTE, dueOn: '2026-12-04', outcome: 'solved', doneAt: null }],
    });
    const texts = { kind: 'product', title: 'Doos', expected: '', meant: '', where: '', baseRevision: null };
    await sidebar('improvement/note', { ticketKey: KEY, id: NOTE, ...texts });
    expect(await sidebar('improvement/list')).toMatchObject([{ title: 'Doos', before: 1 }]);
    await sidebar('improvement/remove', { id: NOTE });
    expect(await sidebar('improvement/list')).toEqual([]);
  });

  it('hushes a kind of tone for itself alone', async () => {
    await announce();
    await sidebar('tone/hush', { kind: 'accusing', off: true });
    expect(await sidebar('settings/get')).toMatchObject({ toneOff: ['accusing'] });
    expect(heard.at(-1)).toBe('settings');
  });

  it('folds for the ticket once it was closed', async () => {
    await announce();
    await inbox('inbox/dismiss', { pageKey: KEY });
    expect(await announce()).toMatchObject({ show: 'handle' });
  });

  it('says how far the person is', async () => {
    await announce();
    const answers = { ...emptyAnswers(), feeling: 'disappointed', points: [{ text: 'x', mark: 'true' }] };
    await sidebar('case/save', { ticketKey: KEY, baseRevision: null, complaint: true, answers });
    expect(progress).toHaveBeenLastCalledWith({
      listen: true,
      empathise: true,
      triage: false,
      reply: false,
    });
    await insert();
    expect(progress).toHaveBeenLastCalledWith(expect.objectContaining({ reply: true }));
    await sidebar('reply/undo', { ticketKey: KEY, insertId: NOTE });
    expect(progress).toHaveBeenLastCalledWith(expect.objectContaining({ reply: false }));
  });

  it.each([
    ['the sidebar’s requests of its script', () => inbox('note/save')],
    ['the script’s requests of the sidebar', () => sidebar('inbox/announce')],
    ['what it has nothing to say to', () => asking(world.asFrame.answer)('customer/list', {})],
    ['another ticket', () => insert({ ticketKey: 'another' })],
  ])('refuses %s', async (_, ask) => {
    await announce();
    await expect(ask()).rejects.toMatchObject({ problem: expect.stringMatching(/refused|other-ticket/) });
  });
});

describe('the templates of the practice page', () => {
  const ID = 'starter:sorry';
  const body =
    '{% if order.number %}{{ order.number }}{% endif %}|{{ ticket.language }}|{{ ticket.register }}';
  const filled = async () =>
    (await sidebar('shelf/fill', { id: ID, variant: null, answers: {} })) as {
      reply: { text: string };
    };
  const saying = (text: string): Ticket => ({
    ...MAIL,
    messages: MAIL.messages.map((message) => ({ ...message, text })),
  });

  beforeEach(() => {
    speak('nl');
    library.starters = [{ id: 'sorry', content: template({ title: 'Sorry', body }) }];
  });

  it('are those that there are, with what they were used for', async () => {
    library.uses = [{ id: ID, count: 3, lastAt: '2026-11-29', byPath: {} }];
    await announce();
    expect(await sidebar('shelf/list')).toMatchObject({
      templates: [{ id: ID, uses: 3, lastUsedAt: '2026-11-29' }],
      language: 'nl',
    });
  });

  it('name the order only where the mail names one, as the reply does', async () => {
    await announce();
    expect((await filled()).reply.text).toMatch(/^20418\|/);
    ticket = saying(`${mail.text.join(' ')} Ook bestelling 20555 is nog niet binnen.`);
    await announce();
    expect((await filled()).reply.text).toMatch(/^\|/);
  });

  it('are in the language that was chosen for the interface where the mail tells none', async () => {
    settings = { ...settings, interface: { ...settings.interface, language: 'fr' } };
    ticket = saying('20418');
    await announce();
    expect((await filled()).reply.text).toContain('|fr|');
  });
});

describe('the complaint in each language', () => {
  it.each(LANGUAGES)('%s reads as one, with points, a feeling, an expectation and an order', (language) => {
    const { subject, customer, text } = PRACTICE_MAILS[language];
    const reading = readMessage(text.join('\n\n'), {
      subject,
      customerName: customer.name,
      customerAddress: customer.address,
      receivedOn: '2026-11-30',
    });
    expect(reading.language?.value).toBe(language);
    expect(reading.complaint.value).toBe(true);
    expect(reading.points.length).toBeGreaterThanOrEqual(2);
    expect(reading.feelings[0]?.value).toBe('disappointed');
    expect(reading.orderNumbers[0]?.text).toBe('20418');
    expect(reading.expected).not.toBeNull();
  });
});
