/** What Espanso's variables and form fields are in a template of ours. */
import * as v from 'valibot';
import { Conversion, choices } from '../placeholders/conversion.ts';
import { asText } from '../placeholders/dialect.ts';
import { dayFromToday } from '../placeholders/shift.ts';

export interface Values {
  /** What stands in place of each name. */
  known: Map<string, string>;
  /** Declarations of what is asked. */
  head: string[];
}

const values = v.union([
  v.array(v.union([v.string(), v.number(), v.object({ label: v.string() })])),
  v.string(),
]);
const field = v.object({
  type: v.optional(v.string(), 'text'),
  values: v.optional(v.fallback(values, []), []),
  default: v.optional(v.fallback(v.string(), ''), ''),
});
export const variable = v.object({
  name: v.string(),
  type: v.string(),
  params: v.optional(v.record(v.string(), v.unknown()), {}),
});

const FREE = { type: 'text', values: [], default: '' };
const DAY = 86_400;

export function variableValues(vars: readonly v.InferOutput<typeof variable>[]): Values {
  const conversion = new Conversion();
  const known = new Map<string, string>();
  for (const { name, type, params } of vars) {
    if (type === 'date') {
      const offset = typeof params.offset === 'number' ? params.offset : 0;
      known.set(name, dayFromToday(Math.round(offset / DAY)));
    } else if (type === 'echo') known.set(name, asText(String(params.echo ?? ''), conversion));
    else if (type === 'choice' || type === 'random') {
      known.set(name, chosen(name, params.values ?? params.choices, conversion));
    } else if (type === 'form') {
      for (const [place, value] of asked(params.layout, params.fields, conversion)) {
        known.set(`${name}.${place}`, value);
      }
    }
  }
  return { known, head: conversion.head };
}

/** Of a match that is a form as a whole. */
export function formValues(layout: string | undefined, fields: unknown): Values {
  const conversion = new Conversion();
  const known = layout === undefined ? new Map<string, string>() : asked(layout, fields, conversion);
  return { known, head: conversion.head };
}

function asked(layout: unknown, fields: unknown, conversion: Conversion): Map<string, string> {
  const settings = v.parse(v.fallback(v.record(v.string(), v.fallback(field, FREE)), {}), fields);
  const names = [...String(layout ?? '').matchAll(/(?:\[\[|\{\{)\s*([\w-]+)\s*(?:\]\]|\}\})/g)].map(
    ([, name = '']) => name,
  );
  return new Map(
    names.map((name) => {
      const { type, values: offered, default: otherwise } = settings[name] ?? FREE;
      if (type === 'choice' || type === 'list') return [name, chosen(name, offered, conversion)];
      const question = conversion.ask(name, name.replace(/[_-]+/g, ' '));
      const fallback = otherwise.replace(/["{}%\n]/g, ' ').trim();
      return [name, `{{ ${question}${fallback === '' ? '' : ` | default: "${fallback}"`} }}`];
    }),
  );
}

function chosen(name: string, offered: unknown, conversion: Conversion): string {
  const parsed = v.parse(v.fallback(values, []), offered);
  const texts = (typeof parsed === 'string' ? parsed.split('\n') : parsed)
    .map((one) => (typeof one === 'object' ? one.label : String(one)).trim())
    .filter((one) => one !== '');
  return `{{ ${conversion.ask(name, name.replace(/[_-]+/g, ' '), texts.length > 0 ? choices(texts) : '')} }}`;
}
