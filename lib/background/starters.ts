/** The templates that come along, as far as the person wants them. Read from our own files when they are first asked for. */
import { browser } from '../platform/browser.ts';
import { textLanguage } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import { LANGUAGES } from '../reading/types.ts';
import { readStarters, startersOf } from '../replies/templates/starters.ts';
import type { Starter } from '../replies/templates/template.ts';

/** They never change while this worker lives. */
let read: Promise<Starter[]> | null = null;

/** All there are, hidden or not. */
function allStarters(): Promise<Starter[]> {
  read ??= readAll().catch((error: unknown) => {
    read = null;
    throw error;
  });
  return read;
}

/** Without them there is still all that the person wrote. */
export async function startersOrNone(): Promise<Starter[]> {
  return allStarters().catch((error: unknown) => {
    log.error('starters', error);
    return [];
  });
}

async function readAll(): Promise<Starter[]> {
  const files = await Promise.all(
    LANGUAGES.map(async (language) => {
      const file = await fetch(browser.runtime.getURL(`/starters/${language}.json`)); // reviewed: our own file
      return readStarters(await file.json());
    }),
  );
  return startersOf(files, textLanguage());
}
