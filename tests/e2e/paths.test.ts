/** One complaint for each path in Dutch, and one in each other language: from the open mail to the reply in it, by keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorText, openDesk } from './demo.ts';
import { KINDS } from './harness/index.ts';
import { sidebarWith } from './sidebar.ts';
import { type Walk, walkTo } from './walk.ts';

interface Told extends Walk {
  what: string;
  conversation: string;
  /** Shown in the sidebar once it is there. */
  who: string;
  /** Language of the reply, and words that it must hold. */
  lang: string;
  says: RegExp[];
}

const WALKS: Told[] = [
  {
    what: 'asks first',
    conversation: 'zs-1041',
    who: 'Fatima el Amrani',
    triage: [],
    path: 'ask-first',
    lang: 'nl',
    says: [/Fatima,/, /\?/],
  },
  {
    what: 'saves the relation the first time',
    conversation: 'zs-1040',
    who: 'Ingrid Vermeulen',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'nl',
    says: [/Ingrid,/, /krasje/],
  },
  {
    what: 'saves a strained relation',
    conversation: 'zs-1039',
    who: 'Lotte Claes',
    triage: ['yes', null, null, 'yes'],
    path: 'save-repeated',
    lang: 'nl',
    says: [/Lotte,/, /rits/],
  },
  {
    what: 'parts kindly, once that is confirmed',
    conversation: 'zs-1042',
    who: 'Peter Dijkman',
    triage: ['no', 'no', 'no', 'yes'],
    weighs: true,
    confirms: true,
    path: 'part',
    lang: 'nl',
    says: [/winkel/],
  },
  {
    what: 'answers in English',
    conversation: 'zs-1033',
    who: 'Hannah Whitfield',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'en',
    says: [/Hannah,/, /\bI\b/],
  },
  {
    what: 'answers in German',
    conversation: 'zs-1031',
    who: 'Jürgen Kessler',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'de',
    says: [/Jürgen/, /\bIhnen\b|\bSie\b|\bIhre?\b/, /\bich\b/i],
  },
  {
    what: 'answers in French',
    conversation: 'zs-1029',
    who: 'Camille Laurent',
    triage: ['yes', null, null, null],
    path: 'save-first',
    lang: 'fr',
    says: [/Camille/, /\bvous\b|\bvotre\b/, /\bje\b|\bj’/i],
  },
];

describe.each(KINDS)('from the complaint to the reply by keyboard, in %s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test.each(WALKS)('$what', async ({ conversation, who, lang, says, ...walk }) => {
    const tab = await desk.open(conversation);
    const sidebar = await sidebarWith(tab, who);
    const shown = await walkTo(desk.browser, tab, sidebar, walk);
    expect(new Set(shown.map((part) => part.lang))).toEqual(new Set([lang]));
    await tab.press('Control+Enter');
    await tab.waitFor(
      (wanted) => document.querySelector<HTMLElement>('[data-part=editor]')?.innerText.includes(wanted),
      [shown[0]?.text ?? ''],
    );
    const inserted = await editorText(tab);
    for (const { text } of shown) expect(squeezed(inserted)).toContain(squeezed(text));
    for (const words of says) expect(inserted).toMatch(words);
    await tab.close();
  });
});

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
