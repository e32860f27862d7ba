/** A mail that is kept as a template: its subject is the title, its text the body. */
import PostalMime from 'postal-mime';
import { draft, type Source } from '../draft.ts';

/** `Subject: …` or another header at the very start, which no other format has. */
export function isMail(name: string, start: string): boolean {
  return (
    /\.eml$/i.test(name) ||
    /^(?:from|to|subject|date|mime-version|message-id|return-path|received|delivered-to|x-[a-z-]+): /i.test(
      start,
    )
  );
}

/** Null: it is none. */
export async function mailSource(bytes: Uint8Array): Promise<Source | null> {
  const mail = await PostalMime.parse(bytes).catch(() => null);
  if (!mail) return null;
  const { subject = '', html, text, attachments } = mail;
  const isPicture = (mimeType: string, related: boolean | undefined) =>
    related && mimeType.startsWith('image/');
  const pictures = attachments.filter((one) => isPicture(one.mimeType, one.related));
  const files = attachments.filter((one) => !isPicture(one.mimeType, one.related));
  const body = html || text || '';
  if (body.trim() === '' && subject === '') return null;
  return {
    format: 'mail',
    problems: [],
    drafts: [
      draft({
        line: null,
        title: subject.replace(/^(?:(?:re|fwd?|tr|wg|aw|antw)\s*:\s*)+/i, ''),
        body,
        html: Boolean(html),
        dialect: 'made-up',
        attachments: files.map(({ filename }, index) => filename || `${index + 1}`),
        remarks: pictures.length > 0 && !html ? [{ kind: 'image' }] : [],
      }),
    ],
  };
}
