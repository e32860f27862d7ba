/** `{%customer.firstName,fallback=there%}`, as Help Scout has it, and the same without its percent signs. */
import type { Dialect } from './types.ts';

export function helpScout(): Dialect {
  return {
    token: /\{%?\s*([a-z]+\.[a-zA-Z.]+)\s*(?:,\s*fallback=([^{}%]*))?%?\}/g,
    replace: ([whole, path = '', fallback = ''], conversion) =>
      conversion.value(path, whole, fallback.trim()),
  };
}
