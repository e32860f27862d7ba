/** Help Scout's saved replies, as `GET /v2/mailboxes/[id]/saved-replies/[id]` gives each; the list has only beginnings. */
import * as v from 'valibot';
import { draft } from '../draft.ts';
import { type JsonFormat, textOrNothing } from './format.ts';
import { are, isObject, listOf } from './json-items.ts';

const reply = v.object({
  name: v.string(),
  text: textOrNothing,
  chatText: textOrNothing,
  preview: textOrNothing,
});
const TEXTS = ['text', 'chatText', 'preview'];

export const helpScout: JsonFormat = {
  format: 'help-scout',
  find(json) {
    const embedded = isObject(json) && isObject(json._embedded) ? json._embedded : json;
    const alone = isObject(embedded) && isReply(embedded) ? [embedded] : embedded;
    const items = listOf(alone, 'saved-replies', 'savedReplies', 'saved_replies', 'replies');
    const mailbox = isObject(json) && isObject(json.mailbox) ? json.mailbox.name : '';
    const folder = typeof mailbox === 'string' ? mailbox.replaceAll('/', '-') : '';
    return are(items, isReply) ? items.map((item) => ({ item, folder, shared: true })) : null;
  },
  draft({ item, folder, shared }, line) {
    const parsed = v.safeParse(reply, item);
    if (!parsed.success) return null;
    const { name, text, chatText, preview } = parsed.output;
    if (!text && !chatText && preview) return 'only-preview';
    return draft({
      line,
      title: name,
      folder,
      shared,
      body: text || chatText || '',
      html: Boolean(text),
      dialect: 'help-scout',
      remarks: text && chatText ? [{ kind: 'other-text' }] : [],
    });
  },
};

function isReply(item: object): boolean {
  return 'name' in item && TEXTS.some((field) => field in item);
}
