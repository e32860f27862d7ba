/** Gorgias' macros, as `GET /api/macros` gives them; the same in a cell of a CSV file. */
import * as v from 'valibot';
import { type Draft, draft } from '../draft.ts';
import type { Remark } from '../types.ts';
import { type JsonFormat, textOrNothing } from './format.ts';
import { are, isObject, listOf } from './json-items.ts';

const attachments = v.fallback(v.array(v.object({ name: v.string() })), []);
const args = v.object({
  body_text: textOrNothing,
  body_html: textOrNothing,
  tags: textOrNothing,
  subject: textOrNothing,
  attachments: v.optional(attachments, []),
});
export const gorgiasActions = v.array(v.object({ name: v.string(), arguments: v.optional(args, {}) }));
const macro = v.object({ name: v.string(), language: textOrNothing, actions: gorgiasActions });

const DONE = new Set(['setResponseText', 'addTags', 'setSubject', 'addAttachments']);

export const gorgias: JsonFormat = {
  format: 'gorgias',
  find(json) {
    const items = listOf(json, 'data', 'macros');
    const is = are(
      items,
      ({ name, actions }) =>
        typeof name === 'string' &&
        Array.isArray(actions) &&
        actions.some((action) => isObject(action) && 'arguments' in action),
    );
    return is ? items.map((item) => ({ item, folder: '', shared: true })) : null;
  },
  draft({ item }, line) {
    const parsed = v.safeParse(macro, item);
    return parsed.success ? gorgiasDraft(parsed.output, line) : null;
  },
};

export function gorgiasDraft(
  { name, language, actions }: v.InferOutput<typeof macro>,
  line: number | null,
): Draft {
  const of = (action: string) => actions.filter((one) => one.name === action).map((one) => one.arguments);
  const remarks: Remark[] = [
    ...of('setSubject').map(({ subject }) => ({ kind: 'subject', was: subject ?? '' }) as const),
    ...actions
      .filter((action) => !DONE.has(action.name))
      .map((action) => ({ kind: 'action', name: action.name }) as const),
  ];
  const texts = of('setResponseText');
  const html = texts.find(({ body_html }) => body_html)?.body_html ?? '';
  return draft({
    line,
    title: name,
    tags: of('addTags').flatMap(({ tags }) => (tags ?? '').split(',')),
    shared: true,
    language: language ?? '',
    body: html || (texts.find(({ body_text }) => body_text)?.body_text ?? ''),
    html: html !== '',
    dialect: 'liquid',
    attachments: actions.flatMap((action) => action.arguments.attachments.map((file) => file.name)),
    remarks,
  });
}
