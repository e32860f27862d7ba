import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '@/lib/background/handlers.ts';
import { getSettings, saveSettings } from '@/lib/background/settings.ts';
import { remember } from '@/lib/background/tabs.ts';
import { type Ticket, ticketKey } from '@/lib/inboxes/ticket.ts';
import { backgroundRequests } from '@/lib/messages/protocol.ts';
import { type Caller, serve } from '@/lib/messages/server.ts';
import { speak } from '../../components/texts.ts';
import { content } from '../replies/templates/content.ts';
import { withFreshDatabase } from '../store/fresh.ts';
import { serveStarters } from './starter-files.ts';

withFreshDatabase();

const ORIGIN = 'https://mail.example.com';
const KEY = (id: string) => ticketKey('demo', ORIGIN, id);
const TAB = 7;
const inbox: Caller = { role: 'inbox', tabId: TAB, frameId: 0, url: new URL(ORIGIN), page: new URL(ORIGIN) };
const sidebar: Caller = { role: 'sidebar', tabId: TAB };
const page: Caller = { role: 'page' };
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

const AN = { name: 'An Peeters', address: 'an@example.be' };
const MAIL = 'Beste, mijn lamp uit bestelling 20418 is kapot. Ik wil mijn geld terug. Groet,\nAn';

function ticket(id: string, change: Partial<Ticket> = {}): Ticket {
  const message = { id: 'm1', direction: 'customer' as const, author: AN, sentAt: null, text: MAIL };
  return {
    key: KEY(id),
    inbox: 'demo',
    view: 'read',
    subject: `Over ${id}`,
    customer: AN,
    messages: [message],
    ownAddresses: [],
    ...change,
  };
}
const shows = (id: string, change: Partial<Ticket> = {}) =>
  remember(TAB, ORIGIN, { kind: 'ticket', ticket: ticket(id, change) });
const PROPOSED = { customer: null, proposed: { person: AN, because: 'reply-to' } } as const;

const save = (n: number, body: string, change: Parameters<typeof content>[0] = {}) =>
  handlers['template/save'](
    {
      ...content({ title: `Sjabloon ${n}`, ...change, body }),
      id: uuid(n),
      starter: null,
      baseRevision: null,
      keepsVersion: false,
    },
    page,
  );
const expand = async (id: string, word: string, sender: Caller = inbox) => {
  const expanded = await handlers['inbox/expand']({ pageKey: KEY(id), word }, sender);
  return expanded && 'reply' in expanded ? expanded.reply : expanded;
};
const WHO =
  '{% if customer.first_name %}{{ customer.first_name }}{% endif %}|{% if customer.name %}{{ customer.name }}{% endif %}|{% if customer.address %}{{ customer.address }}{% endif %}';

const told = vi.fn();

beforeEach(async () => {
  speak('nl');
  told.mockReset();
  serveStarters();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  Object.assign(fakeBrowser.runtime, { sendMessage: async (message: unknown) => told(message) });
  await saveSettings({ ...(await getSettings()), agentName: 'Noor', shopName: 'Zonnestraal' });
  await shows('1');
});

describe('a shortcut', () => {
  it('becomes the template behind it, filled in for the ticket that is shown', async () => {
    await save(
      1,
      'Dag {{ customer.first_name }},\n\nover {{ ticket.subject }}, {{ order.number }}.\n\n{{ cursor }}\n\n{{ agent.name }}, {{ shop.name }}',
      { shortcut: 'retour' },
    );
    const expanded = await expand('1', 'retour');
    const text = 'Dag An,\n\nover Over 1, 20418.\n\n\n\nNoor, Zonnestraal';
    expect(expanded).toEqual({
      text,
      html: '<p>Dag An,</p><p>over Over 1, 20418.</p><p><br></p><p>Noor, Zonnestraal</p>',
      cursor: text.indexOf('\n\nNoor'),
    });
  });

  it('is nothing for another ticket, another document, an unknown word, or one that does not work', async () => {
    await save(1, 'Dag', { shortcut: 'dag' });
    await save(2, '{{ dag', { shortcut: 'stuk' });
    expect(await expand('1', 'dag')).toMatchObject({ text: 'Dag' });
    expect(await expand('2', 'dag')).toBeNull();
    expect(await expand('1', 'dag', { ...inbox, frameId: 3 } as Caller)).toBeNull();
    expect(await expand('1', 'dag', { ...inbox, tabId: 8 } as Caller)).toBeNull();
    expect(
      await expand('1', 'dag', { ...inbox, url: new URL('https://other.example') } as Caller),
    ).toBeNull();
    expect(await expand('1', 'hallo')).toBeNull();
    expect(await expand('1', 'stuk')).toBeNull();
    await shows('2');
    expect(await expand('1', 'dag')).toBeNull();
  });

  it('addresses whom nothing is known of as the settings say', async () => {
    const silent = { ...ticket('1').messages[0], text: 'Lamp uit bestelling 20418 kapot.' };
    await shows('1', { messages: [silent as Ticket['messages'][number]] });
    await save(1, '', {
      shortcut: 'brief',
      variants: [
        { language: 'nl', register: 'formal', body: 'Beste u' },
        { language: 'nl', register: 'informal', body: 'Hoi jij' },
      ],
    });
    expect(await expand('1', 'brief')).toMatchObject({ text: 'Beste u' });
    const settings = await getSettings();
    await saveSettings({ ...settings, registers: { ...settings.registers, nl: 'informal' } });
    expect(await expand('1', 'brief')).toMatchObject({ text: 'Hoi jij' });
  });

  it('is one in capitals as well', async () => {
    await save(1, 'Dag', { shortcut: 'dag' });
    const answer = serve(backgroundRequests, handlers, async () => [inbox]);
    const payload = { pageKey: KEY('1'), word: 'DAG' };
    expect(await answer({ unwrap: 1, type: 'inbox/expand', payload }, {})).toMatchObject({
      ok: true,
      value: { reply: { text: 'Dag' } },
    });
  });

  it('is told to pages as a word and no more', async () => {
    await save(1, 'Geheim', { shortcut: 'dag' });
    await save(2, 'Zonder');
    expect(await handlers['inbox/shortcuts']({}, inbox)).toEqual({
      on: true,
      prefix: ';',
      key: 'Tab',
      words: ['dag'],
    });
  });

  it('is not told and does nothing while they are switched off', async () => {
    await save(1, 'Dag', { shortcut: 'dag' });
    const settings = await getSettings();
    await handlers['settings/save'](
      { ...settings, shortcuts: { ...settings.shortcuts, on: false, prefix: '/' } },
      page,
    );
    expect(await handlers['inbox/shortcuts']({}, inbox)).toEqual({
      on: false,
      prefix: '/',
      key: 'Tab',
      words: [],
    });
    expect(await expand('1', 'dag')).toBeNull();
  });
});

describe('a customer who is only proposed', () => {
  beforeEach(() => save(1, WHO, { shortcut: 'wie' }));

  it('is nobody, whatever the mail was signed with, until the person confirms them', async () => {
    await shows('1', PROPOSED);
    expect(await expand('1', 'wie')).toMatchObject({ text: '||' });
    const judged = { ticketKey: KEY('1'), address: AN.address };
    await handlers['customer/confirm']({ ...judged, is: true }, sidebar);
    expect(await expand('1', 'wie')).toMatchObject({ text: 'An|An Peeters|an@example.be' });
    await handlers['customer/confirm']({ ...judged, is: false }, sidebar);
    expect(await expand('1', 'wie')).toMatchObject({ text: '||' });
  });

  it('is not the same as one whose address the page does not show', async () => {
    const signed = { ...ticket('1').messages[0], text: `${MAIL.slice(0, -3)}\n\nGroetjes,\nMarieke` };
    await shows('1', { customer: null, messages: [signed as Ticket['messages'][number]] });
    expect(await expand('1', 'wie')).toMatchObject({ text: 'Marieke||' });
  });
});

describe('a template that was found at the caret', () => {
  const search: Caller = { role: 'search', tabId: TAB };
  const put = vi.fn();
  const choose = async (n = 1, answers = {}) => {
    await handlers['search/insert']({ id: uuid(n), variant: null, answers, at: { x: 1, y: 2 } }, search);
    return put.mock.calls.at(-1)?.[0].payload;
  };
  beforeEach(() => {
    put.mockReset();
    Object.assign(fakeBrowser.tabs, {
      sendMessage: async (_tab: number, message: unknown) => {
        put(message);
        return { ok: true, value: { outcome: 'inserted', strategy: 'x' } };
      },
    });
  });

  it('is filled in for the ticket that the tab shows, and goes to no other', async () => {
    await save(1, 'Dag {{ customer.first_name }}, {{ order.number }}');
    expect(await choose()).toMatchObject({
      text: 'Dag An, 20418',
      pageKey: KEY('1'),
      at: { x: 1, y: 2 },
    });
    await shows('1', { messages: [] });
    expect(await choose()).toMatchObject({ text: '', html: '' });
    expect(await choose(1, { 'customer.first_name': 'Jo', 'order.number': '7' })).toMatchObject({
      text: 'Dag Jo, 7',
    });
  });

  it('beside a new mail is filled in with what is ours', async () => {
    await remember(TAB, ORIGIN, { kind: 'none' });
    await save(1, 'Dag {{ customer.first_name }}\n\n{{ agent.name }}');
    expect(await choose()).toMatchObject({ text: 'Dag\n\nNoor', pageKey: null });
  });

  it('is refused where it does not work or is gone', async () => {
    await save(1, 'Dag');
    await save(2, '{% if %}');
    await expect(choose(2)).rejects.toMatchObject({ problem: 'bad-template' });
    await expect(choose(3)).rejects.toMatchObject({ problem: 'bad-template' });
    await handlers['template/remove']({ ids: [uuid(1)] }, page);
    await expect(choose()).rejects.toMatchObject({ problem: 'bad-template' });
    await handlers['template/restore']({ ids: [uuid(1)] }, page);
    expect(await choose()).toMatchObject({ text: 'Dag' });
  });

  it('says dates in its own language, else in the customer’s', async () => {
    await save(1, '{{ "2026-05-01" | date_in_words }}', { language: 'en' });
    await save(2, '{{ "2026-05-01" | date_in_words }}');
    expect((await choose(1)).text).toBe('1 May 2026');
    expect((await choose(2)).text).toBe('1 mei 2026');
  });

  it('was found among all that there are, in the customer’s language first', async () => {
    await save(1, 'Dag');
    expect(await handlers['shelf/list']({}, search)).toMatchObject({
      templates: expect.arrayContaining([
        expect.objectContaining({ id: uuid(1), uses: 0, lastUsedAt: null }),
      ]),
      prefix: ';',
      language: 'nl',
    });
  });
});

describe('the preview', () => {
  const preview = (body: string, of: 'sample' | 'last-ticket' = 'sample') =>
    handlers['template/preview']({ body, language: 'nl', register: null, answers: {}, of }, page);

  it('shows a made-up customer, and the person’s own name', async () => {
    expect(await preview('Dag {{ customer.first_name }} {{ order.number }}, {{ agent.name }}')).toMatchObject(
      {
        reply: { text: 'Dag Sophie 20418, Noor' },
        questions: [],
        sample: true,
      },
    );
  });

  it('says what is wrong, and where', async () => {
    expect(await preview('Dag\n{{ a | b }}')).toEqual({
      fault: { problem: 'unknown-filter', line: 2, column: 1, piece: 'b' },
    });
  });
});

describe('templates', () => {
  it('are announced to our own pages when they change, and when how they are used does', async () => {
    const hints = () => told.mock.calls.filter(([{ what }]) => what === 'templates').length;
    await save(1, 'Dag');
    await handlers['template/remove']({ ids: [uuid(1)] }, page);
    await handlers['template/restore']({ ids: [uuid(1)] }, page);
    expect(hints()).toBe(3);
    await handlers['settings/save'](await getSettings(), page);
    expect(hints()).toBe(4);
    expect(JSON.stringify(told.mock.calls)).not.toContain('Dag');
  });

  it.each([
    ['inbox', ['inbox/shortcuts', 'inbox/expand']],
    ['sidebar', ['shelf/list', 'shelf/fill']],
    ['search', ['shelf/list', 'shelf/fill', 'search/insert', 'search/close']],
    [
      'page',
      [
        'template/list',
        'template/save',
        'template/remove',
        'template/restore',
        'template/versions',
        'template/import',
        'template/undo-import',
        'template/preview',
      ],
    ],
  ])('may be asked for by %s as %j, and by no other name', async (role, may) => {
    const answer = serve(backgroundRequests, handlers, async () => [{ ...inbox, role } as Caller]);
    const about = Object.keys(backgroundRequests).filter((type) =>
      /template|expand|shortcuts|shelf|search\//.test(type),
    );
    const allowed: string[] = [];
    for (const type of about) {
      const answered = await answer({ unwrap: 1, type, payload: null }, {});
      if (!answered?.ok && answered?.problem !== 'refused') allowed.push(type);
    }
    expect(allowed.sort()).toEqual([...may].sort());
  });
});

describe('a template that was asked for by its shortcut, and asks something', () => {
  const search: Caller = { role: 'search', tabId: TAB };
  const asking = async (caller = search) => (await handlers['shelf/list']({}, caller)).asking;
  beforeEach(async () => {
    await save(1, 'U krijgt {{ bedrag }}.', { shortcut: 'terug' });
    expect(await expand('1', 'terug')).toEqual({ asks: true });
  });

  it('waits for the search that opens for it, once', async () => {
    expect(await asking(sidebar)).toBeNull();
    expect(await asking()).toBe(uuid(1));
    expect(await asking()).toBeNull();
  });

  it('is forgotten beside another ticket', async () => {
    await shows('2');
    expect(await asking()).toBeNull();
  });

  it('is forgotten when nothing opened for it', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 11_000);
    expect(await asking()).toBeNull();
    vi.restoreAllMocks();
  });
});

describe('a text in another language than the customer’s', () => {
  it('does not go in by its shortcut unseen, nor within another', async () => {
    await save(1, 'Ihr Paket ist da.', {
      shortcut: 'pakket',
      variants: [{ language: 'de' as never, register: null, body: 'Ihr Paket ist da.' }],
    });
    expect(await expand('1', 'pakket')).toEqual({ asks: true });
    await save(2, 'Mit Grüßen', {
      shortcut: 'voet',
      variants: [{ language: 'de' as never, register: null, body: 'Mit Grüßen' }],
    });
    await save(3, 'Dag. {% render "Voet" %}', { shortcut: 'brief', language: 'nl' });
    expect(await expand('1', 'brief')).toEqual({ asks: true });
  });
});

describe('an import', () => {
  it('of more text than a list of it could carry is refused, and leaves what is there', async () => {
    const body = 'a'.repeat(20_000);
    const templates = Array.from({ length: 800 }, (_, n) => ({
      ...content({ title: String(n), body }),
      id: crypto.randomUUID(),
      replaces: false,
    }));
    await expect(handlers['template/import']({ templates }, page)).rejects.toMatchObject({
      problem: 'too-many',
    });
    expect((await handlers['template/list']({}, page)).templates).toEqual([]);
  });
});
