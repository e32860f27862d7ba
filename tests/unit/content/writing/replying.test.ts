import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { held } from '@/lib/content/held.ts';
import { Replying } from '@/lib/content/writing/replying.ts';
import { CaretMemory } from '@/lib/editors/caret.ts';
import type { ReplyEditor } from '@/lib/inboxes/adapter.ts';
import type { Envelope } from '@/lib/messages/envelope.ts';

document.execCommand = () => false;

const reply = { text: 'Dag Ria', html: '<p>Dag Ria</p>' };
let stop: AbortController;
let key: string | null;
let editor: ReplyEditor | null;
let control: HTMLElement | null;
let replying: Replying;
/** What the background has for this ticket's editor. */
let armed: object | null;
/** While the background looks for it. */
let meanwhile: () => void;
const asked = vi.fn();
const pressed = vi.fn();
const lookAgain = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<textarea></textarea><button type="button">Beantwoorden</button>';
  stop = new AbortController();
  key = 'a';
  editor = null;
  control = null;
  armed = { ...reply, insertId: 'i1' };
  meanwhile = () => undefined;
  for (const each of [asked, pressed, lookAgain]) each.mockReset();
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async ({ type, payload }: Envelope) => {
      asked(type, payload);
      if (type === 'inbox/take-armed') meanwhile();
      return { ok: true, value: type === 'inbox/take-armed' ? armed : null };
    },
  });
  const carets = new CaretMemory(stop.signal, (event) => 'mine' in event);
  carets.attach(document);
  replying = new Replying(
    { key: () => key, editor: () => editor, openReply: () => control },
    carets,
    lookAgain,
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const writeIn = (other: HTMLElement) => {
  other.focus();
  other.dispatchEvent(Object.assign(new Event('input', { bubbles: true }), { mine: true }));
};
const open = (mode: ReplyEditor['mode'] = 'reply') => {
  editor = { element: field(), mode };
};
/** The page comes to rest, again and again, for this long. */
async function rests(ms: number): Promise<void> {
  for (let past = 0; past <= ms; past += 50) {
    replying.settled();
    await vi.advanceTimersByTimeAsync(50);
  }
}

describe('a reply that waits', () => {
  it('goes into the editor once that is open and at rest, and says so', async () => {
    replying.arm('a', true);
    expect(lookAgain).toHaveBeenCalled();
    await rests(500);
    expect(asked).not.toHaveBeenCalled();
    open();
    await rests(500);
    expect(field().value).toBe('Dag Ria');
    expect(asked.mock.calls).toEqual([
      ['inbox/take-armed', { pageKey: 'a', takenBy: expect.any(String) }],
      ['inbox/put-in', { insertId: 'i1', outcome: 'inserted' }],
    ]);
  });

  it('waits while the app still fills its editor', async () => {
    replying.arm('a', true);
    open();
    for (const quote of ['-- Noor', '-- Noor\n> quote']) {
      await rests(100);
      field().value = quote;
    }
    expect(asked).not.toHaveBeenCalled();
    await rests(500);
    expect(field().value).toBe('Dag Ria\n\n-- Noor\n> quote');
  });

  it('never goes into a note, nor beside another ticket', async () => {
    replying.arm('a', true);
    open('note');
    await rests(500);
    key = 'b';
    open();
    await rests(500);
    expect(asked).not.toHaveBeenCalled();
    expect(field().value).toBe('');
  });

  it('goes in once, and not at all where nothing waits any more', async () => {
    replying.arm('a', true);
    open();
    await rests(1_000);
    expect(field().value).toBe('Dag Ria');
    armed = null;
    replying.arm('a', true);
    await rests(500);
    expect(field().value).toBe('Dag Ria');
    expect(asked.mock.calls.filter(([type]) => type === 'inbox/put-in')).toHaveLength(1);
  });

  it('waits while the person writes in another field, and goes in once they left it', async () => {
    replying.arm('a', true);
    open();
    const other = document.body.appendChild(document.createElement('input'));
    writeIn(other);
    await rests(1_000);
    expect(asked).not.toHaveBeenCalled();
    other.blur();
    await rests(500);
    expect(field().value).toBe('Dag Ria');
  });

  it('waits while somebody types in the sidebar, also after the ticket was announced again', async () => {
    const frame = document.body.appendChild(document.createElement('input'));
    held().own.add(frame);
    frame.focus();
    replying.arm('a', true, true);
    replying.arm('a', true);
    open();
    await rests(1_000);
    expect(asked).not.toHaveBeenCalled();
    replying.arm('a', true, false);
    await rests(500);
    expect(field().value).toBe('Dag Ria');
  });

  it('goes in where the focus is back in the page, whatever the sidebar said last', async () => {
    const frame = document.body.appendChild(document.createElement('input'));
    held().own.add(frame);
    frame.focus();
    replying.arm('a', true, true);
    open();
    await rests(1_000);
    expect(asked).not.toHaveBeenCalled();
    document.querySelector('button')?.focus();
    await rests(500);
    expect(field().value).toBe('Dag Ria');
  });

  describe('and was asked for', () => {
    const puts = () => asked.mock.calls.filter(([type]) => type === 'inbox/put-in');
    const put = (outcome: string) => ['inbox/put-in', { insertId: 'i1', outcome }];

    it('waits on where the person types in the sidebar by then', async () => {
      const frame = document.body.appendChild(document.createElement('input'));
      held().own.add(frame);
      meanwhile = () => {
        frame.focus();
        replying.arm('a', true, true);
      };
      replying.arm('a', true);
      open();
      await rests(1_000);
      expect(field().value).toBe('');
      expect(puts()).toEqual([put('no-editor')]);
      meanwhile = () => undefined;
      replying.arm('a', true, false);
      await rests(500);
      expect(field().value).toBe('Dag Ria');
      expect(puts()).toEqual([put('no-editor'), put('inserted')]);
    });

    it('waits on where they write in another field, and is looked at again by itself', async () => {
      const other = document.body.appendChild(document.createElement('input'));
      meanwhile = () => writeIn(other);
      replying.arm('a', true);
      open();
      await rests(250);
      expect(puts()).toEqual([put('no-editor')]);
      expect(field().value).toBe('');
      lookAgain.mockReset();
      meanwhile = () => undefined;
      other.blur();
      await vi.advanceTimersByTimeAsync(300);
      expect(lookAgain).toHaveBeenCalledOnce();
      await rests(300);
      expect(field().value).toBe('Dag Ria');
    });

    it('goes nowhere beside another ticket, whoever writes there', async () => {
      const other = document.body.appendChild(document.createElement('input'));
      meanwhile = () => {
        key = 'b';
        writeIn(other);
      };
      replying.arm('a', true);
      open();
      await rests(500);
      expect(puts()).toEqual([put('other-ticket')]);
    });
  });

  it('is looked at again by one timer, however often the page comes to rest, and by none once it is over', async () => {
    const frame = document.body.appendChild(document.createElement('input'));
    held().own.add(frame);
    frame.focus();
    replying.arm('a', true, true);
    open();
    await rests(500);
    for (let times = 0; times < 20; times++) replying.settled();
    expect(vi.getTimerCount()).toBe(1);
    replying.arm('a', false);
    expect(vi.getTimerCount()).toBe(0);
    replying.arm('a', true);
    field().value = 'Dag';
    for (let times = 0; times < 20; times++) replying.settled();
    expect(vi.getTimerCount()).toBe(1);
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    replying.settled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not take an element of the page for ours by what the page says of it', async () => {
    const theirs = document.body.appendChild(document.createElement('input'));
    theirs.setAttribute('data-unwrap', '');
    theirs.focus();
    replying.arm('a', true, true);
    open();
    await rests(500);
    expect(field().value).toBe('Dag Ria');
  });

  it('tells whether an editor that it could go into is open', () => {
    expect(replying.arm('a', true, true)).toBe(false);
    open('note');
    expect(replying.arm('a', true, true)).toBe(false);
    open();
    expect(replying.arm('a', true, true)).toBe(true);
    expect(replying.arm('b', true, true)).toBe(false);
    field().checkVisibility = () => false;
    expect(replying.arm('a', true, true)).toBe(false);
  });

  it('is not asked for once it was called off', async () => {
    replying.arm('a', true);
    replying.arm('a', false);
    open();
    await rests(500);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('opening a reply', () => {
  beforeEach(() => {
    control = document.querySelector('button');
    control?.addEventListener('click', pressed);
    // jsdom draws nothing.
    if (control) control.checkVisibility = () => true;
  });

  it('presses what the adapter found, once, beside that ticket alone', () => {
    expect(replying.open('b')).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
    expect(replying.open('a')).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('never presses what could send, whatever the adapter found', () => {
    if (control) control.textContent = 'Verzenden';
    expect(replying.open('a')).toBe(false);
    if (control) control.textContent = 'Beantwoorden';
    control?.setAttribute('type', 'submit');
    expect(replying.open('a')).toBe(false);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is offered where no editor is open', async () => {
    expect(await replying.insert('a', 'i2', reply)).toEqual({ outcome: 'no-editor', canOpen: true });
    control = null;
    expect(await replying.insert('a', 'i2', reply)).toEqual({ outcome: 'no-editor', canOpen: false });
  });
});

it('what the person asked for at a place of their own goes into a note, too', async () => {
  vi.useRealTimers();
  open('note');
  expect(await replying.insert('a', 'i3', reply)).toEqual({ outcome: 'note-editor' });
  const place = { editor: field(), caret: null };
  expect(await replying.insertAt('a', reply, place)).toMatchObject({ outcome: 'inserted' });
  editor = { element: document.createElement('textarea'), mode: 'note' };
  expect(await replying.insertAt('a', reply, place)).toMatchObject({ outcome: 'no-editor' });
});
