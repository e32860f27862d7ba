/** Mails that are kept as templates, one or a box of them: the subject is the title, the text the body. */
import PostalMime from 'postal-mime';
import { type Draft, draft, type Source } from '../draft.ts';
import type { Pace } from '../pace.ts';

/** `Subject: …` or another header at the very start, which no other format has. */
export function isMail(name: string, start: string): boolean {
  return (
    /\.(?:eml|mbox)$/i.test(name) ||
    /^From \S/.test(start) ||
    /^(?:from|to|subject|date|mime-version|message-id|return-path|received|delivered-to|x-[a-z-]+): /i.test(
      start,
    )
  );
}

/** Null: it is none. */
export async function mailSource(bytes: Uint8Array, pace: Pace): Promise<Source | null> {
  const source: Source = { format: 'mail', drafts: [], problems: [] };
  const mails = mailsIn(bytes);
  for (const [done, mail] of mails.entries()) {
    await pace.step(done, mails.length);
    const made = await mailDraft(mail);
    if (made) source.drafts.push(made);
    else source.problems.push({ line: null, kind: 'broken-mail', piece: '' });
  }
  return source.drafts.length > 0 ? source : null;
}

const FROM = [...'From '].map((character) => character.charCodeAt(0));
const BREAK = 10;

/** In a box each begins with a line that starts with "From ", which is none of its headers. */
function mailsIn(bytes: Uint8Array): Uint8Array[] {
  const begins = (at: number) => FROM.every((code, index) => bytes[at + index] === code);
  if (!begins(0)) return [bytes];
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < bytes.length; ) {
    const next = bytes.indexOf(BREAK, at) + 1;
    if (begins(at)) starts.push(next);
    if (next === 0) break;
    at = next;
  }
  return starts.map((start, index) => {
    const following = starts[index + 1];
    const end = following === undefined ? bytes.length : bytes.lastIndexOf(BREAK, following - 2) + 1;
    return bytes.subarray(start, end);
  });
}

async function mailDraft(bytes: Uint8Array): Promise<Draft | null> {
  const mail = await PostalMime.parse(bytes).catch(() => null);
  if (!mail) return null;
  const { subject = '', html, text, attachments } = mail;
  const isPicture = (mimeType: string, related: boolean | undefined) =>
    related && mimeType.startsWith('image/');
  const pictures = attachments.filter((one) => isPicture(one.mimeType, one.related));
  const files = attachments.filter((one) => !isPicture(one.mimeType, one.related));
  const body = html || text || '';
  if (body.trim() === '' && subject === '') return null;
  return draft({
    line: null,
    title: subject.replace(/^(?:(?:re|fwd?|tr|wg|aw|antw)\s*:\s*)+/i, ''),
    body,
    html: Boolean(html),
    dialect: 'made-up',
    attachments: files.map(({ filename }, index) => filename || `${index + 1}`),
    remarks: pictures.length > 0 && !html ? [{ kind: 'image' }] : [],
  });
}
