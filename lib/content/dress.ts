import { ask } from '../messages/client.ts';
import { giveTexts } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import { held } from './held.ts';

/** Asks how what we put in the page looks and speaks. Without an answer it stays as it is. */
export async function dress(): Promise<void> {
  try {
    const answer = await ask('inbox/look', {});
    held().dress = answer;
    giveTexts(answer.texts);
  } catch (error) {
    log.error('look', error);
  }
}
