/** The templates that come along, as far as the person wants them. Read from our own files when they are first asked for. */
import { browser } from '../platform/browser.ts';
import type { TextLanguage } from '../platform/languages.ts';
import { log } from '../platform/log.ts';
import { spokenIn } from '../platform/spoken.ts';
import { LANGUAGES } from '../reading/types.ts';
import { readStarters, type StarterFile, startersOf } from '../replies/templates/starters.ts';
import type { Starter } from '../replies/templates/template.ts';
import { getSettings } from './settings.ts';

/** They never change while this worker lives. */
let files: Promise<StarterFile[]> | null = null;
/** As they were listed last: titles and folders are in the language of the interface. */
let listed: { language: TextLanguage; starters: Starter[] } | null = null;

/** All there are, hidden or not. */
async function allStarters(): Promise<Starter[]> {
  files ??= readAll().catch((error: unknown) => {
    files = null;
    throw error;
  });
  const [read, settings] = await Promise.all([files, getSettings()]);
  const language = spokenIn(settings);
  if (listed?.language !== language) listed = { language, starters: startersOf(read, language) };
  return listed.starters;
}

/** Without them there is still all that the person wrote. */
export async function startersOrNone(): Promise<Starter[]> {
  return allStarters().catch((error: unknown) => {
    log.error('starters', error);
    return [];
  });
}

function readAll(): Promise<StarterFile[]> {
  return Promise.all(
    LANGUAGES.map(async (language) => {
      const file = await fetch(browser.runtime.getURL(`/starters/${language}.json`)); // reviewed: our own file
      return readStarters(await file.json());
    }),
  );
}
