// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Found } from '@/lib/messages/find-requests.ts';
import { Find } from '@/lib/options/find.ts';
import type { Here } from '@/lib/options/find-here.ts';
import { hashOf } from '@/lib/options/place.ts';
import { followUp, found, improvement, template } from '../../components/models.ts';
import { speak } from '../../components/texts.ts';

interface Asked {
  text: string;
  kinds?: string[];
  limit: number;
  offset?: number;
}

const NOTHING: Here = {
  templates: [],
  starters: [],
  improvements: [],
  followUps: [],
  inboxes: [],
  own: [],
};
const here = signal<Here>(NOTHING);
let find: Find;
let asked: Asked[];
/** To be answered by the test itself, in the order they were asked. */
let answer: ((value: Found | 'gone') => void)[];

const CUSTOMER = found('c1', { kind: 'customer', customerId: 'c1' });
const answerWith = (...hits: Found['hits']): Found => ({
  hits,
  totals: { customer: 1, note: 30 },
  indexing: null,
});
const model = () => find.model.value;
/** The answer to the n-th question is here. */
async function arrives(n: number, value: Found | 'gone'): Promise<void> {
  answer[n]?.(value);
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  location.hash = '';
  here.value = NOTHING;
  speak('nl');
  find = new Find(
    () => here.value,
    (place) => {
      location.hash = hashOf(place);
    },
  );
  asked = [];
  answer = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ payload }: { payload: Asked }) => {
      asked.push(payload);
      return new Promise((resolve) => {
        answer.push((value) =>
          resolve(value === 'gone' ? { ok: false, problem: 'gone', message: '' } : { ok: true, value }),
        );
      });
    },
  });
});
afterEach(() => vi.useRealTimers());

describe('the search', () => {
  it('asks at every key, and only the newest answer counts', async () => {
    find.actions.type('th');
    find.actions.type('thee');
    expect(asked.map(({ text }) => text)).toEqual(['th', 'thee']);
    await arrives(1, answerWith(found('n2')));
    await arrives(0, answerWith(found('n1')));
    expect(model()).toMatchObject({ words: 'thee', active: 'n2', found: { words: 'thee' } });
    expect(model().found?.hits.map(({ id }) => id)).toEqual(['n2']);
  });

  it('asks nothing for nothing, or for a single letter', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER));
    for (const words of ['', '  ', 't', 'É ']) find.actions.type(words);
    expect(asked).toHaveLength(1);
    expect(model()).toMatchObject({ found: null, active: null });
    find.actions.type('5');
    find.actions.type('京');
    expect(asked).toHaveLength(3);
  });

  it('forgets an answer that comes after the field was cleared', async () => {
    find.actions.type('thee');
    find.actions.type('');
    await arrives(0, answerWith(CUSTOMER));
    expect(model().found).toBeNull();
  });

  it('goes round through the results, and opens the customer of one, or the note itself', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER, found('n1', { customerId: 'c7' })));
    expect(model().active).toBe('c1');
    find.actions.move('previous');
    expect(model().active).toBe('n1');
    find.actions.move('next');
    expect(model().active).toBe('c1');
    find.actions.move('last');
    find.actions.open();
    expect(location.hash).toBe('#customers/c7/n1');
    expect(model()).toMatchObject({ isFolded: true, words: 'thee' });
    find.actions.move('next');
    expect(model()).toMatchObject({ isFolded: false, active: 'n1' });
    find.actions.open('c1');
    expect(location.hash).toBe('#customers/c1');
  });

  it('shows more of a kind behind those that are there, none twice', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER, found('n1')));
    find.actions.more('note');
    expect(asked[1]).toEqual({ text: 'thee', kinds: ['note'], limit: 20, offset: 1 });
    await arrives(1, answerWith(found('n1'), found('n2')));
    expect(model().found?.hits.map(({ id }) => id)).toEqual(['c1', 'n1', 'n2']);
    expect(model().active).toBe('n2');
    find.actions.more('customer');
    find.actions.type('rits');
    await arrives(2, answerWith(found('c9', { kind: 'customer' })));
    expect(model().found?.hits).toHaveLength(3);
  });

  it('says why there is no answer, keeps what it had, and asks once more', async () => {
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER));
    find.actions.type('theep');
    await arrives(1, 'gone');
    expect(model()).toMatchObject({ problem: 'gone', found: { words: 'thee' } });
    find.actions.retry();
    await arrives(2, answerWith(found('n1')));
    expect(model()).toMatchObject({ problem: null, found: { words: 'theep' } });
  });

  it('asks again while not everything can be found yet, and what is chosen stays', async () => {
    find.actions.type('thee');
    vi.useFakeTimers();
    answer[0]?.({ ...answerWith(CUSTOMER, found('n1')), indexing: { done: 1, total: 9 } });
    await vi.advanceTimersByTimeAsync(0);
    find.actions.move('next');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(2);
    answer[1]?.(answerWith(CUSTOMER, found('n0'), found('n1')));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveLength(2);
    expect(model()).toMatchObject({ active: 'n1', found: { indexing: null } });
  });

  it('asks again when records changed, if something is looked for', async () => {
    find.refresh();
    expect(asked).toHaveLength(0);
    find.actions.type('thee');
    await arrives(0, answerWith(CUSTOMER));
    find.refresh();
    expect(asked).toHaveLength(2);
  });
});

describe('what the page itself knows', () => {
  const NO_RECORDS: Found = { hits: [], totals: { customer: 0, note: 0 }, indexing: null };
  const titles = () => model().found?.hits.map(({ kind, title }) => `${kind}: ${title}`);
  async function look(words: string, records = NO_RECORDS): Promise<void> {
    find.actions.type(words);
    await arrives(asked.length - 1, records);
  }

  it('is found with slips and by its middle, behind the records, and leads to its place', async () => {
    here.value = {
      ...NOTHING,
      templates: [template('t1', { title: 'Vervangende theepot' })],
      improvements: [improvement('v1', { title: 'Theepotten in een dubbele doos' })],
      followUps: [{ ...followUp('f1', { subject: 'Theepot met barst' }), customerName: 'Marieke' }],
    };
    await look('teepot', answerWith(CUSTOMER));
    expect(titles()).toEqual([
      'customer: Marieke van den Bosch',
      'template: Vervangende theepot',
      'improvement: Theepotten in een dubbele doos',
      'follow-up: Marieke',
    ]);
    expect(model().found?.totals).toEqual({
      customer: 1,
      note: 30,
      template: 1,
      improvement: 1,
      'follow-up': 1,
    });
    const places: string[] = [];
    for (const { id } of model().found?.hits ?? []) {
      find.actions.open(id);
      places.push(location.hash);
      find.actions.move('next');
    }
    expect(places).toEqual(['#customers/c1', '#templates/t1', '#improvements/v1', '#follow-ups']);
  });

  it('is a template by its shortcut and text, also one that comes along, with the title’s letters marked', async () => {
    const starters = [{ id: 'late', content: template('x', { title: 'Pakket te laat', shortcut: '' }) }];
    here.value = { ...NOTHING, templates: [template('t1')], starters };
    await look('foto');
    const hits = model().found?.hits ?? [];
    expect(hits.map(({ id }) => id)).toEqual(['template:t1', 'template:starter:late']);
    const [first] = hits;
    expect(first?.titleMarks.map(({ start, end }) => first.title.slice(start, end))).toEqual(['foto']);
    find.actions.open('template:starter:late');
    expect(location.hash).toBe('#templates/starter:late');
  });

  it('is an inbox by its host or an address of ours in it, not by one that is struck out', async () => {
    const site = 'https://mail.google.com';
    here.value = {
      ...NOTHING,
      inboxes: [{ pattern: `${site}/*`, host: 'mail.google.com' }],
      own: [
        {
          ...{ site, host: 'mail.google.com' },
          addresses: [
            { address: 'hallo@theehuisje.example', by: 'page' },
            { address: 'jan@elders.example', by: 'struck' },
          ],
        },
      ],
    };
    await look('google');
    expect(titles()).toEqual(['inbox: mail.google.com']);
    await look('theehuisje');
    expect(titles()).toEqual(['inbox: mail.google.com']);
    await look('elders');
    expect(titles()).toEqual([]);
  });

  it.each([
    ['wachtwoord', '#data/lock'],
    ['reservekopie', '#data/backup'],
    ['statistieken', '#insights'],
    ['jouw naam', ''],
    ['toonwacht', '#settings/replies'],
    ['welk recht', '#settings/shop'],
    ['sneltoetsen', '#settings/keys'],
    ['opvolging', '#follow-ups'],
  ])('%j is a place in the options: %s', async (words, hash) => {
    await look(words);
    find.actions.open();
    expect(location.hash).toBe(hash);
  });

  it('says in which room a setting is', async () => {
    await look('verwijzen');
    expect(model().found?.hits[0]).toMatchObject({
      title: 'Winkels om naar door te verwijzen',
      text: 'Instellingen › Jij en je winkel',
    });
  });

  it('is in the language that is spoken now', async () => {
    await look('slot');
    expect(titles()).toContain('place: Op slot');
    speak('en');
    await look('password');
    expect(titles()).toEqual(['place: Lock']);
  });

  it('is shown five of a kind, and more when asked, at the first new one', async () => {
    const templates = Array.from({ length: 9 }, (_, n) => template(`t${n}`, { title: `Retour ${n}` }));
    here.value = { ...NOTHING, templates };
    await look('retour');
    expect(model().found?.hits).toHaveLength(5);
    find.actions.more('template');
    expect(model()).toMatchObject({ active: 'template:t5', found: { totals: { template: 9 } } });
    expect(model().found?.hits).toHaveLength(9);
    expect(asked).toHaveLength(1);
  });

  it('follows what is changed, and what is chosen stays', async () => {
    here.value = { ...NOTHING, templates: [template('t1'), template('t2')] };
    await look('foto');
    find.actions.move('last');
    here.value = { ...NOTHING, templates: [template('t0'), template('t2')] };
    expect(model()).toMatchObject({ active: 'template:t2' });
    expect(model().found?.hits.map(({ id }) => id)).toContain('template:t0');
    expect(model().found?.totals).toMatchObject({ template: 2 });
    here.value = { ...NOTHING, templates: [] };
    expect(model().found?.hits).toEqual([]);
  });

  it('is waited for where there is much of it, without keeping the records waiting', async () => {
    const templates = Array.from({ length: 600 }, (_, n) => template(`t${n}`, { title: `Retour ${n}` }));
    here.value = { ...NOTHING, templates };
    await look('retour', answerWith(CUSTOMER));
    expect(model().found?.hits.map(({ id }) => id)).toEqual(['c1']);
    await vi.waitFor(() => expect(model().found?.totals.template).toBe(600));
    expect(model()).toMatchObject({ active: 'c1' });
  });
});
