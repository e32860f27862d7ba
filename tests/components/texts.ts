import { act, cleanup, configure } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TextLanguage } from '@/lib/platform/languages.ts';
import { messageOf, TEXTS } from '../tools/texts/texts.ts';

// What is loaded when it is needed takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** What a browser in that language answers for our messages. `ui` where the browser's own language is another. */
export function speak(language: TextLanguage, ui: string = language): void {
  const getMessage = (key: string, substitutions?: string | string[]) =>
    messageOf(TEXTS[language], key, substitutions);
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => ui });
}

/** English texts, and a page of its own, for every test of the file. */
export function speakEnglish(): void {
  beforeEach(() => speak('en', 'en-GB'));
  // Preact puts off what an effect undoes to the next frame: after the last test there is no document then.
  afterEach(() => act(cleanup));
}
