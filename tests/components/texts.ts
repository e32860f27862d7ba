import { act, cleanup, configure } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

const TEXTS: Record<'en' | 'nl', Record<string, { message: string }>> = { en, nl };

// What is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** What a browser in that language answers for our messages. `ui` where the browser's own language is another. */
export function speak(language: 'en' | 'nl', ui: string = language): void {
  const getMessage = (key: string, substitutions: string | string[] = []) =>
    (TEXTS[language][key]?.message ?? '').replace(
      /\$([1-9])/g,
      (_, place) => [substitutions].flat()[Number(place) - 1] ?? '',
    );
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => ui });
}

/** English texts, and a page of its own, for every test of the file. */
export function speakEnglish(): void {
  beforeEach(() => speak('en', 'en-GB'));
  // Preact puts off what an effect undoes to the next frame: after the last test there is no document then.
  afterEach(() => act(cleanup));
}
