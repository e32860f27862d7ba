/** The starter files, and every text that a customer can get of one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { addDays, addWorkingDays } from '../../../lib/method/dates.ts';
import type { Language } from '../../../lib/reading/types.ts';
import { blocksOf } from '../../../lib/replies/templates/blocks.ts';
import { TAG_LINE } from '../../../lib/replies/templates/held.ts';
import { readStarters, type StarterFile } from '../../../lib/replies/templates/starters.ts';
import { written } from '../../../lib/replies/templates/write.ts';

const FOLDER = join(import.meta.dirname, '../../../public/starters');
export const TODAY = '2026-11-30';

export const FILES: readonly StarterFile[] = readdirSync(FOLDER).map((name) =>
  readStarters(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))),
);

interface Body {
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

export interface Question {
  name: string;
  label: string;
  /** All that lead to other sentences. */
  answers: readonly (string | boolean)[];
}

export const ASK = /\{% ask (\w+) "([^"]+)"(?: (date|toggle|choice(?: "[^"]+",?)+))? %\}/g;
const SOME_DAY = '2026-12-08';
const SOME_TEXT = 'Lotus';

export function questionsOf(body: string): Question[] {
  return [...body.matchAll(ASK)].map(([, name = '', label = '', kind = 'text']) => {
    if (kind === 'toggle') return { name, label, answers: [true, false] };
    if (kind === 'date') return { name, label, answers: [SOME_DAY] };
    const choices = [...kind.matchAll(/"([^"]+)"/g)].map(([, choice = '']) => choice);
    return { name, label, answers: choices.length > 0 ? choices : [SOME_TEXT] };
  });
}

export function textsOf({ language, body }: Body): string[] {
  const liquid = liquidFor(language);
  const all = questionsOf(body).reduce<Record<string, string | boolean>[]>(
    (begun, { name, answers }) =>
      begun.flatMap((each) => answers.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
  return all.map((answers) => {
    const scope = { ...KNOWN, ...answers };
    const marked = body.replace(/^(?:\{%[^\n]*%\})+$/gm, (line) => TAG_LINE + line);
    return written(blocksOf(String(liquid.parseAndRenderSync(marked, scope)))).text;
  });
}

const KNOWN = {
  customer: { first_name: 'Sanne', name: 'Sanne Vos', address: 'sanne@voorbeeld.example' },
  order: { number: '20418', tracking: 'NL4471' },
  agent: { name: 'Noor' },
  shop: { name: 'Het Theehuisje' },
  today: TODAY,
};

function liquidFor(language: Language): Liquid {
  const liquid = new Liquid({ strictVariables: true, strictFilters: true });
  for (const silent of ['ask', 'attach']) liquid.registerTag(silent, { parse() {}, render: () => '' });
  liquid.registerTag('note', {
    parse(_token, rest) {
      for (let next = rest.shift(); next && !next.getText().includes('endnote'); ) next = rest.shift();
    },
    render: () => '',
  });
  liquid.registerFilter('add_days', addDays);
  liquid.registerFilter('add_working_days', addWorkingDays);
  liquid.registerFilter('day_month', (day: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${day}T12:00:00Z`)),
  );
  return liquid;
}
