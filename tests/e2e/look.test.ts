/** In a Dutch, light browser a person chooses German, dark and the largest text: all that is ours goes along, at once and later. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEXTS } from '../tools/texts/texts.ts';
import { type Desk, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { shows, sidebarWith } from './sidebar.ts';

const FATIMA = 'zs-1041';
const HALF = 'belt liever, maar niet op';

const NOTE_FIELD = TEXTS.de.note_field?.message.replace('$1', 'Fatima') ?? '';

/** What a page of ours looks like, as it is drawn. */
const lookOf = (frame: Frame) =>
  frame.eval(() => ({
    language: document.documentElement.lang,
    background: getComputedStyle(document.body).backgroundColor,
    larger: document.body.getBoundingClientRect().width / document.body.clientWidth,
  }));

const DARK = 'rgb(27, 26, 24)';

describe.each(KINDS)('the look in %s', (kind) => {
  let desk: Desk;
  let inbox: Tab;
  let options: Tab;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  const isGerman = async (frame: Frame) => {
    await frame.waitFor(() => document.documentElement.lang === 'de');
    const { background, larger } = await lookOf(frame);
    expect(background).toBe(DARK);
    expect(larger).toBeCloseTo(1.3, 1);
  };
  const germanSidebar = async () => {
    const sidebar = await sidebarWith(inbox, 'Fatima el Amrani');
    await sidebar.waitFor(
      (name) =>
        [...document.querySelectorAll('.note-field label, .note-field [aria-label]')].some((each) =>
          (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(name),
        ),
      [NOTE_FIELD],
    );
    await isGerman(sidebar);
    return sidebar;
  };

  test('changes on the page where it is chosen, and in an open sidebar, which keeps a half-typed note', async () => {
    inbox = await desk.open(FATIMA);
    const sidebar = await sidebarWith(inbox, 'Fatima el Amrani');
    await sidebar.click('.note-field textarea');
    await inbox.type(HALF);

    options = await desk.browser.extensionPage('options.html#settings/look');
    await shows(options, TEXTS.nl.look_title?.message ?? '');
    await options.eval(() => {
      const select = document.querySelector<HTMLSelectElement>('[data-part=look] select');
      if (!select) throw new Error('no choice of a language');
      select.value = 'de';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(options, TEXTS.de.look_title?.message ?? '');
    for (const name of [TEXTS.de.look_theme_dark?.message, TEXTS.de.look_text_largest?.message]) {
      await options.eval((wanted) => {
        const all = [...document.querySelectorAll<HTMLLabelElement>('[data-part=look] label')];
        all.find(({ textContent }) => textContent === wanted)?.click();
      }, name ?? '');
    }
    await options.waitFor(() => document.documentElement.dataset.textSize === 'largest');
    await isGerman(options);
    expect(await options.eval(() => document.title)).toContain('Einstellungen');

    await inbox.bringToFront();
    const changed = await germanSidebar();
    expect(
      await changed.eval(() => document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value),
    ).toBe(HALF);
  });

  test('stays over a restart of the browser', async () => {
    await desk.browser.restart();
    options = await desk.browser.extensionPage('options.html#settings/look');
    await shows(options, TEXTS.de.look_title?.message ?? '');
    await isGerman(options);
    inbox = await desk.open(FATIMA);
    await germanSidebar();
  });

  test('takes a press in the larger sidebar for what it is: the reply goes in', async () => {
    const sidebar = await germanSidebar();
    await inbox.click('[data-part=editor]');
    const head = '.step:nth-of-type(4) [aria-expanded]';
    await sidebar.waitFor((selector) => document.querySelector(selector), [head]);
    if (
      (await sidebar.eval((at) => document.querySelector(at)?.getAttribute('aria-expanded'), head)) !== 'true'
    )
      await sidebar.click(head);
    await sidebar.click('.insert-buttons button');
    await inbox.waitFor(() =>
      document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes('Fatima,'),
    );
  });
});
