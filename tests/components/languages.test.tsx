/** The main views in languages that the other tests do not speak. */
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../tools/gallery/views.tsx';
import { TEXTS } from '../tools/texts/texts.ts';
import { expectAccessible } from './axe.ts';
import { speak, speakEnglish } from './texts.ts';

const MAIN = [
  ...['unreadable', 'proposed', 'first', 'reply', 'parting', 'told', 'search-form'],
  ...['templates', 'after', 'customers', 'customer', 'data-merge'],
  ...[
    'welcome',
    'welcome-shop',
    'welcome-opening',
    'welcome-ready-none',
    'practice',
    'practice-done',
    'help',
  ],
  ...['improvements', 'improvements-board', 'improvement', 'insights', 'insights-none'],
  ...['lock-none', 'lock-open', 'locked'],
];

speakEnglish();

describe.each(['de', 'fr'] as const)('in %s', (language) => {
  it.each(MAIN)('%s is whole, and can be reached by everybody', async (name) => {
    speak(language);
    const { container } = render(<div>{VIEWS[name]?.show()}</div>);
    // Nothing is left to fill in, nor is anything said in English that has words of its own.
    expect(container.textContent).not.toMatch(/\$\d|undefined/);
    expect(wordsOf(container, language).filter((text) => ENGLISH_ALONE[language].has(text))).toEqual([]);
    await expectAccessible(container);
  });
});

/** Without what says of itself that it is in another language. */
function wordsOf(container: Element, language: string): string[] {
  const own = [...container.querySelectorAll('*')].filter(
    (element) => (element.closest('[lang]')?.getAttribute('lang') ?? language) === language,
  );
  const said = own.flatMap((element) => [
    ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  return said.map((text) => text.trim()).filter(Boolean);
}

/** What English says and this language never does. */
const ENGLISH_ALONE = { de: alone('de'), fr: alone('fr') };

function alone(language: 'de' | 'fr'): ReadonlySet<string> {
  const own = new Set(Object.values(TEXTS[language]).map(({ message }) => message));
  return new Set(
    Object.values(TEXTS.en)
      .map(({ message }) => message)
      .filter((message) => !own.has(message)),
  );
}
