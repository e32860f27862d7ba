/** The placeholders of one tool, and how a text that has them becomes a text of ours. */

import { TEMPLATE_LIMIT } from '../../template.ts';
import { blaze } from './blaze.ts';
import type { Conversion } from './conversion.ts';
import { espanso } from './espanso.ts';
import { handlebars } from './handlebars.ts';
import { helpScout } from './help-scout.ts';
import { liquid } from './liquid.ts';
import { madeUp } from './made-up.ts';
import type { Dialect } from './types.ts';

const DIALECTS = { liquid, handlebars, 'help-scout': helpScout, blaze, espanso, 'made-up': madeUp } as const;
export type DialectName = keyof typeof DIALECTS;

/** UTF-16 units; nothing that long is a placeholder. */
const LONGEST = 1000;

/** What is no placeholder stays text, also where it looks like code of ours. */
export function converted(text: string, name: DialectName, conversion: Conversion): string {
  const dialect: Dialect = DIALECTS[name]();
  let out = '';
  let from = 0;
  for (const match of text.matchAll(dialect.token)) {
    const piece = match[0].length > LONGEST ? null : dialect.replace(match, conversion);
    if (piece === null) continue;
    out += asText(text.slice(from, match.index), conversion, piece) + piece;
    // Too long for a template, and said so: there is no need for the rest.
    if (out.length > TEMPLATE_LIMIT) return out;
    from = match.index + match[0].length;
  }
  return out + asText(text.slice(from), conversion);
}

/** Text as a template says it, whatever it holds. `next`: what will stand behind it. */
export function asText(text: string, conversion: Conversion, next = ''): string {
  const escaped = text.replace(/\{\{|\{%/g, (opening, at: number) => {
    conversion.drop('code', (text.slice(at, at + 80).match(/^\{[{%][^{}\n]*\}*/)?.[0] ?? opening).trim());
    return raw(opening);
  });
  return next.startsWith('{') && escaped.endsWith('{') ? `${escaped.slice(0, -1)}${raw('{')}` : escaped;
}

function raw(text: string): string {
  return `{% raw %}${text}{% endraw %}`;
}
