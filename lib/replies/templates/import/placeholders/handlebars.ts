/** Handlebars with the helpers that Briskine has. */
import { type Conversion, choices, partial } from './conversion.ts';
import type { Dialect } from './types.ts';

export function handlebars(): Dialect {
  /** Blocks that were opened and understood; null: one that was not. */
  const open: (string | null)[] = [];
  return {
    token: /\{\{\{?~?([#/>^!]?)([^{}]*)\}?\}\}/g,
    replace([whole, mark, inside = ''], conversion) {
      const words = inside.replace(/~$/, '').trim();
      const [name = '', ...rest] = words.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
      if (mark === '!') return '';
      if (mark === '>') return partial(name);
      if (mark === '#') {
        const block = (name === 'if' || name === 'unless') && rest.length === 1 ? name : null;
        open.push(block);
        const [path = ''] = rest;
        return block && `{% ${block} ${conversion.expression(path, whole).split(' ')[0]} %}`;
      }
      if (mark === '/') {
        const block = open.pop();
        return block ? `{% end${block} %}` : null;
      }
      // What stands in a block that stays text is text, too.
      if (open.includes(null)) return null;
      if (mark === '^' || words === 'else') return open.length > 0 ? '{% else %}' : null;
      return outputOf(name, rest, whole, conversion);
    },
  };
}

function outputOf(name: string, rest: string[], whole: string, conversion: Conversion): string | null {
  if (name === 'cursor') return '{{ cursor }}';
  if (name === 'moment') {
    conversion.drop('filter', whole);
    return '{{ today }}';
  }
  if (name === 'choice' && rest.length > 0) {
    const values = rest.map((value) => value.replace(/^["']|["']$/g, ''));
    return `{{ ${conversion.ask(`choice ${values[0]}`, values.join(' / '), choices(values))} }}`;
  }
  if (name === 'capitalize' && rest.length === 1) {
    return `{{ ${conversion.expression(rest[0] ?? '', whole)} | capitalize }}`;
  }
  return rest.length === 0 && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) ? conversion.value(name, whole) : null;
}
