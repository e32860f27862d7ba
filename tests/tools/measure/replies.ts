/**
 * `npm run measure -- replies FILE [--json]`: the composed reply for each line of FILE, for anyone to read and judge. A line is
 *
 *     {"mail": {"body": "…", "subject": "…", "fromName": "…"}, "answers": {…}, "history": {…},
 *      "remedy": "refund", "date": "2026-12-04", "agent": "Sanne", "shop": "Winkel"}
 *
 * `answers` are the ones of `lib/method/types.ts`, each left out where nothing was ticked; `points` is a list of `{text, mark}`, or
 * one mark for every point that is read. `date` is the day of the remedy, `today` (default 2026-11-30) the day of writing.
 * Left out: history of a new customer, no remedy, no agent, no shop, `otherShops` none, `id` the number of the line.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { answers as answersShape } from '@/lib/messages/schemas.ts';
import { emptyAnswers } from '@/lib/method/answers.ts';
import { isDay } from '@/lib/method/dates.ts';
import { POINT_MARKS, REMEDIES } from '@/lib/method/types.ts';
import { readMessage } from '@/lib/reading/read.ts';
import { wordsIn } from '@/lib/replies/compose/compose.ts';
import { DEFAULT_REGISTERS } from '@/lib/replies/registers.ts';
import { DEFAULT_SIGN_OFF } from '@/lib/replies/sign-off.ts';
import { pointsOf } from '@/lib/sidebar/points.ts';
import { composed } from '@/lib/sidebar/reply.ts';
import { Unmeasurable } from './captures.ts';
import { type Line, readLines, shaped } from './lines.ts';

const USAGE = 'npm run measure -- replies FILE [--json]';
const TODAY = '2026-11-30';

const text = v.optional(v.nullable(v.string()), null);
const day = v.pipe(v.string(), v.check(isDay, 'Not a day'));
const shape = v.strictObject({
  id: v.optional(v.union([v.string(), v.number()])),
  mail: v.object({
    id: v.optional(v.union([v.string(), v.number()])),
    body: v.pipe(
      v.string(),
      v.check((text) => text.trim() !== '', 'An empty mail'),
    ),
    subject: text,
    fromName: text,
  }),
  answers: v.optional(
    v.strictObject({
      ...v.partial(v.omit(answersShape, ['points', 'remedy', 'remedyOn'])).entries,
      points: v.optional(v.union([v.picklist(POINT_MARKS), answersShape.entries.points])),
    }),
    {},
  ),
  history: v.optional(
    v.strictObject({
      complaintsLastYear: v.optional(v.number(), 0),
      difficultBefore: v.optional(v.boolean(), false),
      parted: v.optional(v.boolean(), false),
    }),
    {},
  ),
  remedy: v.optional(v.nullable(v.picklist(REMEDIES)), null),
  date: v.optional(v.nullable(day), null),
  today: v.optional(day, TODAY),
  agent: text,
  shop: text,
  otherShops: v.optional(v.array(v.string()), []),
});

interface MeasuredReply {
  id: string;
  language: string;
  register: string;
  path: string;
  words: number;
  text: string;
  /** Sentences left out, and what they need. */
  dropped: string[];
}

/** @throws Unmeasurable */
export async function measureReplies(args: string[]): Promise<void> {
  const { file, json } = optionsOf(args);
  const lines = readLines(file);
  console.log(json ? JSON.stringify(lines.map(replyTo)) : shownReplies(lines));
}

export function shownReplies(lines: readonly Line[]): string {
  return lines.map(replyTo).map(shown).join('\n\n');
}

export function replyTo(line: Line, at: number): MeasuredReply {
  const given = shaped(shape, line);
  const { mail, history, today } = given;
  const id = String(given.id ?? mail.id ?? at + 1);
  const reading = readMessage(mail.body, { subject: mail.subject ?? '', customerName: mail.fromName });
  const { points = [], ...ticked } = given.answers;
  const answers = {
    ...emptyAnswers(),
    ...ticked,
    points:
      typeof points === 'string' ? reading.points.map((span) => ({ text: span.text, mark: points })) : points,
    remedy: given.remedy,
    remedyOn: given.date,
  };
  const reply = composed({
    ticketKey: id,
    answers,
    history,
    reading,
    points: pointsOf(reading, answers),
    settings: {
      agentName: given.agent ?? '',
      shopName: given.shop ?? '',
      otherShops: given.otherShops,
      absence: { on: false, until: null },
      registers: DEFAULT_REGISTERS,
      signOff: DEFAULT_SIGN_OFF,
    },
    today,
    fallback: 'nl',
    variant: {},
    prefers: null,
    own: {},
  });
  return {
    id,
    language: reply.language,
    register: reply.register,
    path: reply.path,
    words: wordsIn(reply.text.text),
    text: reply.text.text,
    dropped: reply.dropped.map(({ slot, needs }) => `${slot}: ${needs}`),
  };
}

function shown({ id, language, register, path, words, text: reply, dropped }: MeasuredReply): string {
  const head = `=== ${id} · ${language} · ${register} · ${path} · ${words} words`;
  return [head, '', reply, ...(dropped.length > 0 ? ['', `(left out: ${dropped.join(', ')})`] : [])].join(
    '\n',
  );
}

function optionsOf(args: string[]): { file: string; json: boolean } {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name one file');
    return { file, ...values };
  } catch (error) {
    throw new Unmeasurable(`${error instanceof Error ? error.message : error}: ${USAGE}`);
  }
}
