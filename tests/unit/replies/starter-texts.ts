/** The starter files, and every text that a customer can get of one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../lib/reading/types.ts';
import { type RenderedTemplate, renderTemplate } from '../../../lib/replies/templates/render.ts';
import { readStarters, type StarterFile } from '../../../lib/replies/templates/starters.ts';
import type { Question, QuestionAnswers } from '../../../lib/replies/templates/template.ts';

const FOLDER = join(import.meta.dirname, '../../../public/starters');

export const FILES: readonly StarterFile[] = readdirSync(FOLDER).map((name) =>
  readStarters(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))),
);

export interface Body {
  /** As a test names it. */
  name: string;
  language: Language;
  starter: StarterFile['starters'][number];
  body: string;
}

export const BODIES: readonly Body[] = FILES.flatMap(({ language, starters }) =>
  starters.flatMap((starter) => {
    const { formal, informal } = 'any' in starter ? { formal: null, informal: starter.any } : starter;
    const registers = formal === null ? { informal } : { formal, informal };
    return Object.entries(registers).map(([register, body]) => {
      return { name: `${language} ${starter.id} ${register}`, language, starter, body };
    });
  }),
);

/** @param order whether the ticket tells which one it is about */
export function rendered(
  { language, body }: Body,
  answers: QuestionAnswers = {},
  order = true,
): RenderedTemplate {
  const customer = { name: 'Sanne Vos', firstName: 'Sanne', address: 'sanne@voorbeeld.example' };
  const data = {
    customer,
    orderNumber: order ? '20418' : null,
    trackingNumber: order ? 'NL4471' : null,
    subject: 'Theepot',
    agentName: 'Noor',
    shopName: 'Het Theehuisje',
    language,
    register: null,
    country: 'NL' as const,
    absentUntil: null,
  };
  return renderTemplate(body, data, { today: '2026-11-30', answers });
}

const CHOOSING = ['toggle', 'choice'];

/** In every way that its questions can be answered. `skipped`: no words and no day are given. */
export function rendersOf(body: Body, skipped = false, answers: QuestionAnswers = {}): RenderedTemplate[] {
  const one = rendered(body, answers);
  // An answer may bring up another question.
  const open = one.questions.find(
    ({ name, kind }) => !(name in answers) && (!skipped || CHOOSING.includes(kind)),
  );
  if (!open) return [one];
  return answersTo(open).flatMap((answer) => rendersOf(body, skipped, { ...answers, [open.name]: answer }));
}

export function textsOf(body: Body): string[] {
  return rendersOf(body).map(({ reply }) => reply.text);
}

function answersTo({ kind, choices }: Question): (string | boolean)[] {
  if (kind === 'toggle') return [true, false];
  if (kind === 'choice') return choices;
  return [kind === 'date' ? '2026-12-08' : 'Lotus'];
}
