/** The commands of Text Blaze, `{name: what it is given; setting=value}`. */
import { type Conversion, choices, partial } from './conversion.ts';
import { type Given, given } from './given.ts';
import { ourName } from './names.ts';
import { shiftedToday } from './shift.ts';
import type { Dialect } from './types.ts';

/** What they do can't be done in a mail that somebody reads before it is sent. */
const ACTIONS = new Set(['key', 'click', 'wait', 'ping', 'sound', 'action', 'endaction']);
/** Known, and nothing that we have. */
const OTHERS = new Set(
  'repeat endrepeat run urlload dbselect dbinsert button endbutton error user snippet image'.split(' '),
);
const IF = /^\s*(?:\{=)?\s*(\w+)\s*\}?\s*(?:(=|<>)\s*"([^"{}%]*)")?\s*$/;

export function blaze(): Dialect {
  /** What closes each command that was opened; null: one that stays text. */
  const ends: (string | null)[] = [];
  return {
    token:
      /\{(?:=([^{}]*)|((?:else)?if)\s*:([^{}]*(?:\{=[^{}]*\}[^{}]*)*)|([a-z][a-z0-9]*)\s*(?::([^{}]*))?)\}/gi,
    replace([whole, formula, conditional, condition = '', word = '', inside = ''], conversion) {
      if (formula !== undefined) return formulaOf(formula, whole, conversion);
      if (conditional !== undefined)
        return ifOf(conditional.toLowerCase(), condition, whole, ends, conversion);
      const name = word.toLowerCase();
      const settings = given(inside);
      const field = fieldOf(name, settings, conversion);
      if (field !== null) return field;
      if (name === 'cursor') return '{{ cursor }}';
      if (name === 'time' || name === 'date') return shiftedToday(settings, whole, conversion);
      if (name === 'import') return partial(settings.first);
      if (name === 'clipboard' || name === 'site') return conversion.value(name, whole);
      if (name === 'note') return opened(ends, '{% note %}', '{% endnote %}');
      if (name === 'link') return opened(ends, '[', `](${settings.first})`);
      if (name === 'formtoggle') {
        const asked = conversion.ask(settings.name || 'toggle', settings.name, 'toggle');
        return opened(ends, `{% if ${asked} %}`, '{% endif %}');
      }
      if (name === 'else') return ends.at(-1) === '{% endif %}' ? '{% else %}' : null;
      if (/^end(?:note|link|formtoggle|if)$/.test(name)) return ends.pop() ?? null;
      if (ACTIONS.has(name)) {
        conversion.remarks.push({ kind: 'action', name: whole.slice(0, 80) });
        return '';
      }
      if (OTHERS.has(name)) conversion.drop('code', whole);
      return null;
    },
  };
}

function formulaOf(formula: string, whole: string, conversion: Conversion): string | null {
  const [name] = /^\s*\w+\s*$/.exec(formula) ?? [];
  if (name !== undefined) return `{{ ${conversion.expression(name.trim(), whole)} }}`;
  conversion.drop('code', whole);
  return null;
}

function ifOf(
  name: string,
  source: string,
  whole: string,
  ends: (string | null)[],
  conversion: Conversion,
): string | null {
  const [simple, path = '', operator, value = ''] = IF.exec(source) ?? [];
  if (name === 'if') ends.push(simple === undefined ? null : '{% endif %}');
  if (simple === undefined || ends.at(-1) === null) {
    conversion.drop('code', whole);
    return null;
  }
  const compared = operator === undefined ? '' : ` ${operator === '=' ? '==' : '!='} "${value}"`;
  return `{% ${name === 'if' ? 'if' : 'elsif'} ${conversion.expression(path, whole).split(' ')[0]}${compared} %}`;
}

function opened(ends: (string | null)[], start: string, end: string): string {
  ends.push(end);
  return start;
}

function fieldOf(name: string, settings: Given, conversion: Conversion): string | null {
  const wanted = settings.name || name.replace('form', '');
  if (name === 'formtext' || name === 'formparagraph') {
    // What the ticket says need not be asked.
    if (ourName(settings.name)) return conversion.value(settings.name, '', settings.fallback);
    const asked = conversion.ask(wanted, settings.name);
    return settings.fallback === '' ? `{{ ${asked} }}` : `{{ ${asked} | default: "${settings.fallback}" }}`;
  }
  if (name === 'formmenu') {
    const values = [...new Set([settings.fallback, ...settings.values].filter((value) => value !== ''))];
    return `{{ ${conversion.ask(wanted, settings.name, values.length > 0 ? choices(values) : '')} }}`;
  }
  return name === 'formdate'
    ? `{{ ${conversion.ask(wanted, settings.name, 'date')} | date_in_words }}`
    : null;
}
