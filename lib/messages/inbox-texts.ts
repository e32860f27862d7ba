import { loadTexts, type MessageKey, ownTexts } from '../platform/i18n.ts';
import { log } from '../platform/log.ts';
import type { Look } from '../platform/look.ts';
import type { InboxLook } from './look-requests.ts';

/**
 * All that our scripts say in a site's page themselves. They can't read our files there, nor should the page be able to:
 * where the person chose another language than the browser's, the background hands them these.
 */
export const INBOX_TEXTS = [
  'frame_title',
  'frame_open',
  'frame_resize',
  'frame_refused',
  'search_frame',
  'teach_title',
  'teach_help',
  'teach_save',
  'teach_skip',
  'teach_undo',
  'teach_move',
  'teach_cancel',
  'teach_customer',
  'teach_subject',
  'teach_message',
  'teach_editor',
  'teach_editor_found',
  'teach_point_customer',
  'teach_point_address',
  'teach_point_subject',
  'teach_point_message',
  'teach_point_editor',
  'teach_done',
  'teach_done_help',
  'teach_failed',
  'teach_failed_help',
  'teach_not_lasting',
  'teach_no_person',
  'teach_no_address',
  'teach_no_text',
  'teach_no_editor',
] as const satisfies readonly MessageKey[];

/** With those texts, where they are not the browser's. */
export async function inboxLookOf(look: Look): Promise<InboxLook> {
  await loadTexts(look.language).catch((error: unknown) => log.error('texts', error));
  const own = ownTexts();
  if (!own) return { look, texts: null };
  const texts = Object.fromEntries(INBOX_TEXTS.map((key) => [key, own.texts[key]]));
  return { look, texts: { language: own.language, texts } };
}
